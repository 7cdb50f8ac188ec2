// SPDX-License-Identifier: GPL-3.0-or-later
// Protected files below everything else: they open with their key alone, hold what a plain one would hold, and leave
// nothing readable anywhere.
#include "core/base/atomic_file.h"
#include "core/demo/demo_random.h"
#include "core/sealed/sealed_file.h"
#include "core/services/backup_service.h"
#include "core/services/check_service.h"
#include "core/services/erasure_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "core/storage/backup.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/environment.h"
#include "tests/support/sealed_maker.h"

#include <fcntl.h>
#include <fstream>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

constexpr const char* kSecret = "Zxqvortimantel";

std::string bytesOf(const fs::path& path) { return readFile(path, 1ULL << 30).value(); }

void addFunder(Store& store, const std::string& name) {
    REQUIRE(store.unit().transact(Action::EditRegister, [&](Write& w) -> Status {
        w.insert(Shape{"funder", {"name", "kind"}}, w.newId(), {name, "foundation"});
        return success();
    }));
}

std::int64_t funders(Database& db) { return db.queryInteger("SELECT count(*) FROM funder"); }

// Everything a connection can tell, in one text.
std::string dump(Database& db) {
    std::string text;
    Statement tables = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.step()) {
        text += tables.string(0) + tables.string(1) + "\n";
        Statement rows = db.prepare("SELECT * FROM " + tables.string(0) + " ORDER BY 1");
        while (rows.step()) {
            for (int i = 0; i < rows.columnCount(); ++i) text += rows.string(i) + "|";
            text += "\n";
        }
    }
    return text;
}

bool foundAnywhere(const fs::path& folder, std::string_view word) {
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && bytesOf(entry.path()).find(word) != std::string::npos) return true;
    return false;
}

// An empty protected file for bare statements, and its key.
struct Bare {
    explicit Bare(const fs::path& at) : path(at) {
        Seal seal{SealedKey::random(), {1, {}}};
        seal.area.slots.push_back(makeSlot(holder("Li Na", HolderRole::Coordinator, kHorse), *seal.key).value());
        DiskFile file(path, LogAccess::Create);
        writeSealed(file, seal, {});
        key = seal.key;
    }
    fs::path path;
    std::shared_ptr<const SealedKey> key;
};

} // namespace

TEST_CASE("a protected file opens with the passphrase of a holder and with nothing else", "[sealed][storage]") {
    SealedProgramme p;
    p.unlocked = {};
    const std::string before = bytesOf(p.path);
    const auto refused = Store::open(p.path, Access::ReadWrite, p.clock, "");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileNeedsPassphrase);
    CHECK(unlock(p.path, "not the passphrase").error().code == ErrorCode::FileWrongPassphrase);
    CHECK(verifyDatabaseFile(p.path).error().code == ErrorCode::FileNeedsPassphrase);
    CHECK_THROWS_AS(Database(p.path, OpenMode::ReadOnly), StorageFailure);
    CHECK((bytesOf(p.path) == before));

    const auto opened = unlock(p.path, kHorse);
    REQUIRE(opened);
    CHECK(opened->holder.name == "Li Na");
    CHECK(opened->holder.role == HolderRole::Coordinator);
    CHECK((bytesOf(p.path) == before));
    const auto store = Store::open(p.path, Access::ReadWrite, p.clock, "", {}, *opened);
    REQUIRE(store);
    CHECK_FALSE((*store)->readOnly());
    CHECK(unlock(p.folder / "none.preceptor", kHorse).error().code == ErrorCode::FileNotFound);
}

TEST_CASE("what is written into a protected file is there again, and a key that is let go closes it",
          "[sealed][storage]") {
    SealedProgramme p;
    {
        const auto store = p.open();
        addFunder(*store, "one");
        CHECK(store->db().sealed() != nullptr);
        addFunder(*store, "two");
    }
    CHECK_FALSE(isLocked(p.path));
    {
        const auto store = p.open();
        CHECK(funders(store->db()) == 2);
        CHECK(store->db().queryText("PRAGMA integrity_check") == "ok");
        CHECK(store->db().queryText("PRAGMA journal_mode") == "memory");
    }
    p.unlocked = {};
    CHECK(isLocked(p.path));
}

