// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_calendar.h"

#include <array>
#include <charconv>

namespace preceptor {

namespace {

constexpr int kFortnight = 14;
constexpr int kFirstKnownYear = 2020;
struct MonthDay {
    unsigned month;
    unsigned day;
};
// First day of the lunar year, 2020 to 2040.
constexpr std::array<MonthDay, 21> kSpringFestival = {{{1, 25}, {2, 12}, {2, 1},  {1, 22}, {2, 10}, {1, 29}, {2, 17},
                                                       {2, 6},  {1, 26}, {2, 13}, {2, 3},  {1, 23}, {2, 11}, {1, 31},
                                                       {2, 19}, {2, 8},  {1, 28}, {2, 15}, {2, 4},  {1, 24}, {2, 12}}};

Date springFestival(int year) {
    const int index = year - kFirstKnownYear;
    const bool known = index >= 0 && index < static_cast<int>(kSpringFestival.size());
    const MonthDay day = known ? kSpringFestival[static_cast<std::size_t>(index)] : MonthDay{2, 5};
    return Date::of(year, day.month, day.day);
}

Date firstOfMonth(Date day) { return Date::of(day.year(), day.month(), 1); }

std::optional<Date> moved(Date from, std::string_view step) {
    if (step.empty()) return from;
    int n = 0;
    const char* const end = step.data() + step.size() - 1;
    const char* const begin = step.data() + (step.front() == '+' ? 1 : 0);
    if (std::from_chars(begin, end, n).ptr != end) return std::nullopt;
    return *end == 'm' ? from.plusMonths(n) : from.plusDays(n);
}

} // namespace

Date workdayFrom(Date day) { return day.isoWeekday() > 5 ? day.plusDays(8 - day.isoWeekday()) : day; }

bool isHolidayWeek(Date day) {
    const int afterNewYear = day - springFestival(day.year());
    return (afterNewYear >= -1 && afterNewYear <= 6) || (day.month() == 10 && day.day() <= 7);
}

DemoCalendar DemoCalendar::around(Date today, int years) {
    const int monthsGone = years * 12 * 31 / 36;
    const Date start = firstOfMonth(today.plusMonths(-monthsGone));
    return {today, years, start, start.plusMonths(12 * years).plusDays(-1)};
}

std::optional<Date> DemoCalendar::relative(std::string_view text) const {
    if (text == "=end") return end;
    if (text.starts_with("=start")) return moved(start, text.substr(6));
    if (text.starts_with("=today")) return moved(today, text.substr(6));
    return std::nullopt;
}

Date DemoCalendar::firstConference(Date anchor) const { return start.plusDays((anchor - start) % kFortnight); }

std::vector<Date> DemoCalendar::holidaysHit(Date anchor) const {
    std::vector<Date> hit;
    Date day = firstConference(anchor);
    for (int n = 0; n < conferencesASeries(); ++n, day = day.plusDays(kFortnight))
        if (isHolidayWeek(day) && day != anchor) hit.push_back(day);
    return hit;
}

std::vector<Date> DemoCalendar::conferenceDays(Date anchor) const {
    std::vector<Date> slots;
    Date day = firstConference(anchor);
    for (int n = 0; n < conferencesASeries(); ++n, day = day.plusDays(kFortnight)) {
        const bool holiday = isHolidayWeek(day) && day != anchor;
        slots.push_back(holiday ? day.plusDays(kFortnight / 2) : day);
    }
    return slots;
}

} // namespace preceptor
