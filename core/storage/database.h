// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection with the house's settings, and its statements. Throws StorageFailure, nothing else.
// Settings: foreign_keys on, journal TRUNCATE (of a protected file: MEMORY), synchronous FULL, temp_store MEMORY,
// secure_delete on, trusted_schema off. Protected files open like others while this process holds their key.
#pragma once

#include "core/base/storage_failure.h"
#include "core/base/value.h"
#include "core/storage/given_rows.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace preceptor {

class SealedFile;
class SealedKey;

class Statement {
public:
    Statement(sqlite3* db, std::string_view sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    ~Statement();

    // Parameters count from 1. Text must live until the next reset.
    Statement& bind(int index, const Cell& cell);
    Statement& bindBlob(int index, std::string_view bytes);
    // An object for a function of our own, which knows it by `type`; it must live until the next reset.
    Statement& bindPointer(int index, const void* object, const char* type);
    // `name` with its colon. False if the statement does not use it. Text must live until the next reset.
    bool bindNamed(const char* name, const Cell& cell);
    // Binds all cells from parameter 1 on.
    template <class... Args>
    Statement& bindAll(const Args&... cells) {
        int index = 0;
        (bind(++index, Cell(cells)), ...);
        return *this;
    }
    // Rows for given_rows; they must live until the next reset.
    Statement& bindRows(int index, const GivenRows& rows) { return bindPointer(index, &rows, kGivenRows); }
    bool step(); // true: a row is there
    void run();  // step to the end, then reset
    void reset();

    int columnCount() const;
    std::string_view columnName(int column) const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; // valid until the next step
    std::string_view blob(int column) const; // valid until the next step
    std::string string(int column) const { return std::string(text(column)); }
    Value value(int column) const;
    Cell cell(int column) const; // text valid until the next step
    std::optional<Date> date(int column) const { return Date::parse(text(column)); }
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    template <class IdType>
    IdType id(int column) const {
        return IdType{integer(column)};
    }

private:
    sqlite3* m_db;
    sqlite3_stmt* m_statement = nullptr;
};

enum class OpenMode { ReadOnly, ReadWrite, Create };

class Database {
public:
    Database(const std::filesystem::path& path, OpenMode mode);
    static std::unique_ptr<Database> inMemory();
    // All that `source` holds, in memory; it goes on as the file that was read.
    static std::unique_ptr<Database> copyInMemory(const Database& source);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    Statement prepare(std::string_view sql) { return {m_db, sql}; }
    // The same statement again without parsing; reset and unbound. For fixed texts only.
    Statement& cached(std::string_view sql);
    void execute(const std::string& sql);
    std::int64_t queryInteger(std::string_view sql);
    std::string queryText(std::string_view sql);
    std::int64_t changes() const;
    bool hasTemporary(std::string_view name); // a table or view of this connection only
    // For a connection that reads much of the file at once.
    void useLargeCache();
    // Asked now and then during a long statement; true ends it with a StorageFailure. Empty: never asked.
    void stopWhen(std::function<bool()> asked);
    // Another connection to the same file, to read on a worker thread. It gives way: when this one has to wait for it
    // to write, the other's statement ends with a StorageFailure. (Opening the file by hand instead, to look into it,
    // would drop this connection's locks when it is closed.)
    std::unique_ptr<Database> beside() const;
    // For a connection made by beside(): reads from now on until somebody waits; whether somebody does.
    void takeTurn();
    bool gaveWay() const;

    // From now on nothing passes the door. Temporary tables may still be made.
    void becomeReadOnly() { m_readOnly = true; }
    bool readOnly() const { return m_readOnly; }
    SealedFile* sealed() const; // null unless the file is protected
    std::shared_ptr<const SealedKey>
    sealKey() const; // of the file, or of that it is a copy of in memory; null as above
    const std::filesystem::path& path() const { return m_path; }
    sqlite3* handle() const { return m_db; }

private:
    Database() = default;
    void configure();
    bool keepWaiting(int times); // asked when another connection holds the file
    void askWhileRunning();

    sqlite3* m_db = nullptr;
    std::filesystem::path m_path;
    bool m_readOnly = false;
    bool m_inMemory = false;
    std::shared_ptr<const SealedKey> m_sealKey; // of a copy in memory
    std::unordered_map<std::string, Statement> m_cache;
    std::function<bool()> m_stop;
    std::shared_ptr<std::atomic<std::uint64_t>> m_waits = std::make_shared<std::atomic<std::uint64_t>>(0); // shared
    std::optional<std::uint64_t> m_turn; // of a connection that gives way: m_waits when its turn began
};

// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& db, std::string_view begin = "BEGIN IMMEDIATE");
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& m_db;
    bool m_open = true;
};

[[noreturn]] void throwStorageFailure(sqlite3* db, int code);
// False when the first bytes of its file cannot be read: the stick was pulled out, or the disk is dead.
bool diskAnswers(sqlite3* db);

} // namespace preceptor
