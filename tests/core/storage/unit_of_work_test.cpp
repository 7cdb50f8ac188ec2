// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/sync/natural_id.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

const Shape kWritten{"funder", {"name", "kind"}};
const Shape kWrittenName{"funder", {"name"}};
const Shape kSkip{"import_mapping", {"kind", "fingerprint", "mapping"}};

struct FunderStore {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Store> store = Store::inMemory(clock, "Li Na");
    UnitOfWork& unit = store->unit();

    std::int64_t addFunder(const std::string& name) {
        return *unit.transact(Action::EditRegister, [&](Write& w) -> Result<std::int64_t> {
            const auto id = w.newId();
            w.insert(kWritten, id, {name, "foundation"});
            return id;
        });
    }
    bool rename(std::int64_t id, const std::string& name) {
        return *unit.transact(Action::EditRegister,
                              [&](Write& w) -> Result<bool> { return w.update(kWrittenName, id, {name}); });
    }
    std::string nameOf(std::int64_t id) {
        return store->db().queryText("SELECT name FROM funder WHERE _deleted = 0 AND id = " + std::to_string(id));
    }
    std::int64_t count(const std::string& sql) { return store->db().queryInteger(sql); }
    // Entries of the log, those of the audit trail aside.
    std::int64_t logged() {
        return count(
            "SELECT count(*) FROM sync_change WHERE tbl <> (SELECT idx FROM sync_table WHERE name = 'audit_entry')");
    }
};

} // namespace

TEST_CASE("a row is written with its clock, its log entry and its transaction", "[storage]") {
    FunderStore f;
    const auto id = f.addFunder("Lien");
    CHECK(f.nameOf(id) == "Lien");
    CHECK(f.logged() == 1);
    CHECK(f.count("SELECT tx FROM sync_tx") == 1);
    Statement clock = f.store->db().prepare("SELECT _clock FROM funder");
    REQUIRE(clock.step());
    CHECK(decodeClock(clock.blob(0)) == freshClock({1, 1}));
}

TEST_CASE("an edit moves only the edited column's clock", "[storage]") {
    FunderStore f;
    const auto id = f.addFunder("Lien");
    CHECK(f.rename(id, "Lien Foundation"));
    Statement row = f.store->db().prepare("SELECT _clock FROM funder");
    REQUIRE(row.step());
    const RowClock clock = decodeClock(row.blob(0));
    const auto& table = f.unit.catalogue().table("funder");
    CHECK(dotOf(clock, table.bitOf("name")) == Dot{1, 2});
    CHECK(dotOf(clock, table.bitOf("kind")) == Dot{1, 1});
}

TEST_CASE("a value set to what it was is not a change and takes no transaction number", "[storage]") {
    FunderStore f;
    const auto id = f.addFunder("Lien");
    CHECK_FALSE(f.rename(id, "Lien"));
    CHECK(f.count("SELECT tx FROM sync_meta") == 1);
    CHECK(f.unit.undo().ok());
    CHECK(f.nameOf(id).empty());
}

TEST_CASE("a row can be written twice in one transaction", "[storage]") {
    FunderStore f;
    const auto id = *f.unit.transact(Action::EditRegister, [&](Write& w) -> Result<std::int64_t> {
        const auto made = w.newId();
        w.insert(kWritten, made, {"Lien", "foundation"});
        CHECK(w.update(kWrittenName, made, {"Lien Foundation"}));
        CHECK(w.update(kWrittenName, made, {"The Lien Foundation"}));
        return made;
    });
    CHECK(f.nameOf(id) == "The Lien Foundation");
    REQUIRE(f.unit.undo());
    CHECK(f.nameOf(id).empty());
    REQUIRE(f.unit.redo());
    CHECK(f.nameOf(id) == "The Lien Foundation");
}

TEST_CASE("a statement that would change rows without stamping them is not even prepared", "[storage]") {
    FunderStore f;
    f.addFunder("Lien");
    Database& db = f.store->db();
    CHECK_THROWS_AS(db.execute("UPDATE funder SET name = 'x'"), StorageFailure);
    CHECK_THROWS_AS(db.execute("SELECT 1; UPDATE funder SET name = 'x';"), StorageFailure);
    CHECK_THROWS_AS(db.prepare("UPDATE funder SET _deleted = 1 WHERE id = ?1"), StorageFailure);
    CHECK_THROWS_AS(db.cached("INSERT INTO funder (id, name, kind, _clock) VALUES (1, 'x', 'y', x'00') "
                              "ON CONFLICT (id) DO UPDATE SET name = 'x'"),
                    StorageFailure);
    CHECK_THROWS_AS(db.prepare("UPDATE funder SET name = 'x', _clock = _clock"), StorageFailure);
    CHECK_THROWS_AS(db.prepare("UPDATE funder SET name = 'x', _clock = CAST(_clock || '' AS BLOB)"), StorageFailure);
    CHECK_THROWS_AS(db.prepare("UPDATE funder SET name = 'x', _clock = (SELECT _clock FROM funder)"), StorageFailure);
    CHECK(f.count("SELECT count(*) FROM funder WHERE name = 'Lien'") == 1);
    CHECK_NOTHROW(db.prepare("UPDATE sync_meta SET hlc = hlc"));
    CHECK_NOTHROW(db.prepare("UPDATE funder SET name = 'x', _clock = x'0101'"));
}

TEST_CASE("what a file brings along in triggers does not run", "[storage]") {
    FunderStore f;
    f.store->db().execute("CREATE TRIGGER planted AFTER INSERT ON funder BEGIN DELETE FROM sync_tx; END");
    f.addFunder("Lien");
    f.addFunder("Wellcome");
    CHECK(f.count("SELECT count(*) FROM sync_tx") == 2);
}

