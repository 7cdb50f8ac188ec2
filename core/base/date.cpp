// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <algorithm>
#include <cstdio>

namespace preceptor {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day civil(Date date) { return year_month_day{sys_days{std::chrono::days{date.days}}}; }

// Exactly `text.size()` decimal digits, or nothing.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

bool Date::exists(int year, unsigned month, unsigned day) {
    return year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}.ok();
}

Date Date::of(int year, unsigned month, unsigned day) {
    const year_month_day ymd{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    return Date{static_cast<std::int32_t>(sys_days{ymd}.time_since_epoch().count())};
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const auto m = static_cast<unsigned>(*month);
    const auto d = static_cast<unsigned>(*day);
    if (!exists(*year, m, d)) return std::nullopt;
    return of(*year, m, d);
}

std::string Date::iso() const {
    const auto ymd = civil(*this);
    char buffer[24];
    const int n = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                                static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return {buffer, static_cast<std::size_t>(n)};
}

int Date::year() const { return static_cast<int>(civil(*this).year()); }
unsigned Date::month() const { return static_cast<unsigned>(civil(*this).month()); }
unsigned Date::day() const { return static_cast<unsigned>(civil(*this).day()); }

int Date::isoWeekday() const {
    return static_cast<int>(std::chrono::weekday{sys_days{std::chrono::days{days}}}.iso_encoding());
}

Date Date::plusMonths(int n) const {
    const auto ymd = civil(*this);
    const auto target = year_month_day{ymd.year(), ymd.month(), std::chrono::day{1}} + std::chrono::months{n};
    const auto last =
        std::chrono::year_month_day_last{target.year(), std::chrono::month_day_last{target.month()}}.day();
    return of(static_cast<int>(target.year()), static_cast<unsigned>(target.month()),
              static_cast<unsigned>(std::min(ymd.day(), last)));
}

std::optional<Timestamp> Timestamp::parse(std::string_view iso) {
    if ((iso.size() != 20 && iso.size() != 17) || iso[10] != 'T' || iso[13] != ':' || iso.back() != 'Z')
        return std::nullopt;
    const auto date = Date::parse(iso.substr(0, 10));
    const auto hour = digits(iso.substr(11, 2));
    const auto minute = digits(iso.substr(14, 2));
    const auto second =
        iso.size() == 20 ? (iso[16] == ':' ? digits(iso.substr(17, 2)) : std::nullopt) : std::optional{0};
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return Timestamp{date->days * kMillisOfDay + ((*hour * 60 + *minute) * 60LL + *second) * 1000};
}

Date Timestamp::utcDate() const {
    auto days = millis / kMillisOfDay;
    if (millis % kMillisOfDay < 0) --days;
    return Date{static_cast<std::int32_t>(days)};
}

std::string Timestamp::iso() const {
    const Date date = utcDate();
    const auto seconds = static_cast<int>((millis - date.days * kMillisOfDay) / 1000);
    char buffer[32];
    const int n =
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02dZ", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return date.iso() + std::string(buffer, static_cast<std::size_t>(n));
}

} // namespace preceptor
