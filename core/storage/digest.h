// SPDX-License-Identifier: GPL-3.0-or-later
// One hash over the content of a file: its live rows. Equal for equal content, whatever the order of the rows, the PC,
// the layout of pages or the way it took: clocks, bookkeeping and deleted rows are left out (a row that came and went
// leaves no trace, and PCs that have exchanged everything agree), rows are taken by id and columns by name. The audit
// trail is no content: it grows by the very act of giving content away.
#pragma once

#include "core/storage/database.h"
#include "core/storage/table_catalogue.h"

#include <string>

namespace preceptor {

// 64 lower-case hex digits (BLAKE2b-256).
std::string contentDigest(Database& db, const TableCatalogue& catalogue);

} // namespace preceptor
