// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/storage/backup.h"
#include "core/storage/backup_due.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

#include <atomic>
#include <fstream>
#include <sqlite3.h>
#include <thread>

using namespace preceptor;
using preceptor::test::TempDir;

namespace {

const Shape kFoundation{"funder", {"name", "kind"}};
const FixedClock kClock{Date::of(2026, 11, 24)};

void addFoundation(Store& store, const std::string& name) {
    REQUIRE(store.unit().transact(Action::EditRegister, [&](Write& w) -> Status {
        w.insert(kFoundation, w.newId(), {name, "foundation"});
        return success();
    }));
}

void makeFile(const std::filesystem::path& path) {
    auto store = Store::create(path, kClock, "Li Na");
    REQUIRE(store);
    addFoundation(**store, "Lien");
}

void backUp(Store& store) {
    const auto made = makeBackup(store.db(), kClock);
    REQUIRE(made);
    noteBackup(store.db(), *made);
}

std::string fileBytes(const std::filesystem::path& path) { return *readFile(path); }

ErrorCode openError(const std::filesystem::path& path, Access access = Access::ReadWrite) {
    return Store::open(path, access, kClock, "").error().code;
}

// As a failing disk does: the first page of the table's tree holds something else.
void spoilTable(const std::filesystem::path& path, const std::string& table) {
    std::int64_t page = 0;
    std::int64_t size = 0;
    {
        Database db(path, OpenMode::ReadOnly);
        page = db.queryInteger("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
        size = db.queryInteger("PRAGMA page_size");
    }
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp((page - 1) * size);
    file << std::string(static_cast<std::size_t>(size), '\x5A');
}

} // namespace

TEST_CASE("a new file is ours by its application id and leaves nothing beside it", "[store]") {
    const TempDir dir;
    makeFile(dir / "a.preceptor");
    CHECK(verifyDatabaseFile(dir / "a.preceptor").ok());
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 1);
}

TEST_CASE("creating over an existing file is refused", "[store]") {
    const TempDir dir;
    makeFile(dir / "a.preceptor");
    CHECK(Store::create(dir / "a.preceptor", kClock, "").error().code == ErrorCode::FileExists);
}

TEST_CASE("a database of another program keeps its kind of journal when it is refused", "[store]") {
    const TempDir dir;
    const auto path = dir / "places.sqlite";
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "PRAGMA journal_mode=WAL; CREATE TABLE places (id)", nullptr, nullptr, nullptr) ==
            SQLITE_OK);
    sqlite3_close(other);
    const std::string before = fileBytes(path);
    CHECK(openError(path) == ErrorCode::FileNotPreceptor);
    CHECK((fileBytes(path) == before));
}

TEST_CASE("what is not a Preceptor file is refused and left as it was", "[store]") {
    const TempDir dir;
    std::ofstream(dir / "a.preceptor") << "name,ward\n";
    CHECK(openError(dir / "a.preceptor") == ErrorCode::FileNotPreceptor);
    CHECK(fileBytes(dir / "a.preceptor") == "name,ward\n");
    Database(dir / "b.preceptor", OpenMode::Create).execute("CREATE TABLE t (x)");
    CHECK(openError(dir / "b.preceptor") == ErrorCode::FileNotPreceptor);
    CHECK(openError(dir / "none.preceptor") == ErrorCode::FileNotFound);
}

TEST_CASE("a newer file that we may not read is refused, byte for byte untouched", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    Database(path, OpenMode::ReadWrite)
        .execute("PRAGMA user_version = 9999; UPDATE sync_meta SET oldest_reader = 9999");
    const std::string before = fileBytes(path);
    CHECK(openError(path) == ErrorCode::FileNewer);
    CHECK(fileBytes(path) == before);
}

TEST_CASE("a newer file that we may read opens for reading only", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    Database(path, OpenMode::ReadWrite).execute("PRAGMA user_version = 9999");
    const auto store = Store::open(path, Access::ReadWrite, kClock, "");
    REQUIRE(store);
    CHECK((*store)->readOnly());
}

