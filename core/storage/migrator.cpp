// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/table_catalogue.h"
#include "core/storage/unknown_lifter.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <sodium.h>
#include <vector>

namespace preceptor {

namespace {

// Raised by a migration that older programs cannot read any more.
constexpr int kOldestReader = 4;
constexpr int kDeletionsCoverRows = 2;

int numberOf(const EmbeddedText& migration) {
    int number = 0;
    std::from_chars(migration.name.data(), migration.name.data() + migration.name.size(), number);
    return number;
}

std::vector<std::string> syncedTables(Database& db) {
    std::vector<std::string> names;
    Statement tables =
        db.prepare("SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND EXISTS "
                   "(SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = '_clock') ORDER BY m.rowid");
    while (tables.step()) names.push_back(tables.string(0));
    return names;
}

void guardTables(Database& db) {
    for (const std::string& table : syncedTables(db)) {
        db.execute("CREATE TRIGGER IF NOT EXISTS " + table + "_stamped BEFORE UPDATE ON " + table +
                   " WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END");
        db.cached("INSERT INTO sync_table (idx, name) SELECT coalesce(max(idx), 0) + 1, ?1 FROM sync_table "
                  "WHERE true ON CONFLICT (name) DO NOTHING")
            .bindAll(table)
            .run();
    }
}

std::string randomToken() {
    std::string bytes(16, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::int64_t addReplica(Database& db, const Clock& clock) {
    const std::int64_t index = db.queryInteger("SELECT coalesce(max(idx), 0) + 1 FROM sync_replica");
    Statement replica = db.prepare("INSERT INTO sync_replica (idx, uuid, first_seen) VALUES (?1, ?2, ?3)");
    const std::string uuid = randomToken();
    const std::string now = clock.now().iso();
    replica.bind(1, Cell(index)).bindBlob(2, uuid).bind(3, Cell(now)).run();
    return index;
}

void makeIdentity(Database& db, const Clock& clock) {
    const std::int64_t replica = addReplica(db, clock);
    db.cached("INSERT INTO sync_meta (id, replica, tx, hlc, oldest_reader) VALUES (1, ?1, 0, 0, ?2)")
        .bindAll(replica, kOldestReader)
        .run();
}

// Before schema 2 a deletion stamped one column; since then it covers the row.
void coverDeletedRows(Database& db) {
    const TableCatalogue catalogue(db);
    for (const TableInfo& table : catalogue.tables()) {
        Statement deleted = db.prepare("SELECT id, _clock FROM " + table.name + " WHERE _deleted = 1");
        Statement write = db.prepare("UPDATE " + table.name + " SET _clock = ?2 WHERE id = ?1");
        while (deleted.step()) {
            const RowClock clock = decodeClock(deleted.blob(1));
            if (clock.size() < 2) continue;
            const std::string whole = encodeClock(freshClock(dotOf(clock, table.deletedBit)));
            write.bind(1, Cell(deleted.integer(0))).bindBlob(2, whole).run();
        }
    }
}

void runMigration(Database& db, const EmbeddedText& migration) {
    Transaction transaction(db);
    const bool isNew = schemaOf(db) == 0;
    const KnownColumns before = isNew ? KnownColumns() : knownColumns(TableCatalogue(db));
    db.execute(std::string(migration.text));
    guardTables(db);
    if (!isNew) liftUnknown(db, before);
    if (numberOf(migration) == kDeletionsCoverRows) coverDeletedRows(db);
    Statement reader = db.prepare("UPDATE sync_meta SET oldest_reader = ?1");
    reader.bindAll(kOldestReader).run();
    db.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
    db.execute("PRAGMA user_version = " + std::to_string(numberOf(migration)));
    transaction.commit();
}

// The names that follow these words in a migration.
std::vector<std::string> namesAfter(std::string_view sql, std::string_view words) {
    std::vector<std::string> names;
    for (std::size_t at = sql.find(words); at != sql.npos; at = sql.find(words, at)) {
        at += words.size();
        names.emplace_back(sql.substr(at, sql.find_first_of(" (;\n", at) - at));
    }
    return names;
}

std::set<std::string> tablesOf(int schema) {
    std::set<std::string> tables;
    for (const EmbeddedText& migration : embeddedMigrations()) {
        if (numberOf(migration) > schema) continue;
        for (const std::string& gone : namesAfter(migration.text, "\nDROP TABLE ")) tables.erase(gone);
        for (const char* words : {"\nCREATE TABLE ", "\nCREATE VIRTUAL TABLE "})
            for (std::string& name : namesAfter(migration.text, words)) tables.insert(std::move(name));
    }
    return tables;
}

} // namespace

int newestSchema() {
    int newest = 0;
    for (const EmbeddedText& migration : embeddedMigrations()) newest = std::max(newest, numberOf(migration));
    return newest;
}

int schemaOf(Database& db) { return static_cast<int>(db.queryInteger("PRAGMA user_version")); }

bool hasItsTables(Database& db) {
    const int schema = schemaOf(db);
    std::set<std::string> missing = tablesOf(schema);
    Statement present = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (present.step()) missing.erase(present.string(0));
    return schema > 0 && missing.empty();
}

int oldestReaderOf(Database& db) { return static_cast<int>(db.queryInteger("SELECT oldest_reader FROM sync_meta")); }

void migrate(Database& db, const Clock& clock, std::span<const EmbeddedText> migrations) {
    const int present = schemaOf(db);
    for (const EmbeddedText& migration : migrations)
        if (numberOf(migration) > present) runMigration(db, migration);
    if (db.readOnly() || db.queryInteger("SELECT count(*) FROM sync_meta") > 0) return;
    Transaction transaction(db);
    makeIdentity(db, clock);
    transaction.commit();
}

} // namespace preceptor
