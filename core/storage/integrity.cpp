// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity.h"

#include "core/storage/erased_row.h"
#include "core/storage/made_schema.h"
#include "core/sync/natural_id.h"

#include <algorithm>
#include <array>
#include <map>

namespace preceptor {

namespace {

struct Span {
    std::string_view from;
    std::string_view to;
};
constexpr Span kSpans[] = {
    {"start_on", "end_on"}, {"period_start", "period_end"}, {"joined_on", "left_on"}, {"effective_from", "retired_on"}};

bool has(const TableInfo& table, std::string_view column) {
    return std::find(table.columns.begin(), table.columns.end(), column) != table.columns.end();
}

bool isDay(std::string_view column) {
    return column.ends_with("_on") || column == "period_start" || column == "period_end" || column == "effective_from";
}

class Inspector {
public:
    Inspector(Database& db, const TableCatalogue& catalogue, std::size_t limit)
        : m_db(db), m_catalogue(catalogue), m_limit(limit) {}

    std::vector<Finding> run() {
        checkPages();
        // Those of the trail are told with it.
        for (const AlteredObject& object : alteredObjects(m_db))
            if (object.table != kAuditTable) found(FindingCode::SchemaAltered, object.table, 0, object.name);
        checkReferences();
        readVector();
        for (const TableInfo& table : m_catalogue.tables()) {
            checkClocks(table);
            checkDays(table);
        }
        for (const NaturalKey& key : naturalKeys()) checkNaturalIds(key);
        return std::move(m_findings);
    }

private:
    bool full() const { return m_findings.size() >= m_limit; }
    void found(FindingCode code, std::string_view table, std::int64_t row, std::string_view detail = {}) {
        if (!full()) m_findings.push_back({code, std::string(table), row, std::string(detail)});
    }
    void checkPages();
    void checkReferences();
    void readVector();
    void checkClocks(const TableInfo& table);
    void checkClock(const TableInfo& table, std::int64_t row, const RowClock& clock);
    void checkDays(const TableInfo& table);
    void checkNaturalIds(const NaturalKey& key);
    void report(FindingCode code, const TableInfo& table, std::string_view detail, const std::string& condition);

    Database& m_db;
    const TableCatalogue& m_catalogue;
    std::size_t m_limit;
    std::vector<Finding> m_findings;
    std::map<std::uint32_t, std::uint64_t> m_have;
};

void Inspector::checkPages() {
    Statement pages = m_db.prepare("PRAGMA integrity_check(20)");
    while (pages.step())
        if (pages.text(0) != "ok") found(FindingCode::PageDamaged, {}, 0, pages.text(0));
}

void Inspector::checkReferences() {
    Statement broken = m_db.prepare("PRAGMA foreign_key_check");
    while (broken.step() && !full())
        found(FindingCode::ReferenceBroken, broken.text(0), broken.integer(1), broken.text(2));
}

void Inspector::readVector() {
    Statement replicas = m_db.prepare("SELECT idx, have FROM sync_replica");
    while (replicas.step())
        m_have[static_cast<std::uint32_t>(replicas.integer(0))] = static_cast<std::uint64_t>(replicas.integer(1));
}

void Inspector::checkClock(const TableInfo& table, std::int64_t row, const RowClock& clock) {
    if (clock.empty()) return found(FindingCode::ClockUnreadable, table.name, row);
    for (const ClockGroup& group : clock) {
        if (group.dot == Dot{}) continue; // never written
        const auto have = m_have.find(group.dot.replica);
        if (have == m_have.end() || group.dot.tx > have->second) found(FindingCode::ClockAhead, table.name, row);
    }
}

void Inspector::checkClocks(const TableInfo& table) {
    Statement rows = m_db.prepare("SELECT id, _clock FROM " + table.name);
    while (rows.step() && !full()) checkClock(table, rows.integer(0), decodeClock(rows.blob(1)));
}

void Inspector::report(FindingCode code, const TableInfo& table, std::string_view detail,
                       const std::string& condition) {
    Statement rows = m_db.prepare("SELECT id FROM " + table.name + " WHERE _deleted = 0 AND " + condition);
    while (rows.step() && !full()) found(code, table.name, rows.integer(0), detail);
}

void Inspector::checkDays(const TableInfo& table) {
    for (const std::string& column : table.columns)
        if (isDay(column))
            report(FindingCode::DateUnreadable, table, column,
                   column + " IS NOT NULL AND date(" + column + ", '+0 days') IS NOT " + column);
    for (const Span& span : kSpans)
        if (has(table, span.from) && has(table, span.to))
            report(FindingCode::EndBeforeStart, table, span.to, std::string(span.to) + " < " + std::string(span.from));
}

void Inspector::checkNaturalIds(const NaturalKey& key) {
    std::string sql = "SELECT id";
    int width = 0;
    for (; width < 3 && !key.columns[static_cast<std::size_t>(width)].empty(); ++width)
        sql += ", " + std::string(key.columns[static_cast<std::size_t>(width)]);
    Statement rows = m_db.prepare(sql + " FROM " + std::string(key.table));
    while (rows.step() && !full()) {
        const std::array<Value, 3> values = {rows.value(1), width > 1 ? rows.value(2) : Value{},
                                             width > 2 ? rows.value(3) : Value{}};
        if (values[static_cast<std::size_t>(width - 1)] == Value(scrubbedKey(rows.integer(0)))) continue;
        const std::array<Cell, 3> cells = {Cell(values[0]), Cell(values[1]), Cell(values[2])};
        const auto id = width == 1   ? naturalId(key.table, {cells[0]})
                        : width == 2 ? naturalId(key.table, {cells[0], cells[1]})
                                     : naturalId(key.table, {cells[0], cells[1], cells[2]});
        if (id != rows.integer(0)) found(FindingCode::NaturalIdWrong, key.table, rows.integer(0));
    }
}

} // namespace

bool pagesAreWhole(Database& db) {
    try {
        std::vector<std::string> names;
        Statement tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (tables.step()) names.push_back(tables.string(0));
        tables.reset();
        return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
            return db.queryText("PRAGMA quick_check(" + name + ")") == "ok";
        });
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Damaged) throw;
        return false;
    }
}

std::vector<Finding> checkIntegrity(Database& db, const TableCatalogue& catalogue, std::size_t limit) {
    return Inspector(db, catalogue, limit).run();
}

} // namespace preceptor
