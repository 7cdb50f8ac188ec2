// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_table_model.h"

#include "ui/text/convert.h"
#include "ui/text/report_text.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

bool isFigure(const Column& column) {
    switch (column.kind) {
    case ColumnKind::Integer:
    case ColumnKind::Real:
    case ColumnKind::Percent: return true;
    case ColumnKind::Text:
    case ColumnKind::Code:
    case ColumnKind::Date:
    case ColumnKind::Id: return false;
    }
    return false;
}

QVariant sortValue(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<qlonglong>(*whole);
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
    return {};
}

QVariant alignment(const Column& column) {
    return static_cast<int>((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

bool saysNothing(const Table& table, std::size_t column) {
    const std::string_view code = table.columns[column].code;
    if (code != "period" && code != "programme" && code != "indicator") return false;
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return row[column] == table.rows.front()[column]; });
}

} // namespace

std::vector<std::size_t> shownColumns(const Table& table) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].kind != ColumnKind::Id && table.columns[i].codes != "report_level" &&
            !saysNothing(table, i))
            shown.push_back(i);
    return shown;
}

void ReportTableModel::setTable(Table table) {
    beginResetModel();
    m_table = std::move(table);
    m_shown = shownColumns(m_table);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const Value& ReportTableModel::valueAt(const QModelIndex& index) const {
    return m_table.rows[static_cast<std::size_t>(index.row())][m_shown[static_cast<std::size_t>(index.column())]];
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return reportCell(columnAt(index.column()), valueAt(index));
    case Qt::TextAlignmentRole: return alignment(columnAt(index.column()));
    case kSortRole: return sortValue(valueAt(index));
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return columnHeading(columnAt(section));
    case Qt::TextAlignmentRole: return alignment(columnAt(section));
    default: return {};
    }
}

std::optional<std::int64_t> ReportTableModel::recordAt(int row, std::string_view column) const {
    const Value* value = row < 0 ? nullptr : m_table.at(static_cast<std::size_t>(row), column);
    const auto* id = value ? std::get_if<std::int64_t>(value) : nullptr;
    return id ? std::optional(*id) : std::nullopt;
}

std::string ReportTableModel::textAt(int row, std::string_view column) const {
    const Value* value = row < 0 ? nullptr : m_table.at(static_cast<std::size_t>(row), column);
    const auto* text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? *text : std::string();
}

} // namespace preceptor::ui
