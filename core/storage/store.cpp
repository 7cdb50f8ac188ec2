// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/atomic_file.h"
#include "core/storage/attached_files.h"
#include "core/storage/backup.h"
#include "core/storage/case_text.h"
#include "core/storage/migrator.h"
#include "core/storage/protection.h"
#include "core/sync/content_hash.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <unistd.h>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

bool leftUnfinished(const fs::path& path) {
    std::error_code error;
    const auto bytes = fs::file_size(path.string() + "-journal", error);
    return !error && bytes > 0;
}

// A file that has backups was a programme: what is no database any more is damaged.
Error notOurs(const fs::path& path) {
    return fail(listBackups(path).empty() ? ErrorCode::FileNotPreceptor : ErrorCode::FileDamaged, {path.string()});
}

// A disk that does not give the first bytes is no word about the file: a stick was pulled out. Only where it gives
// those of a backup the file itself is broken.
Error unreadable(const fs::path& path) {
    const auto backups = listBackups(path);
    const bool others =
        std::any_of(backups.begin(), backups.end(), [](const Backup& backup) { return isDatabaseFile(backup.path); });
    return fail(others ? ErrorCode::FileDamaged : ErrorCode::FileUnreadable, {path.string()});
}

// A database of another program, by its header alone: opened for writing it would be given our kind of journal. A
// header without the numbers that SQLite always writes is damage, of whatever.
bool isForeign(const fs::path& path) {
    constexpr std::size_t kMark = 68; // where SQLite keeps the application's number, the highest byte first
    std::array<unsigned char, kMark + 4> head{};
    std::ifstream in(path, std::ios::binary);
    if (!in.read(reinterpret_cast<char*>(head.data()), head.size()) || head[0] != 'S') return false;
    if (head[21] != 64 || head[22] != 32 || head[23] != 32) return false;
    std::int64_t mark = 0;
    for (std::size_t i = kMark; i < head.size(); ++i) mark = mark << 8 | head[i];
    return mark != kApplicationId;
}

Status checkMagic(const fs::path& path) {
    if (!fs::exists(path)) return fail(ErrorCode::FileNotFound, {path.string()});
    if (::access(path.c_str(), R_OK) != 0) return fail(ErrorCode::FileUnreadable, {path.string()});
    if (fileStartOf(path) == FileStart::Unreadable) return unreadable(path);
    // A write that was cut off may have torn the first bytes; SQLite rolls it back.
    if ((!isDatabaseFile(path) || isForeign(path)) && !leftUnfinished(path)) return notOurs(path);
    return success();
}

// A backup is looked at, never worked in: what it holds is what it was made of.
bool mayWrite(const fs::path& path) { return ::access(path.c_str(), W_OK) == 0 && !isBackupName(path); }

// A newer file may tell it in a way this program does not know; then it is not for us.
bool mayReadNewer(Database& db) {
    try {
        return oldestReaderOf(db) <= newestSchema();
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Other && failure.kind() != FailureKind::Damaged) throw;
        return false;
    }
}

// Newer, but readable for this program: read-only. Newer and not: refused.
Result<OpenMode> allowedMode(Database& db, OpenMode wanted, const fs::path& path) {
    if (db.queryInteger("PRAGMA application_id") != kApplicationId) return notOurs(path);
    if (schemaOf(db) <= newestSchema())
        return hasItsTables(db) ? Result<OpenMode>(wanted) : fail(ErrorCode::FileDamaged, {path.string()});
    if (!mayReadNewer(db)) return fail(ErrorCode::FileNewer, {path.string()});
    return OpenMode::ReadOnly;
}

void migrateAndIndex(Database& db, const Clock& clock) {
    migrate(db, clock);
    Transaction transaction(db);
    refreshCaseText(db);
    transaction.commit();
}

Status bringUpToDate(Database& db, const Clock& clock) {
    if (schemaOf(db) >= newestSchema()) return success();
    if (auto backup = makeBackup(db, clock); !backup) return std::move(backup).error();
    migrateAndIndex(db, clock);
    return success();
}

// What may only be read is brought up in memory, so that all above reads one schema: a backup, a file in a read-only
// folder.
std::unique_ptr<Database> broughtUp(const Database& old, const Clock& clock) {
    auto db = Database::copyInMemory(old);
    migrateAndIndex(*db, clock);
    db->becomeReadOnly();
    return db;
}