TEST_CASE("nothing beside a protected file, and nothing readable in it", "[sealed][storage]") {
    SealedProgramme p;
    {
        const auto store = p.open();
        addFunder(*store, kSecret);
        REQUIRE(makeBackup(store->db(), p.clock));
        REQUIRE(copyDatabase(store->db(), p.folder / "copy.preceptor"));
        Transaction open(store->db());
        store->db().execute("CREATE TABLE big (x TEXT)");
        for (int i = 0; i < 3000; ++i)
            store->db().cached("INSERT INTO big VALUES (?1)").bindAll(std::string(2000, 'a') + kSecret).run();
        store->db().queryInteger("SELECT count(*) FROM (SELECT DISTINCT x || rowid FROM big ORDER BY x || rowid)");
        CHECK_FALSE(foundAnywhere(p.folder.path(), kSecret)); // in the middle of it too
        for (const auto& entry : fs::directory_iterator(p.folder.path())) {
            const std::string name = entry.path().filename().string();
            INFO(name);
            CHECK((name == "p.preceptor" || name == "p.preceptor.lock" || name == "p backups" || name == "state" ||
                   name == "copy.preceptor"));
        }
        open.commit();
    }
    CHECK_FALSE(foundAnywhere(p.folder.path(), kSecret));
    CHECK_FALSE(foundAnywhere(p.folder.path(), "SQLite format"));
    CHECK_FALSE(foundAnywhere(p.folder.path(), "CREATE TABLE"));
    CHECK_FALSE(foundAnywhere(p.folder.path(), "Li Na"));
}

TEST_CASE("a transaction that is rolled back leaves nothing, whatever the cache had spilled of it",
          "[sealed][storage]") {
    SealedProgramme p;
    const auto store = p.open();
    addFunder(*store, "one");
    const std::string before = dump(store->db());
    {
        Transaction dropped(store->db());
        store->db().execute("PRAGMA cache_size=10; CREATE TABLE big (x)");
        for (int i = 0; i < 2000; ++i) // more than the cache holds, so pages are written before
            store->db().cached("INSERT INTO big VALUES (zeroblob(3000))").run();
    }
    CHECK((dump(store->db()) == before));
    CHECK(store->db().queryText("PRAGMA integrity_check") == "ok");
    fs::copy_file(p.path, p.folder / "as the power went.preceptor");
    CHECK((dump(*std::make_unique<Database>(p.folder / "as the power went.preceptor", OpenMode::ReadOnly)) == before));
    addFunder(*store, "two");
    CHECK(funders(*store->db().beside()) == 2);
}

TEST_CASE("another program cannot write a protected file that is open, and reads it as it was", "[sealed][storage]") {
    SealedProgramme p;
    auto store = p.open();
    addFunder(*store, "one");
    const auto second = Store::open(p.path, Access::ReadWrite, p.clock, "");
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::FileLocked);
    const auto reader = Store::open(p.path, Access::ReadOnly, p.clock, "");
    REQUIRE(reader);
    CHECK(funders((*reader)->db()) == 1);

    const int other = ::open(p.path.c_str(), O_RDONLY);
    CHECK(::flock(other, LOCK_EX | LOCK_NB) != 0);
    store.reset();
    REQUIRE(::flock(other, LOCK_EX | LOCK_NB) != 0); // the reader shares the writer's pages, and its lock
    ::close(other);
}

