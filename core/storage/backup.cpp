// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/atomic_file.h"
#include "core/storage/migrator.h"

#include <algorithm>
#include <set>
#include <sqlite3.h>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeepLast = 10;
constexpr int kKeepDays = 30;
constexpr std::string_view kSuffix = ".preceptor-backup";

// "2026-11-24T110000Z": an instant as a file name every system accepts.
std::string fileStamp(Timestamp at) {
    std::string text = at.iso();
    std::erase(text, ':');
    return text;
}

std::optional<Timestamp> stampOf(const fs::path& path) {
    const std::string name = path.filename().string();
    if (!name.ends_with(kSuffix) || name.size() < kSuffix.size() + 18) return std::nullopt;
    const std::string text = name.substr(0, 18); // YYYY-MM-DDTHHMMSSZ
    return Timestamp::parse(text.substr(0, 13) + ":" + text.substr(13, 2) + ":" + text.substr(15));
}

Status copyPages(Database& from, const fs::path& target) {
    Database to(target, OpenMode::Create);
    to.execute("PRAGMA synchronous=OFF"); // placeFileAtomically syncs the whole file once
    sqlite3_backup* job = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (job == nullptr) throwStorageFailure(to.handle(), sqlite3_errcode(to.handle()));
    const int code = sqlite3_backup_step(job, -1);
    sqlite3_backup_finish(job);
    if ((code & 0xFF) == SQLITE_FULL) return fail(ErrorCode::DiskFull, {target.parent_path().string()});
    if (code != SQLITE_DONE) return fail(ErrorCode::WriteFailed, {target.string()});
    return success();
}

Status checkOpened(Database& db, const fs::path& path) {
    if (db.queryInteger("PRAGMA application_id") != kApplicationId)
        return fail(ErrorCode::FileNotPreceptor, {path.string()});
    if (schemaOf(db) > newestSchema()) return fail(ErrorCode::FileNewer, {path.string()});
    if (db.queryText("PRAGMA quick_check(1)") != "ok") return fail(ErrorCode::FileDamaged, {path.string()});
    return success();
}

void rotate(const fs::path& file, Date today) {
    const std::vector<Backup> backups = listBackups(file);
    std::vector<Timestamp> times;
    for (const Backup& backup : backups) times.push_back(backup.madeAt);
    for (const std::size_t index : backupsToRemove(times, today)) {
        std::error_code ignored;
        fs::remove(backups[index].path, ignored);
    }
}

// The damaged file and its journal as they are, for whoever may still save something from them.
Status setAside(const fs::path& file, const Clock& clock) {
    std::error_code error;
    const fs::path folder = backupFolderOf(file);
    fs::create_directories(folder, error);
    const fs::path target = folder / (fileStamp(clock.now()) + ".damaged");
    if (!fs::copy_file(file, target, fs::copy_options::overwrite_existing, error))
        return fail(ErrorCode::WriteFailed, {target.string()});
    fs::copy_file(file.string() + "-journal", target.string() + "-journal", error);
    return success();
}

Status keepPresent(const fs::path& file, const Clock& clock) {
    if (!fs::exists(file)) return success();
    if (!isDatabaseFile(file)) return fail(ErrorCode::FileNotPreceptor, {file.string()});
    try {
        Database present(file, OpenMode::ReadWrite); // rolls back what a killed writer left
        if (checkOpened(present, file)) {
            if (auto kept = makeBackup(present, clock); !kept) return std::move(kept).error();
            return success();
        }
    } catch (const StorageFailure&) {
        return setAside(file, clock);
    }
    return setAside(file, clock);
}

} // namespace

fs::path backupFolderOf(const fs::path& file) { return file.parent_path() / (file.stem().string() + " backups"); }

std::vector<Backup> listBackups(const fs::path& file) {
    std::vector<Backup> backups;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolderOf(file), error)) {
        const auto at = stampOf(entry.path());
        if (at) backups.push_back({entry.path(), *at, static_cast<std::uint64_t>(entry.file_size(error))});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.path > b.path; });
    return backups;
}

std::vector<std::size_t> backupsToRemove(const std::vector<Timestamp>& newestFirst, Date today) {
    std::vector<std::size_t> remove;
    std::set<Date> daysKept;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const Date day = newestFirst[i].utcDate();
        const bool firstOfDay = daysKept.insert(day).second;
        const bool recentDay = firstOfDay && today - day <= kKeepDays;
        if (i >= kKeepLast && !recentDay) remove.push_back(i);
    }
    return remove;
}

Status verifyDatabaseFile(const fs::path& path) {
    try {
        Database db(path, OpenMode::ReadOnly);
        return checkOpened(db, path);
    } catch (const StorageFailure&) {
        return fail(ErrorCode::FileDamaged, {path.string()});
    }
}

Status copyDatabase(Database& db, const fs::path& target) {
    const auto written = placeFileAtomically(
        target,
        [&](const fs::path& temporary) {
            if (Status copied = copyPages(db, temporary); !copied) return copied;
            return verifyDatabaseFile(temporary);
        },
        Replace::Anything);
    if (!written) return written.error();
    return success();
}

Result<Backup> makeBackup(Database& db, const Clock& clock) {
    const fs::path folder = backupFolderOf(db.path());
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return fail(ErrorCode::FolderReadOnly, {folder.string()});
    const Timestamp now = clock.now();
    fs::path target = folder / (fileStamp(now) + std::string(kSuffix));
    for (int n = 2; fs::exists(target, error); ++n)
        target = folder / (fileStamp(now) + "-" + std::to_string(n) + std::string(kSuffix));
    if (Status copied = copyDatabase(db, target); !copied) return std::move(copied).error();
    rotate(db.path(), clock.today());
    return Backup{target, now, static_cast<std::uint64_t>(fs::file_size(target, error))};
}

Status restoreBackup(const fs::path& file, const fs::path& backup, const Clock& clock) {
    if (!fs::exists(backup)) return fail(ErrorCode::FileNotFound, {backup.string()});
    if (Status verified = verifyDatabaseFile(backup); !verified) return verified;
    if (Status kept = keepPresent(file, clock); !kept) return kept;
    // A journal left by a killed writer belongs to the old content and would be rolled into the new.
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        std::error_code ignored;
        fs::remove(file.string() + suffix, ignored);
    }
    Database source(backup, OpenMode::ReadOnly);
    return copyDatabase(source, file);
}

} // namespace preceptor
