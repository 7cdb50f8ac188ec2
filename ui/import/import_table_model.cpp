// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_table_model.h"

#include "ui/import/import_words.h"
#include "ui/text/convert.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace preceptor::ui {

void ImportTableModel::show(std::shared_ptr<const RosterPreview> preview, std::optional<Verdict> only) {
    beginResetModel();
    m_preview = std::move(preview);
    m_rows.clear();
    for (std::uint32_t row = 0; m_preview && row < m_preview->plan.rows.size(); ++row)
        if (!only || m_preview->plan.rows[row].verdict == *only) m_rows.push_back(row);
    endResetModel();
}

void ImportTableModel::retranslate() {
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ImportTableModel::firstRowOf(Verdict verdict) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](std::uint32_t row) { return m_preview->plan.rows[row].verdict == verdict; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ImportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_preview ? 0 : 1 + static_cast<int>(m_preview->layout.columns.size());
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::uint32_t row = rowOf(index.row());
    if (index.column() == 0) return verdictData(row, role);
    return cellData(row, static_cast<std::uint32_t>(index.column() - 1), role);
}

QVariant ImportTableModel::verdictData(std::uint32_t row, int role) const {
    const RowPlan& plan = m_preview->plan.rows[row];
    switch (role) {
    case Qt::DisplayRole: return verdictWord(plan);
    case Qt::UserRole: return static_cast<int>(plan.verdict);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return rowSentence(*m_preview, row);
    case TableView::PillToneRole: return static_cast<int>(verdictTone(plan));
    default: return {};
    }
}

QVariant ImportTableModel::cellData(std::uint32_t row, std::uint32_t column, int role) const {
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column).simplified();
    case Qt::EditRole:
    case Qt::UserRole: return cellText(row, column);
    default: break;
    }
    const CellIssue* issue = issueOf(row, column);
    if (issue == nullptr) return {};
    if (role == TableView::TintRole) return static_cast<int>(Tone::Warn);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return problemSentence(issue->problem, cellText(row, column));
    return {};
}

QString ImportTableModel::cellText(std::uint32_t row, std::uint32_t column) const {
    return toQt(m_preview->file.sheet.at(m_preview->table.rows[row].sheetRow, column).text());
}

const CellIssue* ImportTableModel::issueOf(std::uint32_t row, std::uint32_t column) const {
    const auto& issues = m_preview->table.issues;
    auto issue = std::lower_bound(issues.begin(), issues.end(), row,
                                  [](const CellIssue& i, std::uint32_t wanted) { return i.row < wanted; });
    for (; issue != issues.end() && issue->row == row; ++issue)
        if (issue->column == column) return &*issue;
    return nullptr;
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_preview) return {};
    if (section == 0) return tr("Result");
    return columnName(m_preview->layout.columns[static_cast<std::size_t>(section - 1)], section - 1);
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() > 0 ? flags | Qt::ItemIsEditable : flags;
}

bool ImportTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() == 0) return false;
    const std::uint32_t row = rowOf(index.row());
    const auto column = static_cast<std::uint32_t>(index.column() - 1);
    if (value.toString() == cellText(row, column)) return false;
    Q_EMIT corrected(m_preview->table.rows[row].sheetRow, column, value.toString());
    return true;
}

} // namespace preceptor::ui
