// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a column look like, whatever its heading says and in whichever language: times, e-mails, durations,
// words. For reading a meeting file that nobody has seen before.
#pragma once

#include "core/tabular/sheet.h"

#include <span>
#include <string_view>
#include <vector>

namespace preceptor {

struct ColumnLooks {
    std::size_t filled = 0;
    std::size_t times = 0; // with a time of day
    std::size_t dated = 0; // of these, with a day
    std::size_t emails = 0;
    std::size_t durations = 0; // with units or colons
    std::size_t words = 0;     // letters, and none of the above
    std::size_t numbers = 0;   // lone whole numbers

    bool mostly(std::size_t n) const { return n > 0 && n * 10 >= filled * 6; }
};

enum class CellLooks { Empty, Time, DatedTime, Email, Duration, Words, Number, Other };
CellLooks looksOf(std::string_view text);

constexpr std::size_t kWidestMeeting = 64; // columns looked at; no platform writes half as many

// Of the first columns, over at most the first 60 of the rows.
std::vector<ColumnLooks> columnLooks(const Sheet& sheet, std::span<const std::size_t> rows);

} // namespace preceptor
