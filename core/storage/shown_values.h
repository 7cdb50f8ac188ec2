// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rule shows something other than what was written: a row deleted here and edited there stays visible, the
// second of two equal codes gets a suffix. What was written is kept as a sibling under the column's own dot, so that
// what is shown is a function of the writes known and of nothing else.
#pragma once

#include "core/storage/table_catalogue.h"

#include <map>
#include <string>
#include <vector>

namespace preceptor {

// Gives every live row of a table with unique codes the code it shows. `written`: rows whose code is not the written
// one yet (a merge in progress). Does nothing for tables without such codes. The rows that show another one now.
struct CodeShown {
    std::int64_t id = 0;
    std::string before; // what the row held: its code, or heldCode of a row in the merge
    std::string now;
    bool suffixed = false; // another row has the code that was written
    Dot dot;               // of the write
};
std::vector<CodeShown> settleCodes(Database& db, const TableInfo& table,
                                   const std::map<std::int64_t, std::string>& written = {});

// What a row holds in place of its code until all rows are in and settleCodes has said what it shows: no code is so.
std::string heldCode(std::int64_t id);

// True if some row of the table shows another code than was written.
bool showsOtherCodes(Database& db, const TableInfo& table);

// Changes one cell without a new version: the row's clock stays.
void showInstead(Database& db, const TableInfo& table, std::int64_t id, std::string_view column, const Cell& cell);

} // namespace preceptor
