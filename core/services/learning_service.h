// SPDX-License-Identifier: GPL-3.0-or-later
// Completions and marks from the files of learning platforms and forms: a file -> a preview in which nothing is changed
// -> one transaction, one undo. The same file again changes nothing; a corrected one changes what it told before, never
// what a person entered. That a course was completed there is kept as evidence and completes nobody.
#pragma once

#include "core/import/learning_plan.h"
#include "core/services/import_service.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace preceptor {

class UnitOfWork;

// What the person chose; what is not set is found from the file or remembered.
struct LearningSettings {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<std::size_t> sheet;
    std::optional<LearningPlatform> platform;
    std::optional<DateOrder> dateOrder;
    LearningColumnNames columns;
    LearningTargets targets;
    bool onlyTold = false; // these are all: what is remembered of columns and targets does not count
    MeetingDecisions decisions;
    AttemptPolicy attempts = AttemptPolicy::All;
    std::optional<Date> day; // of marks without one
    bool overwriteByHand = false;
    bool overwriteElsewhere = false; // what the file of another platform told
    std::set<PersonId> overwrite;
};

// A column of the file that a person can say something about.
enum class ColumnUse { Nothing, Name, FirstName, LastName, Email, Number, Time, Completion, Points, Course };
struct LearningHeading {
    std::string heading;
    std::string example;                  // the first cell below that is filled; may be empty
    std::string key;                      // of its item; empty: it cannot be one
    bool isFirst = true;                  // of its heading: who a row is of is told by headings
    ColumnUse found = ColumnUse::Nothing; // by the program alone
};
struct LearningColumnsSeen {
    std::vector<LearningHeading> columns; // those with a heading
    LearningCourse course;
    LearningColumnNames names; // told now or before
    LearningTargets targets;   // likewise
    HowRead read;
};

// Where an item's target is from.
enum class TargetBasis { None, Title, Remembered, Told };

struct LearningPreview {
    RosterInput input;
    LearningSettings settings;
    Cohort cohort;
    LearningCourse course;
    HowRead read;
    char separator = 0;    // of separated text; 0 in a workbook
    std::string sheetName; // of a workbook
    std::string mappingKey;
    std::string formKey; // of a form: the columns in which its people stand are remembered for every course
    LearningReport report;
    LearningTargets targets;                  // in force
    std::map<std::string, TargetBasis> bases; // by item key
    LearningColumnNames columns;              // in force, where a person told them now or before
    std::vector<MeetingMatch> matches;        // one a participant
    LearningPlan plan;
    std::optional<ImportedBefore> importedBefore; // the very same file
    std::shared_ptr<const KnownPeople> known;
    std::string nameOf(PersonId person) const;
    std::string placeOf(PersonId person) const; // the short name of one of the person's institutions; may be empty
    // The code and title of a module, the title of a test.
    std::string nameOf(const LearningTarget& target) const;
    std::optional<double> maximumOf(AssessmentId test) const;
    bool takesAny() const; // an item is taken for something
};

struct LearningReceipt {
    LearningCounts counts;
    std::size_t written = 0; // facts that are another now
    std::size_t unchanged = 0;
    std::size_t byHand = 0;      // left as a person entered them
    std::size_t elsewhere = 0;   // left as the file of another platform told them
    std::size_t completions = 0; // enrolments whose status or completion changed by it
};

class LearningService {
public:
    LearningService(UnitOfWork& unit, ImportService& imports) : m_unit(unit), m_imports(imports) {}

    // Whether it is such a file, though perhaps of nobody known. A form without a score may be one that people signed
    // up by, so it must have been told once what its columns are; a very large file is not looked into.
    bool isResults(const RosterInput& input, const LearningSettings& settings = {});
    // What the file's columns are, for a person to say otherwise, though nobody can be told from them yet.
    // NotFound{"cohort"}, the errors of readTable; NoHeadingRow{name, "", "results"} for a file of no platform.
    Result<LearningColumnsSeen> columns(CohortId cohort, const RosterInput& input, const LearningSettings& settings);
    // The class most of whose people are in the file. The errors of preview; NotFound{"class_of_file", name} if it is
    // of none, or of several alike.
    Result<CohortId> propose(const RosterInput& input, const LearningSettings& settings = {});
    // NotFound{"cohort"}, the errors of readTable and readLearning; InvalidInput{item} if a target does not fit its
    // item or two items are told to be one test.
    Result<LearningPreview> preview(CohortId cohort, const RosterInput& input, const LearningSettings& settings = {});
    // The same file after other decisions, targets, attempts or overwriting in `settings`: it is not read again.
    Result<LearningPreview> decide(LearningPreview preview);
    // Everything that is decided is written; what is open stays open, and the file can be taken again.
    // AmbiguousDates{column}; NotFound{"target_of_file", name, class, items} while no item is a module or a test.
    Result<LearningReceipt> commit(const LearningPreview& preview);

private:
    Result<LearningPreview> planned(LearningPreview preview);

    UnitOfWork& m_unit;
    ImportService& m_imports;
};

} // namespace preceptor
