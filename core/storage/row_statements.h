// SPDX-License-Identifier: GPL-3.0-or-later
// The statements by which rows of one table that another PC sent are read and written, one for each set of columns
// that is met, kept for the whole merge.
#pragma once

#include "core/storage/table_catalogue.h"

#include <bit>
#include <optional>
#include <unordered_map>

namespace preceptor {

template <class Visit>
void eachBit(ColumnMask mask, Visit visit) {
    for (; mask != 0; mask &= mask - 1) visit(static_cast<unsigned>(std::countr_zero(mask)));
}

class RowStatements {
public:
    RowStatements(Database& db, const TableInfo& table);

    Statement select; // ?1 = id: clock, then all columns
    Statement forget; // ?1 = table, ?2 = id: what waits on the columns that are known here
    // ?1 = id, ?2 = clock, then the columns of the mask from the lowest up.
    Statement& update(ColumnMask columns);
    Statement& insert(ColumnMask columns);
    // ?1 = id, then the columns; the clock is the judge's in charge, who sees what is there and may refuse
    // (clock_function.h).
    Statement& updateJudged(ColumnMask columns);
    // All columns of a row, unless its id is there already: id, clock, columns; then those of the next row.
    Statement& insertNew();
    Statement& insertSomeNew(); // kRowsAtOnce (rows.h) of them

private:
    Database& m_db;
    const TableInfo& m_table;
    std::unordered_map<ColumnMask, Statement> m_updates;
    std::unordered_map<ColumnMask, Statement> m_inserts;
    std::unordered_map<ColumnMask, Statement> m_judged;
    std::optional<Statement> m_insertNew;
    std::optional<Statement> m_insertSomeNew;
};

} // namespace preceptor
