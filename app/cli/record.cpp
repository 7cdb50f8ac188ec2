// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lookup.h"
#include "core/model/attendance.h"
#include "core/model/enrolment.h"
#include "core/services/attendance_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/listing_service.h"
#include "core/services/progress_service.h"

namespace preceptor::cli {

namespace {

struct Options {
    std::string session;
    std::vector<std::string> people;
    std::string status;
    bool allPresent = false;
    std::string cohort;
    std::string module;
    std::string on;
    bool everyone = false;
};

int answer(const Session& session, int changed, const std::string& what) {
    if (session.json()) session.print(Json{{"changed", changed}});
    session.say(std::to_string(changed) + " " + what + " changed.");
    return kDone;
}

// "--all-present" first, then the exceptions by name, as one would do it by hand.
Result<int> markAttendance(Workspace& workspace, const Options& options, AttendanceStatus status) {
    const auto session = findSession(workspace, options.session);
    if (!session) return session.error();
    const auto people = findPeople(workspace, options.people);
    if (!people) return people.error();
    int changed = 0;
    if (!people->empty()) {
        const auto marked = workspace.attendance().mark(*session, *people, status);
        if (!marked) return marked;
        changed += *marked;
    }
    if (options.allPresent) {
        const auto marked = workspace.attendance().everyonePresent(*session);
        if (!marked) return marked;
        changed += *marked;
    }
    return changed;
}

int recordAttendance(Session& session, const Options& options) {
    const auto status = attendanceStatus(options.status);
    if (!status) return session.refuse(invalid({{"--status", IssueCode::UnknownCode, options.status}}));
    if (options.people.empty() && !options.allPresent)
        return session.refuse(invalid({{"--person", IssueCode::Required, {}}}));
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto changed = markAttendance(**workspace, options, *status);
    return changed ? answer(session, *changed, "lines of attendance") : session.refuse(changed);
}

Result<ProgressTable> cohortTable(Workspace& workspace, const std::string& text) {
    const auto cohort = workspace.listing().find<CohortId>("cohort", text);
    if (!cohort) return cohort.error();
    for (const CohortRow& row : workspace.curriculum().cohorts())
        if (row.cohort.id == *cohort) return workspace.progress().table({row.cohort.version, *cohort});
    return fail(ErrorCode::NotFound, {"cohort", text});
}

// The cells of the named people, or of everyone in the cohort, for one module of the cohort's course.
Result<std::vector<ProgressCell>> cellsOf(Workspace& workspace, const Options& options) {
    const auto table = cohortTable(workspace, options.cohort);
    if (!table) return table.error();
    const auto module = std::find_if(table->modules.begin(), table->modules.end(),
                                     [&](const Module& m) { return m.code == options.module; });
    if (module == table->modules.end()) return fail(ErrorCode::NotFound, {"module", options.module});
    const auto people = findPeople(workspace, options.people);
    if (!people) return people.error();
    std::vector<ProgressCell> cells;
    for (const ProgressRow& row : table->rows)
        if (options.everyone || std::find(people->begin(), people->end(), row.person) != people->end())
            cells.push_back({row.enrolment, module->id});
    if (!options.everyone && cells.size() < people->size())
        return fail(ErrorCode::NotFound, {"enrolment", options.cohort});
    return cells;
}

int recordProgress(Session& session, const Options& options) {
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
    const auto marked = (*workspace)->progress().mark(*cells, *status, on);
    return marked ? answer(session, marked->changed, "cells of progress") : session.refuse(marked);
}

} // namespace

void addRecord(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "record", "Record attendance at a conference or progress in a course");
    command->require_subcommand(1);
    command->fallthrough();
    auto options = std::make_shared<Options>();
    CLI::App* attendance = command->add_subcommand("attendance", "Who came to a session");
    attendance->add_option("--session", options->session, "Its id, title or day; or: latest")->required();
    attendance->add_option("--person", options->people, "A name, staff number or id; may be given again")
        ->allow_extra_args(false);
    attendance->add_option("--status", options->status, "present, late, left_early, excused, absent")
        ->default_str("present");
    attendance->add_flag("--all-present", options->allPresent, "Everyone expected who is not marked yet");
    CLI::App* progress = command->add_subcommand("progress", "What people have done of a course");
    progress->add_option("--cohort", options->cohort, "Its name or id")->required();
    progress->add_option("--module", options->module, "Its code")->required();
    progress->add_option("--person", options->people, "A name, staff number or id; may be given again")
        ->allow_extra_args(false);
    progress->add_flag("--everyone", options->everyone, "The whole cohort");
    progress->add_option("--status", options->status, "done, in_progress, exempt, not_started")->default_str("done");
    progress->add_option("--on", options->on, "The day, YYYY-MM-DD (default: today)");
    session.run(attendance, [&session, options] {
        if (options->status.empty()) options->status = "present";
        return recordAttendance(session, *options);
    });
    session.run(progress, [&session, options] {
        if (options->status.empty()) options->status = "done";
        return recordProgress(session, *options);
    });
}

} // namespace preceptor::cli
