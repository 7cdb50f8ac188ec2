// SPDX-License-Identifier: GPL-3.0-or-later
// Plain to protected and back, and who may open a protected file.
#include "core/storage/protection.h"

#include "core/base/atomic_file.h"
#include "core/sealed/sealed_file.h"
#include "core/storage/backup.h"
#include "core/storage/digest.h"
#include "core/storage/file_lock.h"
#include "tests/support/sealed_maker.h"

#include <algorithm>
#include <fstream>

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

std::string allBytes(const fs::path& path) { return readFile(path, 1ULL << 30).value(); }

struct Plain {
    Plain() {
        auto store = Store::create(path, clock, "Li Na", folder / "state");
        REQUIRE(store);
        REQUIRE(makeBackup((*store)->db(), clock));
    }
    Result<ProtectedFile> protect(bool withRecovery = false) {
        return protectFile(path, holder("Li Na", HolderRole::Coordinator, kHorse), withRecovery, clock);
    }
    TempDir folder;
    fs::path path = folder / "p.preceptor";
    FixedClock clock{Date::of(2026, 11, 24)};
};

std::vector<std::string> namesIn(const fs::path& path, const Unlocked& by) {
    std::vector<std::string> names;
    for (const Holder& each : holdersOf(path, by)) names.push_back(each.name);
    return names;
}

} // namespace

TEST_CASE("protecting a file and taking it away again gives the same bytes", "[sealed][protection]") {
    Plain f;
    const std::string before = allBytes(f.path);
    fs::permissions(f.path, fs::perms::owner_read | fs::perms::owner_write);
    const auto done = f.protect();
    REQUIRE(done);
    CHECK(done->recoveryKey.empty());
    CHECK(done->bytes == before.size());
    CHECK_FALSE(done->large);
    CHECK(isSealedFile(f.path));
    CHECK((fs::status(f.path).permissions() & fs::perms::group_read) == fs::perms::none);
    CHECK(f.protect().error().code == ErrorCode::FileProtected);
    REQUIRE(unprotectFile(f.path, done->unlocked, f.clock));
    CHECK((allBytes(f.path) == before));
    CHECK(unprotectFile(f.path, done->unlocked, f.clock).error().code == ErrorCode::FileNotProtected);
    CHECK((fs::status(f.path).permissions() & fs::perms::group_read) == fs::perms::none);
    CHECK(std::distance(fs::directory_iterator(f.folder.path()), {}) == 3); // it, its backups and the state folder
}

TEST_CASE("other names of a file on the disk, which stay plain when it is protected, are told",
          "[sealed][protection]") {
    Plain f;
    fs::create_hard_link(f.path, f.folder / "other.preceptor");
    fs::create_hard_link(f.path, f.folder / "third.preceptor");
    const auto done = f.protect();
    REQUIRE(done);
    CHECK(done->otherNames == 2);
    CHECK_FALSE(isSealedFile(f.folder / "other.preceptor"));
}

TEST_CASE("backups beside a file become protected with it, and those left plain later", "[sealed][protection]") {
    Plain f;
    std::string plain = allBytes(listBackups(f.path).front().path);
    const auto done = f.protect();
    REQUIRE(done);
    CHECK(done->backupsProtected == 1);
    CHECK(done->backupsLeft == 0);
    const fs::path backup = listBackups(f.path).front().path;
    CHECK(isSealedFile(backup));
    CHECK(unlock(backup, kHorse));

    std::ofstream(backup, std::ios::binary) << plain; // as if the power had gone before
    CHECK(protectFile(f.path, holder("x", HolderRole::Coordinator, kBlanket), false, f.clock).error().code ==
          ErrorCode::FileWrongPassphrase);
    const auto again = f.protect();
    REQUIRE(again);
    CHECK(again->backupsProtected == 1);
    CHECK(isSealedFile(backup));

    std::ofstream(backup, std::ios::binary) << plain.replace(3000, 2000, std::string(2000, 'x'));
    CHECK(f.protect()->backupsLeft == 1);
}

