// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/atomic_file.h"
#include "core/sealed/sealed_file.h"
#include "core/sealed/unlock.h"
#include "core/storage/made_schema.h"
#include "core/storage/migrator.h"
#include "core/storage/replica_repository.h"
#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <set>
#include <sqlite3.h>
#include <unistd.h>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr int kPagesAtATime = 512; // between them others may write

// SQLite copies one state: when another connection writes between two steps, the copy begins again.
int copySteps(sqlite3_backup* job, const KeepGoing& going) {
    int code = SQLITE_OK;
    while (code == SQLITE_OK && goesOn(going)) code = sqlite3_backup_step(job, kPagesAtATime);
    return code;
}

// What is put in the place of a protected file, or comes from one, is protected: as the one was, or the other.
std::optional<Seal> sealFor(const Database& from, const fs::path& target) {
    if (auto seal = sealAt(target)) return seal;
    return from.sealed() != nullptr ? std::optional(from.sealed()->seal()) : std::nullopt;
}

// Of a stick that was pulled out, also while the copy was made.
Error couldNotWrite(const StorageFailure& failure, const fs::path& target) {
    const bool full = failure.kind() == FailureKind::DiskFull;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {target.string()});
}

Result<std::unique_ptr<Database>> makeEmpty(const fs::path& target, const std::optional<Seal>& seal) {
    try {
        if (seal) {
            DiskFile empty(target, LogAccess::Create);
            writeSealed(empty, *seal, {});
        }
        auto db = std::make_unique<Database>(target, OpenMode::Create);
        db->execute("PRAGMA synchronous=OFF"); // placeFileAtomically syncs the whole file once
        return db;
    } catch (const StorageFailure& failure) {
        return couldNotWrite(failure, target);
    }
}

Status copyPages(Database& from, const fs::path& target, const std::optional<Seal>& seal, const KeepGoing& going) {
    auto made = makeEmpty(target, seal);
    if (!made) return std::move(made).error();
    Database& to = **made;
    sqlite3_backup* job = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (job == nullptr) throwStorageFailure(to.handle(), sqlite3_errcode(to.handle()));
    const int code = copySteps(job, going);
    sqlite3_backup_finish(job);
    if (!goesOn(going)) return fail(ErrorCode::Cancelled);
    if ((code & 0xFF) == SQLITE_FULL) return fail(ErrorCode::DiskFull, {target.string()});
    if (code != SQLITE_DONE) return fail(ErrorCode::WriteFailed, {target.string()});
    return success();
}

enum class Newer { Refused, Taken };

Status checkOpened(Database& db, const fs::path& path, Newer newer = Newer::Refused) {
    if (db.queryInteger("PRAGMA application_id") != kApplicationId)
        return fail(ErrorCode::FileNotPreceptor, {path.string()});
    if (newer == Newer::Refused && schemaOf(db) > newestSchema()) return fail(ErrorCode::FileNewer, {path.string()});
    if (!hasItsTables(db) || (newer == Newer::Refused && !hasItsColumns(db)))
        return fail(ErrorCode::FileDamaged, {path.string()});
    if (db.queryText("PRAGMA integrity_check(1)") != "ok")
        return fail(diskAnswers(db.handle()) ? ErrorCode::FileDamaged : ErrorCode::FileUnreadable, {path.string()});
    return success();
}

// The next newer one that the rotation leaves in place.
std::size_t keeperOf(std::size_t index, const std::vector<std::size_t>& removed) {
    do --index;
    while (std::binary_search(removed.begin(), removed.end(), index));
    return index;
}

// Its name, or the backups it has, tell a programme file whose first bytes are gone from something else.
bool wasProgramme(const fs::path& file) { return file.extension() == ".preceptor" || !listBackups(file).empty(); }

// Neither its bytes nor its name tell that it ever was one of ours; without them it is a damaged one.
bool isSomethingElse(const fs::path& path) {
    return fileStartOf(path) == FileStart::Other && !wasProgramme(path) && !isBackupName(path);
}

Status verify(const fs::path& path, const KeepGoing& going, Newer newer) {
    if (isSomethingElse(path)) return fail(ErrorCode::FileNotPreceptor, {path.string()});
    if (isLocked(path)) return fail(ErrorCode::FileNeedsPassphrase, {path.string()});
    try {
        Database db(path, OpenMode::ReadOnly);
        if (going) db.stopWhen([&going] { return !going(); });
        return checkOpened(db, path, newer);
    } catch (const StorageFailure& failure) {
        if (!goesOn(going)) return fail(ErrorCode::Cancelled, {path.string()});
        return fail(tellsOfDisk(failure.kind()) ? ErrorCode::FileUnreadable : ErrorCode::FileDamaged, {path.string()});
    }
}

