// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/made_schema.h"

#include "core/storage/migrator.h"
#include "core/storage/rows.h"

#include <map>
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

// Of a new file, made once.
const Objects& made() {
    static const Objects objects = [] {
        const auto fresh = Database::inMemory();
        migrate(*fresh, SystemClock());
        return objectsIn(*fresh);
    }();
    return objects;
}

} // namespace

std::vector<AlteredObject> alteredObjects(Database& db) {
    std::vector<AlteredObject> altered;
    if (schemaOf(db) != newestSchema()) return altered;
    Objects here = objectsIn(db);
    for (const auto& [name, object] : made()) {
        const auto found = here.find(name);
        if (found == here.end() || found->second != object) altered.push_back({name, object.first});
        if (found != here.end()) here.erase(found);
    }
    for (const auto& [name, object] : here) altered.push_back({name, object.first});
    return altered;
}

} // namespace preceptor
