// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/score_table_model.h"

#include "ui/curriculum/score_text.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace preceptor::ui {

// The same people keep their rows, so that an open editor and the place of the cursor stay.
void ScoreTableModel::setSheet(ScoreSheet sheet) {
    const bool samePeople = std::equal(sheet.rows.begin(), sheet.rows.end(), m_sheet.rows.begin(), m_sheet.rows.end(),
                                       [](const ScoreRow& a, const ScoreRow& b) { return a.enrolment == b.enrolment; });
    if (!samePeople) beginResetModel();
    m_sheet = std::move(sheet);
    if (!samePeople)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // the highest mark is another test's
}

int ScoreTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int ScoreTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 4; }

QString ScoreTableModel::words(const ScoreRow& row, Column column) const {
    switch (column) {
    case Column::Name: return toQt(row.nativeName);
    case Column::Mark:
        if (byItem()) return itemMarksText(m_sheet.items, row.items);
        return row.raw ? markText(*row.raw) : QString();
    case Column::Percent: {
        if (!row.raw) return {};
        const QString percent = percentText(percentOf(m_sheet.assessment, *row.raw));
        return byItem() ? tr("%1 · %2", "a mark and what percent it is").arg(markText(*row.raw), percent) : percent;
    }
    case Column::Result: {
        const auto pass = row.raw ? passed(m_sheet.assessment, *row.raw) : std::nullopt;
        return !pass ? QString() : *pass ? tr("Passed") : tr("Not passed");
    }
    }
    return {};
}

QVariant ScoreTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ScoreRow& row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool numeric = column == Column::Mark || column == Column::Percent;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return words(row, column);
    case Qt::TextAlignmentRole: return QVariant(numeric ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignVCenter);
    case TableView::PaleRole:
        if (column != Column::Name) return {};
        return ruleDecides(row.status) ? toQt(row.romanised) : codeLabel("enrolment_status", codeOf(row.status));
    case TableView::PillToneRole:
        if (column != Column::Result || !row.raw) return {};
        return static_cast<int>(passed(m_sheet.assessment, *row.raw).value_or(false) ? Tone::Ok : Tone::Warn);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a person and their mark")
            .arg(toQt(row.nativeName), row.raw ? words(row, column) : tr("no mark"));
    default: return {};
    }
}

QVariant ScoreTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && (column == Column::Mark || column == Column::Percent))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Name: return tr("Name");
    case Column::Mark:
        if (byItem()) return tr("Items 1 to %1").arg(m_sheet.items.size());
        return tr("Mark of %1").arg(markText(m_sheet.assessment.max));
    case Column::Percent: return byItem() ? tr("Mark of %1").arg(markText(m_sheet.assessment.max)) : tr("Percent");
    case Column::Result: return tr("Result");
    }
    return {};
}

Qt::ItemFlags ScoreTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == kMark ? flags | Qt::ItemIsEditable : flags;
}

bool ScoreTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != kMark) return false;
    Q_EMIT typed(index.row(), value.toString()); // the same mark may have another day
    return true;
}

} // namespace preceptor::ui
