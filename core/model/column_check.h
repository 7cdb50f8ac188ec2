// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms refuse, asked of one column: for a value that is set without the form of its record.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

// False for what only a value that was entered elsewhere can be: references, what the program itself keeps, and what a
// certificate says or is named by.
bool mayBeTyped(std::string_view table, std::string_view column);
// As the form keeps it: digits of a full-width keyboard are digits.
std::string typedText(std::string_view table, std::string_view column, std::string_view text);
// Formats, ranges and lengths. Its kind is storedAs' matter, other fields of the record are the caller's.
std::optional<IssueCode> columnIssue(std::string_view table, std::string_view column, const Value& value, Date today);
// The first and the last day of a span of which this column is one; nothing for others.
struct SpanColumns {
    std::string_view first;
    std::string_view last;
};
std::optional<SpanColumns> spanOf(std::string_view column);

} // namespace preceptor