TEST_CASE("backups that a killed program left plain beside a protected file are protected when it is opened",
          "[sealed][protection]") {
    Plain f;
    const fs::path backup = listBackups(f.path).front().path;
    const std::string plain = allBytes(backup);
    const auto done = f.protect();
    REQUIRE(done);
    std::ofstream(backup, std::ios::binary) << plain;
    const fs::path damaged = backup.parent_path() / "2020-01-01T000000Z.preceptor-backup";
    std::ofstream(damaged, std::ios::binary) << plain.substr(0, 5000);

    REQUIRE(Store::open(f.path, Access::ReadOnly, f.clock, "Li Na", {}, done->unlocked));
    CHECK_FALSE(isSealedFile(backup));
    REQUIRE(Store::open(f.path, Access::ReadWrite, f.clock, "Li Na", {}, done->unlocked));
    CHECK(isSealedFile(backup));
    CHECK(unlock(backup, kHorse));
    CHECK(verifyDatabaseFile(backup));
    CHECK(allBytes(damaged) == plain.substr(0, 5000));
}

TEST_CASE("what is no programme, is open or has a weak passphrase is not protected", "[sealed][protection]") {
    Plain f;
    const std::string before = allBytes(f.path);
    CHECK(protectFile(f.folder / "none", holder("A", HolderRole::Coordinator, kHorse), false, f.clock).error().code ==
          ErrorCode::FileNotFound);
    std::ofstream(f.folder / "thesis.txt") << "chapter one, and more than sixteen bytes";
    CHECK(protectFile(f.folder / "thesis.txt", holder("A", HolderRole::Coordinator, kHorse), false, f.clock)
              .error()
              .code == ErrorCode::FileNotPreceptor);
    CHECK(protectFile(f.path, holder("A", HolderRole::Coordinator, "short"), false, f.clock).error().code ==
          ErrorCode::PassphraseWeak);
    Database(f.folder / "other.db", OpenMode::Create).execute("CREATE TABLE t (x)");
    CHECK(
        protectFile(f.folder / "other.db", holder("A", HolderRole::Coordinator, kHorse), false, f.clock).error().code ==
        ErrorCode::FileNotPreceptor);
    {
        const auto lock = FileLock::take(f.path, f.clock);
        CHECK(f.protect().error().code == ErrorCode::FileLocked);
    }
    CHECK((allBytes(f.path) == before));
}

TEST_CASE("a file with a half-written change is settled before it is protected", "[sealed][protection]") {
    Plain f;
    const auto digest = [&] { return allBytes(f.path); };
    const std::string before = digest();
    std::string copy, journal;
    {
        Database db(f.path, OpenMode::ReadWrite);
        db.execute("PRAGMA cache_size=5; BEGIN");
        db.execute("CREATE TABLE junk (x)");
        for (int i = 0; i < 200; ++i) db.execute("INSERT INTO junk VALUES (zeroblob(3000))");
        copy = allBytes(f.path);
        journal = allBytes(f.path.string() + "-journal");
        db.execute("ROLLBACK");
    }
    REQUIRE(copy != before);
    std::ofstream(f.path, std::ios::binary) << copy;
    std::ofstream(f.path.string() + "-journal", std::ios::binary) << journal;
    const auto done = f.protect();
    REQUIRE(done);
    Database db(f.path, OpenMode::ReadOnly);
    CHECK(db.queryInteger("SELECT count(*) FROM sqlite_schema WHERE name = 'junk'") == 0);
    CHECK_FALSE(fs::exists(f.path.string() + "-journal"));
}

TEST_CASE("holders are added, listed and removed; who is removed opens nothing of the new file",
          "[sealed][protection]") {
    Plain f;
    auto li = f.protect()->unlocked;
    REQUIRE(addHolder(f.path, li, holder("Awa Diop", HolderRole::Editor, kBlanket), f.clock));
    CHECK(addHolder(f.path, li, holder("Awa Diop", HolderRole::Viewer, kBlanket), f.clock).error().code ==
          ErrorCode::Duplicate);
    CHECK(namesIn(f.path, li) == std::vector<std::string>{"Li Na", "Awa Diop"});
    const auto awa = unlock(f.path, kBlanket);
    REQUIRE(awa);
    CHECK(awa->holder.role == HolderRole::Editor);
    fs::copy_file(f.path, f.folder / "stolen.preceptor");

    CHECK(removeHolder(f.path, *awa, "Li Na", f.clock).error().code == ErrorCode::HolderNotAllowed);
    CHECK(removeHolder(f.path, li, "Nobody", f.clock).error().code == ErrorCode::NotFound);
    CHECK(removeHolder(f.path, li, "Li Na", f.clock).error().code == ErrorCode::LastCoordinator);
    const auto fresh = removeHolder(f.path, li, "Awa Diop", f.clock);
    REQUIRE(fresh);
    CHECK(unlock(f.path, kBlanket).error().code == ErrorCode::FileWrongPassphrase);
    CHECK(unlock(f.path, kHorse));
    CHECK(namesIn(f.path, *fresh) == std::vector<std::string>{"Li Na"});
    CHECK(unlock(f.folder / "stolen.preceptor", kBlanket)); // which is why the manual says so
    li = {};
    CHECK(Store::open(f.path, Access::ReadWrite, f.clock, "", {}, *fresh));
}

