// SPDX-License-Identifier: GPL-3.0-or-later
// The two kinds of rows that most bundles are made of, written without being read first: new rows, some of them in each
// statement, and rows whose sent columns are all newer here, for which the row's clock is judged while it is written.
// What turns out to be neither is left to the merger.
#pragma once

#include "core/model/exchange.h"
#include "core/storage/clock_function.h"
#include "core/storage/row_statements.h"
#include "core/sync/column_merge.h"

#include <functional>
#include <vector>

namespace preceptor {

struct SentRow;
struct MergeScene;

// What a new row holds, for a person to look at.
std::vector<FieldChange> fieldsOf(const TableInfo& table, const SentRow& row);
// What a deleted one held, by bit.
std::vector<FieldChange> fieldsOf(const TableInfo& table, const std::vector<Value>& deleted);

class QuickRows {
public:
    QuickRows(MergeScene& scene, const TableInfo& table, RowStatements& statements);
    ~QuickRows();

    // Nothing waits in the bundle beside the row, it is whole and not deleted, and we have seen none of its writes. A
    // row that is here all the same has a natural key.
    bool looksNew(const SentRow& row) const;
    // Kept until there are enough of them, or `flush`. Texts must live as long.
    void add(const SentRow& row);
    bool isFull() const;
    // Writes what was added. `present` takes a row that was here already; false from it is the answer.
    bool flush(const std::function<bool(const SentRow&)>& present);
    // True if the row is here, not deleted, and all that was sent is news that knew what is here: then it is written.
    bool update(const SentRow& row);

private:
    bool writeSome();
    bool writeOne(const SentRow& row);
    bool isWritten(const SentRow& row);
    void tellAdded(const SentRow& row) const;

    MergeScene& m_scene;
    const TableInfo& m_table;
    RowStatements& m_statements;
    ColumnMask m_all;
    std::vector<SentRow> m_rows; // the first m_count are meant; the others are kept for their memory
    std::size_t m_count = 0;
    std::vector<std::string> m_clocks;
    RowClock m_room; // for the clock that is judged
};

} // namespace preceptor
