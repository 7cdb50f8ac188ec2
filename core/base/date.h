// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days and instants. Stored as ISO 8601 text: days as 2026-11-24, instants UTC as 2026-11-24T11:00:00Z.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

struct Date {
    std::int32_t days = 0; // since 1970-01-01
    auto operator<=>(const Date&) const = default;

    static Date of(int year, unsigned month, unsigned day); // the day must exist
    static std::optional<Date> parse(std::string_view iso); // exactly YYYY-MM-DD and a real day
    static bool exists(int year, unsigned month, unsigned day);
    std::string iso() const;
    int year() const;
    unsigned month() const;
    unsigned day() const;
    int isoWeekday() const; // 1 = Monday ... 7 = Sunday
    Date plusDays(int n) const { return Date{days + n}; }
    Date plusMonths(int n) const; // clamped to the last day of the month
};
inline int operator-(Date a, Date b) { return a.days - b.days; }

inline constexpr std::int64_t kMillisOfDay = 86'400'000;

struct Timestamp {
    std::int64_t millis = 0; // since 1970-01-01T00:00:00Z
    auto operator<=>(const Timestamp&) const = default;

    static std::optional<Timestamp> parse(std::string_view iso); // YYYY-MM-DDTHH:MM[:SS]Z
    std::string iso() const;                                     // seconds, with Z
    Date utcDate() const;
};

} // namespace preceptor