TEST_CASE("without the lock of the system a second instance hears that the file is busy", "[sealed][storage]") {
    SealedProgramme p;
    const int other = ::open(p.path.c_str(), O_RDONLY);
    REQUIRE(::flock(other, LOCK_EX | LOCK_NB) == 0);
    const std::string before = bytesOf(p.path);
    try {
        Database db(p.path, OpenMode::ReadWrite);
        CHECK(false);
    } catch (const StorageFailure& failure) {
        CHECK(failure.kind() == FailureKind::Busy);
    }
    CHECK(Database(p.path, OpenMode::ReadOnly).queryInteger("SELECT count(*) FROM funder") == 0);
    CHECK((bytesOf(p.path) == before));
    ::close(other);
}

TEST_CASE("readers beside a writer of a protected file see one state and give way", "[sealed][storage]") {
    SealedProgramme p;
    const auto store = p.open();
    addFunder(*store, "one");
    const auto beside = store->db().beside();
    CHECK(funders(*beside) == 1);
    CHECK_FALSE(beside->gaveWay());
    {
        const Transaction reading(*beside, "BEGIN");
        CHECK(funders(*beside) == 1);
        sqlite3_busy_timeout(store->db().handle(), 0);
        // It is in the way for as long as it reads.
        CHECK_THROWS_AS(store->db().execute("DELETE FROM derived_cache"), StorageFailure);
        CHECK(funders(*beside) == 1);
    }
    addFunder(*store, "two");
    CHECK(funders(*beside) == 2);
}

TEST_CASE("a viewer's file opens for reading only", "[sealed][storage]") {
    SealedProgramme p;
    REQUIRE(addHolder(p.path, p.unlocked, holder("Awa Diop", HolderRole::Viewer, kBlanket), p.clock));
    const auto viewer = unlock(p.path, kBlanket);
    REQUIRE(viewer);
    const auto store = Store::open(p.path, Access::ReadWrite, p.clock, "", {}, *viewer);
    REQUIRE(store);
    CHECK((*store)->readOnly());
    CHECK(addHolder(p.path, *viewer, holder("X", HolderRole::Editor, kHorse), p.clock).error().code ==
          ErrorCode::HolderNotAllowed);
    CHECK(unprotectFile(p.path, *viewer, p.clock).error().code == ErrorCode::HolderNotAllowed);
}

TEST_CASE("random statements leave the same in a protected file as in a plain one", "[sealed][storage]") {
    const TempDir folder;
    const Bare bare(folder / "sealed.db");
    DemoRandom random(7, "differential");
    std::size_t statements = 0;
    for (int sitting = 0; statements < 100'000 / everyNth(100); ++sitting) {
        Database plain(folder / "plain.db", sitting == 0 ? OpenMode::Create : OpenMode::ReadWrite);
        Database sealed(bare.path, OpenMode::ReadWrite);
        const auto both = [&](const std::string& sql) {
            ++statements;
            std::string failed[2];
            for (int side = 0; side < 2; ++side) try {
                    (side == 0 ? plain : sealed).execute(sql);
                } catch (const StorageFailure& failure) {
                    failed[side] = failure.what();
                }
            REQUIRE(failed[0] == failed[1]);
        };
        for (int step = 0; step < 220; ++step) {
            const std::string table = "t" + std::to_string(random.below(4));
            const std::string id = std::to_string(random.below(60));
            switch (random.below(12)) {
            case 0: both("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY, a TEXT, b BLOB) STRICT"); break;
            case 1: both("CREATE INDEX i" + std::to_string(step) + " ON " + table + " (a)"); break;
            case 2: both("DELETE FROM " + table + " WHERE id % 7 = " + std::to_string(random.below(7))); break;
            case 3: both("UPDATE " + table + " SET a = a || 'x', b = zeroblob(5000) WHERE id = " + id); break;
            case 4:
                both("BEGIN");
                both("INSERT INTO " + table + " (a) SELECT a FROM " + table);
                both("SAVEPOINT s");
                both("DELETE FROM " + table);
                both(random.below(2) == 0 ? "ROLLBACK TO s" : "RELEASE s");
                both(random.below(2) == 0 ? "ROLLBACK" : "COMMIT");
                break;
            case 5: both(random.below(6) == 0 ? "VACUUM" : "ANALYZE"); break;
            case 6: both(random.below(8) == 0 ? "DROP TABLE " + table : "REINDEX"); break;
            default:
                both("INSERT OR REPLACE INTO " + table + " VALUES (" + id + ", 'row " + std::to_string(step) +
                     "', zeroblob(" + std::to_string(random.below(9000)) + "))");
            }
        }
        REQUIRE(dump(plain) == dump(sealed));
        REQUIRE(sealed.queryText("PRAGMA integrity_check") == "ok");
    }
    Database plain(folder / "plain.db", OpenMode::ReadOnly);
    Database sealed(bare.path, OpenMode::ReadOnly);
    CHECK(dump(plain) == dump(sealed));
}

