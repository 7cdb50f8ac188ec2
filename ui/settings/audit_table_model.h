// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the audit trail, newest first.
#pragma once

#include "core/services/audit_service.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace preceptor::ui {

class AuditTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { When, Act, Who, About, Details, Place };

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(std::vector<AuditEntry> entries, AuditNames names);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_entries, m_names); }

private:
    QString text(const AuditEntry& entry, Column column) const;

    std::vector<AuditEntry> m_entries;
    AuditNames m_names;
};

} // namespace preceptor::ui
