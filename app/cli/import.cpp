// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admission_answer.h"
#include "app/cli/commands.h"
#include "app/cli/import_learning.h"
#include "app/cli/import_meeting.h"
#include "app/cli/import_reading.h"
#include "app/cli/import_words.h"
#include "app/cli/lookup.h"
#include "app/cli/messages.h"
#include "core/services/attendance_service.h"
#include "core/services/import_service.h"
#include "core/services/listing_service.h"

#include <algorithm>
#include <span>
#include <utility>

namespace preceptor::cli {

namespace {

struct ImportOptions {
    std::string input;
    std::string as = "roster";
    std::string session;
    std::string cohort;
    ReadingOptions reading;
    MeetingOptions meeting;
    LearningOptions learning;
    bool dryRun = false;
};

std::string columnName(const RosterPreview& preview, std::uint32_t column) {
    const auto& columns = preview.layout.columns;
    const bool named = column < columns.size() && !columns[column].heading.empty();
    return named ? columns[column].heading : "column " + std::to_string(column + 1);
}

std::span<const CellIssue> issuesOfRow(const RosterPreview& preview, std::size_t row) {
    const auto& issues = preview.table.issues; // in the order of the rows
    const auto first = std::lower_bound(issues.begin(), issues.end(), row,
                                        [](const CellIssue& issue, std::size_t r) { return issue.row < r; });
    const auto last = std::find_if(first, issues.end(), [row](const CellIssue& issue) { return issue.row != row; });
    return {first, last};
}

// The cells of a row that do not read as they should.
Json cellsOf(const RosterPreview& preview, std::size_t row) {
    Json cells = Json::array();
    for (const CellIssue& issue : issuesOfRow(preview, row))
        cells.push_back({{"column", issue.column + 1},
                         {"heading", columnName(preview, issue.column)},
                         {"problem", codeText(issue.problem)}});
    return cells;
}

std::string reasonOf(const RosterPreview& preview, std::size_t row) {
    const RowReason reason = preview.plan.rows[row].reason;
    std::string text;
    for (const CellIssue& issue : issuesOfRow(preview, row))
        if (reason == RowReason::CellProblem && isSerious(issue.problem))
            text += (text.empty() ? "" : "; ") + columnName(preview, issue.column) + " " +
                    std::string(sentenceOf(issue.problem));
    return text.empty() ? std::string(sentenceOf(reason)) : text;
}

// Rows that wait for a person to look at them, and rows left out, with the reason.
Json openRows(const RosterPreview& preview) {
    Json rows = Json::array();
    for (std::size_t i = 0; i < preview.plan.rows.size(); ++i) {
        const RowPlan& row = preview.plan.rows[i];
        if (row.verdict != Verdict::NeedsLook && row.verdict != Verdict::Skipped) continue;
        rows.push_back({{"row", preview.table.rows[i].number},
                        {"name", preview.table.rows[i].draft.fullName},
                        {"verdict", codeText(row.verdict)},
                        {"reason", codeText(row.reason)},
                        {"cells", cellsOf(preview, i)}});
    }
    return rows;
}

void sayOpenRows(const Session& session, const RosterPreview& preview) {
    for (std::size_t i = 0; i < preview.plan.rows.size(); ++i) {
        const RowPlan& row = preview.plan.rows[i];
        if (row.verdict != Verdict::NeedsLook) continue;
        session.say("  row " + std::to_string(preview.table.rows[i].number) + " needs a look: " +
                    std::string(preview.table.rows[i].draft.fullName) + ": " + reasonOf(preview, i));
    }
}

Json jsonOf(const PlanCounts& counts) {
    return {{"read", counts.read},
            {"imported", counts.imported},
            {"merged", counts.merged},
            {"skipped", counts.skipped},
            {"open", counts.open}};
}

std::string sumOf(const PlanCounts& counts) {
    return counted(counts.read, "row") + " read = " + std::to_string(counts.imported) + " imported + " +
           std::to_string(counts.merged) + " already here + " + std::to_string(counts.skipped) + " skipped + " +
           std::to_string(counts.open) + " open.";
}

constexpr std::size_t kMostNamed = 5;

// What is taken is not quite what the file holds.
void sayHiddenSigns(const Session& session, const RosterPreview& preview) {
    std::size_t count = 0;
    std::string places;
    for (const CellIssue& issue : preview.table.issues) {
        if (issue.problem != CellProblem::HiddenSigns || count++ >= kMostNamed) continue;
        places += (places.empty() ? "row " : ", row ") + std::to_string(preview.table.rows[issue.row].number) + " " +
                  columnName(preview, issue.column);
    }
    if (count > 0)
        session.say(counted(count, "cell") +
                    " had controls or marks of direction, which nobody sees; they were left out: " + places +
                    (count > kMostNamed ? " ..." : "."));
}

int showPlan(const Session& session, const RosterPreview& preview, const Admission& admission) {
    Json answer = jsonOf(preview.plan.counts);
    answer["dry_run"] = true;
    answer["source"] = readingJson(preview);
    answer["rows"] = openRows(preview);
    addAdmission(answer, admission);
    if (session.json()) session.print(answer);
    session.say("Nothing was changed. " + sumOf(preview.plan.counts));
    sayOpenRows(session, preview);
    sayHiddenSigns(session, preview);
    sayAdmission(session, admission);
    return kDone;
}

// The same file again is no mistake: nothing is changed and it says so, and the rows still add up.
int sayAlreadyThere(const Session& session, const RosterPreview& preview, const Error& error) {
    PlanCounts counts = preview.plan.counts;
    counts.skipped += std::exchange(counts.imported, 0);
    Json answer = jsonOf(counts);
    answer["already_imported"] = error.args.back();
    answer["source"] = readingJson(preview);
    if (session.json()) session.print(answer);
    session.say(sentenceOf(error) + " " + sumOf(counts));
    return kDone;
}

int importRoster(const Session& session, Workspace& workspace, const RosterPreview& preview,
                 const ImportOptions& options) {
    const auto cohort = options.cohort.empty() ? Result<CohortId>(CohortId())
                                               : workspace.listing().find<CohortId>("cohort", options.cohort);
    if (!cohort) return session.refuse(cohort);
    const Admission admission = workspace.imports().admission(preview, *cohort);
    if (options.dryRun) return showPlan(session, preview, admission);
    const auto receipt = workspace.imports().commit(preview, *cohort);
    if (!receipt && receipt.error().code == ErrorCode::AlreadyImported)
        return sayAlreadyThere(session, preview, receipt.error());
    if (!receipt) return session.refuse(receipt);
    Json answer = jsonOf(receipt->counts);
    answer["people_added"] = receipt->peopleAdded;
    answer["people_completed"] = receipt->peopleCompleted;
    answer["institutions_added"] = receipt->institutionsAdded;
    answer["enrolled"] = receipt->enrolled;
    answer["waitlisted"] = receipt->waitlisted;
    answer["source"] = readingJson(preview);
    answer["rows"] = openRows(preview);
    addAdmission(answer, admission);
    if (session.json()) session.print(answer);
    session.say(sumOf(receipt->counts) + " " + counted(receipt->peopleAdded, "person", "people") + " added, " +
                std::to_string(receipt->enrolled) + " enrolled, " + std::to_string(receipt->waitlisted) +
                " on the waiting list.");
    sayOpenRows(session, preview);
    sayHiddenSigns(session, preview);
    sayAdmission(session, admission);
    return kDone;
}

// The rows whose person is already here are marked present; nobody is added from an attendance list.
int importAttendance(const Session& session, Workspace& workspace, const RosterPreview& preview,
                     const ImportOptions& options) {
    const auto meeting = findSession(workspace, options.session);
    if (!meeting) return session.refuse(meeting);
    std::vector<PersonId> people;
    for (const RowPlan& row : preview.plan.rows)
        if (row.verdict == Verdict::AlreadyHere && row.person) people.push_back(row.person);
    const auto marked =
        options.dryRun ? Result<int>(0) : workspace.attendance().mark(*meeting, people, AttendanceStatus::Present);
    if (!marked) return session.refuse(marked);
    const auto unknown = preview.plan.counts.read - preview.plan.counts.skipped - people.size();
    if (session.json())
        session.print(Json{{"read", preview.plan.counts.read},
                           {"known", people.size()},
                           {"unknown", unknown},
                           {"changed", *marked},
                           {"source", readingJson(preview)},
                           {"dry_run", options.dryRun}});
    session.say(counted(people.size(), "person of the list is", "people of the list are") + " known, " +
                std::to_string(unknown) + " not; " + counted(*marked, "line of attendance", "lines of attendance") +
                " changed.");
    return kDone;
}

// A session is of a meeting, a class of results; with neither the file tells.
bool isResults(Workspace& workspace, const ImportOptions& options, const RosterInput& input) {
    const auto kinds = learningKinds();
    if (options.as != kAuto) return std::find(kinds.begin(), kinds.end(), options.as) != kinds.end();
    return options.session.empty() && (!options.cohort.empty() || isLearningFile(workspace, input, options.reading));
}

int import(Session& session, const ImportOptions& options) {
    if (options.as == "attendance" && options.session.empty())
        return session.refuse(invalid({{"--session", IssueCode::Required, {}}}));
    const auto workspace = session.open(options.dryRun ? OpenAs::Reader : OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto input = ImportService::readInput(options.input);
    if (!input) return session.refuse(input);
    if (isResults(**workspace, options, *input))
        return importLearning(session, **workspace, *input, {options.as, options.cohort, options.dryRun},
                              options.reading, options.meeting, options.learning);
    if (options.as != "roster" && options.as != "attendance")
        return importMeeting(session, **workspace, *input, {options.as, options.session, options.dryRun},
                             options.reading, options.meeting);
    const auto preview = previewAs((*workspace)->imports(), *input, options.reading);
    if (!preview) return session.refuse(preview);
    session.say(readingSentence(*preview));
    if (const Status roster = ImportService::isRoster(*preview); !roster) return session.refuse(roster.error());
    if (options.as == "attendance") return importAttendance(session, **workspace, *preview, options);
    return importRoster(session, **workspace, *preview, options);
}

} // namespace

void addImport(CLI::App& app, Session& session) {
    CLI::App* command =
        session.command(app, "import", "Take people, attendance or results from a CSV, TSV or XLSX file");
    auto options = std::make_shared<ImportOptions>();
    command->add_option("INPUT", options->input, "The file")->required();
    auto kinds = meetingKinds();
    kinds.insert(kinds.begin(), {"roster", "attendance"});
    const auto results = learningKinds();
    kinds.insert(kinds.end(), results.begin(), results.end());
    command
        ->add_option("--as", options->as,
                     "What it is: roster, attendance (a list of who came), or the report of an online meeting or the "
                     "results of a learning platform or form: auto, or by its platform")
        ->check(CLI::IsMember(kinds))
        ->capture_default_str();
    command->add_option("--session", options->session,
                        "For attendance and meetings: its id, title or day; or: latest; a meeting finds its own");
    command->add_option("--cohort,--class", options->cohort,
                        "For a roster: enrol everyone in this class; for results: whose they are");
    addReadingOptions(*command, options->reading);
    addMeetingOptions(*command, options->meeting);
    addLearningOptions(*command, options->learning);
    command->add_flag("--dry-run", options->dryRun, "Say what would happen and change nothing");
    session.run(command, [&session, options] { return import(session, *options); });
}

} // namespace preceptor::cli
