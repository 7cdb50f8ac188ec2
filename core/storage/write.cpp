// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write.h"

#include "core/storage/audit_trail.h"
#include "core/storage/change_ranges.h"
#include "core/storage/clock_function.h"
#include "core/storage/erased_row.h"
#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/column_merge.h"
#include "core/sync/hybrid_clock.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <optional>
#include <sodium.h>

namespace preceptor {

namespace {

// For some rows at once: id, columns, clock of the first, then of the next.
std::string insertSql(const Shape& shape, std::size_t rows) {
    std::string columns = "id";
    for (const auto column : shape.columns) columns += ", " + std::string(column);
    // OR FAIL: a row that is refused ends the whole transaction, so a statement needs no way back of its own.
    return "INSERT OR FAIL INTO " + std::string(shape.table) + " (" + columns + ", _clock) VALUES " +
           valuesSql(rows, shape.columns.size() + 2) + " ON CONFLICT (id) DO NOTHING";
}

std::string insertOneSql(const Shape& shape) { return insertSql(shape, 1); }
std::string insertSomeSql(const Shape& shape) { return insertSql(shape, kRowsAtOnce); }

std::string updateSql(const Shape& shape) {
    std::string sql = "UPDATE " + std::string(shape.table) + " SET ";
    int n = 1;
    for (const auto column : shape.columns) sql += std::string(column) + " = ?" + std::to_string(++n) + ", ";
    sql += "_clock = judged_clock() WHERE id = ?1 AND judge_clock(_clock, _deleted";
    for (const auto column : shape.columns) sql += ", " + std::string(column);
    return sql + ")";
}

std::string selectSql(const Shape& shape) {
    std::string sql = "SELECT ";
    for (const auto column : shape.columns) sql += std::string(column) + ", ";
    return sql + "_clock, _deleted FROM " + std::string(shape.table) + " WHERE id = ?1";
}

IdRanges runsOf(const TouchedRows& touched) {
    IdRanges runs = touched.fresh;
    for (const auto id : touched.keyed) runs.push_back({id, id});
    for (const auto id : touched.edited) runs.push_back({id, id});
    return fewRanges(std::move(runs));
}

} // namespace

struct Write::Prepared {
    Prepared(const TableInfo& info, const Shape& columns)
        : table(info), shape(columns), width(static_cast<int>(columns.columns.size())) {
        for (const auto column : columns.columns) bits.push_back(info.bitOf(column));
    }
    // Each when it is first needed: most shapes only insert or only update.
    Statement& insert(Database& db) { return kept(db, m_insert, &insertOneSql); }
    Statement& insertSome(Database& db) { return kept(db, m_insertSome, &insertSomeSql); } // kRowsAtOnce of them
    Statement& update(Database& db) { return kept(db, m_update, &updateSql); }
    Statement& select(Database& db) { return kept(db, m_select, &selectSql); }

    const TableInfo& table;
    const Shape& shape;
    int width;
    std::vector<unsigned> bits;

private:
    Statement& kept(Database& db, std::optional<Statement>& slot, std::string (*sql)(const Shape&)) const {
        if (!slot) slot.emplace(db.prepare(sql(shape)));
        return *slot;
    }
    std::optional<Statement> m_insert;
    std::optional<Statement> m_insertSome;
    std::optional<Statement> m_update;
    std::optional<Statement> m_select;
};

// What an edit changes in the row as it is, told while the row is written.
class Write::EditJudge final : public ClockJudge {
public:
    EditJudge(const Prepared& p, std::span<const Cell> cells, Stamp which, Dot dot, RowEdit& change)
        : m_p(p), m_cells(cells), m_which(which), m_dot(dot), m_change(change) {}

    bool judge(std::string_view bytes, std::int64_t deleted, std::span<const Cell> present) override {
        if (deleted == kErased) return false;
        const ColumnMask mask = compare(present);
        if (mask == 0) return false;
        before = decodeClock(bytes);
        // What is written to a deleted row is deleted with it.
        deletes = deletes || (deleted != 0 && (mask >> m_p.table.deletedBit & 1U) == 0);
        RowClock clock = deletes ? freshClock(m_dot) : before;
        if (!deletes) stamp(clock, m_dot, mask);
        m_judged = encodeClock(clock);
        return true;
    }
    std::string_view judged() const override { return m_judged; }

    RowClock before;
    bool deletes = false;

private:
    ColumnMask compare(std::span<const Cell> present) {
        ColumnMask mask = 0;
        m_change.columns.reserve(present.size());
        m_change.before.reserve(present.size());
        m_change.after.reserve(present.size());
        for (std::size_t i = 0; i < present.size(); ++i) {
            const Cell& after = m_cells[i];
            Value value = present[i].own();
            if (m_which == Stamp::Changed && after.equals(value)) continue;
            const unsigned bit = m_p.bits[i];
            m_change.columns.push_back(bit);
            m_change.before.push_back(std::move(value));
            m_change.after.push_back(after.own());
            mask |= ColumnMask{1} << bit;
            deletes = deletes || (bit == m_p.table.deletedBit && after.integer() != 0);
        }
        return mask;
    }

