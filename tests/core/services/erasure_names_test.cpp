// SPDX-License-Identifier: GPL-3.0-or-later
// A person who worked with the program stands in other people's rows too, as the one who decided or signed.
#include "core/base/atomic_file.h"
#include "core/services/conflict_service.h"
#include "core/services/erasure_service.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/exchange_pc.h"

#include <algorithm>
#include <list>
#include <set>

using namespace preceptor;
using preceptor::test::Pc;

namespace {

const std::string kErasedName = "Xenophon Quizzle";

std::int64_t rowsOf(Pc& pc, const std::string& sql) { return pc.workspace->unit().db().queryInteger(sql); }

// The smallest row of the table, with the name in that column and nothing it refers to.
struct SmallRow {
    SmallRow(Database& db, const Shape& naming, const std::string& name) : shape{naming.table, {}} {
        Statement columns = db.prepare("SELECT name, type FROM pragma_table_info(?1) WHERE name = ?2 OR (\"notnull\" "
                                       "AND dflt_value IS NULL AND name NOT IN ('id', '_clock')) ORDER BY cid");
        columns.bindAll(naming.table, naming.columns.front());
        static std::int64_t last = 0; // no two rows have a key in common
        while (columns.step()) {
            captions.push_back(columns.string(0));
            bytes.push_back(columns.text(1) == "BLOB");
            if (captions.back() == naming.columns.front())
                values.emplace_back(name);
            else if (columns.text(1) == "INTEGER")
                values.emplace_back(++last);
            else
                values.emplace_back('x' + std::to_string(++last));
        }
        shape.columns.assign(captions.begin(), captions.end());
    }
    std::vector<Cell> cells() const { return {values.begin(), values.end()}; }

    std::list<std::string> captions;
    std::vector<bool> bytes;
    std::vector<Value> values;
    Shape shape;
};

bool isExchanged(Database& db, std::string_view table) {
    Statement find = db.prepare("SELECT count(*) FROM pragma_table_info(?1) WHERE name = '_clock'");
    return integerOr(find.bindAll(table), 0) != 0;
}

void insertHere(Database& db, const SmallRow& row) {
    std::string columns;
    std::string values;
    for (std::size_t i = 0; i < row.shape.columns.size(); ++i) {
        columns += (i == 0 ? "" : ", ") + std::string(row.shape.columns[i]);
        values += (i == 0 ? "?" : ", ?") + std::to_string(i + 1);
    }
    Statement insert =
        db.prepare("INSERT INTO " + std::string(row.shape.table) + " (" + columns + ") VALUES (" + values + ")");
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (row.bytes[i])
            insert.bindBlob(static_cast<int>(i) + 1, std::get<std::string>(row.values[i]));
        else
            insert.bind(static_cast<int>(i) + 1, Cell(row.values[i]));
    insert.run();
}

void insert(Pc& pc, const Shape& naming, const std::string& name) {
    static std::list<SmallRow> kept; // a shape is known by its address
    const SmallRow& row = kept.emplace_back(pc.workspace->unit().db(), naming, name);
    REQUIRE(pc.workspace->unit().transact(Action::EditPerson, [&](Write& write) -> Status {
        write.insert(row.shape, write.newId(), row.cells());
        return success();
    }));
}

const Shape kProtocol{"protocol", {"authors"}};

void renamePerson(Pc& pc, PersonId person, const std::string& name) {
    PersonDraft draft;
    draft.values = pc.workspace->people().find(person).value();
    draft.values.nativeName = name;
    REQUIRE(pc.workspace->people().editPerson(person, draft));
}

std::int64_t authored(Pc& pc, const std::string& by) {
    return rowsOf(pc, "SELECT count(*) FROM protocol WHERE authors = '" + by + "'");
}

} // namespace

