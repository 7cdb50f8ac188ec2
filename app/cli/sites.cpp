// SPDX-License-Identifier: GPL-3.0-or-later
// Who has what, the name of this PC, sites that fell silent or changed their key, and the log that grows with the
// years.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "core/services/exchange_matrix.h"
#include "core/services/exchange_service.h"
#include "core/services/merge_service.h"

namespace preceptor::cli {

namespace {

struct SiteOptions {
    std::string name;
    std::string label;
    std::string retire;
};

// What waits for a decision and came, in part, from one PC.
struct Open {
    std::int64_t conflicts = 0;
    std::int64_t duplicates = 0;
};

Json jsonOf(const SiteRow& row, const Open& open) {
    Json line = {{"site", row.site}, {"pc", row.label},        {"replica", row.replica},
                 {"own", row.own},   {"changes", row.changes}, {"behind", row.behind}};
    line["last_from"] = row.lastFrom && row.daysSilent ? Json(row.lastFrom->iso()) : Json();
    if (!row.own && !row.lastFrom) line["never_sent"] = true;
    line["last_to"] = row.lastTo ? Json(row.lastTo->iso()) : Json();
    if (row.retired) line["retired"] = true;
    line["days_silent"] = row.daysSilent ? Json(*row.daysSilent) : Json();
    line["conflicts_open"] = open.conflicts;
    line["suspected_duplicates"] = open.duplicates;
    return line;
}

std::string lineOf(const SiteRow& row, const Open& open) {
    std::string name = row.site.empty() ? shortReplica(row.replica) : placeName(row.site, row.label);
    if (row.alike) name += ", " + shortReplica(row.replica);
    std::string line = name + (row.own ? " (this PC)" : "") + ": " + counted(row.changes, "change") + " here";
    if (!row.own) line += ", lacks " + std::to_string(row.behind);
    if (open.conflicts > 0) line += ", " + counted(open.conflicts, "conflict") + " to decide";
    if (open.duplicates > 0) line += ", " + counted(open.duplicates, "possible duplicate");
    if (row.retired) return line + ", not waited for";
    if (row.lastFrom && !row.daysSilent) return line + ", last file at an unknown time";
    if (!row.daysSilent) return line;
    const std::string days = counted(*row.daysSilent, "day");
    line += row.lastFrom ? ", last file " + days + " ago" : ", no file of its own, last heard of " + days + " ago";
    return line;
}

Status change(Workspace& workspace, const SiteOptions& options) {
    ExchangeService& exchange = workspace.exchange();
    Status done = success();
    if (!options.name.empty() || !options.label.empty()) {
        const auto own = exchange.own(); // of the same site, where none is named
        done = exchange.nameOwn(options.name.empty() && own ? own->site : options.name, options.label);
    }
    if (!done || options.retire.empty()) return done;
    const std::vector<std::string> replicas = replicasNamed(exchange.overview(), options.retire);
    return replicas.empty() ? Status(fail(ErrorCode::NotFound, {"site", options.retire})) : exchange.retire(replicas);
}

int showSites(Session& session, const SiteOptions& options) {
    const bool changes = !options.name.empty() || !options.label.empty() || !options.retire.empty();
    const auto workspace = session.open(changes ? OpenAs::Editor : OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    if (const Status changed = change(**workspace, options); !changed) return session.refuse(changed);
    const auto own = (*workspace)->exchange().own();
    const ExchangeOverview overview = (*workspace)->exchange().overview();
    const Writers duplicates = (*workspace)->merges().writersOf((*workspace)->merges().suspects());
    Json sites = Json::array();
    for (const SiteRow& row : overview.sites) {
        const Open open{countOf(row, overview.conflicts), countOf(row, duplicates)};
        sites.push_back(jsonOf(row, open));
        if (!session.json()) session.print(lineOf(row, open));
    }
    if (!session.json()) {
        if (overview.openConflicts > 0) // one that several PCs wrote stands beside each of them
            session.print("Conflicts to decide: " + std::to_string(overview.openConflicts) + " in all");
        return kDone;
    }
    session.print(Json{{"fingerprint", own ? own->fingerprint : ""},
                       {"sites", sites},
                       {"known", overview.known},
                       {"conflicts_open", overview.openConflicts},
                       {"conflicts_settled", overview.settledConflicts},
                       {"suspected_duplicates", duplicates.size()}});
    return kDone;
}

int compact(Session& session) {
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto done = (*workspace)->exchange().compact();
    if (!done) return session.refuse(done);
    if (session.json()) session.print(Json{{"entries_before", done->before}, {"entries_after", done->after}});
    session.say("The log of changes had " + counted(done->before, "entry", "entries") + " and has " +
                std::to_string(done->after) + " now. Nothing else was changed.");
    return kDone;
}

} // namespace

void addSites(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "sites", "Who has what, and the name of this PC");
    const auto options = std::make_shared<SiteOptions>();
    command->add_option("--name", options->name, "From now on this PC is of this site")->check(notEmpty);
    command->add_option("--pc", options->label, "Which PC of the site");
    command
        ->add_option("--retire", options->retire,
                     "Wait for this site no more, or for one PC of it (\"Ward 5, PC 2\", or its short number), "
                     "until it sends a file again; nothing is lost by it")
        ->check(notEmpty);
    session.run(command, [&session, options] { return showSites(session, *options); });
}

void addCompact(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "compact", "Fold the log of changes that everyone has");
    session.run(command, [&session] { return compact(session); });
}

} // namespace preceptor::cli
