// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stamp_guard.h"

#include "core/storage/database.h"
#include "core/storage/table_catalogue.h"

#include <map>
#include <new>
#include <sqlite3.h>
#include <string>

namespace preceptor {

namespace {

constexpr const char* kClock = "_clock";

struct Use {
    bool updated = false;
    bool stamped = false;
    bool clockRead = false;
};

// Of the statement that this thread prepares.
struct Preparing {
    std::map<std::string, Use> tables;
    bool saysWhatItMeans = false;
    bool cutsTheTrail = false;
    bool starved = false;
};
thread_local Preparing preparing;

void noteUse(int action, const char* first, const char* second) {
    if (action == SQLITE_FUNCTION) {
        const std::string_view name(second);
        preparing.saysWhatItMeans = preparing.saysWhatItMeans || name == "judged_clock" || name == "same_clock";
    }
    if (action == SQLITE_DELETE) preparing.cutsTheTrail = preparing.cutsTheTrail || first == kAuditTable;
    if (action != SQLITE_UPDATE && action != SQLITE_READ) return;
    const bool clock = std::string_view(second) == kClock;
    if (action == SQLITE_READ && !clock) return;
    if (action == SQLITE_UPDATE && !clock) preparing.cutsTheTrail = preparing.cutsTheTrail || first == kAuditTable;
    Use& use = preparing.tables[first];
    use.updated = use.updated || action == SQLITE_UPDATE;
    use.stamped = use.stamped || (action == SQLITE_UPDATE && clock);
    use.clockRead = use.clockRead || action == SQLITE_READ;
}

// No exception passes through SQLite.
int note(void*, int action, const char* first, const char* second, const char*, const char*) {
    try {
        noteUse(action, first, second);
        return SQLITE_OK;
    } catch (const std::bad_alloc&) {
        preparing.starved = true;
        return SQLITE_DENY;
    }
}

bool isUnstamped(const Use& use) {
    return use.updated && (!use.stamped || (use.clockRead && !preparing.saysWhatItMeans));
}

bool hasClock(sqlite3* db, const std::string& table) {
    return sqlite3_table_column_metadata(db, nullptr, table.c_str(), kClock, nullptr, nullptr, nullptr, nullptr,
                                         nullptr) == SQLITE_OK;
}

} // namespace

void guardStamps(sqlite3* db) {
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_set_authorizer(db, &note, nullptr);
}

sqlite3_stmt* prepareGuarded(sqlite3* db, std::string_view sql, std::string_view* rest) {
    preparing = {};
    sqlite3_stmt* statement = nullptr;
    const char* end = nullptr;
    const int code =
        sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &end);
    if (code != SQLITE_OK) throwStorageFailure(db, preparing.starved ? SQLITE_NOMEM : code);
    if (rest != nullptr) *rest = sql.substr(static_cast<std::size_t>(end - sql.data()));
    if (preparing.cutsTheTrail) {
        sqlite3_finalize(statement);
        throw StorageFailure(FailureKind::Constraint, "the audit trail only grows");
    }
    for (const auto& [table, use] : preparing.tables) {
        if (!isUnstamped(use) || !hasClock(db, table)) continue;
        sqlite3_finalize(statement);
        throw StorageFailure(FailureKind::Constraint, "unstamped write to " + table);
    }
    return statement;
}

} // namespace preceptor