TEST_CASE("the name of an erased person is gone wherever the person decided or signed", "[exchange][erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add(kErasedName);
    Database& db = ward.workspace->unit().db();
    db.execute("PRAGMA foreign_keys = OFF");
    std::int64_t named = 0;
    for (const Shape& naming : ErasureRepository::naming()) {
        INFO(naming.table);
        if (isExchanged(db, naming.table)) {
            insert(ward, naming, kErasedName);
            insert(ward, naming, " xenophon quizzle ");
            insert(ward, naming, "Li Na");
            named += 2;
        } else {
            insertHere(db, SmallRow(db, naming, kErasedName));
        }
    }
    const auto extent = ward.workspace->erasure().extent(person);
    REQUIRE(extent);
    CHECK(extent->named == named);
    CHECK(extent->entries == 0);
    REQUIRE(ward.workspace->erasure().erase(person));
    for (const Shape& naming : ErasureRepository::naming()) {
        INFO(naming.table);
        if (!isExchanged(db, naming.table)) continue;
        CHECK(rowsOf(ward, "SELECT count(*) FROM " + std::string(naming.table) + " WHERE " +
                               std::string(naming.columns.front()) + " = 'Li Na'") == 1);
    }
    ward.workspace.reset();
    CHECK(readFile(ward.file)->find("uizzle") == std::string::npos);
}

TEST_CASE("erasing a person tells how many entries keep the name, and no other byte of the file has it",
          "[exchange][erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add(kErasedName);
    ward.workspace->unit().setOperatorName(kErasedName);
    for (int i = 0; i < 5; ++i) ward.add("Trainee " + std::to_string(i));
    insert(ward, kProtocol, kErasedName);
    ward.workspace->unit().setOperatorName("Li Na");
    const auto extent = ward.workspace->erasure().extent(person);
    REQUIRE(extent);
    CHECK(extent->named == 1);
    REQUIRE(extent->entries >= 6);
    REQUIRE(ward.workspace->erasure().erase(person));
    CHECK(rowsOf(ward, "SELECT (SELECT count(*) FROM sync_tx WHERE operator = '" + kErasedName +
                           "') + (SELECT count(*) FROM audit_entry WHERE operator = '" + kErasedName + "')") ==
          extent->entries);
    ward.workspace.reset();
    const std::string bytes = *readFile(ward.file);
    std::int64_t found = 0;
    for (auto at = bytes.find(kErasedName); at != std::string::npos; at = bytes.find(kErasedName, at + 1)) ++found;
    CHECK(found == extent->entries);
}

TEST_CASE("the name of an erased person goes from what it decided on every PC, and no file brings it back",
          "[exchange][erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add(kErasedName);
    insert(ward, kProtocol, kErasedName);
    Pc office("office");
    office.create("Office");
    test::meet(ward, office);
    test::carry(ward, office);
    test::carry(office, ward);
    REQUIRE(authored(office, kErasedName) == 1);
    ward.clock.set(Timestamp{ward.clock.now().millis + 1000});
    insert(ward, kProtocol, kErasedName); // the office has not heard of it
    REQUIRE(ward.workspace->unit().transact(Action::EditPerson, [](Write& write) -> Status {
        static const Shape kTitle{"protocol", {"title"}};
        for (const auto id :
             allRows(write.db().cached("SELECT id FROM protocol"), [](auto& s) { return s.integer(0); }))
            write.update(kTitle, id, {"Opioids"});
        return success();
    }));
    REQUIRE(office.workspace->erasure().erase(person));
    CHECK(authored(office, kErasedName) == 0);
    test::carry(office, ward);
    CHECK(authored(ward, kErasedName) == 0);
    test::carry(ward, office);
    test::carry(office, ward);
    CHECK(authored(office, kErasedName) == 0);
    CHECK(rowsOf(office, "SELECT count(*) FROM protocol WHERE title = 'Opioids' AND authors IS NULL") == 2);
    CHECK(ward.digest() == office.digest());
    CHECK(ward.workspace->conflicts().list().empty());
    for (Pc* pc : {&ward, &office}) {
        pc->workspace.reset();
        CHECK(readFile(pc->file)->find(kErasedName) == std::string::npos);
    }
}

TEST_CASE("a name that somebody else has too stays where it says who decided, and that is told before",
          "[exchange][erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add(kErasedName);
    ward.add(kErasedName);
    insert(ward, kProtocol, kErasedName);
    const auto extent = ward.workspace->erasure().extent(person);
    REQUIRE(extent);
    CHECK(extent->named == 0);
    CHECK(extent->shared == 1);
    REQUIRE(ward.workspace->erasure().erase(person));
    CHECK(authored(ward, kErasedName) == 1);
}