TEST_CASE("a connection that asks for no syncing keeps what it writes all the same", "[sealed][storage]") {
    const TempDir folder;
    const Bare bare(folder / "sealed.db");
    {
        Database db(bare.path, OpenMode::ReadWrite);
        db.execute("PRAGMA synchronous=OFF; CREATE TABLE t (x)");
    }
    CHECK(Database(bare.path, OpenMode::ReadOnly).queryInteger("SELECT count(*) FROM t") == 0);
}

TEST_CASE("a stray journal beside a protected file is not taken for its own", "[sealed][storage]") {
    SealedProgramme p;
    addFunder(*p.open(), "one");
    std::ofstream(p.path.string() + "-journal") << std::string(2000, 'j');
    const auto store = p.open();
    CHECK(funders(store->db()) == 1);
    addFunder(*store, "two");
    CHECK(funders(store->db()) == 2);
}

TEST_CASE("a log that has outgrown its content is written anew when it is closed or opened", "[sealed][storage]") {
    const TempDir folder;
    const Bare bare(folder / "sealed.db");
    {
        Database db(bare.path, OpenMode::ReadWrite);
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x BLOB); INSERT INTO t VALUES (1, zeroblob(100000))");
        for (int i = 0; i < 40; ++i) db.execute("UPDATE t SET x = randomblob(100000)");
        CHECK(db.sealed()->logBytes() > 3'000'000);
    }
    CHECK(fs::file_size(bare.path) < 300'000);
    const auto inode = DiskFile::identityOf(bare.path);
    Database db(bare.path, OpenMode::ReadWrite);
    CHECK(DiskFile::identityOf(bare.path) == inode);
    CHECK(db.queryInteger("SELECT length(x) FROM t") == 100'000);
    db.sealed()->rewrite(); // while it is open, too
    CHECK(DiskFile::identityOf(bare.path) != inode);
    db.execute("INSERT INTO t VALUES (2, 'after')");
    CHECK(Database(bare.path, OpenMode::ReadOnly).queryInteger("SELECT count(*) FROM t") == 2);
}

TEST_CASE("a protected file that a vacuum made shorter is so on the disk, and is written anew at once",
          "[sealed][storage]") {
    const TempDir folder;
    const Bare bare(folder / "sealed.db");
    Database db(bare.path, OpenMode::ReadWrite);
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x BLOB); INSERT INTO t VALUES (1, zeroblob(100000)), (2, '')");
    const auto before = db.sealed()->databaseBytes();
    db.execute("DELETE FROM t WHERE id = 1");
    db.execute("VACUUM");
    const auto after = db.sealed()->databaseBytes();
    CHECK(after < before);
    CHECK(Database(bare.path, OpenMode::ReadOnly).queryInteger("SELECT count(*) FROM t") == 1);
    db.sealed()->rewrite();
    CHECK(db.sealed()->databaseBytes() == after);
    CHECK(db.queryText("PRAGMA integrity_check") == "ok");
}