TEST_CASE("two holders cannot have one name but for capitals, width and blanks", "[sealed][protection]") {
    Plain f;
    const auto li = f.protect()->unlocked;
    for (const char* alike : {"li na", "LI NA", "Li  Na", "LiNa", "Ｌｉ　Ｎａ"}) {
        INFO(alike);
        const Status added = addHolder(f.path, li, holder(alike, HolderRole::Editor, kBlanket), f.clock);
        REQUIRE_FALSE(added);
        CHECK(added.error().code == ErrorCode::Duplicate);
        CHECK(added.error().args == std::vector<std::string>{"holder", "Li Na"});
    }
    CHECK(addHolder(f.path, li, holder("Lì Na", HolderRole::Editor, kBlanket), f.clock));
}

TEST_CASE("the passphrase of a holder is changed by that holder", "[sealed][protection]") {
    Plain f;
    const auto li = f.protect()->unlocked;
    CHECK(changePassphrase(f.path, kBlanket, "a third long one", f.clock, kCheapKdf).error().code ==
          ErrorCode::FileWrongPassphrase);
    CHECK(changePassphrase(f.path, kHorse, "weak", f.clock, kCheapKdf).error().code == ErrorCode::PassphraseWeak);
    CHECK(unlock(f.path, kHorse));
    REQUIRE(changePassphrase(f.path, kHorse, kBlanket, f.clock, kCheapKdf));
    CHECK(unlock(f.path, kHorse).error().code == ErrorCode::FileWrongPassphrase);
    CHECK(unlock(f.path, kBlanket)->holder == li.holder);
    // Neither area of the file knows the old one.
    DiskFile file(f.path, LogAccess::Read);
    CHECK(readHead(file).settled);
}

TEST_CASE("the recovery key opens the file, may change holders and is replaced", "[sealed][protection]") {
    Plain f;
    const auto done = f.protect(true);
    REQUIRE(done);
    CHECK(namesIn(f.path, done->unlocked).size() == 2);
    const auto paper = unlock(f.path, done->recoveryKey);
    REQUIRE(paper);
    CHECK(paper->holder.role == HolderRole::Recovery);
    CHECK(addHolder(f.path, *paper, holder("Awa Diop", HolderRole::Coordinator, kBlanket), f.clock));
    const auto fresh = renewRecoveryKey(f.path, *paper, f.clock, kCheapKdf);
    REQUIRE(fresh);
    CHECK(unlock(f.path, done->recoveryKey).error().code == ErrorCode::FileWrongPassphrase);
    CHECK(unlock(f.path, *fresh));
    CHECK(namesIn(f.path, *paper).size() == 3);
}

TEST_CASE("the recovery key gives the coordinator who forgot it another passphrase and stays what it is",
          "[sealed][protection]") {
    Plain f;
    const auto done = f.protect(true);
    REQUIRE(done);
    REQUIRE(changePassphrase(f.path, done->recoveryKey, kBlanket, f.clock, kCheapKdf));
    CHECK(unlock(f.path, kHorse).error().code == ErrorCode::FileWrongPassphrase);
    CHECK(unlock(f.path, kBlanket)->holder == done->unlocked.holder);
    const auto paper = unlock(f.path, done->recoveryKey);
    REQUIRE(paper);
    CHECK(paper->holder.role == HolderRole::Recovery);
    // Of two coordinators it does not say which one.
    REQUIRE(addHolder(f.path, *paper, holder("Awa Diop", HolderRole::Coordinator, kHorse), f.clock));
    CHECK(changePassphrase(f.path, done->recoveryKey, "a third long one", f.clock, kCheapKdf).error().code ==
          ErrorCode::HolderNotAllowed);
    CHECK(unlock(f.path, done->recoveryKey));
}

