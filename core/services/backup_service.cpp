// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"

#include "core/storage/backup.h"
#include "core/storage/backup_content.h"
#include "core/storage/backup_due.h"
#include "core/storage/file_lock.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

BackupRow rowOf(const Backup& backup) { return {backup.path, backup.madeAt, backup.bytes, backup.dataVersion}; }

Result<BackupRow> makeFrom(Database& db, const Clock& clock, const KeepGoing& going = {}) {
    const auto made = makeBackup(db, clock, {}, going);
    if (!made) return made.error();
    return rowOf(*made);
}

Status copyNew(Database& db, const std::filesystem::path& target) {
    std::error_code error;
    if (std::filesystem::exists(target, error)) return fail(ErrorCode::FileExists, {target.string()});
    return copyDatabase(db, target);
}

BackupState stateOf(const Error& error) {
    if (error.code == ErrorCode::FileNeedsPassphrase) return BackupState::Locked;
    if (error.code == ErrorCode::FileUnreadable) return BackupState::Unreadable;
    return error.code == ErrorCode::FileNewer ? BackupState::Newer : BackupState::Damaged;
}

} // namespace

std::vector<BackupRow> BackupService::list() const { return backupsOf(m_unit.db().path()); }

Result<BackupRow> BackupService::make(const KeepGoing& going) { return makeFrom(m_unit.db(), m_unit.clock(), going); }
bool BackupService::due() const { return backupDue(m_unit.db()); }
bool BackupService::overdue() const {
    if (!due()) return false;
    const auto backups = list();
    if (backups.empty()) return true;
    constexpr std::int64_t kHourMillis = 3'600'000;
    const std::int64_t age = m_unit.clock().now().millis - backups.front().madeAt.millis;
    return age < 0 || age >= kBackupHours * kHourMillis; // by a clock that was ahead nothing is known
}
void BackupService::note(const BackupRow& made) {
    noteBackup(m_unit.db(), {made.path, made.madeAt, made.bytes, made.dataVersion});
}
Status BackupService::copyTo(const std::filesystem::path& target) { return copyNew(m_unit.db(), target); }

std::vector<BackupRow> backupsOf(const std::filesystem::path& file) {
    std::vector<BackupRow> rows;
    for (const Backup& backup : listBackups(file)) rows.push_back(rowOf(backup));
    return rows;
}

Result<BackupRow> backUp(const std::filesystem::path& file, const Clock& clock) {
    Database db(file, OpenMode::ReadOnly);
    return makeFrom(db, clock);
}

Status saveCopyOf(const std::filesystem::path& file, const std::filesystem::path& target) {
    Database db(file, OpenMode::ReadOnly);
    return copyNew(db, target);
}

bool isBackup(const std::filesystem::path& path) { return isBackupName(path); }

Result<BackupLook> lookInto(const std::filesystem::path& backup, const std::filesystem::path& present,
                            const std::function<bool()>& going) {
    try {
        const Status verified = verifyDatabaseFile(backup);
        if (!verified) return BackupLook{stateOf(verified.error()), {}, {}};
        Database db(backup, OpenMode::ReadOnly);
        if (going) db.stopWhen([&going] { return !going(); });
        return BackupLook{BackupState::Good, contentOf(db), lossOf(db, present), isOfOther(present, backup)};
    } catch (const StorageFailure& failure) {
        if (going && !going()) return fail(ErrorCode::Cancelled);
        return BackupLook{tellsOfDisk(failure.kind()) ? BackupState::Unreadable : BackupState::Damaged, {}, {}};
    }
}

Result<std::filesystem::path> restoreFile(const std::filesystem::path& file, const std::filesystem::path& backup,
                                          const Clock& clock, bool anyProgramme) {
    const auto lock = FileLock::take(file, clock);
    if (!lock) return lock.error();
    return restoreBackup(file, backup, clock, anyProgramme ? OtherProgramme::Meant : OtherProgramme::Refused);
}

Status restoreAs(const std::filesystem::path& backup, const std::filesystem::path& target, const Clock& clock) {
    std::error_code error;
    if (std::filesystem::exists(target, error)) return fail(ErrorCode::FileExists, {target.string()});
    if (Status verified = verifyDatabaseFile(backup); !verified) return verified;
    Database source(backup, OpenMode::ReadOnly);
    return copyToWorkOn(source, target, clock);
}

} // namespace preceptor