void rotate(const fs::path& file, Date today, const fs::path& spared) {
    const std::vector<Backup> backups = listBackups(file);
    std::vector<Timestamp> times;
    for (const Backup& backup : backups) times.push_back(backup.madeAt);
    const std::vector<std::size_t> outdated = backupsToRemove(times, today);
    std::map<std::size_t, bool> sound = {{0, true}}; // the newest was just made and checked
    for (const std::size_t index : outdated) {
        const std::size_t keeper = keeperOf(index, outdated);
        if (sound.count(keeper) == 0) sound[keeper] = verifyDatabaseFile(backups[keeper].path).ok();
        std::error_code error;
        if (sound[keeper] && !fs::equivalent(backups[index].path, spared, error))
            fs::remove(backups[index].path, error);
    }
}

Status copyBytes(const fs::path& from, const fs::path& target) {
    const auto written = placeFileAtomically(
        target,
        [&](const fs::path& temporary) {
            std::error_code error;
            if (fs::copy_file(from, temporary, error)) return success();
            const bool full = error == std::errc::no_space_on_device;
            return Status(fail(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {target.string()}));
        },
        Replace::Anything);
    return written ? success() : Status(written.error());
}

bool sameBytes(const fs::path& one, const fs::path& other) {
    std::error_code error;
    if (fs::file_size(one, error) != fs::file_size(other, error) || error) return false;
    std::ifstream a(one, std::ios::binary);
    std::ifstream b(other, std::ios::binary);
    using Bytes = std::istreambuf_iterator<char>;
    return a && b && std::equal(Bytes(a), Bytes(), Bytes(b), Bytes());
}

// One that was set aside by a try before this one, which went no further.
std::optional<fs::path> alreadyAside(const fs::path& file, const fs::path& folder) {
    std::error_code error;
    if (fs::exists(file.string() + "-journal", error)) return std::nullopt;
    for (const fs::directory_entry& each : fs::directory_iterator(folder, error))
        if (each.path().extension() == kDamagedSuffix && sameBytes(file, each.path())) return each.path();
    return std::nullopt;
}

// The damaged file and its journal as they are, for whoever may still save something from them.
Result<fs::path> setAside(const fs::path& file, const Clock& clock) {
    std::error_code error;
    const fs::path folder = backupFolderOf(file);
    fs::create_directories(folder, error);
    if (auto before = alreadyAside(file, folder)) return std::move(*before);
    const fs::path target = freeNameIn(folder, clock.now(), kDamagedSuffix);
    if (Status copied = copyBytes(file, target); !copied) return std::move(copied).error();
    const fs::path journal = file.string() + "-journal";
    if (fs::exists(journal, error))
        if (Status copied = copyBytes(journal, target.string() + "-journal"); !copied) return std::move(copied).error();
    return target;
}

Result<fs::path> keepPresent(const fs::path& file, const fs::path& restored, const Clock& clock) {
    if (!fs::exists(file)) return fs::path();
    if (!isDatabaseFile(file) && !wasProgramme(file)) return fail(ErrorCode::FileNotPreceptor, {file.string()});
    if (isLocked(file)) return fail(ErrorCode::FileNeedsPassphrase, {file.string()});
    try {
        Database present(file, OpenMode::ReadWrite); // rolls back what a killed writer left
        if (checkOpened(present, file)) {
            auto kept = makeBackup(present, clock, restored);
            if (!kept) return std::move(kept).error();
            return kept->path;
        }
    } catch (const StorageFailure&) {
        return setAside(file, clock);
    }
    return setAside(file, clock);
}

// The PCs that have written in a file; empty: it cannot be read now, or is none of ours.
std::set<std::string> writersOf(const fs::path& path) {
    std::set<std::string> writers;
    std::error_code error;
    if (!fs::exists(path, error) || !isDatabaseFile(path) || isLocked(path)) return writers;
    try {
        Database db(path, OpenMode::ReadOnly);
        if (db.queryInteger("PRAGMA application_id") != kApplicationId || !hasItsTables(db)) return writers;
        for (const Replica& replica : ReplicaRepository(db).list()) writers.insert(replica.uuid);
    } catch (const StorageFailure&) { // damaged
        writers.clear();
    }
    return writers;
}

// What every file of ours allows and this one refuses is damage of what was copied.
Status changeCopy(const fs::path& copy, const fs::path& from, const std::function<void(Database&)>& change) {
    if (!change) return success();
    try {
        Database db(copy, OpenMode::ReadWrite);
        change(db);
    } catch (const StorageFailure& failure) {
        if (tellsOfDisk(failure.kind()) || failure.kind() == FailureKind::FileFull) throw;
        return fail(ErrorCode::FileDamaged, {from.string()});
    }
    return success();
}

