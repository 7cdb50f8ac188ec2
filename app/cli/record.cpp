// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lookup.h"
#include "app/cli/messages.h"
#include "app/cli/record_items.h"
#include "app/cli/test_name.h"
#include "core/model/attendance.h"
#include "core/model/enrolment.h"
#include "core/services/assessment_service.h"
#include "core/services/attendance_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/listing_service.h"
#include "core/services/progress_service.h"

namespace preceptor::cli {

namespace {

struct RecordOptions {
    std::string session;
    std::vector<std::string> people;
    std::string status;
    bool allPresent = false;
    std::string cohort;
    std::string module;
    std::string on;
    bool everyone = false;
    std::string test;
    std::optional<double> mark;
    std::string byItem;
    int attempt = 1;
    std::string role;
    std::string by;
};

// What is counted, one of them and several.
struct Things {
    std::string_view one;
    std::string_view many = {};
};

// Who has completed a course, and who no longer has, by what is recorded.
struct Completions {
    int completed = 0;
    int reopened = 0;
};

std::shared_ptr<const Completions> completionsIn(Workspace& workspace) {
    const auto counted = std::make_shared<Completions>();
    workspace.onCommit([counted](const ChangeSet& changes) {
        counted->completed += changes.completed;
        counted->reopened += changes.reopened;
    });
    return counted;
}

int answer(const Session& session, int changed, const Things& what, const Completions& courses) {
    if (session.json())
        session.print(Json{{"changed", changed}, {"completed", courses.completed}, {"reopened", courses.reopened}});
    session.say(counted(changed, what.one, what.many) + " changed.");
    if (courses.completed > 0)
        session.say(counted(courses.completed, "person has", "people have") + " now completed the course.");
    if (courses.reopened > 0)
        session.say(counted(courses.reopened, "person no longer has", "people no longer have") +
                    " the course complete.");
    return kDone;
}

// "--all-present" first, then the exceptions by name, as one would do it by hand.
Result<int> markAttendance(Workspace& workspace, const RecordOptions& options, AttendanceStatus status) {
    const auto session = findSession(workspace, options.session);
    if (!session) return session.error();
    const auto people = findPeople(workspace, options.people);
    if (!people) return people.error();
    int changed = 0;
    if (!people->empty()) {
        auto marked = workspace.attendance().mark(*session, *people, status);
        if (!marked) return marked;
        changed += *marked;
    }
    if (options.allPresent) {
        auto marked = workspace.attendance().everyonePresent(*session);
        if (!marked) return marked;
        changed += *marked;
    }
    return changed;
}

int recordAttendance(Session& session, const RecordOptions& options) {
    const auto status = attendanceStatus(options.status);
    if (!status) return session.refuse(invalid({{"--status", IssueCode::UnknownCode, options.status}}));
    if (options.people.empty() && !options.allPresent)
        return session.refuse(invalid({{"--person", IssueCode::Required, {}}}));
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto courses = completionsIn(**workspace);
    const auto changed = markAttendance(**workspace, options, *status);
    return changed ? answer(session, *changed, {"line of attendance", "lines of attendance"}, *courses)
                   : session.refuse(changed);
}

Result<ProgressTable> cohortTable(Workspace& workspace, const std::string& text) {
    const auto cohort = workspace.listing().find<CohortId>("cohort", text);
    if (!cohort) return cohort.error();
    for (const CohortRow& row : workspace.curriculum().cohorts())
        if (row.cohort.id == *cohort) return workspace.progress().table({row.cohort.version, *cohort});
    return fail(ErrorCode::NotFound, {"cohort", text});
}

// The named people of the cohort, or everyone in it.
Result<std::vector<EnrolmentId>> enrolmentsOf(Workspace& workspace, const ProgressTable& table,
                                              const RecordOptions& options) {
    const auto people = findPeople(workspace, options.people);
    if (!people) return people.error();
    std::vector<EnrolmentId> enrolments;
    for (const ProgressRow& row : table.rows)
        if (options.everyone || std::find(people->begin(), people->end(), row.person) != people->end())
            enrolments.push_back(row.enrolment);
    if (!options.everyone && enrolments.size() < people->size())
        return fail(ErrorCode::NotFound, {"enrolment", options.cohort});
    return enrolments;
}

// Their cells for one module of the cohort's course.
Result<std::vector<ProgressCell>> cellsOf(Workspace& workspace, const RecordOptions& options) {
    const auto table = cohortTable(workspace, options.cohort);
    if (!table) return table.error();
    const auto module = std::find_if(table->modules.begin(), table->modules.end(),
                                     [&](const Module& m) { return m.code == options.module; });
    if (module == table->modules.end()) return fail(ErrorCode::NotFound, {"module", options.module});
    const auto enrolments = enrolmentsOf(workspace, *table, options);
    if (!enrolments) return enrolments.error();
    std::vector<ProgressCell> cells;
    for (const EnrolmentId enrolment : *enrolments) cells.push_back({enrolment, module->id});
    return cells;
}

// One mark for all is told once, not once a person.
Result<int> recordMark(Workspace& workspace, const RecordOptions& options, Date on, const Assessment& test,
                       const std::vector<ScoreMark>& marks) {
    if (!(*options.mark >= 0 && *options.mark <= test.max))
        return invalid({{"--mark", IssueCode::OutOfRange, "0 to " + Json(test.max).dump()}});
    return workspace.assessments().record(test.id, options.attempt, on, marks);
}

Result<Assessment> testOf(Workspace& workspace, const RecordOptions& options, CohortId cohort) {
    for (const CohortRow& row : workspace.curriculum().cohorts())
        if (row.cohort.id == cohort)
            return testCalled(workspace.assessments().ofVersion(row.cohort.version), options.test);
    return fail(ErrorCode::NotFound, {"assessment", options.test});
}

Result<int> recordByItem(Workspace& workspace, const RecordOptions& options, Date on, const Assessment& test,
                         CohortId cohort) {
    const auto sheet = workspace.assessments().sheet(test.id, cohort, options.attempt);
    if (!sheet) return sheet.error();
    const auto scores = itemScoresIn(workspace, options.byItem, *sheet);
    return scores ? workspace.assessments().recordItems(test.id, options.attempt, on, *scores) : scores.error();
}

Result<int> recordMarks(Workspace& workspace, const RecordOptions& options, Date on) {
    const auto cohort = workspace.listing().find<CohortId>("cohort", options.cohort);
    if (!cohort) return cohort.error();
    const auto test = testOf(workspace, options, *cohort);
    if (!test) return test.error();
    if (!options.byItem.empty()) return recordByItem(workspace, options, on, *test, *cohort);
    const auto table = cohortTable(workspace, options.cohort);
    if (!table) return table.error();
    const auto enrolments = enrolmentsOf(workspace, *table, options);
    if (!enrolments) return enrolments.error();
    std::vector<ScoreMark> marks;
    for (const EnrolmentId enrolment : *enrolments) marks.push_back({enrolment, options.mark});
    return recordMark(workspace, options, on, *test, marks);
}

Result<int> signOff(Workspace& workspace, const RecordOptions& options, Date on) {
    const auto table = cohortTable(workspace, options.cohort);
    if (!table) return table.error();
    const auto enrolments = enrolmentsOf(workspace, *table, options);
    if (!enrolments) return enrolments.error();
    return workspace.progress().signOff(*enrolments, {options.role, options.by, on});
}

// `record` of a score or a sign-off: a day, some people, then how many it was.
int recordOn(Session& session, const RecordOptions& options, const Things& what,
             Result<int> (*record)(Workspace&, const RecordOptions&, Date)) {
    const auto on = Date::parse(options.on);
    if (!options.on.empty() && !on) return session.refuse(invalid({{"--on", IssueCode::NotADate, options.on}}));
    if (options.people.empty() && !options.everyone && options.byItem.empty())
        return session.refuse(invalid({{"--person", IssueCode::Required, {}}}));
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto courses = completionsIn(**workspace);
    const auto changed = record(**workspace, options, on.value_or(session.clock().today()));
    return changed ? answer(session, *changed, what, *courses) : session.refuse(changed);
}

int recordProgress(Session& session, const RecordOptions& options) {
    const auto status = moduleStatus(options.status);
    if (!status) return session.refuse(invalid({{"--status", IssueCode::UnknownCode, options.status}}));
    const auto on = Date::parse(options.on);
    if (!options.on.empty() && !on) return session.refuse(invalid({{"--on", IssueCode::NotADate, options.on}}));
    if (options.people.empty() && !options.everyone)
        return session.refuse(invalid({{"--person", IssueCode::Required, {}}}));
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto cells = cellsOf(**workspace, options);
    if (!cells) return session.refuse(cells);
    const auto courses = completionsIn(**workspace);
    const auto marked = (*workspace)->progress().mark(*cells, *status, on);
    return marked ? answer(session, marked->changed, {"cell of progress", "cells of progress"}, *courses)
                  : session.refuse(marked);
}

} // namespace

namespace {

using Choices = std::shared_ptr<RecordOptions>;

void addPeople(CLI::App* command, const Choices& options) {
    command->add_option("--cohort", options->cohort, "Its name or id")->required();
    command->add_option("--person", options->people, "A name, staff number or id; may be given again")
        ->allow_extra_args(false);
    command->add_flag("--everyone", options->everyone, "The whole cohort");
    command->add_option("--on", options->on, "The day, YYYY-MM-DD (default: today)");
}

void addAttendance(CLI::App* command, Session& session, const Choices& options) {
    CLI::App* attendance = command->add_subcommand("attendance", "Who came to a session");
    attendance->add_option("--session", options->session, "Its id, title or day; or: latest")->required();
    attendance->add_option("--person", options->people, "A name, staff number or id; may be given again")
        ->allow_extra_args(false);
    attendance->add_option("--status", options->status, "present, late, left_early, excused, absent")
        ->default_str("present");
    attendance->add_flag("--all-present", options->allPresent, "Everyone expected who is not marked yet");
    session.run(attendance, [&session, options] {
        if (options->status.empty()) options->status = "present";
        return recordAttendance(session, *options);
    });
}

void addProgress(CLI::App* command, Session& session, const Choices& options) {
    CLI::App* progress = command->add_subcommand("progress", "What people have done of a course");
    addPeople(progress, options);
    progress->add_option("--module", options->module, "Its code")->required();
    progress->add_option("--status", options->status, "done, in_progress, exempt, not_started")->default_str("done");
    session.run(progress, [&session, options] {
        if (options->status.empty()) options->status = "done";
        return recordProgress(session, *options);
    });
}

void addScore(CLI::App* command, Session& session, const Choices& options) {
    CLI::App* score = command->add_subcommand("score", "A mark in a test of the course");
    addPeople(score, options);
    score->add_option("--test", options->test, "Its name, or half of one in two scripts")->required();
    CLI::Option* whole = score->add_option("--mark", options->mark, "Of the test's maximum");
    score
        ->add_option(
            "--by-item", options->byItem,
            "Of a checklist: a table (CSV or XLSX), a person a row and an item a column, by its words or number")
        ->excludes(whole);
    score->add_option("--attempt", options->attempt, "1 for the first")->capture_default_str();
    session.run(score, [&session, options] {
        if (options->byItem.empty() && !options->mark)
            return session.refuse(invalid({{"--mark", IssueCode::Required, {}}}));
        return recordOn(session, *options, {"mark"}, recordMarks);
    });
}

void addSignOff(CLI::App* command, Session& session, const Choices& options) {
    CLI::App* sign = command->add_subcommand("sign-off", "Somebody's word that people have done what is asked");
    addPeople(sign, options);
    sign->add_option("--role", options->role, "nurse_educator, trainer, mentor ...")->required();
    sign->add_option("--by", options->by, "Who signed")->required();
    session.run(sign, [&session, options] { return recordOn(session, *options, {"sign-off"}, signOff); });
}

} // namespace

void addRecord(CLI::App& app, Session& session) {
    CLI::App* command = session.command(
        app, "record", "Record attendance at a conference, or progress, marks and sign-offs in a course");
    command->require_subcommand(1);
    command->fallthrough();
    const auto options = std::make_shared<RecordOptions>();
    addAttendance(command, session, options);
    addProgress(command, session, options);
    addScore(command, session, options);
    addSignOff(command, session, options);
}

} // namespace preceptor::cli
