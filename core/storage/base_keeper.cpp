// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/base_keeper.h"

#include <algorithm>
#include <tuple>

namespace preceptor {

void BaseKeeper::begin(std::uint32_t writer, std::uint64_t sharedTx) {
    m_writer = writer;
    m_sharedTx = sharedTx;
    m_base.clear();
}

void BaseKeeper::note(const RowEdit& change, const RowClock& before) {
    for (std::size_t i = 0; i < change.columns.size(); ++i) {
        const Dot known = dotOf(before, change.columns[i]);
        if (known.replica == m_writer && known.tx > m_sharedTx) continue;
        m_base.push_back({change.table, change.id, change.columns[i], change.before[i]});
    }
}

void BaseKeeper::forget(Database& db, const TableInfo& table, std::int64_t id) {
    std::erase_if(m_base, [&](const Base& base) { return base.table == &table && base.id == id; });
    db.cached("DELETE FROM sync_base WHERE tbl = ?1 AND row_id = ?2").bindAll(table.index, id).run();
}

void BaseKeeper::write(Database& db, std::uint64_t tx) {
    std::sort(m_base.begin(), m_base.end(), [](const Base& a, const Base& b) {
        return std::tie(a.table->index, a.id, a.table->columns[a.column]) <
               std::tie(b.table->index, b.id, b.table->columns[b.column]);
    });
    Statement& keep = db.cached("INSERT INTO sync_base (tbl, row_id, col, tx, value) VALUES (?1, ?2, ?3, ?4, ?5) "
                                "ON CONFLICT DO UPDATE SET tx = ?4, value = ?5 WHERE tx <= ?6");
    for (const Base& base : m_base)
        keep.bindAll(base.table->index, base.id, base.table->columns[base.column], tx, Cell(base.value), m_sharedTx)
            .run();
    m_base.clear();
}

} // namespace preceptor
