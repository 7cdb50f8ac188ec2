// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/base_keeper.h"

#include "core/model/stored_as.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <tuple>

namespace preceptor {

namespace {

constexpr std::size_t kWidth = 5;

// ?1 = up to which of our writes others may know the value; then the rows. OR FAIL: what is refused ends the
// transaction, so a statement needs no way back of its own.
std::string keepSql(std::size_t rows) {
    return "INSERT OR FAIL INTO sync_base (tbl, row_id, col, tx, value) VALUES " + valuesSql(rows, kWidth, 1) +
           " ON CONFLICT DO UPDATE SET tx = excluded.tx, value = excluded.value WHERE tx <= ?1";
}

} // namespace

void BaseKeeper::begin(Dot write, std::uint64_t sharedTx) {
    m_write = write;
    m_sharedTx = sharedTx;
    m_base.clear();
}

void BaseKeeper::note(RowEdit change, const RowClock& before) {
    for (std::size_t i = 0; i < change.columns.size(); ++i)
        note(*change.table, change.id, change.columns[i], std::move(change.before[i]),
             dotOf(before, change.columns[i]));
}

void BaseKeeper::note(const TableInfo& table, std::int64_t id, unsigned column, Value value, Dot known) {
    if (known.replica == m_write.replica && known.tx > m_sharedTx) return;
    if (!isBookkeeping(table.columns[column])) m_base.push_back({&table, id, column, std::move(value)});
}

void BaseKeeper::forget(Database& db, const TableInfo& table, std::int64_t id) {
    std::erase_if(m_base, [&](const Base& base) { return base.table == &table && base.id == id; });
    db.cached("DELETE FROM sync_base WHERE tbl = ?1 AND row_id = ?2").bindAll(table.index, id).run();
}

void BaseKeeper::write(Database& db) {
    std::vector<const Base*> ordered;
    for (const Base& base : m_base) ordered.push_back(&base);
    std::sort(ordered.begin(), ordered.end(), [](const Base* a, const Base* b) {
        return std::tie(a->table->index, a->id, a->table->columns[a->column]) <
               std::tie(b->table->index, b->id, b->table->columns[b->column]);
    });
    for (std::span<const Base* const> rest = ordered; !rest.empty();) {
        const std::size_t n = rest.size() < kRowsAtOnce ? 1 : kRowsAtOnce;
        keepSome(db, rest.first(n));
        rest = rest.subspan(n);
    }
    m_base.clear();
}

void BaseKeeper::keepSome(Database& db, std::span<const Base* const> some) {
    static const std::string one = keepSql(1);
    static const std::string many = keepSql(kRowsAtOnce);
    Statement& keep = db.cached(some.size() == 1 ? one : many);
    keep.bind(1, Cell(m_sharedTx));
    int n = 1;
    for (const Base* base : some) {
        keep.bind(++n, Cell(base->table->index));
        keep.bind(++n, Cell(base->id));
        keep.bind(++n, Cell(base->table->columns[base->column]));
        keep.bind(++n, Cell(m_write.tx));
        keep.bind(++n, Cell(base->value));
    }
    keep.run();
}

} // namespace preceptor
