// SPDX-License-Identifier: GPL-3.0-or-later
// Which learning platform or form a file is from, where its people stand and what its columns tell of them. Found by
// words and codes that only this platform writes and, whatever the language, by the order and kind of its columns; with
// a score of 100 and the reasons. A new heading is a word in a table.
#pragma once

#include "core/import/learning_values.h"
#include "core/tabular/sheet.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class LearningPlatform { Moodle, Kolibri, Canvas, GoogleForms, MsForms, Wjx, Kobo, Redcap };
std::string_view codeOf(LearningPlatform platform); // "google-forms"
std::optional<LearningPlatform> learningPlatform(std::string_view code);
// Answers of a form: of one person there may be several, and its columns are questions.
bool isForm(LearningPlatform platform);

enum class LearningReason {
    Words,   // 60: words that only this platform writes
    Codes,   // 60: its codes, the same in every language
    Layout,  // 50: the order and kind of columns that only this platform writes
    FileName // 10
};
int scoreOf(LearningReason reason);
constexpr int kSureLearning = 50; // below, it is no such file

struct LearningRecognition {
    LearningPlatform platform{};
    std::string_view layout; // "progress", "completion", "grades" of Moodle, "summary", "sessions" of Kolibri, or empty
    int score = 0;
    std::vector<LearningReason> reasons;
    bool operator==(const LearningRecognition&) const = default;
};

enum class LearningKind {
    Completion, // of a part of the course: can be a module
    Points,     // can be a test
    Course      // the whole course is completed
};

// Something the file tells of people, mostly a column.
struct LearningItem {
    std::string key;   // equal in another file of the same kind
    std::string title; // as the file names it
    LearningKind kind = LearningKind::Completion;
    std::vector<std::string> titles; // what it may be known by in the course: the title without what the platform adds
    std::optional<double> max;       // said for everybody
    bool total = false;              // of others: never taken by itself
    bool score = false;              // of a form as a whole
    bool operator==(const LearningItem&) const = default;
};

// Where an item stands in the rows.
struct LearningColumn {
    LearningItem item;
    std::size_t value = 0;         // state, points or, with `dayOnly`, the day itself
    std::optional<std::size_t> on; // the day
    bool dayOnly = false;
};

// Columns that tell who a row is of; several of a kind: the first that is filled.
struct LearningWho {
    std::vector<std::size_t> names, firstNames, lastNames, emails, numbers;
    bool familyFirst = false;          // of names in two columns
    bool commaName = false;            // "Last, First"
    std::optional<std::size_t> record; // rows with the same are one person's, of this file only
    std::optional<std::size_t> home;   // the place in which a number is one person's: elsewhere it is another's
};

// Rows that each tell of one content: Kolibri.
struct LearningContents {
    std::size_t channel = 0, id = 0, title = 0, first = 0, last = 0, spent = 0, progress = 0;
    std::optional<std::size_t> completed;
    std::vector<std::size_t> topics;
};

struct LearningLayout {
    LearningRecognition recognition;
    std::size_t headingRow = 0;         // index in the sheet
    std::vector<std::size_t> notPeople; // rows below it: maxima, tags
    LearningWho who;
    std::optional<std::size_t> at;     // when a form was handed in
    std::optional<std::size_t> event;  // of a record: its items are told apart by it
    std::optional<std::size_t> repeat; // which time
    std::vector<LearningColumn> columns;
    std::optional<LearningContents> contents;
};

struct LearningFileNames {
    std::string_view file;
    std::string_view sheet; // of a workbook
};
// Every layout that fits, the best first. `only`: those of one platform, however weak.
std::vector<LearningLayout> findLearningLayouts(const Sheet& sheet, const LearningFileNames& names,
                                                std::optional<LearningPlatform> only = std::nullopt);
// For finding separators and sheets.
int learningHeadingScore(std::span<const SheetCell> cells);
// The name of a file without its ending, numbers, dates and what platforms add: "Post-test (Responses).xlsx" ->
// "Post-test".
std::string learningFileTitle(std::string_view fileName);

} // namespace preceptor
