// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/seat_table_model.h"

#include "ui/support/reference_choices.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

namespace {

constexpr int kSeatColumns = 4;

} // namespace

void SeatTableModel::setSeats(std::vector<WorkshopSeats> seats) {
    beginResetModel();
    m_seats = std::move(seats);
    WorkshopSeats all;
    for (const WorkshopSeats& one : m_seats) {
        all.seats += one.seats;
        all.listed += one.listed;
        all.arrived += one.arrived;
    }
    if (!m_seats.empty()) m_seats.push_back(all);
    endResetModel();
}

void SeatTableModel::retranslate() {
    if (!m_seats.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kSeatColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kSeatColumns - 1);
}

int SeatTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_seats.size());
}

int SeatTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kSeatColumns; }

QString SeatTableModel::nameOf(int row) const {
    if (row == rowCount() - 1) return tr("All together");
    const WorkshopSeats& seats = m_seats[static_cast<std::size_t>(row)];
    return seats.institution ? titleText(seats.name) : tr("Place of work not known");
}

QVariant SeatTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const WorkshopSeats& seats = m_seats[static_cast<std::size_t>(index.row())];
    const bool over = index.column() == 2 && seats.listed > seats.seats && seats.institution;
    if (role == TableView::PillToneRole && over) return static_cast<int>(Tone::Warn);
    if (role == Qt::ToolTipRole && over) return tr("More people than seats");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
    case 0: return nameOf(index.row());
    case 1: return numberText(seats.seats);
    case 2: return numberText(seats.listed);
    default: return numberText(seats.arrived);
    }
}

QVariant SeatTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case 0: return tr("Institution");
    case 1: return tr("Seats");
    case 2: return tr("On the list");
    default: return tr("Arrived");
    }
}

} // namespace preceptor::ui
