// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the demo programme, all relative to today: it began 31 months of 36 ago, ends some months ahead, and a
// conference is tonight or on the next working day.
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string_view>
#include <vector>

namespace preceptor {

struct DemoCalendar {
    Date today;
    int years = 3;
    Date start;
    Date end;

    static DemoCalendar around(Date today, int years);
    // "=start+3m", "=today-10d", "=end"; empty for anything else.
    std::optional<Date> relative(std::string_view text) const;
    int conferencesASeries() const { return 26 * years; }
    // Fortnightly days through `anchor`, from the programme's start on; a holiday's day moves a week on.
    std::vector<Date> conferenceDays(Date anchor) const;
    std::vector<Date> holidaysHit(Date anchor) const;
    Date firstConference(Date anchor) const; // on or after the start, whole fortnights from the anchor
};

// Saturdays and Sundays become the next Monday.
Date workdayFrom(Date day);
// Spring Festival week (eve to sixth day) or National Day week.
bool isHolidayWeek(Date day);

} // namespace preceptor