TEST_CASE("a damaged file is refused and said to be damaged", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    std::filesystem::resize_file(path, 4096);
    CHECK(openError(path) == ErrorCode::FileDamaged);
}

TEST_CASE("a second instance is told who holds the file and may read it", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    const auto first = Store::open(path, Access::ReadWrite, kClock, "");
    REQUIRE(first);
    const auto second = Store::open(path, Access::ReadWrite, kClock, "");
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::FileLocked);
    REQUIRE(second.error().args.size() == 4);
    CHECK_FALSE(second.error().args[2].empty());
    CHECK(second.error().args[3] == "2026-11-24T12:00:00Z");
    const auto reader = Store::open(path, Access::ReadOnly, kClock, "");
    REQUIRE(reader);
    CHECK((*reader)->readOnly());
}

TEST_CASE("a lock file left behind by a killed program keeps nobody out", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    std::ofstream(path.string() + ".lock") << "somebody\nelsewhere\n2020-01-01T00:00:00Z\n";
    CHECK(Store::open(path, Access::ReadWrite, kClock, "").ok());
}

TEST_CASE("writing to a store that is open for reading only is an answer, not a crash", "[store]") {
    const TempDir dir;
    makeFile(dir / "a.preceptor");
    const auto store = Store::open(dir / "a.preceptor", Access::ReadOnly, kClock, "");
    const auto result = (*store)->unit().transact(Action::EditRegister, [](Write&) -> Status { return success(); });
    CHECK(result.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a backup is made when something changed and not otherwise", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    const auto store = Store::open(path, Access::ReadWrite, kClock, "");
    REQUIRE(backupDue((*store)->db()));
    backUp(**store);
    CHECK_FALSE(backupDue((*store)->db()));
    addFoundation(**store, "another");
    REQUIRE(backupDue((*store)->db()));
    backUp(**store);
    CHECK_FALSE(backupDue((*store)->db()));
    CHECK(listBackups(path).size() == 2);
}

TEST_CASE("a copy made beside a writer is of one state and says which", "[store]") {
    const TempDir dir;
    makeFile(dir / "a.preceptor");
    const auto store = Store::open(dir / "a.preceptor", Access::ReadWrite, kClock, "");
    const auto beside = (*store)->db().beside();
    addFoundation(**store, std::string(4'000'000, 'x')); // so large that the copy takes several steps
    int asked = 0;
    const auto written = [&] {
        if (++asked == 2) addFoundation(**store, "written while the copy is made");
        return true;
    };
    const auto made = makeBackup(*beside, kClock, {}, written);
    REQUIRE(made);
    CHECK(made->dataVersion == (*store)->unit().dataVersion());
    Database copy(made->path, OpenMode::ReadOnly);
    CHECK(copy.queryInteger("SELECT count(*) FROM funder") == 3);
    noteBackup((*store)->db(), *made);
    CHECK_FALSE(backupDue((*store)->db()));
}

TEST_CASE("a backup of an earlier state leaves another one due", "[store]") {
    const TempDir dir;
    makeFile(dir / "a.preceptor");
    const auto store = Store::open(dir / "a.preceptor", Access::ReadWrite, kClock, "");
    const auto made = makeBackup((*store)->db(), kClock);
    REQUIRE(made);
    addFoundation(**store, "later");
    noteBackup((*store)->db(), *made);
    CHECK(backupDue((*store)->db()));
}

TEST_CASE("a backup that is no longer wanted leaves nothing behind", "[store]") {
    const TempDir dir;
    makeFile(dir / "a.preceptor");
    const auto store = Store::open(dir / "a.preceptor", Access::ReadWrite, kClock, "");
    CHECK(makeBackup((*store)->db(), kClock, {}, [] { return false; }).error().code == ErrorCode::Cancelled);
    CHECK(std::filesystem::is_empty(backupFolderOf(dir / "a.preceptor")));
}

TEST_CASE("a reader beside gives way to a writer, who does not wait for its end", "[store]") {
    const TempDir dir;
    makeFile(dir / "a.preceptor");
    const auto store = Store::open(dir / "a.preceptor", Access::ReadWrite, kClock, "");
    const auto beside = (*store)->db().beside();
    std::atomic<bool> reading = false;
    std::atomic<bool> ended = false;
    std::thread reader([&] {
        try {
            const Transaction snapshot(*beside, "BEGIN");
            beside->queryInteger("SELECT count(*) FROM funder");
            reading = true;
            beside->queryInteger("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                 "SELECT count(*) FROM n"); // never ends by itself
        } catch (const StorageFailure&) {
            ended = true;
        }
    });
    while (!reading) std::this_thread::yield();
    addFoundation(**store, "written meanwhile");
    reader.join();
    CHECK(ended);
    CHECK(beside->gaveWay());
}

TEST_CASE("a backup brings the file back as it was, and the present state is kept too", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    {
        const auto store = Store::open(path, Access::ReadWrite, kClock, "");
        backUp(**store);
        addFoundation(**store, "mistake");
    }
    const auto backup = listBackups(path).front().path;
    REQUIRE(restoreBackup(path, backup, kClock));
    Database db(path, OpenMode::ReadOnly);
    CHECK(db.queryInteger("SELECT count(*) FROM funder") == 1);
    CHECK(listBackups(path).size() == 2);
}

TEST_CASE("the rotation keeps the last ten and one a day for thirty days", "[store]") {
    std::vector<Timestamp> times;
    const Date today = Date::of(2026, 11, 24);
    for (int i = 0; i < 12; ++i) times.push_back({today.days * 86'400'000LL + (23 - i) * 3'600'000LL});
    for (int day = 1; day <= 40; ++day)
        for (const int hour : {20, 8}) times.push_back({(today.days - day) * 86'400'000LL + hour * 3'600'000LL});
    const auto removed = backupsToRemove(times, today);
    CHECK(times.size() - removed.size() == 10 + 30);
}

TEST_CASE("the newest of several backups of one second comes first", "[store][backup]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    Database db(path, OpenMode::ReadOnly);
    std::vector<std::filesystem::path> made;
    for (int i = 0; i < 3; ++i) made.push_back(makeBackup(db, kClock)->path);
    const auto listed = listBackups(path);
    REQUIRE(listed.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) CHECK(listed[i].path == made[2 - i]);
}

TEST_CASE("damaged backups that follow do not push out the last good one", "[store][backup]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    Database db(path, OpenMode::ReadOnly);
    FixedClock clock{Date::of(2026, 11, 1)};
    const auto good = makeBackup(db, clock)->path;
    for (int i = 0; i < 12; ++i) {
        clock.set({clock.now().millis + 60'000});
        std::ofstream(makeBackup(db, clock)->path) << "not what was written here";
    }
    clock.set({clock.now().millis + 40 * 86'400'000LL});
    REQUIRE(makeBackup(db, clock));
    CHECK(verifyDatabaseFile(good).ok());
}

TEST_CASE("a file that does not check out is not backed up and pushes nothing out", "[store][backup]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    {
        Database db(path, OpenMode::ReadOnly);
        REQUIRE(makeBackup(db, kClock));
    }
    spoilTable(path, "funder");
    Database db(path, OpenMode::ReadOnly);
    CHECK_FALSE(pagesAreWhole(db));
    for (int i = 0; i < 12; ++i) CHECK(makeBackup(db, kClock).error().code == ErrorCode::FileDamaged);
    REQUIRE(listBackups(path).size() == 1);
    CHECK(verifyDatabaseFile(listBackups(path)[0].path).ok());
}

TEST_CASE("the quick look finds a spoilt page in the middle and is content with a good file", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    CHECK(pagesAreWhole(*std::make_unique<Database>(path, OpenMode::ReadOnly)));
    spoilTable(path, "person");
    CHECK_FALSE(pagesAreWhole(*std::make_unique<Database>(path, OpenMode::ReadOnly)));
}

TEST_CASE("going back to the oldest backup does not rotate it away meanwhile", "[store][backup]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    std::filesystem::path oldest;
    {
        const auto store = Store::open(path, Access::ReadWrite, kClock, "");
        oldest = makeBackup((*store)->db(), kClock)->path;
        for (int i = 0; i < 9; ++i) {
            addFoundation(**store, "F" + std::to_string(i));
            REQUIRE(makeBackup((*store)->db(), kClock));
        }
    }
    const auto kept = restoreBackup(path, oldest, kClock);
    REQUIRE(kept);
    CHECK(verifyDatabaseFile(*kept).ok());
    CHECK(std::filesystem::exists(oldest));
    CHECK(Database(path, OpenMode::ReadOnly).queryInteger("SELECT count(*) FROM funder") == 1);
}

TEST_CASE("a programme whose first bytes are gone is damaged, not something else, and can be restored over",
          "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    REQUIRE(makeBackup(*std::make_unique<Database>(path, OpenMode::ReadOnly), kClock));
    std::ofstream(path, std::ios::binary) << std::string(8192, '\0');
    CHECK(openError(path) == ErrorCode::FileDamaged);
    CHECK(openError(path, Access::ReadOnly) == ErrorCode::FileDamaged);
    const auto kept = restoreBackup(path, listBackups(path)[0].path, kClock);
    REQUIRE(kept);
    CHECK(fileBytes(*kept) == std::string(8192, '\0'));
    CHECK(Store::open(path, Access::ReadWrite, kClock, "").ok());
}

TEST_CASE("a backup is only ever read", "[store][backup]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    const auto backup = makeBackup(*std::make_unique<Database>(path, OpenMode::ReadOnly), kClock)->path;
    const std::string before = fileBytes(backup);
    const auto store = Store::open(backup, Access::ReadWrite, kClock, "");
    REQUIRE(store);
    CHECK((*store)->readOnly());
    CHECK(fileBytes(backup) == before);
}

TEST_CASE("a newer file that can be read can be backed up and copied as well", "[store][backup]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    Database(path, OpenMode::ReadWrite).execute("PRAGMA user_version = 9999");
    Database newer(path, OpenMode::ReadOnly);
    CHECK(makeBackup(newer, kClock).ok());
    CHECK(copyDatabase(newer, dir / "copy.preceptor").ok());
    CHECK(Database(dir / "copy.preceptor", OpenMode::ReadOnly).queryInteger("PRAGMA user_version") == 9999);
}

TEST_CASE("a newer file that tells its readers in a new way is newer, not broken", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    Database(path, OpenMode::ReadWrite).execute("PRAGMA user_version = 9999; DROP TABLE sync_meta");
    CHECK(openError(path) == ErrorCode::FileNewer);
}

TEST_CASE("restoring over something that is no programme changes nothing", "[store]") {
    const TempDir dir;
    makeFile(dir / "backup.preceptor");
    std::ofstream(dir / "thesis.docx") << "years of work";
    CHECK(restoreBackup(dir / "thesis.docx", dir / "backup.preceptor", kClock).error().code ==
          ErrorCode::FileNotPreceptor);
    CHECK(fileBytes(dir / "thesis.docx") == "years of work");
}

TEST_CASE("restoring over a damaged file keeps its bytes and leaves no journal to spoil the new one", "[store]") {
    const TempDir dir;
    const auto path = dir / "a.preceptor";
    makeFile(path);
    makeFile(dir / "backup.preceptor");
    std::filesystem::resize_file(path, 4096);
    std::ofstream(path.string() + "-journal") << "left by a killed writer";
    const std::string damaged = fileBytes(path);
    REQUIRE(restoreBackup(path, dir / "backup.preceptor", kClock));
    CHECK(verifyDatabaseFile(path).ok());
    CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
    bool kept = false;
    for (const auto& entry : std::filesystem::directory_iterator(backupFolderOf(path)))
        kept = kept || (entry.path().extension() == ".damaged" && fileBytes(entry.path()) == damaged);
    CHECK(kept);
}
