// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange between PCs: bundles out and in, and a shared folder.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/read_input.h"
#include "core/services/bundle_previews.h"
#include "core/services/exchange_service.h"

namespace preceptor::cli {

namespace {

// The plain name means the exchange file here.
constexpr const char* kBesideBundle = "--file-passphrase-file";

struct ExchangeOptions {
    std::string target;
    std::vector<std::string> bundles;
    std::string site;
    std::string passphraseFile;
    std::string approve;
    bool all = false;
    bool known = false;
    bool dryRun = false;
    bool trust = false;
    bool unrelated = false;
    bool withFiles = false;
};

Result<std::optional<std::string>> passphraseOf(const ExchangeOptions& options) {
    if (options.passphraseFile.empty()) return std::optional<std::string>{};
    auto line = readPassphrase(options.passphraseFile, "--passphrase-file");
    if (!line) return std::move(line).error();
    return std::optional(std::move(line).value());
}

Json jsonOf(const MergeCounts& counts) {
    return {{"new", counts.added},
            {"changed", counts.changed},
            {"deleted", counts.deleted},
            {"conflicts", counts.conflicts},
            {"decided", counts.decided}};
}

std::string sumOf(const MergeCounts& counts) {
    return std::to_string(counts.added) + " new, " + std::to_string(counts.changed) + " changed, " +
           std::to_string(counts.deleted) + " deleted, " + std::to_string(counts.conflicts) + " with two values" +
           (counts.decided > 0 ? ", " + std::to_string(counts.decided) + " decided elsewhere" : std::string());
}

std::string filesOf(std::int64_t files) {
    return files == 0 ? std::string() : ", and " + counted(files, "attached file");
}

void addPeople(Json& answer, const std::vector<std::string>& erased, const std::vector<StandsAgain>& standing) {
    if (!erased.empty()) answer["erased"] = erased;
    for (const StandsAgain& one : standing) answer["stands_again"].push_back(one.name);
}

Json jsonOf(const MergeReport& report, bool dryRun) {
    Json tables = Json::object();
    for (const auto& [table, counts] : report.byTable) tables[table] = jsonOf(counts);
    Json sites = Json::object();
    for (const auto& [site, counts] : report.bySite) sites[site] = jsonOf(counts);
    Json answer = {{"bundle", report.path.string()},
                   {"site", report.site},
                   {"pc", report.label},
                   {"fingerprint", report.fingerprint},
                   {"trusted", report.contact == ContactState::Trusted},
                   {"created", report.created.iso()},
                   {"rows", report.rows},
                   {"files", report.files},
                   {"total", jsonOf(report.total)},
                   {"by_kind", tables},
                   {"by_site", sites},
                   {"suspected_duplicates", report.duplicates.size()},
                   {"completions", report.completions},
                   {"dry_run", dryRun}};
    if (report.alreadyTaken) answer["already_taken"] = report.alreadyTaken->iso();
    if (report.own) answer["own"] = true;
    if (report.refusal) answer["would_refuse"] = errorJson(*report.refusal);
    addPeople(answer, report.erased, report.standing);
    if (report.forked) answer["put_back"] = true;
    if (report.clocks.aheadMinutes > 0) answer["clock_ahead_minutes"] = report.clocks.aheadMinutes;
    if (report.clocks.behind) answer["clock_behind"] = true;
    if (report.clocks.own != OwnClock::Fine) answer["own_clock_doubtful"] = true;
    return answer;
}

void sayClocks(const Session& session, const ClockNews& clocks, const std::string& from) {
    constexpr const char* kHarmless = " That does no harm; set it right when you can.";
    if (clocks.aheadMinutes > 0)
        session.say("The clock of the PC that wrote " + from + " is " + std::to_string(clocks.aheadMinutes / 1440) +
                    " days ahead of this one." + kHarmless);
    if (clocks.behind) session.say("The clock of the PC that wrote " + from + " is years behind." + kHarmless);
    switch (clocks.own) {
    case OwnClock::Fine: break;
    case OwnClock::Behind: session.say(std::string("The clock of this PC is years behind.") + kHarmless); break;
    case OwnClock::WentBack:
        session.say(std::string("The clock of this PC has gone back since the last change here.") + kHarmless);
        break;
    case OwnClock::Ahead:
        session.say("By the clock of this PC " + from + " is more than a year old." + kHarmless);
        break;
    }
}

void sayStanding(const Session& session, const std::vector<StandsAgain>& standing, bool dryRun = false) {
    for (const StandsAgain& one : standing)
        session.say(one.name + " had been merged with somebody who is erased for good on another PC, and " +
                    (dryRun ? "would stand" : "stands") +
                    " for itself again. If it is the same person, erase this record too.");
}

void sayErased(const Session& session, const std::vector<std::string>& names, bool dryRun) {
    for (const std::string& name : names)
        session.say(name + " is erased for good there, and " + (dryRun ? "would be" : "is") +
                    " here, with what was written of them here. Backups hold them until newer ones take their place.");
}

void sayReport(const Session& session, const MergeReport& report, bool dryRun) {
    const std::string from = report.path.filename().string() + (report.site.empty() ? "" : " from " + report.site);
    if (report.own) return session.say(from + " was written by this PC itself; there is nothing to take up.");
    if (report.alreadyTaken)
        return session.say(from + " was taken up on " + report.alreadyTaken->iso() + "; nothing was changed.");
    sayClocks(session, report.clocks, from);
    if (report.forked)
        session.say("A PC had been put back to an earlier state and has written since. What was written before and "
                    "after are both kept.");
    session.say(from + (dryRun ? " would bring: " : " brought: ") + sumOf(report.total) + filesOf(report.files) + ".");
    if (report.refusal) session.say("As it is asked for, it would not be taken up: " + sentenceOf(*report.refusal));
    sayErased(session, report.erased, dryRun);
    sayStanding(session, report.standing, dryRun);
    if (!report.duplicates.empty())
        session.say(counted(report.duplicates.size(), "person", "people") +
                    " may be here twice now: list them with report 30.");
}

int mergeBundles(Session& session, const ExchangeOptions& options) {
    const auto passphrase = passphraseOf(options);
    if (!passphrase) return session.refuse(passphrase);
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const BundleKeys keys{*passphrase, options.trust, options.unrelated, {}, options.approve};
    Json answers = Json::array();
    int code = kDone;
    std::vector<Result<MergeReport>> looked;
    if (options.dryRun) {
        const std::vector<std::filesystem::path> paths(options.bundles.begin(), options.bundles.end());
        looked = previewInTurn((*workspace)->unit(), paths, keys);
    }
    for (std::size_t i = 0; i < options.bundles.size(); ++i) {
        const std::string& path = options.bundles[i];
        const auto report = options.dryRun ? std::move(looked[i]) : (*workspace)->exchange().take(path, keys);
        if (!report) {
            answers.push_back({{"bundle", path}, {"error", errorJson(report.error())}});
            session.say(sentenceOf(report.error()));
            code = std::max(code, exitCodeOf(report.error().code));
            continue;
        }
        answers.push_back(jsonOf(*report, options.dryRun));
        sayReport(session, *report, options.dryRun);
    }
    const std::int64_t open = (*workspace)->conflicts().openCount();
    if (open > 0) session.say(counted(open, "conflict") + " to decide in this file; `conflicts` lists them.");
    if (session.json()) session.print(Json{{"bundles", answers}, {"conflicts_open", open}});
    return code;
}

void sayEmptied(const Session& session, const BundleWritten& written) {
    if (written.emptied > 0)
        session.say(std::to_string(written.emptied) +
                    " texts of deleted records, which might tell who somebody is, were taken out first.");
}

int exportBundle(Session& session, const ExchangeOptions& options) {
    const auto passphrase = passphraseOf(options);
    if (!passphrase) return session.refuse(passphrase);
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const BundleRequest request{options.site, options.all,      *passphrase, options.known || !*passphrase,
                                {},           options.withFiles};
    std::filesystem::path target = options.target;
    if (std::filesystem::is_directory(target)) target /= (*workspace)->exchange().suggestedName(request);
    const auto written = (*workspace)->exchange().write(target, request);
    if (!written) return session.refuse(written);
    if (session.json())
        session.print(Json{{"bundle", written->path.string()},
                           {"bytes", written->bytes},
                           {"rows", written->rows},
                           {"changes", written->changes},
                           {"files", written->files},
                           {"emptied", written->emptied},
                           {"everything", written->everything}});
    else
        session.print(written->path.string());
    session.say(counted(written->changes, "change") + " of " + counted(written->rows, "row") + filesOf(written->files) +
                ", " + std::to_string(written->bytes) + " bytes.");
    sayEmptied(session, *written);
    return kDone;
}

const char* codeOf(FolderVerdict verdict) {
    switch (verdict) {
    case FolderVerdict::Taken: return "taken";
    case FolderVerdict::NothingNew: return "nothing_new";
    case FolderVerdict::Own: return "own";
    case FolderVerdict::Refused: return "refused";
    }
    return "";
}

int exchangeWithFolder(Session& session, const ExchangeOptions& options) {
    const auto passphrase = passphraseOf(options);
    if (!passphrase) return session.refuse(passphrase);
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const BundleRequest request{{}, options.all, *passphrase, options.known || !*passphrase, {}, options.withFiles};
    const auto done = (*workspace)
                          ->exchange()
                          .exchangeFolder(options.target, request, {*passphrase, options.trust, options.unrelated});
    if (!done) return session.refuse(done);
    Json files = Json::array();
    int code = kDone;
    for (const FolderFile& file : done->files) {
        if (file.error) code = std::max(code, exitCodeOf(file.error->code));
        Json line = {{"bundle", file.path.string()},
                     {"verdict", codeOf(file.verdict)},
                     {"site", file.site},
                     {"total", jsonOf(file.counts)}};
        addPeople(line, file.erased, file.standing);
        if (file.error) line["error"] = errorJson(*file.error);
        files.push_back(line);
        if (file.error) session.say(sentenceOf(*file.error));
        sayClocks(session, file.clocks, file.path.filename().string());
        if (file.verdict == FolderVerdict::Taken)
            session.say(file.path.filename().string() + " brought: " + sumOf(file.counts) + filesOf(file.files) + ".");
        sayErased(session, file.erased, false);
        sayStanding(session, file.standing);
    }
    Json answer = {{"files", files}, {"written", done->written.path.string()}, {"rows", done->written.rows}};
    if (done->unwritten) {
        answer["error"] = errorJson(*done->unwritten);
        code = std::max(code, exitCodeOf(done->unwritten->code));
        session.say("What is said above was taken up, but the file of this PC is not in the folder. " +
                    sentenceOf(*done->unwritten));
    } else {
        session.say("This PC's file is " + done->written.path.string() + ".");
    }
    sayEmptied(session, done->written);
    if (session.json()) session.print(answer);
    return code;
}

using Shared = std::shared_ptr<ExchangeOptions>;

void addLocks(CLI::App* command, const Shared& options) {
    command->add_option("--passphrase-file", options->passphraseFile,
                        "A file whose first line is the passphrase of the exchange file");
    command->add_flag("--to-known", options->known,
                      "Lock it to the keys of the sites this file trusts (default without a passphrase)");
}

void addWithFiles(CLI::App* command, const Shared& options) {
    command->add_flag("--with-files", options->withFiles,
                      "Attached files too, not only their names; programs without attached files refuse such a file");
}

void addTrust(CLI::App* command, const Shared& options) {
    command->add_flag("--trust", options->trust, "The sender's fingerprint was compared: trust it from now on");
    command->add_flag("--unrelated", options->unrelated,
                      "Take up a programme that has nothing in common with this file");
}

} // namespace

void addExportBundle(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "export-bundle",
                                        "Write what other PCs do not have yet into one sealed file", kBesideBundle);
    const auto options = std::make_shared<ExchangeOptions>();
    command->add_option("OUT", options->target, "The file to write, or a folder for a file with a telling name")
        ->required();
    command->add_option("--to", options->site, "For this site alone, or this PC of it, as `sites` names it")
        ->check(notEmpty);
    command->add_flag("--all", options->all, "Everything, not only what the others are not known to have");
    addWithFiles(command, options);
    addLocks(command, options);
    session.run(command, [&session, options] { return exportBundle(session, *options); });
}

