// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/base_keeper.h"

#include "core/model/stored_as.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <tuple>

namespace preceptor {

namespace {

// ?2 = the write; ?3 = up to which of our writes others may know the value. OR FAIL: what is refused ends the
// transaction, so a statement needs no way back of its own.
constexpr std::string_view kKeep =
    "INSERT OR FAIL INTO sync_base (tbl, row_id, col, tx, value) SELECT c0, c1, c2, ?2, c3 FROM given_rows(?1) "
    "WHERE true ON CONFLICT DO UPDATE SET tx = excluded.tx, value = excluded.value WHERE tx <= ?3";

} // namespace

// c0 table, c1 row, c2 column, c3 value.
class BaseKeeper::BaseRows final : public GivenRows {
public:
    explicit BaseRows(const std::vector<const Base*>& bases) : m_bases(bases) {}
    std::size_t size() const override { return m_bases.size(); }
    Cell cell(std::size_t row, int column) const override {
        const Base& base = *m_bases[row];
        switch (column) {
        case 0: return base.table->index;
        case 1: return base.id;
        case 2: return base.table->columns[base.column];
        case 3: return Cell(base.value);
        default: return {};
        }
    }

private:
    const std::vector<const Base*>& m_bases;
};

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
    if (m_base.empty()) return;
    std::vector<const Base*> ordered;
    for (const Base& base : m_base) ordered.push_back(&base);
    const auto before = [](const Base* a, const Base* b) {
        return std::tie(a->table->index, a->id) < std::tie(b->table->index, b->id);
    };
    // Those of a merge come by their ids already.
    if (!std::is_sorted(ordered.begin(), ordered.end(), before))
        std::stable_sort(ordered.begin(), ordered.end(), before);
    const BaseRows given(ordered);
    db.cached(kKeep).bindRows(1, given).bind(2, Cell(m_write.tx)).bind(3, Cell(m_sharedTx)).run();
    m_base.clear();
}

} // namespace preceptor
