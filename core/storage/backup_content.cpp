// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_content.h"

namespace preceptor {

namespace {

std::int64_t live(Database& db, const std::string& table) {
    return db.queryInteger("SELECT count(*) FROM main." + table + " WHERE _deleted = 0");
}

std::int64_t liveOnlyNow(Database& db, const std::string& table) {
    return db.queryInteger("SELECT count(*) FROM present." + table +
                           " n WHERE n._deleted = 0 AND NOT EXISTS (SELECT 1 FROM main." + table +
                           " b WHERE b.id = n.id AND b._deleted = 0)");
}

// A backup may be older than they are.
bool hasCases(Database& db, const std::string& schema) {
    return db.queryInteger("SELECT count(*) FROM " + schema + ".sqlite_schema WHERE name = 'case_item'") > 0;
}

std::int64_t casesOnlyNow(Database& db) {
    if (hasCases(db, "main")) return liveOnlyNow(db, "case_item");
    return db.queryInteger("SELECT count(*) FROM present.case_item WHERE _deleted = 0");
}

} // namespace

BackupContent contentOf(Database& backup) {
    return {live(backup, "person"), live(backup, "session"), hasCases(backup, "main") ? live(backup, "case_item") : 0};
}

std::optional<BackupLoss> lossOf(Database& backup, const std::filesystem::path& present) {
    try {
        const std::string path = present.string();
        backup.prepare("ATTACH ?1 AS present").bind(1, Cell(path)).run();
        BackupLoss loss;
        // A number may be used again after a restore; its time tells the two apart.
        loss.changes = backup.queryInteger(
            "SELECT count(*) FROM present.sync_tx n WHERE n.action IS NOT 'audit' AND NOT EXISTS (SELECT 1 FROM "
            "main.sync_tx b WHERE b.rep = n.rep AND b.tx = n.tx AND b.hlc = n.hlc)");
        loss.people = liveOnlyNow(backup, "person");
        loss.conferences = liveOnlyNow(backup, "session");
        loss.enrolments = liveOnlyNow(backup, "enrolment");
        loss.attendance = liveOnlyNow(backup, "attendance");
        loss.cases = hasCases(backup, "present") ? casesOnlyNow(backup) : 0;
        return loss;
    } catch (const StorageFailure& failure) {
        if (failure.kind() == FailureKind::OutOfMemory) throw;
        return std::nullopt;
    }
}

} // namespace preceptor
