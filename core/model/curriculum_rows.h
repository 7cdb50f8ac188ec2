// SPDX-License-Identifier: GPL-3.0-or-later
// Read-only joins of the curriculum for lists and forms.
#pragma once

#include "core/model/checklist.h"
#include "core/model/curriculum.h"
#include "core/model/enrolment.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct CourseVersionRow {
    Course course;
    CourseVersion version;
    int modules = 0;
    int cohorts = 0;
};

struct CohortRow {
    Cohort cohort;
    CourseId course;
    std::string courseTitle;
    std::string courseTitleZh;
    std::string tier;
    bool anybody = false; // was anyone ever in it, whatever became of them?
    std::string version = {}; // of the course, that the class takes
};

struct EnrolmentRow {
    Enrolment enrolment;
    std::string nativeName;
    std::string romanised;
    std::string cohortName;
    std::string courseTitle;
    std::string courseTitleZh;
    std::string institution;
};

// A course that must be completed first (`course_prerequisite`) and that this person has not completed.
struct Unready {
    PersonId person;
    std::string nativeName;
    std::string romanised;
    std::string courseTitle;
    std::string courseTitleZh;
};

// Somebody who is in another class of the same course that has not ended, or waits for a place in it.
struct InOtherClass {
    PersonId person;
    std::string nativeName;
    std::string romanised;
    std::string className;
};

// What a cell of the progress table shows. Overdue: required, not done, and the cohort has ended. NotAsked: the module
// is for other cadres.
enum class ProgressState : std::uint8_t { NotStarted, InProgress, Done, Exempt, Overdue, NotAsked };

struct ProgressRow {
    EnrolmentId enrolment;
    PersonId person;
    CohortId cohort;
    InstitutionId institution;
    EnrolmentStatus status = EnrolmentStatus::Enrolled;
    std::string nativeName;
    std::string romanised;
    std::string_view cadreGroup; // empty: not known
};

struct InstitutionLabel {
    InstitutionId id;
    std::string nameEn;
    std::string nameZh;
    std::string shortName;
};

// People by modules of one course version; one byte a cell, row by row.
struct ProgressTable {
    std::vector<InstitutionLabel> institutions; // of the rows
    std::vector<Module> modules;
    std::vector<ProgressRow> rows;
    std::vector<ProgressState> cells;

    ProgressState at(std::size_t row, std::size_t module) const { return cells[row * modules.size() + module]; }
    ProgressState& at(std::size_t row, std::size_t module) { return cells[row * modules.size() + module]; }
};

// One attempt at a test, person by person as the class list has them.
struct ScoreRow {
    EnrolmentId enrolment;
    PersonId person;
    std::string nativeName;
    std::string romanised;
    std::optional<double> raw;
    std::optional<Date> takenOn;
    ItemMarks items{}; // of a checklist, as many as it has; empty: none was marked by item
    EnrolmentStatus status = EnrolmentStatus::Enrolled;
};

struct ScoreSheet {
    Assessment assessment;
    int attempt = 1;
    int attempts = 0; // the highest anybody has had
    std::vector<ScoreRow> rows;
    std::vector<AssessmentItem> items{}; // of a checklist
};

struct TestResult {
    Assessment assessment;
    Score score;
};

struct ProgressFilter {
    CourseVersionId version;
    CohortId cohort; // none: every cohort of the version
};

} // namespace preceptor
