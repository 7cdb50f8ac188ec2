// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_table_model.h"

#include "ui/text/audit_words.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"

namespace preceptor::ui {

namespace {

constexpr int kAuditColumns = 6;

} // namespace

void AuditTableModel::setEntries(std::vector<AuditEntry> entries, AuditNames names) {
    beginResetModel();
    m_entries = std::move(entries);
    m_names = std::move(names);
    endResetModel();
}

void AuditTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kAuditColumns - 1);
    if (!m_entries.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kAuditColumns - 1));
}

int AuditTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kAuditColumns; }

QString AuditTableModel::text(const AuditEntry& entry, Column column) const {
    switch (column) {
    case Column::When: return momentText(entry.at);
    case Column::Act: return auditActText(entry.action);
    case Column::Who: return toQt(entry.operatorName);
    case Column::About: return auditAboutText(entry);
    case Column::Details: return auditDetailText(entry, m_names);
    case Column::Place: return auditPlaceText(entry.replica, m_names);
    }
    return {};
}

QVariant AuditTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const AuditEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(entry, column);
    case Qt::AccessibleTextRole:
        return labelled(headerData(index.column(), Qt::Horizontal).toString(), text(entry, column));
    case Qt::UserRole: return column == Column::When ? QVariant(qlonglong(entry.at.millis)) : text(entry, column);
    default: return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::When: return tr("When");
    case Column::Act: return tr("What was done");
    case Column::Who: return tr("Who");
    case Column::About: return tr("How many");
    case Column::Details: return tr("Details");
    case Column::Place: return tr("On which PC");
    }
    return {};
}

} // namespace preceptor::ui
