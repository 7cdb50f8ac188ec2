// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_catalogue.h"

#include <algorithm>

namespace preceptor {

unsigned TableInfo::bitOf(std::string_view column) const {
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found == columns.end())
        throw StorageFailure(FailureKind::Other, "no column " + name + "." + std::string(column));
    return static_cast<unsigned>(found - columns.begin());
}

TableCatalogue::TableCatalogue(Database& db) {
    Statement tables = db.prepare("SELECT idx, name FROM sync_table ORDER BY idx");
    Statement columns =
        db.prepare("SELECT name FROM pragma_table_info(?1) WHERE name NOT IN ('id', '_clock') ORDER BY cid");
    while (tables.step()) {
        TableInfo info{tables.string(1), tables.integer(0), {}, 0};
        columns.bind(1, tables.text(1));
        while (columns.step()) info.columns.push_back(columns.string(0));
        columns.reset();
        if (info.columns.empty()) continue; // a table of a newer program, known by name alone
        info.deletedBit = info.bitOf("_deleted");
        m_tables.push_back(std::move(info));
    }
}

const TableInfo* TableCatalogue::find(std::string_view name) const {
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const TableInfo& t) { return t.name == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

const TableInfo& TableCatalogue::table(std::string_view name) const {
    const TableInfo* found = find(name);
    if (found == nullptr) throw StorageFailure(FailureKind::Other, "no synced table " + std::string(name));
    return *found;
}

} // namespace preceptor
