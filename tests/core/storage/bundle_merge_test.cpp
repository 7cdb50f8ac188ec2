// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict_repository.h"
#include "core/storage/integrity.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_site.h"

using namespace preceptor;
using preceptor::test::ExchangeSite;

namespace {

std::vector<Conflict> conflictsOf(ExchangeSite& site) {
    return ConflictRepository(site.db(), site.unit().catalogue()).list(100);
}

void choose(ExchangeSite& site, const std::string& table, std::int64_t id, const std::string& column,
            const Value& value) {
    REQUIRE(site.unit().transact(Action::ResolveConflicts, [&](Write& w) -> Status {
        w.settle(table, id, column, Cell(value));
        return success();
    }));
}

} // namespace

TEST_CASE("what one PC wrote is the same on the other after one bundle", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    CHECK(b.text("funder", id, "name") == "Lien");
    CHECK(a.digest() == b.digest());
    CHECK(checkIntegrity(b.db(), b.unit().catalogue(), 10).empty());
}

TEST_CASE("a bundle names only the tables it brings something of", "[exchange]") {
    ExchangeSite a("A");
    a.insertFunder("Lien");
    const BundleExporter exporter(a.db(), a.unit().catalogue(), {});
    REQUIRE(exporter.manifest().tables.size() == 1);
    CHECK(exporter.manifest().tables[0].name == "funder");
}

TEST_CASE("a bundle taken up twice changes nothing the second time", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    a.insertFunder("Lien");
    const std::string bundle = a.bundle();
    REQUIRE(b.take(bundle));
    const std::string before = b.digest();
    const auto again = b.take(bundle);
    REQUIRE(again);
    CHECK(again->total.empty());
    CHECK(b.digest() == before);
}

TEST_CASE("a later edit made in knowledge of the earlier one is no conflict", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    REQUIRE(b.set("funder", id, "name", "Lien Foundation"));
    REQUIRE(a.takeFrom(b));
    CHECK(a.text("funder", id, "name") == "Lien Foundation");
    CHECK(conflictsOf(a).empty());
}

TEST_CASE("edits of different fields of one row both stand", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    a.set("funder", id, "note", "Singapore");
    b.set("funder", id, "kind", "ngo");
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    CHECK(a.text("funder", id, "kind") == "ngo");
    CHECK(b.text("funder", id, "note") == "Singapore");
    CHECK(a.digest() == b.digest());
    CHECK(conflictsOf(a).empty());
}

TEST_CASE("two edits of one field are both kept, alike on both PCs, until a person chooses, and the choice travels",
          "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertInstitution("H1", "Haidian");
    REQUIRE(b.takeFrom(a));
    a.unit().db().execute("UPDATE sync_meta SET shared_tx = tx");
    a.set("institution", id, "name_en", "Haidian Hospital");
    b.set("institution", id, "name_en", "Beijing Haidian");
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    CHECK(a.digest() == b.digest());
    CHECK(a.siblings() == b.siblings());
    const auto conflicts = conflictsOf(a);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].column == "name_en");
    CHECK(conflicts[0].open);
    CHECK(conflicts[0].base == Value("Haidian"));
    CHECK(conflicts[0].values.size() == 2);
    choose(a, "institution", id, "name_en", Value("Beijing Haidian Hospital"));
    REQUIRE(b.takeFrom(a));
    CHECK(conflictsOf(a).empty());
    CHECK(conflictsOf(b).empty());
    CHECK(b.text("institution", id, "name_en") == "Beijing Haidian Hospital");
}

TEST_CASE(
    "a PC that edited nothing itself knows what two others changed, whether their edits come one by one or together",
    "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Ward 6");
    ExchangeSite office("Office");
    ExchangeSite ministry("Ministry");
    const auto id = a.insertInstitution("H1", "Haidian");
    const auto other = a.insertFunder("Lien");
    for (ExchangeSite* site : {&b, &office, &ministry}) REQUIRE(site->takeFrom(a));
    a.set("institution", id, "name_en", "Haidian Hospital");
    b.set("institution", id, "name_en", "Beijing Haidian");
    a.set("funder", other, "name", "Lien Foundation"); // not met by another edit
    REQUIRE(office.takeFrom(a));
    REQUIRE(office.takeFrom(b));
    REQUIRE(ministry.takeFrom(office));
    for (ExchangeSite* site : {&office, &ministry}) {
        const auto conflicts = conflictsOf(*site);
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].baseKnown);
        CHECK(conflicts[0].base == Value("Haidian"));
    }
    CHECK(office.digest() == ministry.digest());
}

