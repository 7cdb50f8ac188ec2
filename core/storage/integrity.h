// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of every file: its pages, references, clocks, natural ids and dates. Reads only.
#pragma once

#include "core/model/finding.h"
#include "core/storage/database.h"
#include "core/storage/table_catalogue.h"

#include <vector>

namespace preceptor {

// At most `limit` findings.
std::vector<Finding> checkIntegrity(Database& db, const TableCatalogue& catalogue, std::size_t limit);

// The quick look at a file that is in use: are its pages whole? Table by table, so that a writer never waits for long.
bool pagesAreWhole(Database& db);

} // namespace preceptor
