// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a file has it: rows of cells with the row numbers a spreadsheet shows. Cells are views into text the sheet
// keeps, 16 bytes each, so that 100,000 rows stay small; moving a sheet keeps its cells valid.
#pragma once

#include "core/text/text_arena.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class CellKind : std::uint8_t {
    Text,
    Number,  // text is plain decimal, without exponent
    Date,    // text is 2026-11-24 or 2026-11-24 19:30:00
    Time,    // text is 19:30:00, or hours beyond 24 for a duration
    Boolean, // TRUE or FALSE
    Error    // #N/A and its like
};

class SheetCell {
public:
    SheetCell() = default;
    explicit SheetCell(std::string_view text, CellKind kind = CellKind::Text)
        : m_data(text.data()), m_size(static_cast<std::uint32_t>(text.size())), m_kind(kind) {}
    std::string_view text() const { return {m_data, m_size}; }
    CellKind kind() const { return m_kind; }
    bool empty() const { return m_size == 0; }

private:
    const char* m_data = "";
    std::uint32_t m_size = 0;
    CellKind m_kind = CellKind::Text;
};

class Sheet {
public:
    std::size_t rowCount() const { return m_rows.size(); }
    std::size_t columnCount() const { return m_columns; } // of the longest row
    std::span<const SheetCell> row(std::size_t row) const {
        return {m_cells.data() + m_rows[row].first, m_rows[row].count};
    }
    std::uint32_t rowNumber(std::size_t row) const { return m_rows[row].number; } // from 1, as a spreadsheet shows it
    // An empty cell where the row is short.
    SheetCell at(std::size_t row, std::size_t column) const {
        const auto cells = this->row(row);
        return column < cells.size() ? cells[column] : SheetCell{};
    }

    // Building. Text given to `add` must live in this sheet: in the adopted buffer or the arena.
    char* adopt(std::string buffer) {
        m_buffer = std::make_unique<std::string>(std::move(buffer));
        return m_buffer->data();
    }
    std::string_view keep(std::string_view text) { return m_arena.keep(text); }
    void reserve(std::size_t rows, std::size_t cells) {
        m_rows.reserve(rows);
        m_cells.reserve(cells);
    }
    void add(SheetCell cell) { m_cells.push_back(cell); }
    std::size_t pendingCells() const { return m_cells.size() - m_rowStart; }
    std::span<const SheetCell> pending() const { return {m_cells.data() + m_rowStart, pendingCells()}; }
    void endRow(std::uint32_t number);
    void dropRow() { m_cells.resize(m_rowStart); }

    // A correction by the user. The column must be inside the sheet; a short row grows.
    void setText(std::size_t row, std::size_t column, std::string_view text);
    void set(std::size_t row, std::size_t column, SheetCell cell); // its text must live in this sheet

private:
    struct Row {
        std::size_t first;
        std::uint32_t count;
        std::uint32_t number;
    };
    std::unique_ptr<std::string> m_buffer;
    TextArena m_arena;
    std::vector<SheetCell> m_cells;
    std::vector<Row> m_rows;
    std::size_t m_rowStart = 0;
    std::size_t m_columns = 0;
};

bool isBlankRow(std::span<const SheetCell> cells); // nothing but empty cells and blanks

} // namespace preceptor
