// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_messages.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "core/services/check_service.h"

namespace preceptor::cli {

namespace {

Json jsonOf(const Finding& finding) {
    return {{"code", codeOf(finding.code)},
            {"table", finding.table},
            {"id", std::to_string(finding.row)},
            {"detail", finding.detail}};
}

void list(const Session& session, const std::vector<Finding>& findings, bool newer) {
    if (session.json()) {
        Json rows = Json::array();
        for (const Finding& finding : findings) rows.push_back(jsonOf(finding));
        return session.print(Json{{"ok", findings.empty()}, {"newer", newer}, {"findings", rows}});
    }
    for (const Finding& finding : findings) session.print(sentenceOf(finding));
}

int check(Session& session) {
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    const auto findings = (*workspace)->checks().check();
    const bool newer = (*workspace)->checks().isNewer();
    list(session, findings, newer);
    if (newer)
        session.say(session.file + " was written by a newer Preceptor: this one reads it and changes nothing, and has "
                                   "checked the part it knows.");
    AuditService& audit = (*workspace)->audit();
    for (const std::string& sentence : earlierStates(audit.verify(), audit.names())) session.say(sentence);
    if (findings.empty()) {
        session.say(session.file + " is in order.");
        return kDone;
    }
    session.say(session.file + " has " + counted(findings.size(), "finding") + "; nothing was changed.");
    return kBrokenWorld;
}

int digest(Session& session) {
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    const std::string hash = (*workspace)->checks().digest();
    if (session.json())
        session.print(Json{{"digest", hash}});
    else
        session.print(hash);
    return kDone;
}

} // namespace

void addCheck(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "check", "Look a file over: pages, references, clocks, ids, rules");
    session.run(command, [&session] { return check(session); });
}

void addDigest(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "digest", "One hash over all content, equal for equal content on any PC");
    session.run(command, [&session] { return digest(session); });
}

} // namespace preceptor::cli