TEST_CASE("erasing a person of a full programme leaves no earlier state in the log", "[sealed][storage]") {
    SealedProgramme p;
    auto workspace = Workspace::open(p.path, OpenAs::Editor, p.clock,
                                     {.operatorName = "", .stateFolder = {}, .unlocked = p.unlocked});
    REQUIRE(workspace);
    std::vector<PersonId> people;
    for (int i = 0; i < 200; ++i) {
        PersonDraft draft;
        draft.values.nativeName = std::string(kSecret) + std::to_string(i);
        people.push_back(*(*workspace)->people().addPerson(draft));
    }
    const auto erased = (*workspace)->erasure().erase(people.front());
    CHECK(erased.ok());
    CHECK(fs::file_size(p.path) == (*workspace)->unit().db().sealed()->logBytes());
}

TEST_CASE("what an erasure left to overwrite, as the program was ended, is overwritten when the file is opened again",
          "[sealed][storage]") {
    SealedProgramme p;
    const WorkspaceOptions options{.operatorName = "", .stateFolder = {}, .unlocked = p.unlocked};
    const auto owed = [](Workspace& workspace) {
        return workspace.unit().db().queryInteger("SELECT count(*) FROM derived_cache WHERE key = 'freed'");
    };
    {
        auto workspace = Workspace::open(p.path, OpenAs::Editor, p.clock, options);
        REQUIRE(workspace);
        PersonDraft draft;
        draft.values.nativeName = kSecret;
        const auto person = *(*workspace)->people().addPerson(draft);
        const Status erased = (*workspace)
                                  ->unit()
                                  .transact(
                                      Action::ErasePerson,
                                      [&](Write& write) -> Status {
                                          ErasureRepository(write.db()).erase(write, person);
                                          return success();
                                      },
                                      Undoable::No);
        REQUIRE(erased.ok());
        CHECK(owed(**workspace) == 1);
    }
    auto workspace = Workspace::open(p.path, OpenAs::Editor, p.clock, options);
    REQUIRE(workspace);
    CHECK(owed(**workspace) == 0);
}

TEST_CASE("erasing a person leaves no earlier state in the log", "[sealed][storage]") {
    SealedProgramme p;
    auto workspace = Workspace::open(p.path, OpenAs::Editor, p.clock,
                                     {.operatorName = "", .stateFolder = {}, .unlocked = p.unlocked});
    REQUIRE(workspace);
    PersonDraft draft;
    draft.values.nativeName = kSecret;
    const auto person = (*workspace)->people().addPerson(draft);
    REQUIRE(person);
    CHECK((*workspace)->unlocked()->holder.name == "Li Na");
    (*workspace)->unit().db().sealed()->rewrite();
    const auto small = (*workspace)->unit().db().sealed()->logBytes();
    CHECK(fs::file_size(p.path) == small);
    CHECK((*workspace)->checks().check().empty());
}

TEST_CASE("backups of a protected file are protected, verified and restored", "[sealed][storage][backup]") {
    SealedProgramme p;
    fs::path backup;
    {
        const auto store = p.open();
        addFunder(*store, "one");
        const auto made = makeBackup(store->db(), p.clock);
        REQUIRE(made);
        backup = made->path;
        addFunder(*store, "two");
    }
    CHECK(isSealedFile(backup));
    CHECK(verifyDatabaseFile(backup));
    CHECK(backUp(p.path, p.clock));
    CHECK(saveCopyOf(p.path, p.folder / "copy.preceptor"));
    CHECK(isSealedFile(p.folder / "copy.preceptor"));
    const auto look = lookInto(backup, p.path);
    REQUIRE(look);
    CHECK(look->state == BackupState::Good);
    REQUIRE(look->loss);
    CHECK(look->loss->changes == 1);

    const auto kept = restoreBackup(p.path, backup, p.clock);
    REQUIRE(kept);
    CHECK(isSealedFile(*kept));
    CHECK(isSealedFile(p.path));
    CHECK(funders(p.open()->db()) == 1);

    const auto opened = unlock(backup, kHorse); // a backup opens like the file
    CHECK(opened);
    p.unlocked = {};
    CHECK(lookInto(backup, p.path)); // by the key that was just opened
}