TEST_CASE("what was there before an edit that came from elsewhere is what its writer had, not what came later",
          "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Ward 6");
    ExchangeSite office("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    REQUIRE(office.takeFrom(a));
    a.set("funder", id, "name", "Lien Foundation");
    REQUIRE(office.takeFrom(a));
    a.set("funder", id, "name", "The Lien Foundation");
    REQUIRE(office.takeFrom(a));
    b.set("funder", id, "name", "Lien Fund"); // of "Lien": nobody has told it of the others
    REQUIRE(office.takeFrom(b));
    const auto conflicts = conflictsOf(office);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].base == Value("Lien"));
}

TEST_CASE("nothing of what was before stays on any PC when a row is erased for good", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite office("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(office.takeFrom(a));
    a.set("funder", id, "name", "Lien Foundation");
    REQUIRE(office.takeFrom(a));
    CHECK(office.db().queryInteger("SELECT count(*) FROM sync_base WHERE value = 'Lien'") == 1);
    REQUIRE(a.erase("funder", id));
    REQUIRE(office.takeFrom(a));
    CHECK(office.db().queryInteger("SELECT count(*) FROM sync_base") == 0);
}

TEST_CASE("choosing the value that is shown already ends the conflict everywhere", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    a.set("funder", id, "name", "One");
    b.set("funder", id, "name", "Two");
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    choose(a, "funder", id, "name", Value(a.text("funder", id, "name")));
    REQUIRE(b.takeFrom(a));
    CHECK(a.siblings().empty());
    CHECK(b.siblings().empty());
}

TEST_CASE("the same value written on two PCs is no conflict", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    a.set("funder", id, "name", "Lien Foundation");
    b.set("funder", id, "name", "Lien Foundation");
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    CHECK(conflictsOf(a).empty());
    CHECK(a.digest() == b.digest());
}

TEST_CASE("a row deleted here and edited there stays visible until a person decides", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    a.setDeleted("funder", id, true);
    b.set("funder", id, "name", "Lien Foundation");
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    CHECK(a.text("funder", id, "name") == "Lien Foundation");
    CHECK(b.text("funder", id, "name") == "Lien Foundation");
    CHECK(a.digest() == b.digest());
    CHECK(a.siblings() == b.siblings());
    const auto conflicts = conflictsOf(b);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].kind == ConflictKind::DeletedAndEdited);
    b.setDeleted("funder", id, true);
    REQUIRE(a.takeFrom(b));
    CHECK(a.text("funder", id, "name").empty());
    CHECK(conflictsOf(a).empty());
    CHECK(a.digest() == b.digest());
}

TEST_CASE("a row deleted on both PCs is deleted", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    a.setDeleted("funder", id, true);
    b.setDeleted("funder", id, true);
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    CHECK(a.text("funder", id, "name").empty());
    CHECK(b.text("funder", id, "name").empty());
    CHECK(conflictsOf(a).empty());
}

TEST_CASE("one code given on two PCs stays with the first, the second gets a suffix on every PC alike", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto first = a.insertInstitution("H1", "Haidian");
    b.clock().set(Timestamp{b.clock().now().millis + 86'400'000});
    const auto second = b.insertInstitution("H1", "Union");
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    CHECK(a.text("institution", first, "code") == "H1");
    CHECK(a.text("institution", second, "code") == "H1-2");
    CHECK(b.text("institution", second, "code") == "H1-2");
    CHECK(a.digest() == b.digest());
    CHECK(a.siblings() == b.siblings());
    const auto conflicts = conflictsOf(a);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].kind == ConflictKind::SameCode);
    CHECK(conflicts[0].holder == "Haidian");
    // The first is deleted: the second gets what was written, and that too is the same everywhere.
    a.setDeleted("institution", first, true);
    CHECK(a.text("institution", second, "code") == "H1");
    REQUIRE(b.takeFrom(a));
    CHECK(b.text("institution", second, "code") == "H1");
    CHECK(a.digest() == b.digest());
}

TEST_CASE("many new rows come at once, and those that are here already are merged", "[exchange]") {
    constexpr int kRows = 100;
    ExchangeSite a("A");
    ExchangeSite b("B");
    const auto shared = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    for (int i = 0; i < kRows; ++i) {
        a.insertFunder("Funder " + std::to_string(i));
        a.putMapping("list " + std::to_string(i), "{}");
    }
    for (int i = 0; i < kRows; i += 10) b.putMapping("list " + std::to_string(i), "{\"b\": 1}");
    a.set("funder", shared, "name", "Lien Foundation");

    const auto taken = b.takeFrom(a);
    REQUIRE(taken);
    CHECK(taken->byTable.at("funder").added == kRows);
    CHECK(taken->byTable.at("funder").changed == 1);
    CHECK(taken->byTable.at("import_mapping").added == kRows - kRows / 10);
    CHECK(taken->byTable.at("import_mapping").conflicts == kRows / 10);
    CHECK(taken->touched.at("import_mapping").size() == kRows);
    REQUIRE(a.takeFrom(b));
    CHECK(a.digest() == b.digest());
    CHECK(a.siblings() == b.siblings());
    CHECK(checkIntegrity(b.db(), b.unit().catalogue(), 10).empty());
}

