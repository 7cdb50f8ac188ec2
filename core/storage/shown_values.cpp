// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/shown_values.h"

#include "core/storage/rows.h"
#include "core/sync/column_merge.h"

#include <algorithm>
#include <set>
#include <vector>

namespace preceptor {

namespace {

struct Coded {
    std::int64_t id = 0;
    std::string shown;
    std::string written;
    Dot dot;
    bool deleted = false;
    std::int64_t scope = 0; // within which it must be unique
    std::int64_t hybrid = 0;
    std::string replica;
    std::string next; // to be shown
};

void readTime(Database& db, Coded& row) {
    Statement& time = db.cached("SELECT coalesce(t.hlc, 0), r.uuid FROM sync_replica r "
                                "LEFT JOIN sync_tx t ON t.rep = r.idx AND t.tx = ?2 WHERE r.idx = ?1");
    time.bindAll(row.dot.replica, row.dot.tx);
    if (time.step()) {
        row.hybrid = time.integer(0);
        row.replica = time.blob(1);
    }
    time.reset();
}

std::vector<Coded> readCoded(Database& db, const TableInfo& table, const std::string& column,
                             const std::map<std::int64_t, std::string>& written) {
    std::vector<Coded> rows;
    const unsigned bit = table.bitOf(column);
    const std::string within(uniqueCodeOf(table.name).within);
    Statement all = db.prepare("SELECT id, " + column + ", _clock, _deleted, " + (within.empty() ? "0" : within) +
                               " FROM " + table.name);
    while (all.step()) {
        Coded row;
        row.id = all.integer(0);
        row.shown = all.string(1);
        row.dot = dotOf(decodeClock(all.blob(2)), bit);
        row.deleted = all.integer(3) != 0;
        row.scope = all.integer(4);
        const auto known = written.find(row.id);
        row.written = known == written.end() ? row.shown : known->second;
        rows.push_back(std::move(row));
    }
    Statement kept = db.prepare("SELECT row_id, rep, tx, value FROM sync_sibling WHERE tbl = ?1 AND col = ?2");
    kept.bindAll(table.index, column);
    while (kept.step()) {
        const Dot dot{static_cast<std::uint32_t>(kept.integer(1)), static_cast<std::uint64_t>(kept.integer(2))};
        for (Coded& row : rows)
            if (row.id == kept.integer(0) && row.dot == dot && !written.contains(row.id)) row.written = kept.string(3);
    }
    return rows;
}

// The first to be written keeps the code; the others get -2, -3 ... that nobody wrote.
void share(std::vector<Coded*>& rows) {
    std::set<std::pair<std::int64_t, std::string>> taken;
    for (const Coded* row : rows) taken.emplace(row->scope, row->written);
    std::sort(rows.begin(), rows.end(), [](const Coded* a, const Coded* b) {
        return std::tie(a->scope, a->written, a->hybrid, a->replica, a->id) <
               std::tie(b->scope, b->written, b->hybrid, b->replica, b->id);
    });
    const Coded* before = nullptr;
    for (Coded* row : rows) {
        row->next = row->written;
        if (before != nullptr && before->scope == row->scope && before->written == row->written)
            for (int n = 2; !taken.emplace(row->scope, row->next).second; ++n)
                row->next = row->written + "-" + std::to_string(n);
        before = row;
    }
}

void keepWritten(Database& db, const TableInfo& table, const std::string& column, const Coded& row) {
    if (row.next == row.written)
        db.cached("DELETE FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 AND col = ?3 AND rep = ?4 AND tx = ?5")
            .bindAll(table.index, row.id, column, row.dot.replica, row.dot.tx)
            .run();
    else
        db.cached("INSERT OR REPLACE INTO sync_sibling (tbl, row_id, col, rep, tx, value) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .bindAll(table.index, row.id, column, row.dot.replica, row.dot.tx, row.written)
            .run();
}

} // namespace

std::string heldCode(std::int64_t id) { return "\x01" + std::to_string(id); }

void showInstead(Database& db, const TableInfo& table, std::int64_t id, std::string_view column, const Cell& cell) {
    db.cached("UPDATE " + table.name + " SET " + std::string(column) +
              " = ?2, _clock = same_clock(_clock) WHERE id = ?1")
        .bind(1, Cell(id))
        .bind(2, cell)
        .run();
}

bool showsOtherCodes(Database& db, const TableInfo& table) {
    const std::string column(uniqueCodeOf(table.name).column);
    if (column.empty()) return false;
    Statement& any = db.cached("SELECT 1 FROM sync_sibling WHERE tbl = ?1 AND col = ?2 LIMIT 1");
    return integerOr(any.bindAll(table.index, column), 0) != 0;
}

std::vector<CodeShown> settleCodes(Database& db, const TableInfo& table,
                                   const std::map<std::int64_t, std::string>& written) {
    const std::string column(uniqueCodeOf(table.name).column);
    if (column.empty()) return {};
    std::vector<Coded> rows = readCoded(db, table, column, written);
    std::vector<Coded*> live;
    for (Coded& row : rows) {
        row.next = row.written;
        if (row.deleted) continue;
        readTime(db, row);
        live.push_back(&row);
    }
    share(live);
    std::vector<CodeShown> changed;
    for (const Coded& row : rows)
        if (row.next != row.shown) showInstead(db, table, row.id, column, heldCode(row.id));
    for (const Coded& row : rows) {
        if (row.next != row.shown) showInstead(db, table, row.id, column, row.next);
        if (row.next != row.shown || row.next != row.written) keepWritten(db, table, column, row);
        if (row.next != row.shown) changed.push_back({row.id, row.shown, row.next, row.next != row.written, row.dot});
    }
    return changed;
}

} // namespace preceptor
