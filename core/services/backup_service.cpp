// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"

#include "core/storage/backup.h"
#include "core/storage/file_lock.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

BackupRow rowOf(const Backup& backup) { return {backup.path, backup.madeAt, backup.bytes}; }

} // namespace

std::vector<BackupRow> BackupService::list() const {
    std::vector<BackupRow> rows;
    for (const Backup& backup : listBackups(m_unit.db().path())) rows.push_back(rowOf(backup));
    return rows;
}

Result<BackupRow> BackupService::make() {
    const auto made = makeBackup(m_unit.db(), m_unit.clock());
    if (!made) return made.error();
    return rowOf(*made);
}

Status BackupService::copyTo(const std::filesystem::path& target) {
    std::error_code error;
    if (std::filesystem::exists(target, error)) return fail(ErrorCode::FileExists, {target.string()});
    return copyDatabase(m_unit.db(), target);
}

Status restoreFile(const std::filesystem::path& file, const std::filesystem::path& backup, const Clock& clock) {
    const auto lock = FileLock::take(file, clock);
    if (!lock) return lock.error();
    return restoreBackup(file, backup, clock);
}

} // namespace preceptor
