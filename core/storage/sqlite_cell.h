// SPDX-License-Identifier: GPL-3.0-or-later
// A value of SQLite's as one of ours, borrowed: of a column or an argument of one of our functions.
#pragma once

#include "core/base/value.h"

#include <sqlite3.h>

namespace preceptor {

inline std::string_view blobOf(sqlite3_value* value) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    return {bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

inline Cell cellOf(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return static_cast<std::int64_t>(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }
    case SQLITE_BLOB: return blobOf(value);
    default: return {};
    }
}

// Text is borrowed and must live as long as the statement runs.
inline void giveResult(sqlite3_context* context, const Cell& cell) {
    switch (cell.type()) {
    case Cell::Type::Null: return sqlite3_result_null(context);
    case Cell::Type::Integer: return sqlite3_result_int64(context, cell.integer());
    case Cell::Type::Real: return sqlite3_result_double(context, cell.real());
    case Cell::Type::Text: {
        const auto text = cell.text();
        // An empty view may have no data pointer, which SQLite would read as NULL.
        return sqlite3_result_text(context, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                                   SQLITE_STATIC);
    }
    }
}

} // namespace preceptor
