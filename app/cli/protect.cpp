// SPDX-License-Identifier: GPL-3.0-or-later
// Protected files: a plain one made protected and back, and who may open one.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/read_input.h"
#include "core/base/atomic_file.h"
#include "core/services/protection.h"

#include <fcntl.h>
#include <unistd.h>

namespace preceptor::cli {

namespace {

struct ProtectOptions {
    std::string name;
    std::string role = "educator";
    std::string add;
    std::string remove;
    std::string newPassphraseFile;
    std::string recoveryOut;
    bool change = false;
};

const char* codeOf(HolderRole role) {
    switch (role) {
    case HolderRole::Coordinator: return "coordinator";
    case HolderRole::Editor: return "educator";
    case HolderRole::Viewer: return "viewer";
    case HolderRole::Recovery: return "recovery";
    }
    return "";
}

HolderRole roleOf(const std::string& code) {
    if (code == "coordinator") return HolderRole::Coordinator;
    return code == "viewer" ? HolderRole::Viewer : HolderRole::Editor;
}

// For the owner of the file alone, and in the place of nothing.
Status writePrivately(const std::string& path, const std::string& line) {
    const auto placed = placeFileAtomically(
        path,
        [&](const std::filesystem::path& temporary) -> Status {
            const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
            if (fd < 0) return fail(ErrorCode::FolderReadOnly, {folderOf(path).string()});
            const bool written = ::write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size());
            if (::close(fd) != 0 || !written) return fail(ErrorCode::WriteFailed, {path});
            return success();
        },
        Replace::Nothing);
    return placed ? success() : Status(placed.error());
}

// Before anything is done: a recovery key that cannot be written would be lost.
Status isFree(const std::string& path) {
    std::error_code error;
    if (!path.empty() && std::filesystem::exists(path, error)) return fail(ErrorCode::FileExists, {path});
    return success();
}

void sayProtected(const Session& session, const ProtectedFile& done, const ProtectOptions& options) {
    if (session.json())
        session.print(Json{{"file", session.file},
                           {"holder", done.unlocked.holder.name},
                           {"bytes", done.bytes},
                           {"large", done.large},
                           {"backups_protected", done.backupsProtected},
                           {"backups_left", done.backupsLeft},
                           {"other_names", done.otherNames}});
    session.say(session.file + " is protected: " + done.unlocked.holder.name +
                " opens it as coordinator. Its backups are protected too (" + std::to_string(done.backupsProtected) +
                "), and its attached files. What is exported is not.");
    if (options.recoveryOut.empty())
        session.say("There is no recovery key: if the passphrase is lost, so is the file.");
    else
        session.say("The recovery key is in " + options.recoveryOut + ": print it, lock it away and delete that file.");
    if (done.backupsLeft > 0)
        session.say(counted(done.backupsLeft, "backup") + " left readable because of damage: delete what is damaged.");
    if (done.otherNames > 0)
        session.say("It is still readable under " + counted(done.otherNames, "other name") +
                    " on this disk (hard links): delete those.");
    if (done.large) session.say("It is large for a protected file: it opens slowly, and 512 MB is the most.");
    session.say("What was on the disk before can still be found by experts until it is written over.");
}

int protect(Session& session, const ProtectOptions& options) {
    const auto passphrase = session.passphrase();
    if (!passphrase) return session.refuse(passphrase);
    if (const Status vacant = isFree(options.recoveryOut); !vacant) return session.refuse(vacant);
    NewHolder holder;
    holder.name = options.name.empty() ? session.operatorName() : options.name;
    holder.passphrase = *passphrase;
    const auto done = protectFile(session.file, holder, !options.recoveryOut.empty(), session.clock());
    if (!done) return session.refuse(done);
    session.tellTrail(done->unlocked);
    if (!done->recoveryKey.empty())
        if (const Status kept = writePrivately(options.recoveryOut, done->recoveryKey + "\n"); !kept) {
            session.say(session.file + " is protected, but the recovery key could not be written; make another one "
                                       "with \"slots FILE --recovery-out\".");
            return session.refuse(kept);
        }
    sayProtected(session, *done, options);
    return kDone;
}

// The one whom the passphrase lets in; FileNotProtected and the like are told.
Result<Unlocked> whoeverIt(Session& session) {
    const auto passphrase = session.passphrase();
    if (!passphrase) return passphrase.error();
    return unlock(session.file, *passphrase);
}

int unprotect(Session& session) {
    const auto by = whoeverIt(session);
    if (!by) return session.refuse(by);
    if (const Status done = unprotectFile(session.file, *by, session.clock()); !done) return session.refuse(done);
    session.tellTrail({});
    if (session.json()) session.print(Json{{"file", session.file}});
    session.say(session.file + " is plain again: whoever has it can read it. Its backups stay protected.");
    return kDone;
}

int list(Session& session, const Unlocked& by) {
    Json rows = Json::array();
    for (const Holder& holder : holdersOf(session.file, by)) {
        rows.push_back({{"name", holder.name}, {"role", codeOf(holder.role)}});
        if (!session.json()) session.print(std::string(codeOf(holder.role)) + "  " + holder.name);
    }
    if (session.json()) session.print(Json{{"slots", rows}});
    return kDone;
}

int answered(const Session& session, const Status& done, const std::string& sentence) {
    if (!done) return session.refuse(done);
    if (session.json()) session.print(Json{{"file", session.file}});
    session.say(sentence);
    return kDone;
}

int add(Session& session, const Unlocked& by, const ProtectOptions& options) {
    const auto passphrase = readPassphrase(options.newPassphraseFile, "--new-passphrase-file");
    if (!passphrase) return session.refuse(passphrase);
    NewHolder holder;
    holder.name = options.add;
    holder.role = roleOf(options.role);
    holder.passphrase = *passphrase;
    const Status added = addHolder(session.file, by, holder, session.clock());
    if (added) session.tellTrail(by);
    return answered(session, added,
                    options.add + " opens " + session.file + " as " + codeOf(holder.role) + " from now on.");
}

int remove(Session& session, const Unlocked& by, const std::string& name) {
    const auto fresh = removeHolder(session.file, by, name, session.clock());
    if (fresh) session.tellTrail(*fresh);
    return answered(session, fresh ? success() : Status(fresh.error()),
                    name + " does not open " + session.file +
                        " any more: it has a new key. Copies and backups made before stay readable to them.");
}

int change(Session& session, const ProtectOptions& options) {
    const auto before = session.passphrase();
    if (!before) return session.refuse(before);
    const auto passphrase = readPassphrase(options.newPassphraseFile, "--new-passphrase-file");
    if (!passphrase) return session.refuse(passphrase);
    const Status changed = changePassphrase(session.file, *before, *passphrase, session.clock());
    if (!changed) return session.refuse(changed);
    const auto byKey = unlock(session.file, *before); // the recovery key alone stays what it is
    if (const auto by = byKey ? byKey : unlock(session.file, *passphrase)) session.tellTrail(*by);
    return answered(session, changed,
                    byKey ? "The new passphrase opens " + session.file +
                                " in place of the forgotten one; the recovery key does so too, as before."
                          : "The new passphrase opens " + session.file + ", and the one before does not any more.");
}

int renewRecovery(Session& session, const Unlocked& by, const std::string& out) {
    if (const Status vacant = isFree(out); !vacant) return session.refuse(vacant);
    const auto key = renewRecoveryKey(session.file, by, session.clock());
    if (!key) return session.refuse(key);
    session.tellTrail(by);
    return answered(session, writePrivately(out, *key + "\n"),
                    "The recovery key is in " + out + ", and one from before does not open " + session.file +
                        " any more: print it, lock it away and delete that file.");
}

int slots(Session& session, const ProtectOptions& options) {
    if (options.change) return change(session, options);
    const auto by = whoeverIt(session);
    if (!by) return session.refuse(by);
    if (!options.add.empty()) return add(session, *by, options);
    if (!options.remove.empty()) return remove(session, *by, options.remove);
    if (!options.recoveryOut.empty()) return renewRecovery(session, *by, options.recoveryOut);
    return list(session, *by);
}

} // namespace

