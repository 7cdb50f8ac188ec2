// SPDX-License-Identifier: GPL-3.0-or-later
// What is taught: a course in versions, a version's modules and completion rule, and the cohort that takes it. A
// version that people are enrolled in keeps its rule with it, so an old completion can always be explained.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

inline constexpr double kMostCourseHours = 10'000; // of a course or module
inline constexpr int kMostLearners = 1'000'000;    // of a class or head count, and the highest mark of a test

struct Course {
    CourseId id;
    std::string code;
    std::string title;
    std::string titleZh;
    std::string tier = "basic";
    std::string audience; // may be empty
    std::string mode;     // may be empty
    std::optional<double> minHours;
    std::string language;
    bool operator==(const Course&) const = default;
};

// Hours a course of a level should have at least; advice, no rule. None for the other levels.
// Source: WHO, Integrating palliative care and symptom relief into primary health care (2018): 35 hours at the basic
// level, 70 at the intermediate one.
std::optional<double> leastHoursOf(std::string_view tier);

struct CourseVersion {
    CourseVersionId id;
    CourseId course;
    std::string version = "1";
    Date effectiveFrom;
    std::string ruleJson; // canonical text of rule_json.h; empty: completion is by hand only
    std::optional<Date> retiredOn;
    std::string localisationNote = {}; // what was adapted to the place; may be empty
    bool operator==(const CourseVersion&) const = default;
};

struct Module {
    ModuleId id;
    CourseVersionId version;
    std::string code;
    std::string title;
    std::string titleZh;
    int position = 0;
    std::string section; // band over the columns of the progress table; may be empty
    std::optional<double> hours;
    std::string delivery; // may be empty
    bool required = true;
    std::string audience; // cadre groups separated by blanks; empty = everyone
    std::string objectives = {};
    std::string competencies = {}; // codes of entrustable activities separated by blanks; report 12 counts by them
    bool operator==(const Module&) const = default;
};

struct Cohort {
    CohortId id;
    ProgrammeId programme;
    CourseVersionId version;
    std::string name;
    std::string language;
    Date startOn;
    std::optional<Date> endOn;
    std::optional<int> capacity;
    std::string classLabel;
    bool operator==(const Cohort&) const = default;
};

struct Assessment {
    AssessmentId id;
    CourseVersionId version;
    std::string title;
    std::string kind;
    double max = 100;
    std::optional<double> passMark; // raw
    bool operator==(const Assessment&) const = default;
};

double percentOf(const Assessment& assessment, double raw);           // of the maximum
std::optional<bool> passed(const Assessment& assessment, double raw); // none without a pass mark

// Every issue of the fields, not the first; field = column name. References are checked by the service.
std::vector<FieldIssue> issuesOf(const Course& course);
std::vector<FieldIssue> issuesOf(const CourseVersion& version);
std::vector<FieldIssue> issuesOf(const Module& module);
std::vector<FieldIssue> issuesOf(const std::vector<Module>& modules); // each field led by the row: modules[2].code
std::vector<FieldIssue> issuesOf(const Cohort& cohort);
std::vector<FieldIssue> issuesOf(const Assessment& assessment);

// A module is for a person when it is for everyone or for their cadre group; with an unknown group (empty) it is.
bool isFor(std::string_view audience, std::string_view cadreGroup);

} // namespace preceptor
