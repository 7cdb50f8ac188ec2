// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/sealed/sealed_file.h"
#include "core/sealed/sealed_vfs.h"
#include "core/storage/clock_function.h"
#include "core/storage/given_rows.h"
#include "core/storage/sqlite_cell.h"
#include "core/storage/stamp_guard.h"

#include <array>
#include <utility>

namespace preceptor {

namespace {

FailureKind kindOf(sqlite3* db, int code) {
    if (db != nullptr && (code & 0xFF) == SQLITE_FULL && sqlite3_extended_errcode(db) == kFileFullCode)
        return FailureKind::FileFull;
    switch (code & 0xFF) {
    case SQLITE_FULL: return FailureKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return FailureKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return FailureKind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FailureKind::Busy;
    case SQLITE_IOERR: return FailureKind::Io;
    case SQLITE_CONSTRAINT: return FailureKind::Constraint;
    case SQLITE_NOMEM: return FailureKind::OutOfMemory;
    default: return FailureKind::Other;
    }
}

// Our statements fit the schema of every file that was opened: what is missing was taken out by somebody.
bool lacksTables(int code, const std::string& detail) {
    return code == SQLITE_ERROR && (detail.starts_with("no such table") || detail.starts_with("no such column"));
}

constexpr int kStepsBetweenQuestions = 20'000;
constexpr int kQuickWaits = 20; // of one millisecond, for who gives way
constexpr int kWaitMillis = 10;
constexpr int kMostWaits = 500 + kQuickWaits; // five seconds

// SQLite counts its memory behind a lock at every allocation, for statistics that nobody asks for. It can be told once,
// before the first connection of the process.
void countNoMemory() {
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)told; // too late: all works as before
}

void check(sqlite3* db, int code) {
    if (code != SQLITE_OK) throwStorageFailure(db, code);
}

} // namespace

// Through SQLite's own file: opening and closing it by hand would drop the locks that this process has on it.
bool diskAnswers(sqlite3* db) {
    sqlite3_file* file = nullptr;
    const int told = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (told != SQLITE_OK || file == nullptr || file->pMethods == nullptr) return true; // nothing on a disk
    std::array<char, 16> bytes{};
    const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ;
}

void throwStorageFailure(sqlite3* db, int code) {
    // SQLite calls a page that the disk does not give damaged.
    if (db != nullptr && (code & 0xFF) == SQLITE_CORRUPT && !diskAnswers(db))
        throw StorageFailure(FailureKind::Io, sqlite3_errstr(SQLITE_IOERR));
    const std::string detail = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    throw StorageFailure(lacksTables(code, detail) ? FailureKind::Damaged : kindOf(db, code), detail);
}