void addProtect(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "protect",
                                        "Seal the file and its backups, so that they open with the passphrase in "
                                        "--passphrase-file alone");
    const auto options = std::make_shared<ProtectOptions>();
    command->add_option("--name", options->name, "Whose passphrase it is (default: the operator)");
    command->add_option("--recovery-out", options->recoveryOut,
                        "Make a recovery key for whoever forgets it, and write it into this new file");
    session.run(command, [&session, options] { return protect(session, *options); });
}

void addUnprotect(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "unprotect", "Make a protected file a plain one again");
    session.run(command, [&session] { return unprotect(session); });
}

void addSlots(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "slots", "Who may open a protected file: list, add, remove, change");
    const auto options = std::make_shared<ProtectOptions>();
    auto* what = command->add_option_group("what");
    auto* add = what->add_option("--add", options->add,
                                 "Let this person open it, with the passphrase in "
                                 "--new-passphrase-file");
    what->add_option("--remove", options->remove, "Let this person open it no more: the file gets a new key")
        ->check(notEmpty);
    add->check(notEmpty);
    auto* change = what->add_flag("--change-passphrase", options->change,
                                  "Change the passphrase in --passphrase-file to that in --new-passphrase-file");
    what->add_option("--recovery-out", options->recoveryOut,
                     "Make a new recovery key in the place of the one there was, and write it into this new file");
    what->require_option(0, 1);
    command->add_option("--role", options->role, "With --add: coordinator, educator or viewer")
        ->check(CLI::IsMember({"coordinator", "educator", "viewer"}))
        ->capture_default_str();
    auto* fresh = command->add_option("--new-passphrase-file", options->newPassphraseFile,
                                      "A file whose first line is the new passphrase");
    add->needs(fresh);
    change->needs(fresh);
    session.run(command, [&session, options] { return slots(session, *options); });
}

} // namespace preceptor::cli