TEST_CASE("no two people have one passphrase, or one of them would be let in as the other", "[sealed][protection]") {
    Plain f;
    const auto li = f.protect()->unlocked;
    const auto second = addHolder(f.path, li, holder("Awa Diop", HolderRole::Viewer, kHorse), f.clock);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::PassphraseWeak);
    CHECK(second.error().args.front() == "taken");
    REQUIRE(addHolder(f.path, li, holder("Awa Diop", HolderRole::Viewer, kBlanket), f.clock));
    CHECK(changePassphrase(f.path, kBlanket, kHorse, f.clock, kCheapKdf).error().code == ErrorCode::PassphraseWeak);
    CHECK(unlock(f.path, kBlanket)->holder.name == "Awa Diop");
}

TEST_CASE("at most twenty may open a file", "[sealed][protection]") {
    Plain f;
    const auto li = f.protect()->unlocked;
    for (std::size_t i = 1; i < kMostHolders; ++i)
        REQUIRE(addHolder(f.path, li, holder("H" + std::to_string(i), HolderRole::Editor, kBlanket + std::to_string(i)),
                          f.clock));
    CHECK(addHolder(f.path, li, holder("one more", HolderRole::Editor, kBlanket), f.clock).error().code ==
          ErrorCode::HoldersFull);
    CHECK(namesIn(f.path, li).size() == kMostHolders);
}

TEST_CASE("a change of holders that was cut off between the two areas is finished", "[sealed][protection]") {
    Plain f;
    const auto li = f.protect()->unlocked;
    const std::string before = allBytes(f.path);
    REQUIRE(changePassphrase(f.path, kHorse, kBlanket, f.clock, kCheapKdf));
    const std::string after = allBytes(f.path);
    const auto write = [&](std::string bytes) { std::ofstream(f.path, std::ios::binary) << bytes; };
    for (const std::uint64_t changed : {kKeyAreaA, kKeyAreaB}) {
        std::string half = before;
        half.replace(changed, kKeyAreaBytes, after, changed, kKeyAreaBytes);
        write(half);
        CHECK(unlock(f.path, kBlanket));
        CHECK_FALSE(unlock(f.path, kHorse));
        REQUIRE(Store::open(f.path, Access::ReadWrite, f.clock, "", {}, li));
        DiskFile file(f.path, LogAccess::Read);
        CHECK(readHead(file).settled);
        CHECK(unlock(f.path, kBlanket));

        half.replace(changed + 100, 512, std::string(512, '\0')); // torn: the other one counts
        write(half);
        CHECK(unlock(f.path, kHorse));
        CHECK_FALSE(unlock(f.path, kBlanket));
    }
    std::string both = before;
    both.replace(kKeyAreaA, 10, std::string(10, '\0')).replace(kKeyAreaB, 10, std::string(10, '\0'));
    write(both);
    CHECK(unlock(f.path, kHorse).error().code == ErrorCode::FileDamaged);
    CHECK(Store::open(f.path, Access::ReadWrite, f.clock, "", {}, li).error().code == ErrorCode::FileDamaged);
    CHECK((allBytes(f.path) == both));
}

TEST_CASE("a file whose holders were changed without its key is damaged", "[sealed][protection]") {
    Plain f;
    const auto li = f.protect()->unlocked;
    const std::string before = allBytes(f.path);
    Plain g; // somebody else's file: the area of another
    REQUIRE(g.protect());
    std::string mixed = before;
    const std::string other = allBytes(g.path);
    for (const std::uint64_t at : {kKeyAreaA, kKeyAreaB}) mixed.replace(at, kKeyAreaBytes, other, at, kKeyAreaBytes);
    std::ofstream(f.path, std::ios::binary) << mixed;
    const auto theirs = unlock(f.path, kHorse); // it opens those holders, and nothing of the file
    REQUIRE(theirs);
    CHECK(Store::open(f.path, Access::ReadWrite, f.clock, "", {}, *theirs).error().code == ErrorCode::FileDamaged);
    CHECK(Store::open(f.path, Access::ReadOnly, f.clock, "", {}, *theirs).error().code == ErrorCode::FileDamaged);
    CHECK((allBytes(f.path) == mixed));
}

