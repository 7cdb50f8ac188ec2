// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a row that was erased for good: its id, the write that erased it, and neutral values, the same on
// every PC. See kErased in core/sync/column_merge.h.
#pragma once

#include "core/storage/table_catalogue.h"

namespace preceptor {

// NULL, or what the schema gives a column that must have a value; an empty text where it gives none. References of a
// row that must have them stay. What an erasure leaves becomes `left`, or stays what it is.
void writeErased(Database& db, const TableInfo& table, std::int64_t id, Dot dot, const Cell* left = nullptr);
// What waits beside the row: values that lost, what newer programs sent, what it was before.
void forgetBeside(Database& db, const TableInfo& table, std::int64_t id);
// Stands for a natural key that would tell a name. The row is deleted; its id no longer follows from its key.
std::string scrubbedKey(std::int64_t id);

} // namespace preceptor
