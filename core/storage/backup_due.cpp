// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_due.h"

#include "core/storage/unit_of_work.h"

namespace preceptor {

bool backupDue(Database& db) {
    if (db.readOnly() || db.path().empty()) return false;
    const std::string known = db.queryText("SELECT data_version FROM derived_cache WHERE key = 'backup'");
    return known != UnitOfWork::dataVersionOf(db) || listBackups(db.path()).empty();
}

void noteBackup(Database& db, const Backup& made) {
    Statement note =
        db.prepare("INSERT OR REPLACE INTO derived_cache (key, data_version, value) VALUES ('backup', ?1, '')");
    note.bindAll(made.dataVersion).run();
}

Status backUpBefore(Database& db, const Clock& clock) {
    if (!backupDue(db)) return success();
    auto made = makeBackup(db, clock);
    if (!made) return std::move(made).error();
    noteBackup(db, *made);
    return success();
}

} // namespace preceptor
