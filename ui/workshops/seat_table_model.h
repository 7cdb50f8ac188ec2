// SPDX-License-Identifier: GPL-3.0-or-later
// One line an institution: seats it was given, learners of it on the list, and those who arrived; all together last.
#pragma once

#include "core/model/workshop.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

namespace preceptor::ui {

class SeatTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSeats(std::vector<WorkshopSeats> seats);
    int seatsGiven() const { return m_seats.empty() ? 0 : m_seats.back().seats; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_seats); }

private:
    QString nameOf(int row) const;

    std::vector<WorkshopSeats> m_seats; // the sum last
};

} // namespace preceptor::ui
