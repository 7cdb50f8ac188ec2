// SPDX-License-Identifier: GPL-3.0-or-later
// What a person calls one row of any table: a name, or the names of what it joins.
#pragma once

#include "core/storage/database.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace preceptor {

// Empty if there is no such row or nothing names it.
std::string rowTitle(Database& db, std::string_view table, std::int64_t id);
// Whether rows of the table have one.
bool hasTitle(std::string_view table);

} // namespace preceptor