TEST_CASE("a body that answers with an error leaves nothing behind", "[storage]") {
    FunderStore f;
    const auto result = f.unit.transact(Action::EditRegister, [&](Write& w) -> Status {
        w.insert(kWritten, w.newId(), {"Lien", "foundation"});
        return fail(ErrorCode::Duplicate);
    });
    CHECK_FALSE(result.ok());
    CHECK(f.count("SELECT count(*) FROM funder") == 0);
    CHECK(f.count("SELECT count(*) FROM sync_tx") == 0);
}

TEST_CASE("a body that throws leaves nothing behind and the next one works", "[storage]") {
    FunderStore f;
    const auto broken = [&] {
        return f.unit.transact(Action::EditRegister, [&](Write& w) -> Status {
            w.insert(kWritten, w.newId(), {"Lien", "foundation"});
            throw StorageFailure(FailureKind::DiskFull, "full");
        });
    };
    CHECK_THROWS_AS(broken(), StorageFailure);
    CHECK(f.count("SELECT count(*) FROM funder") == 0);
    f.addFunder("Lien");
    CHECK(f.count("SELECT count(*) FROM funder") == 1);
}

TEST_CASE("undo and redo walk back and forth through inserts, edits and deletes", "[storage]") {
    FunderStore f;
    const auto id = f.addFunder("A");
    f.rename(id, "B");
    REQUIRE(f.unit.transact(Action::DeleteRows, [&](Write& w) -> Status {
        w.setDeleted("funder", id, true);
        return success();
    }));
    CHECK(f.nameOf(id).empty());
    REQUIRE(f.unit.undo());
    CHECK(f.nameOf(id) == "B");
    REQUIRE(f.unit.undo());
    CHECK(f.nameOf(id) == "A");
    REQUIRE(f.unit.undo());
    CHECK(f.nameOf(id).empty());
    CHECK_FALSE(f.unit.undo());
    REQUIRE(f.unit.redo());
    REQUIRE(f.unit.redo());
    CHECK(f.nameOf(id) == "B");
    REQUIRE(f.unit.redo());
    CHECK(f.nameOf(id).empty());
    CHECK(f.unit.redo().error().code == ErrorCode::NothingToRedo);
}

TEST_CASE("undo says which action it took back", "[storage]") {
    FunderStore f;
    f.addFunder("A");
    const auto undone = f.unit.undo();
    REQUIRE(undone);
    CHECK(undone->action == Action::Undo);
    CHECK(undone->subject == Action::EditRegister);
    CHECK(undone->touches("funder"));
}

TEST_CASE("a new change forgets what could have been redone", "[storage]") {
    FunderStore f;
    f.addFunder("A");
    REQUIRE(f.unit.undo());
    f.addFunder("B");
    CHECK_FALSE(f.unit.redoable());
}

TEST_CASE("a row with a natural key is put twice without becoming two rows", "[storage]") {
    FunderStore f;
    const auto id = naturalId("import_mapping", {"roster", "abc"});
    const auto put = [&](const char* mapping) {
        return *f.unit.transact(Action::ImportRoster, [&](Write& w) -> Result<bool> {
            return w.put(kSkip, id, {"roster", "abc", mapping});
        });
    };
    CHECK(put("{}"));
    CHECK_FALSE(put("{}"));
    CHECK(put("{\"a\":1}"));
    CHECK(f.count("SELECT count(*) FROM import_mapping") == 1);
}

TEST_CASE("putting a deleted natural row brings it back", "[storage]") {
    FunderStore f;
    const auto id = naturalId("import_mapping", {"roster", "abc"});
    const auto put = [&] {
        return f.unit.transact(Action::ImportRoster, [&](Write& w) -> Result<bool> {
            return w.put(kSkip, id, {"roster", "abc", "{}"});
        });
    };
    REQUIRE(put());
    REQUIRE(f.unit.undo());
    CHECK(f.count("SELECT count(*) FROM import_mapping WHERE _deleted = 0") == 0);
    REQUIRE(put());
    CHECK(f.count("SELECT count(*) FROM import_mapping WHERE _deleted = 0") == 1);
}

TEST_CASE("ten thousand new rows cost one log entry", "[storage]") {
    FunderStore f;
    REQUIRE(f.unit.transact(Action::FillDemo, [&](Write& w) -> Status {
        for (int i = 0; i < 10'000; ++i) w.insert(kWritten, w.newId(), {"F" + std::to_string(i), "other"});
        return success();
    }));
    CHECK(f.logged() == 1);
    CHECK(f.count("SELECT max(count) FROM sync_change") == 10'000);
    REQUIRE(f.unit.undo());
    CHECK(f.count("SELECT count(*) FROM funder WHERE _deleted = 0") == 0);
}

TEST_CASE("a rehearsed change is seen inside and gone after", "[storage]") {
    FunderStore f;
    const auto seen = f.unit.rehearse([&](Write& w) -> Result<std::int64_t> {
        w.insert(kWritten, w.newId(), {"Lien", "foundation"});
        return f.count("SELECT count(*) FROM funder");
    });
    CHECK(*seen == 1);
    CHECK(f.count("SELECT count(*) FROM funder") == 0);
    CHECK_FALSE(f.unit.undoable());
}

TEST_CASE("listeners hear of each commit once", "[storage]") {
    FunderStore f;
    std::vector<Action> heard;
    f.unit.onCommit([&](const ChangeSet& c) { heard.push_back(c.action); });
    f.addFunder("A");
    REQUIRE(f.unit.undo());
    CHECK(heard == std::vector{Action::EditRegister, Action::Undo});
}
