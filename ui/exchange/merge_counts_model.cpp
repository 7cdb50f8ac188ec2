// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/merge_counts_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/record_words.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kCountColumns = 5;

} // namespace

void MergeCountsModel::show(const MergeReport& report, By by) {
    beginResetModel();
    m_by = by;
    m_rows.clear();
    for (const auto& [name, counts] : by == By::Kind ? report.byTable : report.bySite)
        if (!counts.empty()) m_rows.push_back({name, counts});
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return changesIn(a.counts) + a.counts.conflicts > changesIn(b.counts) + b.counts.conflicts;
    });
    if (m_rows.size() > 1) m_rows.push_back({{}, report.total});
    endResetModel();
}

void MergeCountsModel::retranslate() {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kCountColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kCountColumns - 1);
}

int MergeCountsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeCountsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kCountColumns; }

QString MergeCountsModel::nameOf(int row) const {
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    if (m_rows.size() > 1 && row == rowCount() - 1) return tr("Altogether");
    return m_by == By::Kind ? recordKind(shown.name) : siteText(shown.name, {});
}

std::int64_t MergeCountsModel::figure(const QModelIndex& index) const {
    const MergeCounts& counts = m_rows[static_cast<std::size_t>(index.row())].counts;
    switch (static_cast<Column>(index.column())) {
    case Column::Name: return 0;
    case Column::Added: return counts.added;
    case Column::Changed: return counts.changed;
    case Column::Deleted: return counts.deleted;
    case Column::Conflicts: return counts.conflicts;
    }
    return 0;
}

QVariant MergeCountsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool name = static_cast<Column>(index.column()) == Column::Name;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (name) return nameOf(index.row());
        return figure(index) == 0 && role == Qt::DisplayRole ? QStringLiteral("–") : numberText(figure(index));
    }
    if (role == Qt::TextAlignmentRole) return int((name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == TableView::TintRole && static_cast<Column>(index.column()) == Column::Conflicts && figure(index) > 0)
        return static_cast<int>(Tone::Warn);
    return {};
}

QVariant MergeCountsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Name: return m_by == By::Kind ? tr("Kind") : tr("Site");
    case Column::Added: return tr("New");
    case Column::Changed: return tr("Changed");
    case Column::Deleted: return tr("Deleted");
    case Column::Conflicts: return tr("Conflicts");
    }
    return {};
}

} // namespace preceptor::ui
