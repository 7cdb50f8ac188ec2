// SPDX-License-Identifier: GPL-3.0-or-later
// What the file of a learning platform would do to a class: modules done, marks, and that a course is completed there.
// Pure: nothing is written. What a person entered, changed or took away is never changed unless a person says so; what
// an earlier file told and this one does not stays, and is named. What the file of another platform told stays too,
// unless a person says so, and the difference is named. Of a module that several items are taken for, all
// must be done. Answers of one person to one form are attempts in the order of time: the completion rule takes the best
// of them, reports the first or the last as their test asks.
// Invariant: rows read = imported + merged + skipped + open.
#pragma once

#include "core/import/learning_report.h"
#include "core/model/curriculum.h"
#include "core/model/enrolment.h"

#include <map>
#include <set>

namespace preceptor {

// What an item is taken for.
enum class LearningTake { Nothing, Module, Test, Course };
struct LearningTarget {
    LearningTake take = LearningTake::Nothing;
    ModuleId module;
    AssessmentId test;
    std::optional<double> outOf; // of a test: the maximum of the file's points where the file does not tell it
    bool operator==(const LearningTarget&) const = default;
};
using LearningTargets = std::map<std::string, LearningTarget>; // by the key of the item

struct LearningCourse {
    std::vector<Module> modules;
    std::vector<Assessment> tests;
};
// For items whose title is that of one module or one test, and of one of several for the same test that which tells its
// maximum; what a whole course is completed by is always taken. Totals are not.
LearningTargets proposeTargets(const std::vector<LearningItem>& items, const LearningCourse& course);
// Points are a test, completions a module.
bool fits(LearningKind kind, LearningTake take);

enum class AttemptPolicy { All, Last, Best, First };
std::string_view codeOf(AttemptPolicy policy);
std::optional<AttemptPolicy> attemptPolicy(std::string_view code);

// One thing that can be written about somebody of the class.
struct LearningSlot {
    EnrolmentId enrolment;
    LearningTake take = LearningTake::Module;
    ModuleId module;
    AssessmentId test;
    int attempt = 0; // of a test, from 1
    auto operator<=>(const LearningSlot&) const = default;
};
struct LearningValue {
    ModuleStatus status = ModuleStatus::NotStarted; // of a module; of a course Done
    std::optional<double> raw;                      // of a test, by its maximum
    std::optional<Date> on;
    std::optional<int> minutes;
    bool operator==(const LearningValue&) const = default;
};

// What is there, and where it is from.
struct LearningPresent {
    LearningValue value;
    bool byHand = true;
};
// What a file told before, whatever became of it.
struct LearningTold {
    std::string platform;
    std::string item; // key
    LearningValue value;
};
struct LearningClass {
    std::map<PersonId, EnrolmentId> enrolments;
    std::map<LearningSlot, LearningPresent> present;
    std::map<LearningSlot, LearningTold> told;
};

enum class FactOutcome {
    New,       //
    Changed,   // from an earlier file
    Unchanged, // there already, or nothing to do
    ByHand,    // a person entered, changed or took away another: left
    Elsewhere, // the file of another platform told another: left
    Withdrawn  // from an earlier file, and this one says that it is not done
};

struct PlannedFact {
    LearningSlot slot;
    PersonId person;
    LearningValue value;
    std::optional<LearningValue> before;
    FactOutcome outcome = FactOutcome::New;
    std::size_t item = 0; // the first of those it is from
    std::string said;
    std::vector<std::size_t> lines; // indices
    std::string toldBy = {};        // Elsewhere: code of the other platform
    bool writes() const {
        return outcome == FactOutcome::New || outcome == FactOutcome::Changed || outcome == FactOutcome::Withdrawn;
    }
};

// A result of somebody known that cannot be taken as it is.
struct LearningOpen {
    std::size_t line = 0;
    std::size_t item = 0;
    LearningProblem problem{};
    std::string said;
};

enum class LineVerdict {
    Imported, // something of it is written
    Merged,   // all of it is here, or another row of the same person goes before
    Nobody,   // left out on request, or no person
    Nothing,  // no result in the items that are taken
    Unknown,  // whose it is must be decided
    NotInClass,
    Unclear // see LearningOpen
};

struct LearningCounts {
    std::size_t read = 0;
    std::size_t imported = 0;
    std::size_t merged = 0;
    std::size_t skipped = 0;
    std::size_t open = 0;
    bool operator==(const LearningCounts&) const = default;
};

struct LearningPlan {
    std::vector<PlannedFact> facts;
    std::vector<LearningOpen> open;
    std::vector<LineVerdict> verdicts;  // one a line
    std::vector<LearningSlot> vanished; // told by an earlier file, and not by this
    LearningCounts counts;
    std::size_t changes() const;
};

struct LearningPlanInput {
    LearningTargets targets;
    AttemptPolicy attempts = AttemptPolicy::All;
    std::optional<Date> day; // of marks without one
    Date today;
    std::map<AssessmentId, double> maxima;
    bool overwriteByHand = false;
    bool overwriteElsewhere = false;
    std::set<PersonId> overwrite; // of these the file's is taken
};

LearningPlan planLearning(const LearningReport& report, const std::vector<MeetingMatch>& matches,
                          const LearningClass& theClass, const LearningPlanInput& input);

} // namespace preceptor