Statement::Statement(sqlite3* db, std::string_view sql) : m_db(db), m_statement(prepareGuarded(db, sql)) {}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement& Statement::bind(int index, const Cell& cell) {
    switch (cell.type()) {
    case Cell::Type::Null: check(m_db, sqlite3_bind_null(m_statement, index)); break;
    case Cell::Type::Integer: check(m_db, sqlite3_bind_int64(m_statement, index, cell.integer())); break;
    case Cell::Type::Real: check(m_db, sqlite3_bind_double(m_statement, index, cell.real())); break;
    case Cell::Type::Text: {
        const auto text = cell.text();
        // An empty view may have no data pointer, which SQLite would read as NULL.
        check(m_db, sqlite3_bind_text(m_statement, index, text.empty() ? "" : text.data(),
                                      static_cast<int>(text.size()), SQLITE_STATIC));
        break;
    }
    }
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes) {
    check(m_db, sqlite3_bind_blob(m_statement, index, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bindPointer(int index, const void* object, const char* type) {
    check(m_db, sqlite3_bind_pointer(m_statement, index, const_cast<void*>(object), type, nullptr));
    return *this;
}

bool Statement::bindNamed(const char* name, const Cell& cell) {
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    if (index > 0) bind(index, cell);
    return index > 0;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    sqlite3_reset(m_statement);
    throwStorageFailure(m_db, code);
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement); }
std::string_view Statement::columnName(int column) const { return sqlite3_column_name(m_statement, column); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view Statement::text(int column) const {
    const auto* bytes = sqlite3_column_text(m_statement, column);
    if (bytes == nullptr) return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const {
    const auto* bytes = sqlite3_column_blob(m_statement, column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Value Statement::value(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_TEXT: return string(column);
    case SQLITE_BLOB: return std::string(blob(column));
    default: return std::monostate{};
    }
}

// The value is sought once. It may be read without a lock of the connection, as the connection has none.
Cell Statement::cell(int column) const { return cellOf(sqlite3_column_value(m_statement, column)); }

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const {
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

Database::Database(const std::filesystem::path& path, OpenMode mode)
    : m_path(path), m_readOnly(mode == OpenMode::ReadOnly) {
    int flags = SQLITE_OPEN_NOMUTEX; // a connection belongs to one thread; work beside the window opens its own
    switch (mode) {
    case OpenMode::ReadOnly: flags |= SQLITE_OPEN_READONLY; break;
    case OpenMode::ReadWrite: flags |= SQLITE_OPEN_READWRITE; break;
    case OpenMode::Create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE; break;
    }
    countNoMemory();
    const int code = sqlite3_open_v2(path.c_str(), &m_db, flags, sealedVfs());
    if (code == SQLITE_OK) {
        try {
            configure();
            return;
        } catch (...) {
            sqlite3_close_v2(std::exchange(m_db, nullptr));
            throw;
        }
    }
    sqlite3_close_v2(std::exchange(m_db, nullptr));
    throw StorageFailure(kindOf(nullptr, code), sqlite3_errstr(code));
}

std::unique_ptr<Database> Database::inMemory() {
    std::unique_ptr<Database> db(new Database);
    countNoMemory();
    check(nullptr, sqlite3_open_v2(":memory:", &db->m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, sealedVfs()));
    db->m_inMemory = true;
    db->configure();
    return db;
}

std::unique_ptr<Database> Database::copyInMemory(const Database& source) {
    auto copy = inMemory();
    sqlite3_backup* const backup = sqlite3_backup_init(copy->m_db, "main", source.m_db, "main");
    if (backup == nullptr) throwStorageFailure(copy->m_db, sqlite3_errcode(copy->m_db));
    sqlite3_backup_step(backup, -1);
    check(copy->m_db, sqlite3_backup_finish(backup));
    copy->m_path = source.m_path;
    copy->m_sealKey = source.sealKey();
    return copy;
}

Database::~Database() {
    m_cache.clear();
    if (m_db != nullptr && !m_readOnly && !m_inMemory && sealed() == nullptr) {
        // Leaves no empty journal beside a file that people carry about.
        sqlite3_exec(m_db, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    }
    sqlite3_close_v2(m_db);
}

void Database::configure() {
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_handler(
        m_db, [](void* self, int times) { return static_cast<Database*>(self)->keepWaiting(times) ? 1 : 0; }, this);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    guardStamps(m_db);
    addClockFunction(m_db);
    addGivenRows(m_db);
    execute("PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;");
    if (m_readOnly) return;
    execute(sealed() != nullptr ? "PRAGMA journal_mode=MEMORY" : "PRAGMA journal_mode=TRUNCATE");
    execute("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
}

SealedFile* Database::sealed() const { return sealedFileOf(m_db); }

std::shared_ptr<const SealedKey> Database::sealKey() const {
    SealedFile* const file = sealed();
    return file != nullptr ? file->seal().key : m_sealKey;
}

Statement& Database::cached(std::string_view sql) {
    const std::string key(sql);
    auto found = m_cache.find(key);
    if (found == m_cache.end()) found = m_cache.emplace(key, Statement(m_db, sql)).first;
    found->second.reset();
    return found->second;
}

void Database::execute(const std::string& sql) {
    for (std::string_view rest = sql; !rest.empty();) {
        sqlite3_stmt* statement = prepareGuarded(m_db, rest, &rest);
        while (sqlite3_step(statement) == SQLITE_ROW) {
        }
        check(m_db, sqlite3_finalize(statement));
    }
}

std::int64_t Database::queryInteger(std::string_view sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Database::queryText(std::string_view sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.string(0) : std::string();
}

std::int64_t Database::changes() const { return sqlite3_changes64(m_db); }

void Database::useLargeCache() { execute("PRAGMA cache_size = -32768"); }

void Database::stopWhen(std::function<bool()> asked) {
    m_stop = std::move(asked);
    askWhileRunning();
}

void Database::askWhileRunning() {
    const auto ask = [](void* self) {
        const auto* db = static_cast<Database*>(self);
        return db->gaveWay() || (db->m_stop && db->m_stop()) ? 1 : 0;
    };
    const bool asked = m_stop || m_turn;
    sqlite3_progress_handler(m_db, asked ? kStepsBetweenQuestions : 0, asked ? +ask : nullptr, this);
}

// Who gives way waits as long as it is wanted; who writes asks the others to give way, and for five seconds.
bool Database::keepWaiting(int times) {
    if (m_turn && m_stop && m_stop()) return false;
    if (!m_turn) ++*m_waits;
    if (!m_turn && times >= kMostWaits) return false;
    sqlite3_sleep(times < kQuickWaits ? 1 : kWaitMillis);
    return true;
}

std::unique_ptr<Database> Database::beside() const {
    auto other = m_inMemory ? copyInMemory(*this) : std::make_unique<Database>(m_path, OpenMode::ReadOnly);
    other->becomeReadOnly();
    other->m_waits = m_waits;
    other->takeTurn();
    return other;
}

void Database::takeTurn() {
    m_turn = m_waits->load();
    askWhileRunning();
}

bool Database::gaveWay() const { return m_turn && *m_turn != m_waits->load(); }

bool Database::hasTemporary(std::string_view name) {
    Statement found = prepare("SELECT 1 FROM sqlite_temp_schema WHERE name = ?1");
    return found.bindAll(name).step();
}

Transaction::Transaction(Database& db, std::string_view begin) : m_db(db) { db.execute(std::string(begin)); }

Transaction::~Transaction() {
    if (m_open) sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_db.execute("COMMIT");
    m_open = false;
}

} // namespace preceptor
