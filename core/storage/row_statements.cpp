// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_statements.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

std::string selectSql(const TableInfo& table) {
    std::string sql = "SELECT _clock";
    for (const std::string& column : table.columns) sql += ", " + column;
    return sql + " FROM " + table.name + " WHERE id = ?1";
}

// What waits on columns of a newer program is not ours to settle.
std::string forgetSql(const TableInfo& table) {
    std::string columns;
    for (const std::string& column : table.columns) columns += (columns.empty() ? "'" : ", '") + column + "'";
    return "DELETE FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 AND col IN (" + columns + ")";
}

// OR FAIL: a row that is refused ends the whole merge, so a statement needs no way back of its own.
std::string insertNewSql(const TableInfo& table, std::size_t rows) {
    std::string sql = "INSERT OR FAIL INTO " + table.name + " (id, _clock";
    for (const std::string& column : table.columns) sql += ", " + column;
    return sql + ") VALUES " + valuesSql(rows, table.columns.size() + 2) + " ON CONFLICT (id) DO NOTHING";
}

} // namespace

RowStatements::RowStatements(Database& db, const TableInfo& table)
    : select(db.prepare(selectSql(table))), forget(db.prepare(forgetSql(table))), m_db(db), m_table(table) {}

Statement& RowStatements::update(ColumnMask columns) {
    const auto found = m_updates.find(columns);
    if (found != m_updates.end()) return found->second;
    std::string sql = "UPDATE " + m_table.name + " SET _clock = ?2";
    int n = 2;
    eachBit(columns, [&](unsigned bit) { sql += ", " + m_table.columns[bit] + " = ?" + std::to_string(++n); });
    return m_updates.emplace(columns, m_db.prepare(sql + " WHERE id = ?1")).first->second;
}

Statement& RowStatements::updateJudged(ColumnMask columns) {
    const auto found = m_judged.find(columns);
    if (found != m_judged.end()) return found->second;
    std::string sql = "UPDATE " + m_table.name + " SET _clock = judged_clock()";
    int n = 1;
    eachBit(columns, [&](unsigned bit) { sql += ", " + m_table.columns[bit] + " = ?" + std::to_string(++n); });
    sql += " WHERE id = ?1 AND judge_clock(_clock, _deleted";
    eachBit(columns, [&](unsigned bit) { sql += ", " + m_table.columns[bit]; });
    sql += ")";
    return m_judged.emplace(columns, m_db.prepare(sql)).first->second;
}

Statement& RowStatements::insertNew() {
    if (!m_insertNew) m_insertNew.emplace(m_db.prepare(insertNewSql(m_table, 1)));
    return *m_insertNew;
}

Statement& RowStatements::insertSomeNew() {
    if (!m_insertSomeNew) m_insertSomeNew.emplace(m_db.prepare(insertNewSql(m_table, kRowsAtOnce)));
    return *m_insertSomeNew;
}

Statement& RowStatements::insert(ColumnMask columns) {
    const auto found = m_inserts.find(columns);
    if (found != m_inserts.end()) return found->second;
    std::string names = "id, _clock";
    std::string values = "?1, ?2";
    int n = 2;
    eachBit(columns, [&](unsigned bit) {
        names += ", " + m_table.columns[bit];
        values += ", ?" + std::to_string(++n);
    });
    const std::string sql = "INSERT INTO " + m_table.name + " (" + names + ") VALUES (" + values + ")";
    return m_inserts.emplace(columns, m_db.prepare(sql)).first->second;
}

} // namespace preceptor
