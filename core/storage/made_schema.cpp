// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/made_schema.h"

#include "core/storage/migrator.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace preceptor {

namespace {

using Objects = std::map<std::string, std::pair<std::string, std::string>>; // by name: table, SQL

Objects objectsIn(Database& db) {
    Statement rows = db.prepare(
        "SELECT name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema WHERE type IN ('trigger', 'view')");
    Objects objects;
    while (rows.step()) objects[rows.string(0)] = {rows.string(1), rows.string(2)};
    return objects;
}

std::set<std::string> columnsIn(Database& db) {
    Statement rows =
        db.prepare("SELECT t.name || '.' || c.name FROM main.sqlite_schema t JOIN pragma_table_info(t.name) c "
                   "WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'");
    std::set<std::string> columns;
    while (rows.step()) columns.insert(rows.string(0));
    return columns;
}

struct Made {
    Objects objects;
    std::set<std::string> columns;
};

// Of a new file, made once.
const Made& made() {
    static const Made of = [] {
        const auto fresh = Database::inMemory();
        migrate(*fresh, SystemClock());
        return Made{objectsIn(*fresh), columnsIn(*fresh)};
    }();
    return of;
}

} // namespace

std::vector<AlteredObject> alteredObjects(Database& db) {
    std::vector<AlteredObject> altered;
    if (schemaOf(db) != newestSchema()) return altered;
    Objects here = objectsIn(db);
    for (const auto& [name, object] : made().objects) {
        const auto found = here.find(name);
        if (found == here.end() || found->second != object) altered.push_back({name, object.first});
        if (found != here.end()) here.erase(found);
    }
    for (const auto& [name, object] : here) altered.push_back({name, object.first});
    return altered;
}

bool hasItsColumns(Database& db) {
    if (schemaOf(db) != newestSchema()) return true;
    const std::set<std::string> here = columnsIn(db);
    return std::includes(here.begin(), here.end(), made().columns.begin(), made().columns.end());
}

} // namespace preceptor
