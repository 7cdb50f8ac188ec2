// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict_repository.h"

#include "core/model/checklist.h"
#include "core/model/stored_as.h"
#include "core/storage/replica_repository.h"
#include "core/storage/required_column.h"
#include "core/storage/row_title.h"
#include "core/storage/rows.h"
#include "core/sync/column_merge.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace preceptor {

namespace {

// Values of it wait for a person; others are settled by time or rule.
bool asksAPerson(std::string_view table, std::string_view column) {
    return isCritical(table, column) && strengthOf(table, column, "present") == 0;
}

// When something was written, the same on every PC: indices of replicas are each file's own.
using WriteMoment = std::tuple<std::int64_t, std::string, std::uint64_t>;

WriteMoment momentOf(Database& db, Dot dot) {
    Statement& who = db.cached("SELECT uuid FROM sync_replica WHERE idx = ?1");
    auto uuid = oneRow(who.bindAll(dot.replica), [](Statement& s) { return std::string(s.blob(0)); });
    return {hybridOf(db, dot), std::move(uuid).value_or(std::string()), dot.tx};
}

} // namespace

struct ConflictRepository::Row {
    struct Sibling {
        std::string column;
        Dot dot;
        Value value;
    };
    const TableInfo* table = nullptr;
    std::int64_t id = 0;
    std::vector<Sibling> waiting;

    bool isRepeated(const std::string& column, const std::vector<Value>& shown) const;
};

bool ConflictRepository::Row::isRepeated(const std::string& column, const std::vector<Value>& shown) const {
    const auto [where, value] = repeatedWhere(table->name, column);
    if (where.empty()) return false;
    const Value is{std::string(value)};
    return shown[table->bitOf(where)] == is &&
           std::all_of(waiting.begin(), waiting.end(),
                       [&is, where = where](const Sibling& w) { return w.column != where || w.value == is; });
}

std::vector<ConflictRepository::Row> ConflictRepository::rows() {
    std::vector<Row> rows;
    Statement all = m_db.prepare("SELECT t.name, s.row_id, s.col, s.rep, s.tx, s.value FROM sync_sibling s "
                                 "JOIN sync_table t ON t.idx = s.tbl ORDER BY s.tbl, s.row_id, s.col, s.rep, s.tx");
    while (all.step()) {
        const TableInfo* table = m_catalogue.find(all.text(0));
        if (table == nullptr) continue; // of a newer program, which will show it
        if (rows.empty() || rows.back().table != table || rows.back().id != all.integer(1))
            rows.push_back({table, all.integer(1), {}});
        rows.back().waiting.push_back(
            {all.string(2),
             {static_cast<std::uint32_t>(all.integer(3)), static_cast<std::uint64_t>(all.integer(4))},
             all.value(5)});
    }
    return rows;
}

ConflictValue ConflictRepository::valueOf(Dot dot, Value value, bool shown) {
    ConflictValue result{std::move(value), shown, {}, {}, {}, {}, {}};
    Statement& who = m_db.cached("SELECT r.site, r.label, r.uuid, t.operator, t.at FROM sync_replica r "
                                 "LEFT JOIN sync_tx t ON t.rep = r.idx AND t.tx = ?2 WHERE r.idx = ?1");
    who.bindAll(dot.replica, dot.tx);
    if (who.step()) {
        result.site = who.string(0);
        result.label = who.string(1);
        result.dot = hexOf(who.blob(2)) + ':' + std::to_string(dot.tx);
        result.operatorName = who.string(3);
        result.at = Timestamp{who.integer(4)};
    }
    who.reset();
    return result;
}

std::vector<Value> ConflictRepository::beside(const TableInfo& table, std::int64_t row, const std::string& column) {
    return allRows(m_db.cached("SELECT value FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 AND col = ?3")
                       .bindAll(table.index, row, column),
                   [](Statement& s) { return s.value(0); });
}

