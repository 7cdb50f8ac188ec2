// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/desk_model.h"

#include "ui/style/painting.h"
#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

// The columns are narrow: a shape each, the word is the tool tip and what a screen reader says.
QString markOf(AttendanceStatus status) {
    switch (status) {
    case AttendanceStatus::Present: return QStringLiteral("✓");
    case AttendanceStatus::Late:
    case AttendanceStatus::LeftEarly: return QStringLiteral("(✓)");
    case AttendanceStatus::Excused: return QStringLiteral("–");
    case AttendanceStatus::Absent: return QStringLiteral("○");
    case AttendanceStatus::Unmarked: break;
    }
    return {};
}

QString statusWords(const WorkshopPerson& person, int column) {
    const AttendanceStatus status = person.halfDays[static_cast<std::size_t>(column - DeskModel::FirstHalfDay)];
    return codeLabel("attendance_status", std::string(codeOf(status)));
}

// The month is that of the workshop. "11 am" would be an hour.
QString shortHalfDay(const Session& session) {
    const int day = toQt(session.plannedOn).day();
    return session.plannedTime < "12:00" ? DeskModel::tr("%1 · am", "day of the month, morning").arg(day)
                                         : DeskModel::tr("%1 · pm", "day of the month, afternoon").arg(day);
}

} // namespace

void DeskModel::setView(WorkshopView view) {
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

const WorkshopPerson* DeskModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_view.people[static_cast<std::size_t>(row)];
}

int DeskModel::rowOf(PersonId person) const {
    const auto found = std::find_if(m_view.people.begin(), m_view.people.end(),
                                    [&](const WorkshopPerson& p) { return p.person == person; });
    return found == m_view.people.end() ? -1 : static_cast<int>(found - m_view.people.begin());
}

QList<int> DeskModel::shares() const {
    QList<int> shares{27, 17, 23, 13};
    while (shares.size() < columnCount()) shares << 14;
    return shares;
}

QString DeskModel::widestArrival() const {
    QString widest = headerData(Arrival, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const WorkshopPerson& person : m_view.people)
        if (const QString words = text(person, Arrival);
            textWidth(TextRole::Body, words) > textWidth(TextRole::Body, widest))
            widest = words;
    return widest;
}

int DeskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_view.people.size());
}

int DeskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstHalfDay + static_cast<int>(m_view.halfDays.size());
}

QString DeskModel::text(const WorkshopPerson& person, int column) const {
    switch (column) {
    case Name: return toQt(person.nativeName);
    case Institution: return toQt(person.institution);
    case Roles: return roleWords(person);
    case Arrival: return person.arrivedOn ? shortDate(*person.arrivedOn) : QString();
    default: break;
    }
    return markOf(person.halfDays[static_cast<std::size_t>(column - FirstHalfDay)]);
}

QVariant DeskModel::data(const QModelIndex& index, int role) const {
    const WorkshopPerson* person = index.isValid() ? at(index.row()) : nullptr;
    if (person == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole: return text(*person, index.column());
    case TableView::PaleRole: return index.column() == Name ? toQt(person->romanised) : QVariant();
    case TableView::TintRole:
        return index.column() == Arrival && person->arrivedOn ? QVariant(static_cast<int>(Tone::Ok)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return tr("%1, %2", "person, whether arrived")
                .arg(toQt(person->nativeName), person->arrivedOn ? tr("arrived") : tr("not arrived"));
        return labelled(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                        index.column() >= FirstHalfDay ? statusWords(*person, index.column())
                                                       : text(*person, index.column()));
    case Qt::ToolTipRole:
        return index.column() >= FirstHalfDay ? statusWords(*person, index.column()) : text(*person, index.column());
    default: return {};
    }
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    if (role == Qt::ToolTipRole && section >= FirstHalfDay)
        return halfDayWords(m_view.halfDays[static_cast<std::size_t>(section - FirstHalfDay)].session);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return fieldLabel("full_name_native");
    case Institution: return fieldLabel("institution_id");
    case Roles: return fieldLabel("role");
    case Arrival: return tr("Arrived");
    default: return shortHalfDay(m_view.halfDays[static_cast<std::size_t>(section - FirstHalfDay)].session);
    }
}

QString roleWords(const WorkshopPerson& person) {
    QStringList words;
    for (const std::string& role : person.roles) words << codeLabel("event_role", role);
    if (person.waits) words << DeskModel::tr("waits for a place");
    return listText(words);
}

QString halfDayWords(const Session& session) {
    return QStringLiteral("%1 %2").arg(shortDate(session.plannedOn), toQt(session.plannedTime));
}

} // namespace preceptor::ui