TEST_CASE("rows whose ids follow from their key come without them", "[exchange]") {
    ExchangeSite a("A");
    a.putMapping("list", "{}");
    a.insertFunder("Lien");
    const std::string bundle = a.bundle();
    BlockReader blocks([rest = std::string_view(bundle)](std::size_t n) mutable -> Result<std::string_view> {
        const auto piece = rest.substr(0, n);
        rest.remove_prefix(piece.size());
        return piece;
    });
    std::string kinds;
    for (auto block = blocks.next(); block && !block->empty(); block = blocks.next()) kinds += (*block)[0];
    CHECK(kinds == "MTRKE");
    ExchangeSite b("B");
    REQUIRE(b.take(bundle));
    CHECK(a.digest() == b.digest());
    CHECK(checkIntegrity(b.db(), b.unit().catalogue(), 10).empty());
}

TEST_CASE("the same natural key entered on two PCs is one row", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto one = a.putMapping("f1", "{\"a\":1}");
    const auto two = b.putMapping("f1", "{\"a\":2}");
    CHECK(one == two);
    REQUIRE(a.takeFrom(b));
    REQUIRE(b.takeFrom(a));
    CHECK(a.digest() == b.digest());
    CHECK(conflictsOf(a).size() == 1);
    CHECK_FALSE(conflictsOf(a)[0].open); // settled by time: not a critical field
}

TEST_CASE("a bundle that starts after what is here is refused and says what is missing", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    a.insertFunder("Lien");
    const KnownVector known = a.vector();
    a.insertFunder("Other");
    const auto refused = b.take(a.bundle(known));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BundleGap);
    CHECK(refused.error().args == std::vector<std::string>{"Ward 5", "1", "1"});
    CHECK(b.db().queryInteger("SELECT count(*) FROM funder") == 0);
}

TEST_CASE("a third PC gets through the second what the first wrote", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    ExchangeSite c("Ward 6");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    b.set("funder", id, "note", "by the office");
    REQUIRE(c.takeFrom(b));
    CHECK(c.digest() == b.digest());
    REQUIRE(a.takeFrom(c));
    CHECK(a.digest() == c.digest());
}

TEST_CASE("a preview tells what would change and changes nothing", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    a.set("funder", id, "name", "Lien Foundation");
    const auto fresh = a.insertFunder("Other");
    const std::string before = b.digest();
    const auto preview = b.preview(a.bundle(b.vector()));
    REQUIRE(preview);
    CHECK(preview->total == MergeCounts{1, 1, 0, 0});
    CHECK(preview->bySite.at("Ward 5").added == 1);
    REQUIRE(preview->items.size() == 2);
    CHECK(preview->items[0].row == id);
    CHECK(preview->items[0].fields[0].before == Value("Lien"));
    CHECK(preview->items[0].fields[0].after == Value("Lien Foundation"));
    CHECK(preview->items[1].row == fresh);
    CHECK(b.digest() == before);
    CHECK(b.vector().size() == 2);
}

TEST_CASE("a clock far in the future on one PC does not take the others along", "[exchange]") {
    ExchangeSite a("Ward 5", Date::of(2099, 1, 1));
    ExchangeSite b("Office", Date::of(1970, 1, 1));
    ExchangeSite c("Ward 6");
    const auto id = a.insertFunder("Lien");
    REQUIRE(b.takeFrom(a));
    b.set("funder", id, "name", "Lien Foundation");
    REQUIRE(c.takeFrom(b));
    CHECK(c.text("funder", id, "name") == "Lien Foundation"); // made in knowledge of the other, whatever the clocks say
    const auto hybrid = c.db().queryInteger("SELECT hlc FROM sync_meta") >> 16;
    CHECK(hybrid <= c.clock().now().millis + 24LL * 3600 * 1000);
}

TEST_CASE("bytes that are not a bundle's are refused and nothing is kept", "[exchange]") {
    ExchangeSite a("Ward 5");
    ExchangeSite b("Office");
    a.insertFunder("Lien");
    a.insertInstitution("H1", "Haidian");
    const std::string good = a.bundle();
    const std::string before = b.digest();
    for (std::size_t cut = 0; cut < good.size(); cut += 3) {
        INFO(cut);
        REQUIRE_FALSE(b.take(good.substr(0, cut)));
    }
    CHECK(b.digest() == before);
    CHECK(b.db().queryInteger("SELECT count(*) FROM sync_tx") == 0);
}