Value ConflictRepository::shown(const TableInfo& table, std::int64_t row, std::string_view column) {
    if (std::find(table.columns.begin(), table.columns.end(), column) == table.columns.end()) return {};
    Statement& present = m_db.cached(sqlText({"SELECT ", column, " FROM ", table.name, " WHERE id = ?1"}));
    return oneRow(present.bindAll(row), [](Statement& s) { return s.value(0); }).value_or(Value());
}

bool ConflictRepository::mayBeEmpty(const TableInfo& table, const std::string& column) {
    return preceptor::mayBeEmpty(m_db, table.name, column);
}

bool ConflictRepository::mayBeByItem(const TableInfo& table, std::int64_t row) {
    const auto waiting = beside(table, row, "source");
    const Value byItem{std::string(kMarkedByItem)};
    if (std::find(waiting.begin(), waiting.end(), byItem) != waiting.end()) return true;
    Statement& shown = m_db.cached("SELECT source IS ?2 FROM score WHERE id = ?1");
    return integerOr(shown.bindAll(row, kMarkedByItem), 0) != 0;
}

std::optional<double> ConflictRepository::markOf(std::int64_t score) {
    return oneRow(m_db.cached("SELECT raw FROM test_score WHERE id = ?1").bindAll(score),
                  [](Statement& s) { return s.real(0); });
}

std::optional<double> ConflictRepository::maximumOf(const TableInfo& table, std::int64_t row) {
    const bool isItem = table.name == "item_mark";
    Statement& find = m_db.cached(
        table.name == "assessment" ? "SELECT max FROM assessment WHERE id = ?1"
        : isItem ? "SELECT i.max FROM item_mark k JOIN assessment_item i ON i.id = k.assessment_item_id WHERE k.id = ?1"
                 : "SELECT a.max FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE s.id = ?1");
    return oneRow(find.bindAll(row), [](Statement& s) { return s.real(0); });
}

void ConflictRepository::addBase(const TableInfo& table, Conflict& conflict) {
    Statement& base = m_db.cached("SELECT value FROM sync_base WHERE tbl = ?1 AND row_id = ?2 AND col = ?3");
    conflict.base =
        oneRow(base.bindAll(table.index, conflict.row, conflict.column), [](Statement& s) { return s.value(0); });
    conflict.baseKnown = conflict.base.has_value();
}

void ConflictRepository::addHolder(Conflict& conflict) {
    if (conflict.kind != ConflictKind::SameCode) return;
    const auto& values = conflict.values; // the code as it was written has the dot of the one shown in its place
    const auto written = std::find_if(values.begin() + 1, values.end(),
                                      [&](const ConflictValue& v) { return v.dot == values.front().dot; });
    if (written == values.end()) return;
    const std::string within(uniqueCodeOf(conflict.table).within);
    Statement& holder = m_db.cached("SELECT h.id FROM " + conflict.table + " h JOIN " + conflict.table +
                                    " r ON r.id = ?1" + (within.empty() ? "" : " AND h." + within + " = r." + within) +
                                    " WHERE h._deleted = 0 AND h." + conflict.column + " = ?2");
    const auto id = integerOr(holder.bindAll(conflict.row, written->value), 0);
    if (id != 0) conflict.holder = rowTitle(m_db, conflict.table, id);
}

// A row that a deletion meets is kept by whoever edited it without having seen the deletion, the last of them: a
// deletion stamps every column, so those that bear another write are the edited ones.
void ConflictRepository::sayWhoKept(const Row& row, const RowClock& clock, const std::vector<Value>& values,
                                    const std::vector<Dot>& deletions, Conflict& conflict) {
    const auto isDeletion = [&](Dot dot) { return dot.tx == 0 || isAmong(deletions, dot); };
    std::optional<std::pair<WriteMoment, Dot>> last;
    for (unsigned bit = 0; bit < row.table->columns.size(); ++bit) {
        const std::string& column = row.table->columns[bit];
        if (bit == row.table->deletedBit || isBookkeeping(column)) continue;
        std::vector<Dot> writes{dotOf(clock, bit)};
        for (const auto& w : row.waiting)
            if (w.column == column) writes.push_back(w.dot);
        std::erase_if(writes, isDeletion);
        if (!writes.empty()) conflict.edited.push_back({column, values[bit]});
        for (const Dot dot : writes) {
            const std::pair at{momentOf(m_db, dot), dot};
            if (!last || at.first > last->first) last = at;
        }
    }
    if (!last) return;
    for (ConflictValue& value : conflict.values)
        if (!isDeleting(value.value)) value = valueOf(last->second, value.value, value.shown);
}