Status placeCopy(Database& db, const fs::path& target, const std::function<void(Database&)>& change,
                 const KeepGoing& going = {}) {
    const fs::path folder = folderOf(target);
    if (::access(folder.c_str(), W_OK) != 0) return fail(ErrorCode::FolderReadOnly, {folder.string()});
    const std::optional<Seal> seal = sealFor(db, target);
    const auto written = placeFileAtomically(
        target,
        [&](const fs::path& temporary) {
            if (Status copied = copyPages(db, temporary, seal, going); !copied) return copied;
            if (Status changed = changeCopy(temporary, db.path(), change); !changed) return changed;
            const Status verified = verify(temporary, going, Newer::Taken); // what could be opened can be copied
            const bool gone = !verified && verified.error().code == ErrorCode::FileUnreadable;
            return gone ? Status(fail(ErrorCode::WriteFailed, {target.string()})) : verified;
        },
        Replace::Anything);
    return written ? success() : Status(written.error());
}

} // namespace

Status verifyDatabaseFile(const fs::path& path, const KeepGoing& going) { return verify(path, going, Newer::Refused); }

Status copyDatabase(Database& db, const fs::path& target) { return placeCopy(db, target, {}); }

Status copyToWorkOn(Database& db, const fs::path& target, const Clock& clock, bool inPlaceOfOther) {
    return placeCopy(db, target, [&](Database& copy) {
        // What it writes is another replica's, so that no number of a change and no id of a row is given twice.
        Transaction transaction(copy);
        ReplicaRepository(copy).become(ReplicaRepository::newUuid(), clock.now());
        copy.execute("INSERT OR REPLACE INTO derived_cache (key, data_version, value) "
                     "SELECT 'restored', '', coalesce(max(at), 0) FROM sync_tx");
        copy.prepare("INSERT OR REPLACE INTO derived_cache (key, data_version, value) VALUES ('restored_over', '', ?1)")
            .bindAll(inPlaceOfOther ? 1 : 0)
            .run();
        transaction.commit();
    });
}

std::optional<Restored> restoredFrom(Database& db) {
    Statement& marks = db.cached(R"(
        SELECT CAST(r.value AS INTEGER), coalesce(CAST(o.value AS INTEGER), 0) FROM derived_cache r
        LEFT JOIN derived_cache o ON o.key = 'restored_over' WHERE r.key = 'restored')");
    return oneRow(marks, [](Statement& s) { return Restored{Timestamp{s.integer(0)}, s.integer(1) != 0}; });
}

void forgetRestored(Database& db) {
    db.execute("DELETE FROM derived_cache WHERE key IN ('restored', 'restored_over')");
}

Result<Backup> makeBackup(Database& db, const Clock& clock, const fs::path& spared, const KeepGoing& going) {
    static std::mutex oneAtATime; // that of opening and that before an import would take the same name within a second
    const std::lock_guard alone(oneAtATime);
    const fs::path folder = backupFolderOf(db.path());
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return fail(ErrorCode::FolderReadOnly, {folder.string()});
    removeAbandoned(folder);
    const Timestamp now = clock.now();
    const fs::path target = freeNameIn(folder, now, kBackupSuffix);
    if (Status copied = placeCopy(db, target, {}, going); !copied) return std::move(copied).error();
    const std::string version = UnitOfWork::dataVersionOf(*std::make_unique<Database>(target, OpenMode::ReadOnly));
    rotate(db.path(), clock.today(), spared);
    return Backup{target, now, static_cast<std::uint64_t>(fs::file_size(target, error)), version};
}

bool isOfOther(const fs::path& file, const fs::path& backup) {
    const auto theirs = writersOf(backup);
    if (theirs.empty()) return false;
    std::set<std::string> ours = writersOf(file);
    std::error_code error;
    for (const Backup& each : listBackups(file))
        if (ours.empty() && !fs::equivalent(each.path, backup, error)) ours = writersOf(each.path);
    return !ours.empty() &&
           std::none_of(theirs.begin(), theirs.end(), [&](const std::string& uuid) { return ours.contains(uuid); });
}

Result<fs::path> restoreBackup(const fs::path& file, const fs::path& backup, const Clock& clock, OtherProgramme other) {
    if (!fs::exists(backup)) return fail(ErrorCode::FileNotFound, {backup.string()});
    if (Status verified = verifyDatabaseFile(backup); !verified) return std::move(verified).error();
    const bool ofOther = isOfOther(file, backup);
    if (ofOther && other == OtherProgramme::Refused)
        return fail(ErrorCode::BackupOfOther, {backup.string(), file.string()});
    auto kept = keepPresent(file, backup, clock);
    if (!kept) return kept;
    // A journal left by a killed writer belongs to the old content and would be rolled into the new.
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        std::error_code ignored;
        fs::remove(file.string() + suffix, ignored);
    }
    Database source(backup, OpenMode::ReadOnly);
    if (Status copied = copyToWorkOn(source, file, clock, ofOther); !copied) return std::move(copied).error();
    return kept;
}

} // namespace preceptor
