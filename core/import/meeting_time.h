// SPDX-License-Identifier: GPL-3.0-or-later
// Times and durations as meeting platforms write them: wall time without a zone, in the words and the order of whoever
// made the file. Nothing is guessed: which of day and month comes first is the caller's to say.
#pragma once

#include "core/import/date_reading.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

// Seconds of wall time since 1970-01-01 00:00 in whichever zone the file was made.
using WallSeconds = std::int64_t;
constexpr int kSecondsOfDay = 24 * 60 * 60;

struct WallTime {
    DateOutcome date = DateOutcome::NotADate; // Empty: a time of day alone
    Date day;
    int seconds = 0;                  // of the day
    std::optional<int> offsetMinutes; // from UTC, where the text tells: 09:00:00Z, 09:00+08:00
};

// "9/22/26, 2:48:05 PM", "13/04/2021 à 09:01:31", "2024-01-01 00:30:00", "14:48 22/09/2026", "下午2:48", "18:02".
// Nothing if no time of day stands there; `order` as in readDate.
std::optional<WallTime> readWallTime(std::string_view text, std::optional<DateOrder> order = std::nullopt);

// The same of a cell in a column of times, where "19h00", "19h", "19.00" and "19点30分" are none but times as well.
std::optional<WallTime> readTimeCell(std::string_view text, std::optional<DateOrder> order = std::nullopt);

// The text of such a cell without its time of day, for DateOrderJudge.
std::string dayTextOf(std::string_view text);

// In seconds: "2 h 44 m", "1 hr 2 min", "0:30:00", "32:14" (minutes and seconds), "1小时5分", "8s"; a lone number is
// minutes.
std::optional<int> readDuration(std::string_view text);
// The same, but a lone number is none: to tell a column of durations by its looks.
std::optional<int> readMarkedDuration(std::string_view text);

} // namespace preceptor
