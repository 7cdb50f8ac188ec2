// SPDX-License-Identifier: GPL-3.0-or-later
// Reading all rows, or at most one, of a statement; it is reset afterwards whatever happened.
#pragma once

#include "core/storage/database.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

template <class Read>
auto allRows(Statement& statement, Read read) {
    std::vector<decltype(read(statement))> rows;
    while (statement.step()) rows.push_back(read(statement));
    statement.reset();
    return rows;
}

template <class Read>
auto oneRow(Statement& statement, Read read) {
    std::optional<decltype(read(statement))> row;
    if (statement.step()) row = read(statement);
    statement.reset();
    return row;
}

// One fixed statement made of shared pieces, such as a column list.
inline std::string sqlText(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const auto part : parts) text += part;
    return text;
}

inline std::int64_t integerOr(Statement& statement, std::int64_t otherwise) {
    const auto value = oneRow(statement, [](Statement& s) { return s.integer(0); });
    return value.value_or(otherwise);
}

} // namespace preceptor