// The conflicts of one row: what a deletion carried along is part of the deletion, equal values are no conflict.
void ConflictRepository::addOf(const Row& row, std::vector<Conflict>& conflicts) {
    std::string sql = "SELECT _clock";
    for (const std::string& column : row.table->columns) sql += ", " + column;
    Statement& present = m_db.cached(sql + " FROM " + row.table->name + " WHERE id = ?1");
    std::vector<Value> values;
    RowClock clock;
    present.bindAll(row.id);
    if (present.step()) {
        clock = decodeClock(present.blob(0));
        for (std::size_t i = 0; i < row.table->columns.size(); ++i)
            values.push_back(present.value(1 + static_cast<int>(i)));
    }
    present.reset();
    if (clock.empty()) return;
    const unsigned deletedBit = row.table->deletedBit;
    std::vector<Dot> deletions;
    for (const auto& w : row.waiting)
        if (w.column == "_deleted" && isDeleting(w.value)) deletions.push_back(w.dot);
    if (isDeleting(values[deletedBit])) deletions.push_back(dotOf(clock, deletedBit));
    std::set<std::string> columns;
    for (const auto& w : row.waiting) columns.insert(w.column);
    for (const std::string& column : columns) {
        if (isJudged(row.table->name, column) || row.isRepeated(column, values)) continue;
        const auto found = std::find(row.table->columns.begin(), row.table->columns.end(), column);
        if (found == row.table->columns.end()) continue;
        const auto bit = static_cast<unsigned>(found - row.table->columns.begin());
        const Dot shownDot = dotOf(clock, bit);
        Conflict conflict{column == "_deleted" ? ConflictKind::DeletedAndEdited : ConflictKind::TwoValues,
                          row.table->name,
                          row.id,
                          column,
                          {},
                          true,
                          {},
                          false,
                          {}};
        conflict.values.push_back(valueOf(shownDot, values[bit], true));
        std::vector<std::pair<WriteMoment, ConflictValue>> beside;
        for (const auto& w : row.waiting) {
            if (w.column != column) continue;
            const bool ofDeletion = column != "_deleted" && isAmong(deletions, w.dot);
            if (ofDeletion || w.value == values[bit]) continue;
            if (bit == deletedBit && w.dot.tx > 0 && isAmong(deletions, Dot{w.dot.replica, w.dot.tx - 1}))
                continue; // of the same deletion, see Write::carry
            if (w.dot == shownDot && column != "_deleted") conflict.kind = ConflictKind::SameCode;
            beside.emplace_back(momentOf(m_db, w.dot), valueOf(w.dot, w.value, false));
        }
        std::sort(beside.begin(), beside.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (auto& each : beside) conflict.values.push_back(std::move(each.second));
        if (conflict.values.size() < 2) continue;
        if (conflict.kind == ConflictKind::DeletedAndEdited) sayWhoKept(row, clock, values, deletions, conflict);
        conflict.open = asksAPerson(row.table->name, column);
        conflicts.push_back(std::move(conflict));
    }
}

std::vector<Conflict> ConflictRepository::list(std::size_t most) {
    std::vector<Conflict> conflicts;
    for (const Row& row : rows()) addOf(row, conflicts);
    std::stable_sort(conflicts.begin(), conflicts.end(),
                     [](const Conflict& a, const Conflict& b) { return a.open > b.open; });
    if (conflicts.size() > most) conflicts.resize(most);
    for (Conflict& conflict : conflicts) {
        conflict.title = rowTitle(m_db, conflict.table, conflict.row);
        addBase(m_catalogue.table(conflict.table), conflict);
        addHolder(conflict);
    }
    return conflicts;
}

ConflictCounts ConflictRepository::counts() {
    std::vector<Conflict> conflicts;
    for (const Row& row : rows()) addOf(row, conflicts);
    ConflictCounts counts;
    for (const Conflict& conflict : conflicts) {
        ++(conflict.open ? counts.open : counts.settled);
        if (!conflict.open) continue;
        std::set<std::string>& writers = counts.writers.emplace_back();
        for (const ConflictValue& value : conflict.values) writers.insert(value.dot.substr(0, value.dot.find(':')));
    }
    return counts;
}

namespace {

// How the rows that hang on one of `table` name it.
std::string_view referenceTo(std::string_view table) {
    if (table == "person") return "person_id";
    if (table == "case_item") return "case_id";
    if (table == "session") return "session_id";
    return table == "event" ? "event_id" : "";
}

} // namespace

std::optional<std::int64_t> ConflictRepository::subjectOf(const Row& row, std::string_view table) {
    const auto valueOf = [&](std::string_view from, std::int64_t id, std::string_view column) {
        Statement& find = m_db.cached(sqlText({"SELECT ", column, " FROM ", from, " WHERE id = ?1"}));
        return oneRow(find.bindAll(id), [](Statement& s) { return s.integer(0); });
    };
    const auto has = [&](std::string_view column) {
        return std::find(row.table->columns.begin(), row.table->columns.end(), column) != row.table->columns.end();
    };
    std::optional<std::int64_t> subject;
    if (row.table->name == table)
        subject = row.id;
    else if (const auto reference = referenceTo(table); !reference.empty() && has(reference))
        subject = valueOf(row.table->name, row.id, reference);
    else if (table == "person" && has("enrolment_id"))
        if (const auto enrolment = valueOf(row.table->name, row.id, "enrolment_id"))
            subject = valueOf("enrolment", *enrolment, "person_id");
    if (!subject || table != "person") return subject;
    Statement& canonical = m_db.cached("SELECT canonical_id FROM person_canonical WHERE person_id = ?1");
    return oneRow(canonical.bindAll(*subject), [](Statement& s) { return s.integer(0); });
}

std::map<std::int64_t, ConflictPlace> ConflictRepository::undecided(std::string_view table) {
    std::map<std::int64_t, ConflictPlace> places;
    for (const Row& row : rows()) {
        if (std::none_of(row.waiting.begin(), row.waiting.end(),
                         [&](const auto& waiting) { return asksAPerson(row.table->name, waiting.column); }))
            continue; // most rows, and nothing more is read of them
        std::vector<Conflict> conflicts;
        addOf(row, conflicts);
        if (std::none_of(conflicts.begin(), conflicts.end(), [](const Conflict& c) { return c.open; })) continue;
        if (const auto subject = subjectOf(row, table))
            places.try_emplace(*subject, ConflictPlace{row.table->name, row.id});
    }
    return places;
}

std::vector<ConflictRepository::Waiting> ConflictRepository::waiting(const TableInfo& table, std::int64_t row) {
    // What a deletion holds under a further number waited before it, see Write::carry.
    Statement& columns = m_db.cached(
        "SELECT s.col, min((SELECT max(s.tx = d.tx) AND NOT max(s.tx - 1 = d.tx) FROM sync_sibling d WHERE d.tbl = "
        "s.tbl AND d.row_id = s.row_id AND d.col = '_deleted' AND d.value = 1 AND d.rep = s.rep) IS 1) "
        "FROM sync_sibling s WHERE s.tbl = ?1 AND s.row_id = ?2 GROUP BY s.col");
    std::vector<Waiting> result;
    for (Waiting& one : allRows(columns.bindAll(table.index, row), [](Statement& s) {
             return Waiting{s.string(0), {}, s.integer(1) != 0};
         })) {
        if (std::find(table.columns.begin(), table.columns.end(), one.column) == table.columns.end()) continue;
        Statement& shown = m_db.cached("SELECT " + one.column + " FROM " + table.name + " WHERE id = ?1");
        auto value = oneRow(shown.bindAll(row), [](Statement& s) { return s.value(0); });
        if (!value) continue;
        one.shown = std::move(*value);
        result.push_back(std::move(one));
    }
    return result;
}

} // namespace preceptor
