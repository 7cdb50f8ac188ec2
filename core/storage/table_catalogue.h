// SPDX-License-Identifier: GPL-3.0-or-later
// The synced tables of the open file as the file itself tells them, so that the schema is told once, in the migrations.
// A column's place in `columns` is its bit in row clocks; `_deleted` is a column like any other.
#pragma once

#include "core/storage/database.h"
#include "core/sync/row_clock.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// Only grows: its rows are never changed nor deleted, whoever asks, but for the clock that exchange keeps.
constexpr std::string_view kAuditTable = "audit_entry";

struct TableInfo {
    std::string name;
    std::int64_t index = 0;           // in sync_table
    std::vector<std::string> columns; // without id and _clock
    unsigned deletedBit = 0;
    unsigned bitOf(std::string_view column) const; // throws StorageFailure for a column that is not there
};

class TableCatalogue {
public:
    explicit TableCatalogue(Database& db);
    const TableInfo& table(std::string_view name) const; // throws StorageFailure for a table that is not there
    const TableInfo* find(std::string_view name) const;  // nullptr if it is not there
    const std::deque<TableInfo>& tables() const { return m_tables; }

private:
    std::deque<TableInfo> m_tables; // addresses stay
};

} // namespace preceptor
