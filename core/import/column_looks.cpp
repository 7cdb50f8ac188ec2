// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_looks.h"

#include "core/import/cell_rules.h"
#include "core/import/meeting_time.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::size_t kRows = 60;

void count(CellLooks looks, ColumnLooks& column) {
    column.filled += looks == CellLooks::Empty ? 0 : 1;
    column.times += looks == CellLooks::Time || looks == CellLooks::DatedTime ? 1 : 0;
    column.dated += looks == CellLooks::DatedTime ? 1 : 0;
    column.emails += looks == CellLooks::Email ? 1 : 0;
    column.durations += looks == CellLooks::Duration ? 1 : 0;
    column.words += looks == CellLooks::Words ? 1 : 0;
    column.numbers += looks == CellLooks::Number ? 1 : 0;
}

} // namespace

CellLooks looksOf(std::string_view text) {
    if (text.find_first_not_of(' ') == std::string_view::npos) return CellLooks::Empty;
    if (text.find('@') != std::string_view::npos) return CellLooks::Email;
    if (const auto time = readWallTime(text))
        return time->date == DateOutcome::Empty ? CellLooks::Time : CellLooks::DatedTime;
    if (readMarkedDuration(text)) return CellLooks::Duration;
    if (text.find_first_not_of("0123456789") == std::string_view::npos) return CellLooks::Number;
    return hasLetter(text) ? CellLooks::Words : CellLooks::Other;
}

std::vector<ColumnLooks> columnLooks(const Sheet& sheet, std::span<const std::size_t> rows) {
    std::vector<ColumnLooks> columns(std::min(sheet.columnCount(), kWidestMeeting));
    for (const std::size_t row : rows.first(std::min(rows.size(), kRows)))
        for (std::size_t i = 0; i < columns.size(); ++i) count(looksOf(sheet.at(row, i).text()), columns[i]);
    return columns;
}

} // namespace preceptor