TEST_CASE("a name that waits beside another goes with the erasure, and so does one that was not chosen",
          "[exchange][erasure][conflicts]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add("Wang Fang");
    Pc office("office");
    office.create("Office");
    test::meet(ward, office);
    test::carry(ward, office);
    test::carry(office, ward);
    renamePerson(ward, person, "Wang Fan");
    insert(ward, kProtocol, "Wang Fan");
    renamePerson(office, person, kErasedName);
    insert(office, kProtocol, kErasedName);
    test::carry(office, ward);
    REQUIRE(ward.workspace->conflicts().openCount() == 1);
    SECTION("while it waits") { CHECK(ward.workspace->erasure().extent(person)->named == 2); }
    SECTION("once another was chosen") {
        const ConflictChoice choice{"person", person.value, "full_name_native", Value("Wang Fang Fang")};
        REQUIRE(ward.workspace->conflicts().choose(std::span(&choice, 1)));
        const auto detail = ward.workspace->people().detail(person);
        std::set<std::string> former;
        for (const FormerName& one : detail->formerNames) former.insert(one.name);
        CHECK(former == std::set<std::string>{"Wang Fan", "Wang Fang", kErasedName});
        CHECK(ward.workspace->erasure().extent(person)->named == 2);
    }
    REQUIRE(ward.workspace->erasure().erase(person));
    CHECK(authored(ward, kErasedName) == 0);
    CHECK(authored(ward, "Wang Fan") == 0);
    test::carry(ward, office);
    CHECK(authored(office, kErasedName) == 0);
    CHECK(ward.digest() == office.digest());
}

TEST_CASE("a PC that hears that a name was taken away keeps it nowhere as what was there before",
          "[exchange][erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add(kErasedName);
    insert(ward, kProtocol, kErasedName);
    Pc office("office");
    office.create("Office");
    test::meet(ward, office);
    test::carry(ward, office);
    test::carry(office, ward);
    renamePerson(ward, person, "Wang Fang");
    test::carry(ward, office); // which knows the new name alone
    const std::string known = "SELECT count(*) FROM sync_base WHERE value = '" + kErasedName + "'";
    ward.workspace->unit().db().execute("DELETE FROM person_former_name");
    REQUIRE(ward.workspace->unit().transact(Action::EditPerson, [&](Write& write) -> Status {
        const auto id = write.db().queryInteger("SELECT id FROM protocol");
        static const Shape kBy{"protocol", {"authors"}};
        write.update(kBy, id, {Cell()});
        return success();
    }));
    REQUIRE(ward.workspace->erasure().erase(person));
    test::carry(ward, office);
    CHECK(rowsOf(office, known + " AND col = 'authors'") == 0);
}

TEST_CASE("who was deleted can be erased too, by id or name", "[erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add(kErasedName);
    REQUIRE(ward.workspace->people().deletePeople(std::vector{person}));
    ErasureService& erasure = ward.workspace->erasure();
    CHECK(erasure.deletedNamed(kErasedName) == std::vector{person});
    CHECK(erasure.deletedNamed(std::to_string(person.value)) == std::vector{person});
    REQUIRE(erasure.erase(person));
    CHECK(erasure.deletedNamed(kErasedName).empty());
}

TEST_CASE("every column that says in words who did something is known to the erasure of people",
          "[exchange][erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const auto naming = ErasureRepository::naming();
    Statement all = ward.workspace->unit().db().prepare(
        "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND "
        "c.type = 'TEXT' AND (c.name LIKE '%\\_by' ESCAPE '\\' OR c.name IN ('by_name', 'operator', 'authors')) AND "
        "t.name NOT IN ('sync_tx', 'audit_entry')");
    std::size_t found = 0;
    for (; all.step(); ++found) {
        const std::string table = all.string(0);
        const std::string column = all.string(1);
        INFO(table << '.' << column);
        CHECK(std::any_of(naming.begin(), naming.end(),
                          [&](const Shape& shape) { return shape.table == table && shape.columns.front() == column; }));
    }
    CHECK(found == naming.size());
}
