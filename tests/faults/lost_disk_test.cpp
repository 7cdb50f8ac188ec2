// SPDX-License-Identifier: GPL-3.0-or-later
// A stick is pulled out while its file is open, or before: its names are there for a while yet, and no byte of it. That
// is told as what it is. To call it damage would lead people to put an old backup in the place of a file that is whole.
#include "tests/faults/disk_tap.h"
#include "tests/support/catch.h"
#include "tests/support/sealed_maker.h"
#include "tests/support/temp_dir.h"

#include "core/base/atomic_file.h"
#include "core/base/storage_failure.h"
#include "core/services/backup_service.h"
#include "core/storage/backup.h"
#include "core/storage/protection.h"
#include "core/storage/store.h"

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

const FixedClock kClock{Date::of(2027, 1, 15)};
const Shape kFunder{"funder", {"name", "kind"}};

bool addFunder(Store& store, const std::string& name) {
    return store.unit()
        .transact(Action::EditRegister,
                  [&](Write& write) -> Status {
                      write.insert(kFunder, write.newId(), {name, "foundation"});
                      return success();
                  })
        .ok();
}

// A programme with a backup, plain or protected, in a folder of its own.
struct Stick {
    explicit Stick(bool isProtected) {
        {
            const auto store = Store::create(file, kClock, "Li Na").value();
            for (int i = 0; i < 300; ++i) REQUIRE(addFunder(*store, "Lien " + std::to_string(i)));
            REQUIRE(makeBackup(store->db(), kClock));
        }
        if (!isProtected) return;
        auto done = protectFile(file, holder("Li Na", HolderRole::Coordinator, kHorse), false, kClock);
        REQUIRE(done);
        key = done->unlocked;
    }
    Result<std::unique_ptr<Store>> open() const {
        return Store::open(file, Access::ReadWrite, kClock, "Li Na", {}, key);
    }
    std::string backup() const { return fs::relative(listBackups(file).front().path, folder.path()).string(); }

    TempDir folder;
    fs::path file = folder / "p.preceptor";
    std::optional<Unlocked> key;
};

FailureKind failureOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const StorageFailure& failure) {
        return failure.kind();
    }
    FAIL("nothing failed");
    return {};
}

std::int64_t fundersIn(Store& store) { return store.db().queryInteger("SELECT count(*) FROM funder"); }

} // namespace

TEST_CASE("a stick that is pulled out is not called damaged, nor its file another program's", "[faults]") {
    for (const bool isProtected : {false, true}) {
        INFO((isProtected ? "protected" : "plain"));
        const Stick stick(isProtected);
        DiskTap tap(stick.folder.path());
        tap.lose();
        CHECK(stick.open().error().code == ErrorCode::FileUnreadable);
        CHECK(verifyDatabaseFile(stick.file).error().code == ErrorCode::FileUnreadable);
        CHECK(unlock(stick.file, kHorse).error().code == ErrorCode::FileUnreadable);
        const auto sealed = protectFile(stick.file, holder("Li Na", HolderRole::Coordinator, kHorse), false, kClock);
        CHECK(sealed.error().code == ErrorCode::FileUnreadable);
        tap.repair();
        const auto store = stick.open();
        REQUIRE(store);
        CHECK(fundersIn(**store) == 300);
    }
}

TEST_CASE("a stick that is pulled out under an open file is a disk that does not answer", "[faults]") {
    for (const bool isProtected : {false, true}) {
        INFO((isProtected ? "protected" : "plain"));
        const Stick stick(isProtected);
        DiskTap tap(stick.folder.path());
        const TempDir home;
        {
            const auto store = stick.open().value();
            store->db().execute("PRAGMA cache_size=0"); // what is in memory can still be read
            tap.lose();
            if (!isProtected) { // the pages of a protected file are in memory
                CHECK(failureOf([&] { fundersIn(*store); }) == FailureKind::Io);
                CHECK(copyDatabase(store->db(), home / "copy.preceptor").error().code == ErrorCode::WriteFailed);
            }
            CHECK(failureOf([&] { addFunder(*store, "lost"); }) == FailureKind::Io);
            CHECK(makeBackup(store->db(), kClock).error().code == ErrorCode::WriteFailed);
        }
        tap.repair();
        const auto store = stick.open();
        REQUIRE(store);
        CHECK(fundersIn(**store) == 300);
    }
}

TEST_CASE("a backup on a stick that does not answer is not called damaged", "[faults]") {
    for (const bool isProtected : {false, true}) {
        INFO((isProtected ? "protected" : "plain"));
        const Stick stick(isProtected);
        const fs::path backup = listBackups(stick.file).front().path;
        REQUIRE(lookInto(backup, stick.file)->state == BackupState::Good);
        DiskTap tap(stick.folder.path());
        tap.lose();
        CHECK(lookInto(backup, stick.file)->state == BackupState::Unreadable);
        tap.repair();
        CHECK(lookInto(backup, stick.file)->state == BackupState::Good);
        tap.loseBytesOf(stick.backup());
        CHECK(lookInto(backup, stick.file)->state == BackupState::Unreadable);
    }
}

TEST_CASE("a copy that the stick it was made on does not give back could not be written", "[faults]") {
    const Stick home(false);
    const TempDir stick;
    DiskTap tap(stick.path());
    const auto store = home.open().value();
    tap.lose();
    CHECK(copyDatabase(store->db(), stick / "copy.preceptor").error().code == ErrorCode::WriteFailed);
    CHECK(writeFileAtomically(stick / "report.csv", "a,b\n").error().code == ErrorCode::WriteFailed);
    tap.repair();
    CHECK(fs::is_empty(stick.path()));
    REQUIRE(copyDatabase(store->db(), stick / "copy.preceptor"));
    CHECK(verifyDatabaseFile(stick / "copy.preceptor"));
}

TEST_CASE("a file whose beginning cannot be read beside a backup that can is damaged", "[faults]") {
    const Stick stick(false);
    DiskTap tap(stick.folder.path());
    tap.loseBytesOf("p.preceptor");
    CHECK(stick.open().error().code == ErrorCode::FileDamaged); // and the program leads to the backups
    CHECK(verifyDatabaseFile(stick.folder / stick.backup()));
}

TEST_CASE("a new name that the folder does not confirm is told as not written", "[faults]") {
    int calls = 0;
    {
        const TempDir folder;
        DiskTap tap(folder.path());
        REQUIRE(writeFileAtomically(folder / "a.csv", "a,b\n"));
        calls = tap.calls();
    }
    for (const int behindRename : {calls - 1, calls}) { // opening the folder, and its sync
        const TempDir folder;
        DiskTap tap(folder.path(), {behindRename, EIO, true});
        CHECK(writeFileAtomically(folder / "a.csv", "a,b\n").error().code == ErrorCode::WriteFailed);
        CHECK(fs::exists(folder / "a.csv")); // as far as can be seen
    }
}
