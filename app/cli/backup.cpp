// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/services/audit_service.h"
#include "core/services/backup_service.h"
#include "core/services/protection.h"

namespace preceptor::cli {

namespace {

int answer(const Session& session, const std::string& path) {
    if (session.json())
        session.print(Json{{"backup", path}});
    else
        session.print(path);
    return kDone;
}

int backUp(Session& session, const std::string& target) {
    const auto workspace = target.empty() ? session.open(OpenAs::Reader) : session.openToGive();
    if (!workspace) return session.refuse(workspace);
    if (!target.empty()) {
        if (const Status copied = (*workspace)->backups().copyTo(target); !copied) return session.refuse(copied);
        const std::filesystem::path file = target;
        (*workspace)->audit().recordFiles({.act = AuditAct::CopySaved, .count = 1}, std::span(&file, 1));
        return answer(session, target);
    }
    const auto made = (*workspace)->backups().make();
    return made ? answer(session, made->path.string()) : session.refuse(made);
}

const char* codeOf(BackupState state) {
    switch (state) {
    case BackupState::Good: return "good";
    case BackupState::Damaged: return "damaged";
    case BackupState::Newer: return "newer";
    case BackupState::Locked: return "locked";
    case BackupState::Unreadable: return "unreadable";
    }
    return "";
}

// `bare`: readable by anybody, beside a file that is protected.
std::string lineOf(const BackupRow& row, BackupState state, bool bare) {
    std::string line = row.madeAt.iso() + "  " + row.path.string();
    if (state != BackupState::Good) line += std::string("  (") + codeOf(state) + ")";
    if (bare) line += "  (not protected)";
    return line;
}

int listBackups(Session& session) {
    const auto unlocked = session.unlock(session.file); // those of a protected file are looked into with its key
    const auto backups = backupsOf(session.file);       // also of a file that does not open any more
    if (backups.empty())
        if (const auto workspace = session.open(OpenAs::Reader); !workspace) return session.refuse(workspace);
    Json rows = Json::array();
    for (const BackupRow& row : backups) {
        const auto look = lookInto(row.path, session.file);
        const BackupState state = look ? look->state : BackupState::Damaged;
        rows.push_back({{"path", row.path.string()},
                        {"made_at", row.madeAt.iso()},
                        {"bytes", row.bytes},
                        {"state", codeOf(state)},
                        {"protected", isProtected(row.path)}});
        if (!session.json()) session.print(lineOf(row, state, isProtected(session.file) && !isProtected(row.path)));
    }
    if (session.json()) session.print(Json{{"backups", rows}});
    return kDone;
}

constexpr const char* kOfBackup = "--backup-passphrase-file";

Status mayRestore(const Result<std::optional<Unlocked>>& unlocked) {
    if (!unlocked) return unlocked.error();
    const bool looksOnly = *unlocked && (*unlocked)->holder.role == HolderRole::Viewer;
    return looksOnly ? Status(fail(ErrorCode::ReadOnly, {"viewer"})) : success();
}

int restore(Session& session, const std::string& backup, const std::string& ofBackup, bool anyProgramme) {
    if (Status may = mayRestore(session.unlock(session.file)); !may && may.error().code != ErrorCode::FileDamaged)
        return session.refuse(may);
    const bool own = ofBackup.empty();
    const Status may = mayRestore(own ? session.unlock(backup) : session.unlockWith(backup, ofBackup, kOfBackup));
    if (!may && own && may.error().code == ErrorCode::FileWrongPassphrase)
        session.say(std::string("A backup of before the passphrase was changed opens with that of then: ") + kOfBackup +
                    ".");
    if (!may) return session.refuse(may);
    const auto kept = restoreFile(session.file, backup, session.clock(), anyProgramme);
    if (!kept) return session.refuse(kept);
    session.tellTrail({});
    if (session.json())
        session.print(Json{{"file", session.file}, {"restored_from", backup}, {"kept", kept->string()}});
    session.say("Restored " + session.file + " from " + backup + "." +
                (kept->empty() ? "" : " What was there before is kept as " + kept->string() + "."));
    return kDone;
}

} // namespace

void addBackup(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "backup", "Make a verified copy of the file, or list those there are");
    auto target = std::make_shared<std::string>();
    auto listing = std::make_shared<bool>(false);
    command->add_option("-o,--output", *target, "Where to (default: the folder of backups beside the file)");
    command->add_flag("--list", *listing, "List the backups, newest first, and which cannot be put back");
    session.run(command,
                [&session, target, listing] { return *listing ? listBackups(session) : backUp(session, *target); });
}

void addRestore(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "restore", "Put a backup in the place of the file");
    auto backup = std::make_shared<std::string>();
    command->add_option("BACKUP", *backup, "A path that backup --list shows")->required();
    auto ofBackup = std::make_shared<std::string>();
    command->add_option(kOfBackup, *ofBackup,
                        "A file whose first line opens BACKUP, where it opens with another passphrase");
    auto anyProgramme = std::make_shared<bool>(false);
    command->add_flag("--other-programme", *anyProgramme,
                      "The backup is of another programme, which shall take the place of this one");
    session.run(command, [&session, backup, ofBackup, anyProgramme] {
        return restore(session, *backup, *ofBackup, *anyProgramme);
    });
}

} // namespace preceptor::cli