// A reader cannot roll back what a killed writer left half done, so that is done first, under the writer's lock.
void recover(const fs::path& path, const Clock& clock) {
    if (!leftUnfinished(path)) return;
    const auto lock = FileLock::take(path, clock);
    if (lock) Database(path, OpenMode::ReadWrite).queryInteger("PRAGMA user_version");
}

} // namespace

Store::Store(std::unique_ptr<FileLock> lock, std::unique_ptr<Database> db, const Clock& clock, std::string operatorName,
             const fs::path& stateFolder)
    : m_lock(std::move(lock)), m_db(std::move(db)),
      m_identity(std::make_unique<ReplicaIdentity>(*m_db, stateFolder, clock)),
      m_unit(std::make_unique<UnitOfWork>(*m_db, clock, std::move(operatorName))) {
    m_unit->setIdentity(m_identity.get());
}

Result<std::unique_ptr<Store>> Store::create(const fs::path& path, const Clock& clock, std::string operatorName,
                                             const fs::path& stateFolder) {
    std::error_code error;
    if (fs::exists(path, error)) return fail(ErrorCode::FileExists, {path.string()});
    auto lock = FileLock::take(path, clock);
    if (!lock) return std::move(lock).error();
    try {
        auto db = std::make_unique<Database>(path, OpenMode::Create);
        migrate(*db, clock);
        std::unique_ptr<Store> store(
            new Store(std::move(lock).value(), std::move(db), clock, std::move(operatorName), stateFolder));
        store->m_identity->claimNew();
        return store;
    } catch (...) {
        fs::remove(path, error);
        throw;
    }
}

Result<std::unique_ptr<Store>> Store::open(const fs::path& path, Access access, const Clock& clock,
                                           std::string operatorName, const fs::path& stateFolder,
                                           const std::optional<Unlocked>& unlocked) {
    if (Status ours = checkMagic(path); !ours) return std::move(ours).error();
    if (isLocked(path)) return fail(ErrorCode::FileNeedsPassphrase, {path.string()});
    std::unique_ptr<FileLock> lock;
    const bool trailOnly = access == Access::TrailOnly;
    const bool onlyViews = !trailOnly && unlocked && unlocked->holder.role == HolderRole::Viewer;
    OpenMode mode =
        access == Access::ReadOnly || onlyViews || !mayWrite(path) ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    if (mode == OpenMode::ReadWrite) {
        auto taken = FileLock::take(path, clock);
        if (taken)
            lock = std::move(taken).value();
        else if (taken.error().code == ErrorCode::FolderReadOnly)
            mode = OpenMode::ReadOnly;
        else
            return std::move(taken).error();
    }
    if (lock) removeUnfinished(path);
    try {
        if (mode == OpenMode::ReadOnly && mayWrite(path)) recover(path, clock);
        auto db = std::make_unique<Database>(path, mode);
        const auto allowed = allowedMode(*db, mode, path);
        if (!allowed) return allowed.error();
        if (*allowed != mode) db = std::make_unique<Database>(path, *allowed);
        if (trailOnly && schemaOf(*db) < newestSchema()) return fail(ErrorCode::ReadOnly);
        if (!db->readOnly() && !trailOnly) {
            if (Status current = bringUpToDate(*db, clock); !current) return std::move(current).error();
            AttachedFiles(*db).settle();
            protectLeftBackups(path);
        } else if (db->readOnly() && schemaOf(*db) < newestSchema()) {
            db = broughtUp(*db, clock);
        }
        std::unique_ptr<Store> store(
            new Store(std::move(lock), std::move(db), clock, std::move(operatorName), stateFolder));
        store->m_unlocked = unlocked;
        if (unlocked) store->m_unit->setHolder(hexOf(unlocked->holder.id), unlocked->holder.role);
        return store;
    } catch (const StorageFailure& failure) {
        if (failure.kind() == FailureKind::ReadOnly && leftUnfinished(path))
            return fail(ErrorCode::FileUnreadable, {path.string(), "unfinished"});
        if (failure.kind() != FailureKind::Damaged) throw;
        return fail(ErrorCode::FileDamaged, {path.string()});
    }
}

std::unique_ptr<Store> Store::inMemory(const Clock& clock, std::string operatorName) {
    auto db = Database::inMemory();
    migrate(*db, clock);
    return std::unique_ptr<Store>(new Store(nullptr, std::move(db), clock, std::move(operatorName), {}));
}

std::uint64_t Store::bytes() {
    return static_cast<std::uint64_t>(m_db->queryInteger("PRAGMA page_count") * m_db->queryInteger("PRAGMA page_size"));
}

} // namespace preceptor