void addMerge(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "merge", "Take up files that other PCs wrote", kBesideBundle);
    const auto options = std::make_shared<ExchangeOptions>();
    command->add_option("BUNDLE", options->bundles, "Files of other PCs (*.preceptor-bundle)")->required();
    command->add_flag("--dry-run", options->dryRun, "Only tell what would change");
    command->add_option("--passphrase-file", options->passphraseFile,
                        "A file whose first line is the passphrase of the exchange file");
    addTrust(command, options);
    command->add_option("--approve", options->approve,
                        "The fingerprint of a sender whose key has changed, as compared by phone");
    session.run(command, [&session, options] { return mergeBundles(session, *options); });
}

void addExchangeFolder(CLI::App& app, Session& session) {
    CLI::App* command = session.command(
        app, "exchange-folder", "Drop this PC's file into a shared folder and take up the others'", kBesideBundle);
    const auto options = std::make_shared<ExchangeOptions>();
    command->add_option("DIR", options->target, "The folder")->required();
    command->add_flag("--all", options->all, "Write everything, not only what the others are not known to have");
    addWithFiles(command, options);
    addLocks(command, options);
    addTrust(command, options);
    session.run(command, [&session, options] { return exchangeWithFolder(session, *options); });
}

} // namespace preceptor::cli
