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

// So many rows in one INSERT cost far less each than one alone.
inline constexpr std::size_t kRowsAtOnce = 32;

// "(?1, ?2), (?3, ?4)": rows of an INSERT.
inline std::string valuesSql(std::size_t rows, std::size_t width) {
    std::string text;
    std::size_t n = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        text += row == 0 ? "(" : ", (";
        for (std::size_t i = 0; i < width; ++i) text += (i == 0 ? "?" : ", ?") + std::to_string(++n);
        text += ")";
    }
    return text;
}

inline std::int64_t integerOr(Statement& statement, std::int64_t otherwise) {
    const auto value = oneRow(statement, [](Statement& s) { return s.integer(0); });
    return value.value_or(otherwise);
}

inline std::optional<int> optionalInt(Statement& s, int column) {
    const auto value = s.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace preceptor
