// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_table_model.h"

#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

namespace {

constexpr int kColumns = 7;

bool isFigure(BackupTableModel::Column column) {
    return column != BackupTableModel::Column::Made && column != BackupTableModel::Column::State;
}

QString stateText(BackupState state) {
    switch (state) {
    case BackupState::Good: return BackupTableModel::tr("Checked");
    case BackupState::Damaged: return BackupTableModel::tr("Damaged");
    case BackupState::Newer: return BackupTableModel::tr("Newer version");
    case BackupState::Locked: return BackupTableModel::tr("Locked");
    case BackupState::Unreadable: return BackupTableModel::tr("Cannot be read now");
    }
    return {};
}

Tone stateTone(BackupState state) {
    switch (state) {
    case BackupState::Good: return Tone::Ok;
    case BackupState::Damaged: return Tone::Bad;
    case BackupState::Newer:
    case BackupState::Locked:
    case BackupState::Unreadable: return Tone::Warn;
    }
    return Tone::Text;
}

} // namespace

void BackupTableModel::setBackups(std::vector<BackupRow> backups) {
    beginResetModel();
    m_backups = std::move(backups);
    m_looks.assign(m_backups.size(), std::nullopt);
    endResetModel();
}

void BackupTableModel::setLook(int row, const BackupLook& look) {
    m_looks[static_cast<std::size_t>(row)] = look;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

void BackupTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_backups.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int BackupTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant BackupTableModel::sortValue(int row, Column column) const {
    if (column == Column::Made) return static_cast<qlonglong>(backup(row).madeAt.millis);
    if (column == Column::Size) return static_cast<qlonglong>(backup(row).bytes);
    const auto& seen = look(row);
    if (!seen) return {};
    switch (column) {
    case Column::Made:
    case Column::Size: break;
    case Column::State: return static_cast<int>(seen->state);
    case Column::People: return static_cast<qlonglong>(seen->content.people);
    case Column::Conferences: return static_cast<qlonglong>(seen->content.conferences);
    case Column::Cases: return static_cast<qlonglong>(seen->content.cases);
    case Column::Since: return seen->loss ? QVariant(static_cast<qlonglong>(seen->loss->changes)) : QVariant();
    }
    return {};
}

QString BackupTableModel::text(int row, Column column) const {
    if (column == Column::Made) return momentText(backup(row).madeAt);
    if (column == Column::Size) return sizeText(static_cast<std::int64_t>(backup(row).bytes));
    const auto& seen = look(row);
    if (!seen) return {};
    if (column == Column::State) return stateText(seen->state);
    if (seen->state != BackupState::Good) return {};
    const QVariant figure = sortValue(row, column);
    return figure.isValid() ? numberText(figure.toLongLong()) : QStringLiteral("–");
}

QVariant BackupTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::AccessibleTextRole:
        return labelled(headerData(index.column(), Qt::Horizontal).toString(), text(index.row(), column));
    case Qt::TextAlignmentRole: return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::UserRole: return sortValue(index.row(), column);
    case TableView::PillToneRole:
        if (column == Column::State && look(index.row())) return static_cast<int>(stateTone(look(index.row())->state));
        return {};
    default: return {};
    }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Made: return tr("Made");
    case Column::State: return tr("State");
    case Column::Size: return tr("Size");
    case Column::People: return tr("People");
    case Column::Conferences: return tr("Conferences");
    case Column::Cases: return tr("Cases");
    case Column::Since: return tr("Changes not in it");
    }
    return {};
}

} // namespace preceptor::ui
