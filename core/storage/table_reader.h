// SPDX-License-Identifier: GPL-3.0-or-later
// Any synced table as rows for scripts: its own columns, and beside each reference the name of what it points to. Also
// finds a row by what a person would call it. Live rows only.
#pragma once

#include "core/storage/database.h"
#include "core/storage/table_catalogue.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// A condition column = value, both as text.
struct ColumnFilter {
    std::string column;
    std::string value;
};

class TableReader {
public:
    explicit TableReader(Database& db) : m_db(db) {}

    // id, then the table's columns; after each reference_id the column `reference` with its name. What a row names
    // several of has one column with all their names.
    std::vector<std::string> columns(const TableInfo& table);
    // Every filter names one of the columns.
    void forEach(const TableInfo& table, const std::vector<ColumnFilter>& filters,
                 const std::function<void(const std::vector<Value>&)>& row);

    // Ids of the rows that `text` may mean: an id, a code, a name, a day; merged persons as the one they are read as.
    // At most two are told apart: none, one, several.
    std::vector<std::int64_t> meant(const TableInfo& table, const std::string& text,
                                    const std::vector<ColumnFilter>& filters);

private:
    struct Shown {
        std::string name;
        std::string expression;
    };
    std::vector<Shown> shown(const TableInfo& table);

    Database& m_db;
};

} // namespace preceptor
