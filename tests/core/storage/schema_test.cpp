// SPDX-License-Identifier: GPL-3.0-or-later
// The schema is compared with tests/data/golden_schema.sql. After a new migration run core_tests with
// PRECEPTOR_UPDATE_GOLDEN=1 and read the difference before committing it.
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace preceptor;

namespace {

std::string schemaText(Database& db) {
    std::string text;
    Statement rows = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    while (rows.step()) text += rows.string(0) + ";\n";
    return text;
}

} // namespace

TEST_CASE("the schema is the golden one", "[storage][golden]") {
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto store = Store::inMemory(clock, "");
    const std::string path = test::sourcePath("tests/data/golden_schema.sql");
    const std::string schema = schemaText(store->db());
    if (std::getenv("PRECEPTOR_UPDATE_GOLDEN") != nullptr) std::ofstream(path) << schema;
    std::ostringstream golden;
    golden << std::ifstream(path).rdbuf();
    CHECK(schema == golden.str());
}

TEST_CASE("every synced table is strict, guarded and numbered", "[storage]") {
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto store = Store::inMemory(clock, "");
    Database& db = store->db();
    for (const TableInfo& table : store->unit().catalogue().tables()) {
        INFO(table.name);
        CHECK(std::count(table.columns.begin(), table.columns.end(), "_deleted") == 1);
        CHECK(table.columns.size() <= 64);
        CHECK(db.queryInteger("SELECT strict FROM pragma_table_list WHERE name = '" + table.name + "'") == 1);
        CHECK(db.queryInteger("SELECT count(*) FROM sqlite_schema WHERE name = '" + table.name + "_stamped'") == 1);
    }
    CHECK(db.queryInteger("SELECT count(*) FROM pragma_foreign_key_check") == 0);
}
