// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people write them in four languages. Which of day and month comes first is decided for a whole column from
// all its values; if they do not tell, it is asked, never guessed. Days outside 1930-2100 are refused.
#pragma once

#include "core/base/date.h"
#include "core/tabular/sheet.h"

#include <optional>
#include <string_view>

namespace preceptor {

enum class DateOrder { DayFirst, MonthFirst };

enum class DateOutcome {
    Read,
    Empty,
    NeedsOrder, // 05/03/2026 and no order given
    NotADate,
    OutOfRange
};

enum class DatePrecision { Day, Month, Year };

struct DateReading {
    DateOutcome outcome = DateOutcome::NotADate;
    Date day; // the first day of the month or year where that is all there is
    DatePrecision precision = DatePrecision::Day;
};

// `order` is used only where the text itself leaves it open.
DateReading readDate(std::string_view text, std::optional<DateOrder> order = std::nullopt);

// Feed all values of a column, then ask.
class DateOrderJudge {
public:
    void add(std::string_view text);
    // What the values prove; nothing if they prove nothing or contradict each other.
    std::optional<DateOrder> proven() const;
    // True if a value needs the order and the values do not prove one.
    bool isOpen() const { return m_needed && !proven(); }

private:
    bool m_needed = false;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

} // namespace preceptor
