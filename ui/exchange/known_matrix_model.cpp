// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/known_matrix_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace preceptor::ui {

void KnownMatrixModel::setOverview(const ExchangeOverview& overview) {
    beginResetModel();
    m_sites = overview.sites;
    m_known = overview.known;
    endResetModel();
}

void KnownMatrixModel::retranslate() {
    if (m_sites.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int KnownMatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sites.size());
}

int KnownMatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_sites.empty() ? 0 : 1 + static_cast<int>(m_sites.size());
}

std::int64_t KnownMatrixModel::missing(int row, int site) const {
    const SiteRow& whose = m_sites[static_cast<std::size_t>(site)];
    return std::max<std::int64_t>(0, whose.changes -
                                         m_known[static_cast<std::size_t>(row)][static_cast<std::size_t>(site)]);
}

QString KnownMatrixModel::nameOf(int site) const {
    const SiteRow& row = m_sites[static_cast<std::size_t>(site)];
    return row.own ? tr("this PC") : siteText(row);
}

QVariant KnownMatrixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(nameOf(index.row())) : QVariant();
    const std::int64_t lacks = missing(index.row(), index.column() - 1);
    if (role == Qt::DisplayRole) return lacks == 0 ? tr("all") : tr("lacks %1").arg(numberText(lacks));
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString who = nameOf(index.row());
        const QString whose = nameOf(index.column() - 1);
        return lacks == 0 ? tr("%1 has every change of %2").arg(who, whose)
                          : tr("%1 lacks %n changes of %2", "", static_cast<int>(lacks)).arg(who, whose);
    }
    if (role == TableView::PillToneRole) return static_cast<int>(lacks == 0 ? Tone::Ok : Tone::Info);
    return {};
}

QVariant KnownMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return section == 0 ? tr("Who") : tr("of %1", "a site").arg(nameOf(section - 1));
    return {};
}

} // namespace preceptor::ui
