// SPDX-License-Identifier: GPL-3.0-or-later
// One hash over everything that is exchanged between PCs. Equal for equal content, whatever the order of the rows, the
// PC, the program's version of a page or the transactions it took: clocks and bookkeeping are left out, rows are taken
// by id and columns by name.
#pragma once

#include "core/storage/database.h"
#include "core/storage/table_catalogue.h"

#include <string>

namespace preceptor {

// 64 lower-case hex digits (BLAKE2b-256).
std::string contentDigest(Database& db, const TableCatalogue& catalogue);

} // namespace preceptor
