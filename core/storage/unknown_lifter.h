// SPDX-License-Identifier: GPL-3.0-or-later
// When a migration brings columns and tables that newer programs have already sent: what waited in sync_unknown goes to
// its place, by the rule of merging. In rows that nobody has sent a value for, a new column was never written, on every
// PC alike.
#pragma once

#include "core/storage/table_catalogue.h"

#include <map>
#include <set>
#include <string>

namespace preceptor {

using KnownColumns = std::map<std::string, std::set<std::string>, std::less<>>; // by table

KnownColumns knownColumns(const TableCatalogue& catalogue);
// After the schema has changed; `before`: what was known until then.
void liftUnknown(Database& db, const KnownColumns& before);

} // namespace preceptor
