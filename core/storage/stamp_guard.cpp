// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stamp_guard.h"

#include "core/storage/database.h"

#include <map>
#include <sqlite3.h>
#include <string>

namespace preceptor {

namespace {

constexpr const char* kClock = "_clock";

// Of the statement that this thread prepares: the tables it updates, and whether it sets their clock.
thread_local std::map<std::string, bool> updates;

int note(void*, int action, const char* table, const char* column, const char*, const char*) {
    if (action != SQLITE_UPDATE) return SQLITE_OK;
    bool& stamps = updates[table];
    stamps = stamps || std::string_view(column) == kClock;
    return SQLITE_OK;
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
    updates.clear();
    sqlite3_stmt* statement = nullptr;
    const char* end = nullptr;
    const int code =
        sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &end);
    if (code != SQLITE_OK) throwStorageFailure(db, code);
    if (rest != nullptr) *rest = sql.substr(static_cast<std::size_t>(end - sql.data()));
    for (const auto& [table, stamps] : updates) {
        if (stamps || !hasClock(db, table)) continue;
        sqlite3_finalize(statement);
        throw StorageFailure(FailureKind::Constraint, "unstamped write to " + table);
    }
    return statement;
}

} // namespace preceptor
