// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/id_ranges.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

std::unique_ptr<Database> tens() {
    auto db = Database::inMemory();
    db->execute("CREATE TABLE thing (id INTEGER PRIMARY KEY); "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) "
                "INSERT INTO thing SELECT i * 10 FROM n");
    return db;
}

std::vector<std::int64_t> idsIn(Database& db, const IdRanges& ranges) {
    Statement rows = db.prepare("SELECT t.id FROM " + rowsInRanges("thing"));
    const RangeRows given(ranges);
    return allRows(rows.bindRows(1, given), [](Statement& s) { return s.integer(0); });
}

} // namespace

TEST_CASE("one statement reads the rows of many ranges in their order", "[storage][changes]") {
    const auto db = tens();
    CHECK(idsIn(*db, {{5, 20}, {31, 39}, {40, 40}, {95, 1000}}) == std::vector<std::int64_t>{10, 20, 40, 100});
    CHECK(idsIn(*db, {{90, 100}, {10, 10}}) == std::vector<std::int64_t>{90, 100, 10});
}

TEST_CASE("no range has no rows", "[storage][changes]") { CHECK(idsIn(*tens(), {}).empty()); }

TEST_CASE("ranges that nobody gave are a failure and not an empty list", "[storage][changes]") {
    const auto db = tens();
    Statement rows = db->prepare("SELECT t.id FROM " + rowsInRanges("thing"));
    CHECK_THROWS_AS(rows.step(), StorageFailure);
    CHECK_THROWS_AS(db->prepare("SELECT c0 FROM given_rows"), StorageFailure);
}

TEST_CASE("one statement writes what many rows say, whatever kind of value", "[storage][changes]") {
    class Things final : public GivenRows {
    public:
        std::size_t size() const override { return 3; }
        Cell cell(std::size_t row, int column) const override {
            if (column > 1) return {};
            return column == 0 ? Cell(row + 1) : row == 0 ? Cell("Li") : row == 1 ? Cell(2.5) : Cell("");
        }
    };
    const auto db = Database::inMemory();
    db->execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, value, more)");
    const Things things;
    db->prepare("INSERT INTO thing SELECT c0, c1, c2 FROM given_rows(?1)").bindRows(1, things).run();
    CHECK(db->queryText("SELECT group_concat(id || typeof(value) || value || typeof(more)) FROM thing") ==
          "1textLinull,2real2.5null,3textnull");
}
