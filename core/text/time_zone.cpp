// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_zone.h"

#include <cstdio>
#include <memory>
#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace preceptor {

namespace {

constexpr std::int64_t kMillisAMinute = 60'000;

std::unique_ptr<icu::BasicTimeZone> zoneOf(std::string_view name) {
    const auto id = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(id));
    if (!zone || *zone == icu::TimeZone::getUnknown()) return nullptr;
    auto* basic = dynamic_cast<icu::BasicTimeZone*>(zone.get());
    if (basic == nullptr) return nullptr;
    zone.release(); // NOLINT(bugprone-unused-return-value): basic owns it now
    return std::unique_ptr<icu::BasicTimeZone>(basic);
}

std::optional<int> twoDigits(std::string_view text, int high) {
    if (text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') return std::nullopt;
    const int n = (text[0] - '0') * 10 + (text[1] - '0');
    return n <= high ? std::optional{n} : std::nullopt;
}

} // namespace

std::optional<LocalTime> LocalTime::parse(std::string_view iso) {
    if (iso.size() != 16 || iso[10] != 'T' || iso[13] != ':') return std::nullopt;
    const auto date = Date::parse(iso.substr(0, 10));
    const auto hour = twoDigits(iso.substr(11, 2), 23);
    const auto minute = twoDigits(iso.substr(14, 2), 59);
    if (!date || !hour || !minute) return std::nullopt;
    return LocalTime{*date, *hour * 60 + *minute};
}

std::string LocalTime::iso() const {
    char buffer[16];
    const int n = std::snprintf(buffer, sizeof buffer, "T%02d:%02d", minutes / 60 % 24, minutes % 60);
    return date.iso() + std::string(buffer, static_cast<std::size_t>(n));
}

bool isTimeZone(std::string_view zone) { return zoneOf(zone) != nullptr; }

std::optional<Timestamp> toInstant(LocalTime local, std::string_view zoneName) {
    const auto zone = zoneOf(zoneName);
    if (!zone) return std::nullopt;
    const std::int64_t wall = local.date.days * kMillisOfDay + local.minutes * kMillisAMinute;
    std::int32_t raw = 0;
    std::int32_t daylight = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone->getOffsetFromLocal(static_cast<UDate>(wall), UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER, raw, daylight,
                             status);
    if (U_FAILURE(status)) return std::nullopt;
    return Timestamp{wall - raw - daylight};
}

std::optional<LocalTime> toLocal(Timestamp instant, std::string_view zoneName) {
    const auto zone = zoneOf(zoneName);
    if (!zone) return std::nullopt;
    std::int32_t raw = 0;
    std::int32_t daylight = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone->getOffset(static_cast<UDate>(instant.millis), false, raw, daylight, status);
    if (U_FAILURE(status)) return std::nullopt;
    const Timestamp wall{instant.millis + raw + daylight};
    const Date date = wall.utcDate();
    return LocalTime{date, static_cast<int>((wall.millis - date.days * kMillisOfDay) / kMillisAMinute)};
}

} // namespace preceptor
