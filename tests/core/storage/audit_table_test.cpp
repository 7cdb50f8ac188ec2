// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

#include <sqlite3.h>

using namespace preceptor;

namespace {

constexpr const char* kEntry = "INSERT INTO audit_entry (id, replica, epoch, seq, at, action, subjects, app_version, "
                               "entry_hash, _clock) VALUES (7, 'aa', 1, 1, 0, 'undo', 1, '0', 'bb', x'00')";

// As another program opens the file, where triggers run.
int runElsewhere(const std::filesystem::path& file, const char* sql) {
    sqlite3* db = nullptr;
    sqlite3_open(file.c_str(), &db);
    const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    sqlite3_close(db);
    return code;
}

} // namespace

TEST_CASE("no statement of this program changes or deletes an entry of the audit trail", "[storage][audit]") {
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto store = Store::inMemory(clock, "");
    Database& db = store->db();
    db.execute(kEntry);
    CHECK_THROWS_AS(db.prepare("UPDATE audit_entry SET action = 'x', _clock = x'01'"), StorageFailure);
    CHECK_THROWS_AS(db.prepare("UPDATE audit_entry SET _deleted = 1, _clock = x'01'"), StorageFailure);
    CHECK_THROWS_AS(db.prepare("DELETE FROM audit_entry"), StorageFailure);
    CHECK_THROWS_AS(db.execute("DELETE FROM audit_entry WHERE id = 7"), StorageFailure);
    CHECK_NOTHROW(db.prepare("UPDATE audit_entry SET _clock = x'01'"));
    CHECK(db.queryText("SELECT action FROM audit_entry") == "undo");
}

TEST_CASE("another program that changes or deletes an entry is refused by the file itself", "[storage][audit]") {
    const FixedClock clock{Date::of(2026, 11, 24)};
    const test::TempDir dir;
    const auto file = dir / "a.preceptor";
    REQUIRE(Store::create(file, clock, "Li Na"));
    REQUIRE(runElsewhere(file, kEntry) == SQLITE_OK);
    CHECK(runElsewhere(file, "UPDATE audit_entry SET action = 'x', _clock = x'01'") == SQLITE_CONSTRAINT);
    CHECK(runElsewhere(file, "DELETE FROM audit_entry") == SQLITE_CONSTRAINT);
}
