// SPDX-License-Identifier: GPL-3.0-or-later
// The files written here and taken up here, newest first.
#pragma once

#include "core/model/exchange.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace preceptor::ui {

class ReceiptTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { When, What, Site, Outcome, File, By };

    using QAbstractTableModel::QAbstractTableModel;
    void setReceipts(std::vector<ReceiptRow> receipts);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_receipts); }

private:
    std::vector<ReceiptRow> m_receipts;
};

} // namespace preceptor::ui
