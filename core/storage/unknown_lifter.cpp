// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unknown_lifter.h"

#include "core/storage/replica_repository.h"
#include "core/storage/row_merger.h"
#include "core/storage/rows.h"

#include <deque>

namespace preceptor {

namespace {

// New columns of rows that are there: never written.
void markUnwritten(Database& db, const TableInfo& table, const std::set<std::string>& before) {
    ColumnMask added = 0;
    for (unsigned bit = 0; bit < table.columns.size(); ++bit)
        if (!before.contains(table.columns[bit])) added |= ColumnMask{1} << bit;
    if (added == 0) return;
    Statement rows = db.prepare("SELECT id, _clock FROM " + table.name + " WHERE id > ?1 ORDER BY id LIMIT 10000");
    Statement write = db.prepare("UPDATE " + table.name + " SET _clock = ?2 WHERE id = ?1");
    std::int64_t last = -1;
    for (;;) {
        const auto some =
            allRows(rows.bindAll(last), [](Statement& s) { return std::pair(s.integer(0), decodeClock(s.blob(1))); });
        if (some.empty()) return;
        for (auto [id, clock] : some) {
            stamp(clock, {}, added);
            const std::string bytes = encodeClock(clock);
            write.bind(1, Cell(id)).bindBlob(2, bytes).run();
            last = id;
        }
    }
}

class Lifter {
public:
    explicit Lifter(Database& db) : m_db(db) {
        for (const Replica& replica : ReplicaRepository(db).list()) {
            if (replica.index >= m_scene.uuids.size()) m_scene.uuids.resize(replica.index + 1U);
            m_scene.uuids[replica.index] = replica.uuid;
        }
    }

    void lift(const TableInfo& table) {
        RowMerger rows(m_scene, table);
        Statement waiting = m_db.prepare("SELECT DISTINCT row_id FROM sync_unknown WHERE tbl = ?1 ORDER BY row_id");
        for (const auto id : allRows(waiting.bindAll(table.name), [](Statement& s) { return s.integer(0); }))
            liftRow(rows, table, id);
        rows.finish();
    }

private:
    void liftRow(RowMerger& rows, const TableInfo& table, std::int64_t id) {
        SentRow row;
        row.id = id;
        row.values.resize(table.columns.size());
        std::deque<Value> values;
        std::vector<Dot> dots = presentDots(table, id);
        Statement& find =
            m_db.cached("SELECT value, clock FROM sync_unknown WHERE tbl = ?1 AND row_id = ?2 AND col = ?3");
        for (unsigned bit = 0; bit < table.columns.size(); ++bit) {
            const auto found = oneRow(find.bindAll(table.name, id, table.columns[bit]),
                                      [](Statement& s) { return std::pair(s.value(0), decodeClock(s.blob(1))); });
            if (!found || found->second.empty()) continue;
            row.sent |= ColumnMask{1} << bit;
            dots[bit] = found->second.front().dot;
            values.push_back(found->first);
            row.values[bit] = Cell(values.back());
            addSiblings(row, table, bit);
        }
        if (row.sent == 0) return; // of a program that is newer still
        row.clock = clockOf(dots);
        if (!rows.merge(row) || !rows.settle())
            throw StorageFailure(FailureKind::Damaged, "what waited for " + table.name + " does not fit");
        for (unsigned bit = 0; bit < table.columns.size(); ++bit)
            m_db.cached("DELETE FROM sync_unknown WHERE tbl = ?1 AND row_id = ?2 AND col = ?3")
                .bindAll(table.name, id, table.columns[bit])
                .run();
    }

    std::vector<Dot> presentDots(const TableInfo& table, std::int64_t id) {
        std::vector<Dot> dots(table.columns.size());
        Statement& find = m_db.cached("SELECT _clock FROM " + table.name + " WHERE id = ?1");
        const auto bytes = oneRow(find.bindAll(id), [](Statement& s) { return std::string(s.blob(0)); });
        if (!bytes) return dots;
        const RowClock clock = decodeClock(*bytes);
        for (unsigned bit = 0; bit < dots.size(); ++bit) dots[bit] = dotOf(clock, bit);
        return dots;
    }

    void addSiblings(SentRow& row, const TableInfo& table, unsigned bit) {
        Statement& kept =
            m_db.cached("SELECT rep, tx, value FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 AND col = ?3");
        kept.bindAll(table.index, row.id, table.columns[bit]);
        while (kept.step()) {
            const Dot dot{static_cast<std::uint32_t>(kept.integer(0)), static_cast<std::uint64_t>(kept.integer(1))};
            row.siblings.emplace_back(bit, Candidate{dot, kept.value(2), true});
        }
        kept.reset();
    }

    // Neither side has seen anything, so whatever stands on either side stays.
    Database& m_db;
    ForeignChanges m_log; // logged already when it came
    BaseKeeper m_base;    // never written: nothing takes the place of anything
    MergeScene m_scene{m_db,
                       Seen(std::vector<std::uint64_t>{0}),
                       Seen(std::vector<std::uint64_t>{0}),
                       {std::string()},
                       m_log,
                       m_base,
                       [](const TableInfo&, MergeChange, std::int64_t, Dot, std::vector<FieldChange>) {}};
};

} // namespace

KnownColumns knownColumns(const TableCatalogue& catalogue) {
    KnownColumns known;
    for (const TableInfo& table : catalogue.tables()) known[table.name] = {table.columns.begin(), table.columns.end()};
    return known;
}

void liftUnknown(Database& db, const KnownColumns& before) {
    const TableCatalogue catalogue(db);
    for (const TableInfo& table : catalogue.tables())
        if (const auto known = before.find(table.name); known != before.end()) markUnwritten(db, table, known->second);
    if (db.queryInteger("SELECT EXISTS (SELECT 1 FROM sync_unknown)") == 0) return;
    Lifter lifter(db);
    for (const TableInfo& table : catalogue.tables()) lifter.lift(table);
}

} // namespace preceptor
