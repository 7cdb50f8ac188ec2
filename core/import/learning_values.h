// SPDX-License-Identifier: GPL-3.0-or-later
// Single cells of learning platforms and forms: points, states of completion, days. Nothing is guessed: points without
// a maximum stay so, and a state in brackets whose words are not known is not read as passed.
#pragma once

#include "core/import/meeting_time.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

// "4 / 5", "28.00 / 30", "95.00 %" (of 100), "56,5", "12". Nothing for other text; "1,234" may be either and is
// nothing.
struct Points {
    double points = 0;
    std::optional<double> max;
    bool operator==(const Points&) const = default;
};
std::optional<Points> readPoints(std::string_view text);
// "-", "EX", "N/A", "--": the platform says that there is none.
bool isNoMark(std::string_view text);

enum class LearningState {
    None,       // nothing is said
    NotDone,    //
    InProgress, // begun, or handed in and not passed
    Done,
    Marked, // points
    Unclear // words that are not known
};
// The states of Moodle's activities, "Completed (achieved pass grade)", and of REDCap's forms, 2 or "Complete"; what a
// person set by hand ("(set by ...)") counts like the rest. A word that is not known is done if a day stands beside it,
// unless brackets say more about it.
LearningState readState(std::string_view text, bool hasDay);
bool isKnownState(std::string_view text);

// A day with or without its time.
struct LearningDay {
    DateOutcome outcome = DateOutcome::NotADate; // Read, Empty, NeedsOrder, NotADate, OutOfRange
    Date day;
    int seconds = 0; // of the day
    std::optional<int> offsetMinutes;
    WallSeconds wall() const { return WallSeconds{day.days} * kSecondsOfDay + seconds; }
};
LearningDay readLearningDay(std::string_view text, std::optional<DateOrder> order);

} // namespace preceptor
