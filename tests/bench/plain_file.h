// SPDX-License-Identifier: GPL-3.0-or-later
// The other side of the comparisons: the same rows through SQLite's C API by prepared statements, into the file's own
// schema without clocks, guards and log, with the house's settings of the connection.
#pragma once

#include "core/base/date.h"
#include "core/base/storage_failure.h"
#include "core/base/value.h"
#include "core/storage/store.h"

#include <filesystem>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor::bench {

inline void check(sqlite3* db, int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE) throw StorageFailure(FailureKind::Other, sqlite3_errmsg(db));
}

inline void execute(sqlite3* db, const std::string& sql) {
    check(db, sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr));
}

// Tables and indexes, their statements in the order in which they were made.
inline std::vector<std::string> plainSchema() {
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto store = Store::inMemory(clock, "");
    std::vector<std::string> statements;
    // The tables of a virtual table come with it.
    Statement sql = store->db().prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', 'index') AND name NOT GLOB 'sync*' "
        "AND name NOT GLOB 'sqlite*' AND (sql GLOB 'CREATE VIRTUAL*' OR name NOT GLOB 'text_of_*') ORDER BY rowid");
    while (sql.step()) {
        std::string text = sql.string(0);
        const std::string clockColumn = ",\n    _clock BLOB NOT NULL";
        if (const auto at = text.find(clockColumn); at != std::string::npos) text.erase(at, clockColumn.size());
        statements.push_back(text);
    }
    return statements;
}

class PlainFile {
public:
    explicit PlainFile(const std::filesystem::path& path) {
        check(nullptr, sqlite3_open(path.c_str(), &m_db));
        execute(m_db, "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA journal_mode=TRUNCATE; "
                      "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
    }
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;
    ~PlainFile() { sqlite3_close_v2(m_db); }

    void make(const std::vector<std::string>& schema) const {
        for (const std::string& statement : schema) execute(m_db, statement);
    }
    sqlite3* handle() const { return m_db; }

private:
    sqlite3* m_db = nullptr;
};

class PlainStatement {
public:
    PlainStatement(sqlite3* db, const std::string& sql) : m_db(db) {
        check(db, sqlite3_prepare_v3(db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    }
    PlainStatement(const PlainStatement&) = delete;
    PlainStatement& operator=(const PlainStatement&) = delete;
    ~PlainStatement() { sqlite3_finalize(m_statement); }

    PlainStatement& integer(int i, std::int64_t v) { return check(m_db, sqlite3_bind_int64(m_statement, i, v)), *this; }
    PlainStatement& text(int i, std::string_view v) {
        check(m_db, sqlite3_bind_text(m_statement, i, v.data(), static_cast<int>(v.size()), SQLITE_STATIC));
        return *this;
    }
    PlainStatement& cell(int i, const Cell& v) {
        if (v.type() == Cell::Type::Text) return text(i, v.text());
        if (v.type() == Cell::Type::Integer) return integer(i, v.integer());
        return check(m_db, sqlite3_bind_null(m_statement, i)), *this;
    }
    void run() {
        check(m_db, sqlite3_step(m_statement));
        sqlite3_reset(m_statement);
    }

private:
    sqlite3* m_db;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace preceptor::bench
