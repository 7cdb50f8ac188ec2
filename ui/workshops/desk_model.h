// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on the list of a workshop: name, institution, roles, arrival and a mark for each half-day.
#pragma once

#include "core/model/workshop.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

namespace preceptor::ui {

class DeskModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum Column { Name, Institution, Roles, Arrival, FirstHalfDay };

    using QAbstractTableModel::QAbstractTableModel;
    void setView(WorkshopView view);
    const WorkshopView& view() const { return m_view; }
    const WorkshopPerson* at(int row) const; // null: no such row
    int rowOf(PersonId person) const;        // -1: not there
    QList<int> shares() const;
    QString widestArrival() const; // of its column, with the heading               // of the room, a column each

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_view); }

private:
    QString text(const WorkshopPerson& person, int column) const;
    WorkshopView m_view;
};

// "Lead trainer, Learner"
QString roleWords(const WorkshopPerson& person);
// "3 Nov 09:00"
QString halfDayWords(const Session& session);

} // namespace preceptor::ui
