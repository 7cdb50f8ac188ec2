// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a file, newest first. What each holds comes in later, one by one; until then its cells are empty.
#pragma once

#include "core/services/backup_service.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace preceptor::ui {

class BackupTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Made, State, Size, People, Conferences, Cases, Since };

    using QAbstractTableModel::QAbstractTableModel;
    void setBackups(std::vector<BackupRow> backups);
    void setLook(int row, const BackupLook& look);
    const BackupRow& backup(int row) const { return m_backups[static_cast<std::size_t>(row)]; }
    const std::optional<BackupLook>& look(int row) const { return m_looks[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_backups, m_looks); }

private:
    QString text(int row, Column column) const;
    QVariant sortValue(int row, Column column) const;

    std::vector<BackupRow> m_backups;
    std::vector<std::optional<BackupLook>> m_looks;
};

} // namespace preceptor::ui
