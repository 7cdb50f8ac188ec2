// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of ids, and what SQL reads of them.
#pragma once

#include "core/storage/given_rows.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct IdRange {
    std::int64_t first = 0;
    std::int64_t last = 0; // included
};
using IdRanges = std::vector<IdRange>;

// As given_rows: c0 the first id, c1 the last.
class RangeRows final : public GivenRows {
public:
    explicit RangeRows(const IdRanges& ranges) : m_ranges(ranges) {}
    std::size_t size() const override { return m_ranges.size(); }
    Cell cell(std::size_t row, int column) const override {
        return column == 0 ? m_ranges[row].first : m_ranges[row].last;
    }

private:
    const IdRanges& m_ranges;
};

// What stands behind FROM: the rows `t` of `table` whose ids are in the ranges `r`, given as parameter 1, range by
// range and by id.
inline std::string rowsInRanges(std::string_view table) {
    return "given_rows(?1) AS r CROSS JOIN " + std::string(table) + " AS t ON t.id BETWEEN r.c0 AND r.c1";
}

} // namespace preceptor