TEST_CASE("a file with a damaged number is told as damaged, and its key opens its backups", "[sealed][protection]") {
    Plain f;
    std::optional<Unlocked> made = f.protect()->unlocked;
    const Holder holder = made->holder;
    const fs::path backup = f.folder / "copy.preceptor";
    {
        Database db(f.path, OpenMode::ReadOnly);
        REQUIRE(copyDatabase(db, backup));
    }
    std::string spoilt = allBytes(f.path);
    spoilt[kSealedMagic.size()] = static_cast<char>(spoilt[kSealedMagic.size()] ^ 1);
    std::ofstream(f.path, std::ios::binary) << spoilt;
    made.reset();
    REQUIRE(isLocked(backup));
    CHECK(unlock(f.path, kBlanket).error().code == ErrorCode::FileWrongPassphrase);
    const auto by = unlock(f.path, kHorse);
    REQUIRE(by);
    CHECK(by->holder == holder);
    CHECK(Store::open(f.path, Access::ReadWrite, f.clock, "", {}, *by).error().code == ErrorCode::FileDamaged);
    CHECK(verifyDatabaseFile(backup));
    CHECK((allBytes(f.path) == spoilt));
}

TEST_CASE("a file that was protected goes on as the same PC", "[sealed][protection]") {
    Plain f;
    const auto add = [&](const std::optional<Unlocked>& unlocked) {
        const auto store = Store::open(f.path, Access::ReadWrite, f.clock, "Li Na", f.folder / "state", unlocked);
        REQUIRE(store);
        REQUIRE((*store)->unit().transact(Action::EditRegister, [&](Write& w) -> Status {
            w.insert(Shape{"funder", {"name", "kind"}}, w.newId(), {"Lien", "foundation"});
            return success();
        }));
        return (*store)->db().queryInteger("SELECT count(*) FROM sync_replica");
    };
    CHECK(add({}) == 1);
    const auto done = f.protect();
    REQUIRE(done);
    CHECK(add(done->unlocked) == 1);
    REQUIRE(unprotectFile(f.path, done->unlocked, f.clock));
    CHECK(add({}) == 1);
}

TEST_CASE("protecting a file and taking it away can be stopped, and nothing has changed then", "[sealed][protection]") {
    Plain f;
    const std::string before = allBytes(f.path);
    const std::string backup = allBytes(listBackups(f.path).front().path);
    for (int asked = 0; asked < 2; ++asked) { // before the new file is written, and when it is there
        int left = asked;
        const auto stopped = protectFile(f.path, holder("Li Na", HolderRole::Coordinator, kHorse), true, f.clock,
                                         [&left] { return left-- > 0; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK((allBytes(f.path) == before));
        CHECK((allBytes(listBackups(f.path).front().path) == backup));
    }
    const auto done = f.protect();
    REQUIRE(done);
    const std::string sealed = allBytes(f.path);
    CHECK(unprotectFile(f.path, done->unlocked, f.clock, [] { return false; }).error().code == ErrorCode::Cancelled);
    CHECK((allBytes(f.path) == sealed));
    CHECK(std::distance(fs::directory_iterator(f.folder.path()), {}) == 3); // and nothing half lies beside it
}

TEST_CASE("what may be a passphrase is told before it is taken", "[sealed][protection]") {
    CHECK(passphraseGood(kHorse));
    CHECK(passphraseGood("too short").error().args == std::vector<std::string>{"short", "10"});
    CHECK(passphraseGood("abababababab").error().args.front() == "common");
}

TEST_CASE("all who may open a file are tried by one derivation, also after somebody was removed",
          "[sealed][protection]") {
    SealedProgramme file;
    const auto groups = [&file](const char* passphrase) {
        auto opened = SealedFile::open(file.path, false);
        const std::size_t tried = triedTogether(opened->seal().area, passphrase).size();
        SealedFile::close(opened);
        return tried;
    };
    for (int i = 0; i < 5; ++i)
        REQUIRE(addHolder(file.path, file.unlocked,
                          holder("Nurse " + std::to_string(i), HolderRole::Editor, "green tea " + std::to_string(i)),
                          file.clock));
    REQUIRE(renewRecoveryKey(file.path, file.unlocked, file.clock, kCheapKdf));
    CHECK(groups(kHorse) == 1);
    REQUIRE(changePassphrase(file.path, "green tea 3", kBlanket, file.clock, kCheapKdf));
    CHECK(groups(kHorse) == 1);
    const auto fresh = removeHolder(file.path, file.unlocked, "Nurse 1", file.clock);
    REQUIRE(fresh);
    CHECK(groups(kHorse) == 1);
    CHECK(unlock(file.path, kBlanket)->holder.name == "Nurse 3");
    CHECK(unlock(file.path, "green tea 1").error().code == ErrorCode::FileWrongPassphrase);
}
