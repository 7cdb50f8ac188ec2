// SPDX-License-Identifier: GPL-3.0-or-later
// Files with our mark in their header that lack what such a file has: damaged, in one sentence, by whatever door.
#include "core/base/atomic_file.h"
#include "core/storage/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/protection.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

namespace fs = std::filesystem;

namespace {

struct Marked {
    test::TempDir folder;
    FixedClock clock{Date::of(2026, 11, 24)};
};

} // namespace

TEST_CASE("a file with our mark but without our tables is damaged in one sentence, whichever way it is opened",
          "[store][backup]") {
    const Marked f;
    const fs::path good = f.folder / "good.preceptor";
    REQUIRE(Store::create(good, f.clock, "Li Na"));
    for (const std::string& what :
         {std::string("PRAGMA user_version = 0"), "PRAGMA user_version = " + std::to_string(newestSchema()),
          std::string("PRAGMA user_version = 3")}) {
        const fs::path bare = f.folder / "bare.preceptor";
        fs::remove(bare);
        {
            Database db(bare, OpenMode::Create);
            db.execute("CREATE TABLE letter (id INTEGER PRIMARY KEY); PRAGMA application_id = " +
                       std::to_string(kApplicationId) + "; " + what);
        }
        const Error damaged = fail(ErrorCode::FileDamaged, {bare.string()});
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            CHECK(Store::open(bare, access, f.clock, "Li Na").error() == damaged);
        CHECK(verifyDatabaseFile(bare).error() == damaged);
        CHECK(restoreBackup(good, bare, f.clock).error() == damaged);
        CHECK(protectFile(bare, {"Li Na", HolderRole::Coordinator, "correct horse battery", {1, 8}}, false, f.clock)
                  .error() == damaged);
        CHECK(listBackups(bare).empty());
        CHECK(Database(bare, OpenMode::ReadOnly).queryInteger("SELECT count(*) FROM sqlite_schema") == 1);
        const auto kept = restoreBackup(bare, good, f.clock); // it is put aside byte for byte
        REQUIRE(kept);
        CHECK(Store::open(bare, Access::ReadWrite, f.clock, "Li Na"));
        fs::remove_all(backupFolderOf(bare));
    }
}

TEST_CASE("a file with a damaged letter in the name of a column takes the place of nothing, though all else is sound",
          "[store][backup]") {
    const Marked f;
    const fs::path good = f.folder / "good.preceptor";
    const fs::path path = f.folder / "p.preceptor";
    for (const char* column : {"first_seen", "last_seen"}) {
        fs::remove(good);
        REQUIRE(Store::create(good, f.clock, "Li Na"));
        std::string bytes = readFile(good).value();
        const std::size_t at = bytes.find(std::string(" ") + column + " ");
        REQUIRE(at != bytes.npos);
        bytes[at + 3] = 'q';
        REQUIRE(writeFileAtomically(path, bytes));
        const Error damaged = fail(ErrorCode::FileDamaged, {path.string()});
        CHECK(Database(path, OpenMode::ReadOnly).queryText("PRAGMA integrity_check(1)") == "ok");
        CHECK(verifyDatabaseFile(path).error() == damaged);
        CHECK(restoreBackup(good, path, f.clock).error() == damaged);
        CHECK(protectFile(path, {"Li Na", HolderRole::Coordinator, "correct horse battery", {1, 8}}, false, f.clock)
                  .error() == damaged);
        fs::remove(path);
    }
}

TEST_CASE("a file that lacks one of its tables is damaged, and one that loses it while it is open says so", "[store]") {
    const Marked f;
    const fs::path path = f.folder / "p.preceptor";
    REQUIRE(Store::create(path, f.clock, "Li Na"));
    Database(path, OpenMode::ReadWrite).execute("DROP TABLE funder");
    CHECK(Store::open(path, Access::ReadWrite, f.clock, "Li Na").error() ==
          fail(ErrorCode::FileDamaged, {path.string()}));
    Database db(path, OpenMode::ReadOnly);
    try {
        db.queryInteger("SELECT count(*) FROM funder");
        FAIL("nothing is missing");
    } catch (const StorageFailure& failure) {
        CHECK(failure.kind() == FailureKind::Damaged);
    }
}
