// SPDX-License-Identifier: GPL-3.0-or-later
// Collects rows of one table, column by column, into a block: like values beside each other compress well.
#pragma once

#include "core/base/value.h"
#include "core/sync/row_clock.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace preceptor {

class RowBlockWriter {
public:
    // `key`: the columns that all rows' ids follow from, in their order; then the ids are left out. Empty: they are
    // not.
    RowBlockWriter(std::uint32_t table, std::size_t columns, std::vector<unsigned> key = {})
        : m_table(table), m_key(std::move(key)), m_columns(columns) {}

    void begin(std::int64_t id, const RowClock& clock);
    void value(unsigned column, const Cell& cell);

    std::size_t rows() const { return m_ids.size(); }
    std::size_t bytes() const { return m_bytes; }
    std::string finish(); // and begin anew

private:
    struct Column {
        std::string types;
        std::vector<std::int64_t> integers;
        std::string reals;
        std::string lengths;
        std::string texts;
    };
    static void append(std::string& out, const Column& column);
    void appendIds(std::string& out) const;
    void appendClocks(std::string& out) const;

    std::uint32_t m_table;
    std::vector<unsigned> m_key;
    std::vector<Column> m_columns;
    std::vector<std::int64_t> m_ids;
    std::vector<ClockGroup> m_groups; // of all rows, one after the other
    std::vector<std::uint32_t> m_groupsOfRow;
    std::size_t m_bytes = 0;
};

} // namespace preceptor
