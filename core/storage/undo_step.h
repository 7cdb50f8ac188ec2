// SPDX-License-Identifier: GPL-3.0-or-later
// What one transaction did, as much as is needed to take it back and do it again. Inserted rows are kept as id ranges,
// so a roster of 100,000 people costs a few entries.
#pragma once

#include "core/model/change_set.h"
#include "core/storage/id_ranges.h"
#include "core/storage/table_catalogue.h"

#include <map>
#include <vector>

namespace preceptor {

// What a transaction touched in one table.
struct TouchedRows {
    IdRanges fresh;                   // ids made by this transaction; a range may hold ids of other tables' rows
    std::vector<std::int64_t> keyed;  // inserted rows with natural keys
    std::vector<std::int64_t> edited; // may repeat
    std::int64_t rows = 0;
};

struct RowEdit {
    const TableInfo* table = nullptr;
    std::int64_t id = 0;
    std::vector<unsigned> columns; // bits, ascending
    std::vector<Value> before;
    std::vector<Value> after;
};

struct UndoStep {
    Action action{};
    std::int64_t subjects = 0;
    std::map<const TableInfo*, TouchedRows> inserted;
    std::vector<RowEdit> edits; // in the order they were made
    std::size_t merges = 0;     // there had been when it was done
};

} // namespace preceptor
