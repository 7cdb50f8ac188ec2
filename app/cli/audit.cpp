// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail: listed, verified, and written as CSV.
#include "app/cli/audit_messages.h"
#include "app/cli/commands.h"
#include "app/cli/level_words.h"
#include "app/cli/messages.h"
#include "core/base/date.h"
#include "core/model/exchange.h"
#include "core/services/audit_service.h"

namespace preceptor::cli {

namespace {

struct AuditOptions {
    std::string csv;
    std::string action;
    std::string who;
    std::string from;
    std::string to;
};

std::optional<Date> day(const std::string& text, const char* option, std::vector<FieldIssue>& issues) {
    if (text.empty()) return std::nullopt;
    const auto date = Date::parse(text);
    if (!date) issues.push_back({option, IssueCode::NotADate, text});
    return date;
}

Result<AuditFilter> filterOf(const AuditOptions& options) {
    std::vector<FieldIssue> issues;
    AuditFilter filter{options.action, options.who, day(options.from, "--from", issues),
                       day(options.to, "--to", issues)};
    if (!options.action.empty() && !auditActOf(options.action))
        issues.push_back({"--action", IssueCode::UnknownCode, options.action});
    if (filter.from && filter.to && *filter.to < *filter.from)
        issues.push_back({"--to", IssueCode::EndBeforeStart, {}});
    if (!issues.empty()) return invalid(std::move(issues));
    return filter;
}

Json jsonOf(const AuditEntry& entry, const std::string& place) {
    return {{"at", entry.at.iso()},        {"pc", place},
            {"part", entry.epoch},         {"number", entry.seq},
            {"who", entry.operatorName},   {"action", entry.action},
            {"kind", entry.table},         {"record", entry.subject ? Json(std::to_string(*entry.subject)) : Json()},
            {"records", entry.count},      {"detail", entry.detail},
            {"version", entry.appVersion}, {"hash", entry.hash}};
}

Json jsonOf(const AuditVerdict& verdict, const AuditNames& names) {
    Json chains = Json::array();
    for (const AuditChain& chain : verdict.chains)
        chains.push_back({{"pc", placeOf(names, chain.replica)},
                          {"part", chain.epoch},
                          {"entries", chain.entries},
                          {"first", chain.first.iso()},
                          {"last", chain.last.iso()},
                          {"left_out", chain.leftOut},
                          {"put_back", chain.putBack}});
    return chains;
}

std::string lineOf(const AuditEntry& entry, const std::string& place) {
    std::string line = entry.at.iso() + "  " + place + "  " + std::to_string(entry.epoch) + ":" +
                       std::to_string(entry.seq) + "  " + (entry.operatorName.empty() ? "-" : entry.operatorName) +
                       "  " + entry.action;
    if (entry.count > 1) line += "  " + std::to_string(entry.count);
    if (!entry.table.empty()) line += "  " + entry.table;
    if (entry.subject) line += " " + std::to_string(*entry.subject);
    if (!entry.detail.empty()) line += "  " + entry.detail;
    return line;
}

int answer(const Session& session, AuditService& audit, const std::vector<AuditEntry>& entries) {
    const AuditNames names = audit.names();
    const AuditVerdict verdict = audit.verify();
    const auto broken = audit.firstBreak();
    if (session.json()) {
        Json rows = Json::array();
        for (const AuditEntry& entry : entries) rows.push_back(jsonOf(entry, placeOf(names, entry.replica)));
        session.print(Json{{"whole", !broken},
                           {"broken", broken ? Json(sentenceOfTrail(*broken)) : Json()},
                           {"chains", jsonOf(verdict, names)},
                           {"entries", rows}});
    } else {
        for (const AuditEntry& entry : entries) session.print(lineOf(entry, placeOf(names, entry.replica)));
    }
    for (const std::string& sentence : earlierStates(verdict, names)) session.say(sentence);
    if (broken) session.say(sentenceOfTrail(*broken) + ".");
    if (!broken && verdict.entries == 0) session.say("The audit trail has no entries yet.");
    if (!broken && verdict.entries > 0)
        session.say("The audit trail is whole: " + counted(verdict.entries, "entry", "entries") + " in " +
                    counted(verdict.chains.size(), "chain") + ".");
    return broken ? kBrokenWorld : kDone;
}

int toCsv(Session& session, Workspace& workspace, const AuditFilter& filter, const std::string& path) {
    const AuditNames names = workspace.audit().names();
    AuditTable words;
    words.holds = holdsText(ExportLevel::Full);
    words.place = [&](const std::string& replica) { return placeOf(names, replica); };
    const auto rows = workspace.audit().writeCsv(path, filter, words);
    if (!rows) return session.refuse(rows);
    if (session.json()) session.print(Json{{"file", path}, {"rows", *rows}});
    session.say("Wrote " + std::to_string(*rows) + " entries of the audit trail to " + path + " (level: full).");
    return kDone;
}

int audit(Session& session, const AuditOptions& options) {
    const auto filter = filterOf(options);
    if (!filter) return session.refuse(filter);
    const auto workspace = options.csv.empty() ? session.open(OpenAs::Reader) : session.openToGive();
    if (!workspace) return session.refuse(workspace);
    if (!options.csv.empty()) return toCsv(session, **workspace, *filter, options.csv);
    constexpr std::size_t kAll = static_cast<std::size_t>(-1);
    return answer(session, (*workspace)->audit(), (*workspace)->audit().list(*filter, kAll));
}

} // namespace

void addAudit(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "audit", "Who did what and when: list the audit trail and verify it");
    const auto options = std::make_shared<AuditOptions>();
    command->add_option("--csv", options->csv, "Write it into this file instead");
    command->add_option("--action", options->action, "Only acts of this code, such as bundle_written");
    command->add_option("--who", options->who, "Only what this person did");
    command->add_option("--from", options->from, "From this day on, YYYY-MM-DD");
    command->add_option("--to", options->to, "Up to this day");
    session.run(command, [&session, options] { return audit(session, *options); });
}

} // namespace preceptor::cli
