// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the schema wants something in a column.
#pragma once

#include "core/storage/rows.h"

#include <string_view>

namespace preceptor {

// False too for a column that is not there.
inline bool mayBeEmpty(Database& db, std::string_view table, std::string_view column) {
    Statement& required = db.cached("SELECT \"notnull\" FROM pragma_table_info(?1) WHERE name = ?2");
    return integerOr(required.bindAll(table, column), 1) == 0;
}

} // namespace preceptor
