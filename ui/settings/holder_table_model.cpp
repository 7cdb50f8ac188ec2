// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holder_table_model.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

namespace {

constexpr int kHolderColumns = 2;

} // namespace

QString roleWords(HolderRole role) {
    switch (role) {
    case HolderRole::Coordinator: return HolderTableModel::tr("Coordinator");
    case HolderRole::Editor: return HolderTableModel::tr("Educator");
    case HolderRole::Viewer: return HolderTableModel::tr("Viewer");
    case HolderRole::Recovery: return HolderTableModel::tr("On paper");
    }
    return {};
}

void HolderTableModel::setHolders(std::vector<Holder> holders, const std::string& ownId) {
    beginResetModel();
    m_holders = std::move(holders);
    m_ownId = ownId;
    endResetModel();
}

void HolderTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kHolderColumns - 1);
    if (!m_holders.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kHolderColumns - 1));
}

int HolderTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_holders.size());
}

int HolderTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kHolderColumns; }

QString HolderTableModel::text(int row, Column column) const {
    const Holder& one = holder(row);
    if (column == Column::Role) return roleWords(one.role);
    return one.role == HolderRole::Recovery ? tr("Recovery key") : toQt(one.name);
}

QVariant HolderTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::UserRole: return text(index.row(), column);
    case Qt::AccessibleTextRole:
        return labelled(headerData(index.column(), Qt::Horizontal).toString(), text(index.row(), column));
    case TableView::PaleRole: return column == Column::Name && isOwn(index.row()) ? tr("you") : QVariant();
    default: return {};
    }
}

QVariant HolderTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Who may open it");
    case Column::Role: return tr("Role");
    }
    return {};
}

} // namespace preceptor::ui
