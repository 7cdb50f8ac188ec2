// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erased_row.h"

#include "core/storage/rows.h"
#include "core/sync/column_merge.h"

namespace preceptor {

namespace {

std::string sqlFor(Database& db, const TableInfo& table) {
    Statement columns = db.prepare("SELECT name, \"notnull\", dflt_value, type FROM pragma_table_info(?1) "
                                   "WHERE name NOT IN ('id', '_clock', '_deleted') ORDER BY cid");
    columns.bindAll(table.name);
    std::string sql = "UPDATE " + table.name + " SET _deleted = ?2, _clock = ?3";
    const std::string_view left = leftByErasure(table.name);
    while (columns.step()) {
        if (columns.text(0) == left) {
            sql += sqlText({", ", left, " = ifnull(?4, ", left, ")"});
            continue;
        }
        const bool required = columns.integer(1) != 0;
        if (required && columns.isNull(2) && columns.text(3) != "TEXT") continue;
        sql += ", " + columns.string(0) + " = ";
        sql += !required ? "NULL" : columns.isNull(2) ? "''" : columns.string(2);
    }
    return sql + " WHERE id = ?1";
}

} // namespace

std::string scrubbedKey(std::int64_t id) { return '#' + std::to_string(id); }

void writeErased(Database& db, const TableInfo& table, std::int64_t id, Dot dot, const Cell* left) {
    const std::string clock = encodeClock(freshClock(dot));
    Statement& statement = db.cached(sqlFor(db, table));
    statement.bind(1, Cell(id)).bind(2, Cell(kErased)).bindBlob(3, clock);
    if (!leftByErasure(table.name).empty()) statement.bind(4, left != nullptr ? *left : Cell());
    statement.run();
}

void forgetBeside(Database& db, const TableInfo& table, std::int64_t id) {
    for (const char* beside : {"sync_sibling", "sync_base"})
        db.cached("DELETE FROM " + std::string(beside) + " WHERE tbl = ?1 AND row_id = ?2")
            .bindAll(table.index, id)
            .run();
    db.cached("DELETE FROM sync_unknown WHERE tbl = ?1 AND row_id = ?2").bindAll(table.name, id).run();
}

} // namespace preceptor
