// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open a protected file, and as what.
#pragma once

#include "core/model/protection.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace preceptor::ui {

QString roleWords(HolderRole role);

class HolderTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Name, Role };

    using QAbstractTableModel::QAbstractTableModel;
    void setHolders(std::vector<Holder> holders, const std::string& ownId);
    const Holder& holder(int row) const { return m_holders[static_cast<std::size_t>(row)]; }
    bool isOwn(int row) const { return holder(row).id == m_ownId; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_holders); }

private:
    QString text(int row, Column column) const;

    std::vector<Holder> m_holders;
    std::string m_ownId;
};

} // namespace preceptor::ui