TEST_CASE("a plain backup that is restored over a protected file becomes protected", "[sealed][storage][backup]") {
    SealedProgramme p;
    {
        const auto store = p.open();
        addFunder(*store, "one");
    }
    const fs::path plain = p.folder / "plain.preceptor";
    {
        Database source(p.path, OpenMode::ReadOnly);
        Database target(plain, OpenMode::Create);
        sqlite3_backup* job = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
        sqlite3_backup_step(job, -1);
        REQUIRE(sqlite3_backup_finish(job) == SQLITE_OK);
    }
    REQUIRE(restoreBackup(p.path, plain, p.clock));
    CHECK(isSealedFile(p.path));
    CHECK(funders(p.open()->db()) == 1);
    CHECK(holdersOf(p.path, p.unlocked).size() == 1);
}

TEST_CASE("backups under a key that nobody holds are told from damaged ones", "[sealed][storage][backup]") {
    SealedProgramme p;
    fs::path backup;
    {
        const auto store = p.open();
        backup = makeBackup(store->db(), p.clock)->path;
    }
    p.unlocked = {};
    const auto look = lookInto(backup, p.path);
    REQUIRE(look);
    CHECK(look->state == BackupState::Locked);
    CHECK(restoreBackup(p.path, backup, p.clock).error().code == ErrorCode::FileNeedsPassphrase);
    CHECK(listBackups(p.path).size() == 1);
}

TEST_CASE("a damaged protected file is told, left as it is and restored", "[sealed][storage][backup]") {
    SealedProgramme p;
    fs::path backup;
    {
        const auto store = p.open();
        addFunder(*store, "one");
        backup = makeBackup(store->db(), p.clock)->path;
        addFunder(*store, "two");
    }
    std::string bytes = bytesOf(p.path);
    bytes[kRecordsAt + 9000] = static_cast<char>(bytes[kRecordsAt + 9000] ^ 1);
    std::ofstream(p.path, std::ios::binary) << bytes;
    const auto refused = Store::open(p.path, Access::ReadWrite, p.clock, "");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileDamaged);
    CHECK((bytesOf(p.path) == bytes));
    const auto kept = restoreBackup(p.path, backup, p.clock);
    REQUIRE(kept);
    CHECK((bytesOf(*kept) == bytes));
    CHECK(funders(p.open()->db()) == 1);
}

TEST_CASE("a protected file is never replaced by a report", "[sealed][storage]") {
    SealedProgramme p;
    CHECK(writeFileAtomically(p.path, "name,institution\n").error().code == ErrorCode::FileExists);
}

TEST_CASE("a protected file refuses to become larger than can be protected", "[sealed][storage]") {
    const TempDir folder;
    const Bare bare(folder / "sealed.db");
    Database db(bare.path, OpenMode::ReadWrite);
    SealedFile& file = *db.sealed();
    CHECK_THROWS_AS(file.truncate(kSealedMostBytes + kSealedPageBytes), StorageFailure);
    CHECK_THROWS_AS(file.truncate(1000), StorageFailure);
}

TEST_CASE("a protected file that may not grow any more says so, keeps what it has and goes on", "[sealed][storage]") {
    SealedProgramme p;
    {
        const auto store = p.open();
        addFunder(*store, "one");
        store->db().sealed()->limitTo(store->bytes() + 4 * kSealedPageBytes);
        std::optional<FailureKind> told;
        try {
            (void)store->unit().transact(Action::EditRegister, [&](Write& w) -> Status {
                w.insert(Shape{"funder", {"name", "kind"}}, w.newId(), {std::string(1 << 20, 'x'), "foundation"});
                return success();
            });
        } catch (const StorageFailure& failure) {
            told = failure.kind();
        }
        CHECK(told == FailureKind::FileFull);
        CHECK(funders(store->db()) == 1);
        store->db().sealed()->limitTo(kSealedMostBytes);
        addFunder(*store, "two");
    }
    CHECK(funders(p.open()->db()) == 2);
}
