// SPDX-License-Identifier: GPL-3.0-or-later
// What the file of a learning platform or form tells: people, what it can tell of them, and what it does, row by row.
// Invariant: rows read = lines + skipped.
#pragma once

#include "core/base/result.h"
#include "core/import/learning_layout.h"
#include "core/import/meeting_match.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

enum class LearningProblem {
    None,
    NotPoints, // neither points nor one of the words for none
    UnknownState,
    DayUnclear, // its order of day and month is not known, or it is none
    // Seen only with what is written:
    NoMaximum,   // points, and nobody said of how many
    TooMany,     // more points than the maximum, or less than none
    DayAhead,    // lies in the future
    TooManyTimes // more attempts than are kept
};

struct LearningResult {
    std::size_t item = 0;
    LearningState state = LearningState::None;
    std::optional<Date> on;
    std::optional<double> points;
    std::optional<double> max;
    std::optional<int> minutes;
    std::string said; // as in the file, shortened
    LearningProblem problem = LearningProblem::None;
};

enum class LearningSkip {
    NotPeople, // maxima, tags, a test student
    Nameless   // neither name nor e-mail nor number: anonymous
};
struct LearningSkipped {
    std::uint32_t row = 0; // as a spreadsheet shows it
    LearningSkip reason{};
};

struct LearningLine {
    std::uint32_t row = 0;               // as a spreadsheet shows it
    std::size_t person = 0;              // index of the participant
    std::optional<WallSeconds> at;       // when it was handed in
    std::vector<LearningResult> results; // what is said, without the empty
};

struct LearningReport {
    LearningRecognition recognition;
    std::vector<LearningRecognition> candidates; // the chosen one first
    std::uint32_t headingRow = 0;
    std::vector<std::string> headings;
    LearningWho who;
    std::optional<std::size_t> at;
    std::vector<LearningItem> items;
    std::vector<MeetingParticipant> people; // their lines are indices here
    std::vector<LearningLine> lines;
    std::vector<LearningSkipped> skipped;
    std::optional<std::string> openDates; // heading of a column whose days may be read in two ways
    std::size_t read() const { return lines.size() + skipped.size(); }
};

// Equal for files with the same headings.
std::string learningPrint(const Sheet& sheet, const LearningLayout& layout);

// Which column is what, as a person said; by headings, so that they may move. "" of the file's column without heading.
struct LearningColumnNames {
    std::optional<std::string> name, firstName, lastName, email, number, at;
    bool empty() const { return !name && !firstName && !lastName && !email && !number && !at; }
    bool operator==(const LearningColumnNames&) const = default;
};

struct LearningChoices {
    std::optional<LearningPlatform> platform;
    std::optional<DateOrder> dateOrder;
    LearningColumnNames columns;
    std::string zone; // IANA; instants of UTC are put into it. Empty: days stay as written
    // Columns that a person took for something, by the key of their item, whatever stands in them.
    std::map<std::string, LearningKind> told = {};
};

// NoHeadingRow{name, headings, "results"} for a file of none of these platforms or, if one is chosen, of another;
// FileEmpty{name} if it has no rows, NoNameColumn{name, headings, "results"} if none of them says whose it is;
// NotFound{"column", heading}.
Result<LearningReport> readLearning(const Sheet& sheet, const LearningFileNames& names, const LearningChoices& choices);

} // namespace preceptor