    const Prepared& m_p;
    std::span<const Cell> m_cells;
    Stamp m_which;
    Dot m_dot;
    RowEdit& m_change;
    std::string m_judged;
};

Write::Write(UnitOfWork& unit) : m_unit(unit) {}
Write::~Write() = default;

Database& Write::db() { return m_unit.m_db; }
Date Write::today() const { return m_unit.m_clock.today(); }
Timestamp Write::now() const { return m_unit.m_clock.now(); }
const std::string& Write::operatorName() const { return m_unit.m_operator; }
void Write::setSubjects(std::int64_t n) { m_undo.subjects = n; }

void Write::countCompletions(int completed, int reopened) {
    m_completed += completed;
    m_reopened += reopened;
}

void Write::countPlaces(int enrolled, int waiting) {
    m_enrolled += enrolled;
    m_waiting += waiting;
}

void Write::countPeople(int people) { m_people += people; }

std::int64_t Write::newId() { return m_ids.next(); }

Write::Prepared& Write::prepared(const Shape& shape) {
    auto& slot = m_prepared[&shape];
    if (!slot) slot = std::make_unique<Prepared>(m_unit.m_catalogue.table(shape.table), shape);
    return *slot;
}

void Write::noteInsert(const TableInfo& table, std::int64_t id) {
    if (m_lastTable != &table) {
        m_lastTable = &table;
        m_lastTouched = &m_touched[&table];
    }
    ++m_lastTouched->rows;
    if (!m_ids.isOfThisTransaction(id))
        m_lastTouched->keyed.push_back(id);
    else if (!m_lastTouched->fresh.empty() && m_ids.ofPresentBlock(m_lastTouched->fresh.back().first))
        m_lastTouched->fresh.back().last = id;
    else
        m_lastTouched->fresh.push_back({id, id});
}

bool Write::tryInsert(Prepared& p, std::int64_t id, std::span<const Cell> cells) {
    assert(static_cast<int>(cells.size()) == p.width);
    Statement& insert = p.insert(db());
    insert.bind(1, Cell(id));
    int n = 1;
    for (const Cell& cell : cells) insert.bind(++n, cell);
    insert.bindBlob(n + 1, m_dotBytes);
    insert.run();
    if (m_unit.m_db.changes() == 0) return false;
    noteInsert(p.table, id);
    return true;
}

void Write::insert(const Shape& shape, std::int64_t id, std::span<const Cell> cells) {
    if (!tryInsert(prepared(shape), id, cells))
        throw StorageFailure(FailureKind::Constraint, "row exists in " + std::string(shape.table));
}

void Write::insertSome(Prepared& p, std::span<const std::int64_t> ids, std::span<const Cell> cells) {
    Statement& insert = p.insertSome(db());
    int n = 0;
    const Cell* cell = cells.data();
    for (const std::int64_t id : ids) {
        insert.bind(++n, Cell(id));
        for (int i = 0; i < p.width; ++i) insert.bind(++n, *cell++);
        insert.bindBlob(++n, m_dotBytes);
    }
    insert.run();
    if (m_unit.m_db.changes() != static_cast<std::int64_t>(ids.size()))
        throw StorageFailure(FailureKind::Constraint, "row exists in " + p.table.name);
    for (const std::int64_t id : ids) noteInsert(p.table, id);
}

void Write::insertMany(const Shape& shape, std::span<const std::int64_t> ids, std::span<const Cell> cells) {
    Prepared& p = prepared(shape);
    assert(cells.size() == ids.size() * shape.columns.size());
    const std::size_t width = shape.columns.size();
    std::size_t row = 0;
    for (; row + kRowsAtOnce <= ids.size(); row += kRowsAtOnce)
        insertSome(p, ids.subspan(row, kRowsAtOnce), cells.subspan(row * width, kRowsAtOnce * width));
    for (; row < ids.size(); ++row) insert(shape, ids[row], cells.subspan(row * width, width));
}

bool Write::edit(Prepared& p, std::int64_t id, std::span<const Cell> cells, Stamp which) {
    assert(static_cast<int>(cells.size()) == p.width);
    RowEdit change{&p.table, id, {}, {}, {}};
    EditJudge judge(p, cells, which, m_dot, change);
    const JudgeInCharge inCharge(judge);
    Statement& update = p.update(db());
    update.bind(1, Cell(id));
    int n = 1;
    for (const Cell& cell : cells) update.bind(++n, cell);
    update.run();
    if (m_unit.m_db.changes() == 0) return false;
    if (m_anySiblings || m_anyUnknown) judge.deletes ? carry(change, judge.before) : supersede(change);
    auto& touched = m_touched[&p.table];
    touched.edited.push_back(id);
    ++touched.rows;
    if (m_keepUndo) m_undo.edits.push_back(change);
    m_base.note(std::move(change), judge.before);
    return true;
}

// A write made here has seen every value that waits beside this one, and takes their place.
void Write::supersede(const RowEdit& change) {
    for (const unsigned bit : change.columns)
        db().cached("DELETE FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 AND col = ?3")
            .bindAll(change.table->index, change.id, change.table->columns[bit])
            .run();
}

// A deletion stamps every column, which would end what nobody has decided in them. Those values are written anew as
// parts of the deletion, each under a number of its own behind it, and wait again should the row come back.
void Write::carry(const RowEdit& change, const RowClock& before) {
    struct Waiting {
        std::string column;
        Dot dot;
        Value value;
    };
    const TableInfo& table = *change.table;
    Statement& all = db().cached("SELECT col, rep, tx, value FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 "
                                 "ORDER BY col, rep, tx");
    const auto waiting = allRows(all.bindAll(table.index, change.id), [](Statement& s) {
        return Waiting{s.string(0),
                       {static_cast<std::uint32_t>(s.integer(1)), static_cast<std::uint64_t>(s.integer(2))},
                       s.value(3)};
    });
    db().cached("DELETE FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2").bindAll(table.index, change.id).run();
    Statement& unknown = db().cached("UPDATE sync_unknown SET clock = ?3 WHERE tbl = ?1 AND row_id = ?2");
    unknown.bindAll(table.name, change.id).bindBlob(3, m_dotBytes).run();
    Statement& keep = db().cached("INSERT INTO sync_sibling (tbl, row_id, col, rep, tx, value) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    std::map<std::string_view, std::uint64_t> carried;
    std::uint64_t most = 0;
    for (const Waiting& one : waiting) {
        const auto column = std::find(table.columns.begin(), table.columns.end(), one.column);
        const auto bit = static_cast<unsigned>(column - table.columns.begin());
        const bool known = column != table.columns.end();
        if (known && (bit == table.deletedBit || dotOf(before, bit) == one.dot))
            continue; // decided, or shown otherwise
        if (known && std::find(change.columns.begin(), change.columns.end(), bit) != change.columns.end()) continue;
        const std::uint64_t behind = ++carried[one.column];
        most = std::max(most, behind);
        keep.bindAll(table.index, change.id, one.column, m_dot.replica, m_dot.tx + behind, Cell(one.value)).run();
    }
    const std::string& deleted = table.columns[table.deletedBit];
    for (std::uint64_t behind = 1; behind <= most; ++behind)
        keep.bindAll(table.index, change.id, deleted, m_dot.replica, m_dot.tx + behind, kDeleted).run();
    m_further = std::max(m_further, most);
}

bool Write::update(const Shape& shape, std::int64_t id, std::span<const Cell> cells) {
    return edit(prepared(shape), id, cells);
}

bool Write::put(const Shape& shape, std::int64_t id, std::span<const Cell> cells) {
    Prepared& p = prepared(shape);
    if (tryInsert(p, id, cells)) return true;
    const bool revived = setDeleted(shape.table, id, false);
    return edit(p, id, cells) || revived;
}

Write::Prepared& Write::preparedFor(std::string_view table, std::string_view column) {
    const std::string key = std::string(table) + '.' + std::string(column);
    auto found = m_single.find(key);
    if (found == m_single.end()) {
        const TableInfo& info = m_unit.m_catalogue.table(table);
        found = m_single.emplace(key, Shape{info.name, {info.columns[info.bitOf(column)]}}).first;
    }
    return prepared(found->second);
}

bool Write::setDeleted(std::string_view table, std::int64_t id, bool deleted) {
    const Cell cell(deleted);
    return edit(preparedFor(table, "_deleted"), id, std::span(&cell, 1));
}

bool Write::erase(std::string_view table, std::int64_t id) {
    const TableInfo& info = m_unit.m_catalogue.table(table);
    Statement& present = db().cached("SELECT _deleted FROM " + info.name + " WHERE id = ?1");
    const std::int64_t deleted = integerOr(present.bindAll(id), kErased);
    if (deleted == kErased) return false;
    writeErased(db(), info, id, m_dot);
    m_base.forget(db(), info, id);
    forgetBeside(db(), info, id);
    auto& touched = m_touched[&info];
    touched.edited.push_back(id);
    ++touched.rows;
    return true;
}

void Write::forgetBase(std::string_view table, std::int64_t id) {
    m_base.forget(db(), m_unit.m_catalogue.table(table), id);
}

void Write::settle(std::string_view table, std::int64_t id, std::string_view column, const Cell& cell) {
    edit(preparedFor(table, column), id, std::span(&cell, 1), Stamp::Always);
}

void Write::revert(const RowEdit& change, const std::vector<Value>& values, const std::vector<Value>& expected) {
    Shape shape{change.table->name, {}};
    for (const unsigned bit : change.columns) shape.columns.emplace_back(change.table->columns[bit]);
    Prepared p(*change.table, shape);
    Statement& select = p.select(db());
    select.bind(1, Cell(change.id));
    if (!select.step()) return;
    std::vector<Value> target;
    for (std::size_t i = 0; i < values.size(); ++i) {
        Value present = select.value(static_cast<int>(i));
        if (Cell(expected[i]).equals(present)) present = values[i];
        target.push_back(std::move(present));
    }
    select.reset();
    std::vector<Cell> cells;
    for (const Value& value : target) cells.emplace_back(value);
    edit(p, change.id, cells);
}

void Write::setDeletedRange(const TableInfo& table, const TouchedRows& rows, bool deleted,
                            const std::function<bool(std::int64_t)>& spared) {
    std::vector<std::int64_t> ids = rows.keyed;
    Statement inRange = m_unit.m_db.prepare("SELECT t.id FROM " + rowsInRanges(table.name));
    const RangeRows given(rows.fresh);
    inRange.bindRows(1, given);
    while (inRange.step()) ids.push_back(inRange.integer(0));
    for (const auto id : ids)
        if (!spared(id)) setDeleted(table.name, id, deleted);
}

void Write::begin() {
    Statement& meta = db().cached("SELECT replica, tx, shared_tx, "
                                  "EXISTS (SELECT 1 FROM sync_sibling), EXISTS (SELECT 1 FROM sync_unknown) "
                                  "FROM sync_meta");
    if (!meta.step()) throw StorageFailure(FailureKind::Damaged, "sync_meta is empty");
    m_dot = {static_cast<std::uint32_t>(meta.integer(0)), static_cast<std::uint64_t>(meta.integer(1)) + 1};
    m_dotBytes = encodeClock(freshClock(m_dot));
    m_base.begin(m_dot, static_cast<std::uint64_t>(meta.integer(2)));
    m_anySiblings = meta.integer(3) != 0;
    m_anyUnknown = meta.integer(4) != 0;
    meta.reset();
    m_further = 0;
    m_ids.begin();
    m_touched.clear();
    m_lastTable = nullptr;
    m_undo = {};
    m_completed = 0;
    m_reopened = 0;
    m_enrolled = 0;
    m_waiting = 0;
    m_people = 0;
}

void Write::logTable(const TableInfo& table, const TouchedRows& touched) {
    const IdRanges runs = runsOf(touched);
    const RangeRows given(runs);
    Statement& log = db().cached("INSERT INTO sync_change (rep, tx, tbl, first_id, count) "
                                 "SELECT ?2, ?3, ?4, c0, c1 - c0 + 1 FROM given_rows(?1)");
    log.bindRows(1, given).bind(2, Cell(m_dot.replica)).bind(3, Cell(m_dot.tx)).bind(4, Cell(table.index)).run();
}

void Write::leaveTrail() {
    std::erase_if(m_touched, [](const auto& touched) { return touched.first->name == kAuditTable; });
    m_lastTable = nullptr;
}

ChangeSet Write::finish(Action action, Action subject) {
    m_base.write(db());
    ChangeSet changes{action, subject, m_undo.subjects, {}, m_completed, m_reopened, m_enrolled, m_waiting};
    changes.people = m_people;
    for (const auto& [table, touched] : m_touched) {
        logTable(*table, touched);
        changes.tables.push_back({table->name, touched.rows});
    }
    const bool trailAlone = m_touched.size() == 1 && m_touched.begin()->first->name == kAuditTable;
    const std::string_view code = trailAlone ? kTrailAlone : actionCode(action);
    const auto hybrid = nextHybridTime(db().queryInteger("SELECT hlc FROM sync_meta"), now());
    Statement& log = db().cached("INSERT INTO sync_tx (rep, tx, hlc, at, operator, action) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    const std::uint64_t last = m_dot.tx + m_further;
    for (std::uint64_t tx = m_dot.tx; tx <= last; ++tx)
        log.bindAll(m_dot.replica, tx, hybrid, now().millis, Cell::orNull(operatorName()), code).run();
    db().cached("UPDATE sync_meta SET tx = ?1, hlc = ?2").bindAll(last, hybrid).run();
    db().cached("UPDATE sync_replica SET have = ?2 WHERE idx = ?1").bindAll(m_dot.replica, last).run();
    return changes;
}

} // namespace preceptor
