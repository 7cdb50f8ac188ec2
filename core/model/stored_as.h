// SPDX-License-Identifier: GPL-3.0-or-later
// How a column of any table stores its values: what a typed value must be, and how a stored one is read.
#pragma once

#include "core/base/value.h"

#include <string_view>

namespace preceptor {

enum class StoredKind { Text, Whole, Number, Date, Flag, Code, Reference };
struct StoredAs {
    StoredKind kind = StoredKind::Text;
    std::string_view list; // Code: the code list; Reference: the table, if a register names it
};
StoredAs storedAs(std::string_view table, std::string_view column);
// Whether a value is of that kind; no value fits all (whether it may be empty is the table's matter).
bool fits(const StoredAs& as, const Value& value);
// Of use to the program only, such as hashes.
bool isBookkeeping(std::string_view column);

} // namespace preceptor
