// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/sheet.h"

#include <algorithm>

namespace preceptor {

void Sheet::endRow(std::uint32_t number) {
    const std::size_t count = pendingCells();
    m_rows.push_back({m_rowStart, static_cast<std::uint32_t>(count), number});
    m_rowStart = m_cells.size();
    m_columns = std::max(m_columns, count);
}

void Sheet::setText(std::size_t row, std::size_t column, std::string_view text) {
    set(row, column, SheetCell(m_arena.keep(text)));
}

void Sheet::set(std::size_t row, std::size_t column, SheetCell cell) {
    Row& place = m_rows[row];
    if (column >= place.count) { // the row moves to the end of the cells, where it can grow
        const std::size_t first = m_cells.size();
        for (std::size_t i = 0; i <= column; ++i)
            m_cells.push_back(i < place.count ? m_cells[place.first + i] : SheetCell{});
        place.first = first;
        place.count = static_cast<std::uint32_t>(column + 1);
        m_rowStart = m_cells.size();
        m_columns = std::max(m_columns, column + 1);
    }
    m_cells[place.first + column] = cell;
}

bool isBlankRow(std::span<const SheetCell> cells) {
    return std::all_of(cells.begin(), cells.end(), [](const SheetCell& cell) {
        return cell.text().find_first_not_of(" \t\r\n") == std::string_view::npos;
    });
}

} // namespace preceptor
