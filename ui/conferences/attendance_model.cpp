// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/attendance_model.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/tile_view.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

TileState tileState(AttendanceStatus status) {
    switch (status) {
    case AttendanceStatus::Present:
    case AttendanceStatus::Late:
    case AttendanceStatus::LeftEarly: return TileState::Present;
    case AttendanceStatus::Excused: return TileState::Excused;
    case AttendanceStatus::Absent: return TileState::Absent;
    case AttendanceStatus::Unmarked: return TileState::Unmarked;
    }
    return TileState::Unmarked;
}

} // namespace

bool AttendanceModel::samePeople(const std::vector<AttendanceRow>& rows) const {
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
        return a.person == b.person && a.role == b.role && a.nativeName == b.nativeName;
    });
}

void AttendanceModel::setRows(std::vector<AttendanceRow> rows) {
    if (samePeople(rows) && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AttendanceModel::retranslate() {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// Once everyone is marked present, a click each makes the most frequent exception: absent.
AttendanceStatus AttendanceModel::next(const QModelIndex& index) const {
    const AttendanceStatus now = at(index).status;
    if (m_ahead) return now == AttendanceStatus::Excused ? AttendanceStatus::Unmarked : AttendanceStatus::Excused;
    switch (now) {
    case AttendanceStatus::Present:
    case AttendanceStatus::Late:
    case AttendanceStatus::LeftEarly: return AttendanceStatus::Absent;
    case AttendanceStatus::Absent: return AttendanceStatus::Excused;
    case AttendanceStatus::Excused:
    case AttendanceStatus::Unmarked: return AttendanceStatus::Present;
    }
    return AttendanceStatus::Present;
}

QModelIndex AttendanceModel::indexOf(PersonId person) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(index(row)).person == person) return index(row);
    return {};
}

int AttendanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

// What a filled circle does not say: late, left early, excused, a role, a walk-in.
QString AttendanceModel::statusText(const AttendanceRow& row) const {
    if (row.status != AttendanceStatus::Present && row.status != AttendanceStatus::Absent &&
        row.status != AttendanceStatus::Unmarked)
        return codeLabel("attendance_status", codeOf(row.status));
    if (row.role != "participant") return codeLabel("attendance_role", row.role);
    if (row.expected == AttendanceExpected::No) return tr("walk-in");
    return {};
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const AttendanceRow& row = at(index);
    switch (role) {
    case Qt::DisplayRole: return toQt(row.nativeName);
    case Qt::UserRole: return static_cast<int>(row.status);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{toQt(row.nativeName), toQt(row.institution),
                           codeLabel("attendance_status", codeOf(row.status)), codeLabel("attendance_role", row.role)}
            .join(QStringLiteral(" · "));
    case TileView::StateRole: return static_cast<int>(tileState(row.status));
    case TileView::RomanRole: return toQt(row.romanised);
    case TileView::PlaceRole: return toQt(row.institution);
    case TileView::StatusRole: return statusText(row);
    case TileView::NumberRole: return index.row() + 1;
    default: return {};
    }
}

} // namespace preceptor::ui
