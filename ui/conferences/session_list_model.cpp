// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/session_list_model.h"

#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/two_line_delegate.h"

namespace preceptor::ui {

namespace {

bool isOff(const Session& session) {
    return session.status == SessionStatus::Cancelled || session.status == SessionStatus::Postponed;
}

} // namespace

void SessionListModel::setSessions(std::vector<SessionRow> sessions, const QDate& today) {
    m_sessions = std::move(sessions);
    m_today = today;
    rebuild();
}

void SessionListModel::update(const SessionRow& row) {
    for (SessionRow& known : m_sessions)
        if (known.session.id == row.session.id) known = row;
    if (const QModelIndex at = indexOf(row.session.id); at.isValid()) Q_EMIT dataChanged(at, at);
}

void SessionListModel::setFilter(const QString& text) {
    m_filter = text.trimmed();
    rebuild();
}

void SessionListModel::retranslate() { rebuild(); }

bool SessionListModel::matches(const SessionRow& row) const {
    if (m_filter.isEmpty()) return true;
    for (const std::string* text :
         {&row.session.title, &row.seriesTitle, &row.presentingName, &row.presenterName, &row.session.place})
        if (toQt(*text).contains(m_filter, Qt::CaseInsensitive)) return true;
    return false;
}

QString SessionListModel::headingOf(const SessionRow& row) const {
    const QDate day = toQt(row.session.plannedOn);
    if (day > m_today) return tr("Coming up");
    if (day == m_today) return tr("Today");
    return monthText(day);
}

void SessionListModel::rebuild() {
    beginResetModel();
    m_entries.clear();
    QString heading;
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        if (!matches(m_sessions[i])) continue;
        const QString next = headingOf(m_sessions[i]);
        if (next != heading) m_entries.push_back({-1, next});
        heading = next;
        m_entries.push_back({static_cast<int>(i), {}});
    }
    endResetModel();
}

SessionId SessionListModel::sessionAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    return entry.session < 0 ? SessionId{} : m_sessions[static_cast<std::size_t>(entry.session)].session.id;
}

QModelIndex SessionListModel::indexOf(SessionId id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (id && sessionAt(index(row)) == id) return index(row);
    return {};
}

SessionId SessionListModel::suggested() const {
    const SessionRow* best = nullptr;
    for (const SessionRow& row : m_sessions) {
        if (isOff(row.session)) continue;
        const bool stillToCome = toQt(row.session.plannedOn) >= m_today;
        if (!stillToCome && best) break; // newest first: the last one to come was the next one
        best = &row;
    }
    return best ? best->session.id : SessionId{};
}

SessionId SessionListModel::newestPast() const {
    for (const SessionRow& row : m_sessions)
        if (!isOff(row.session) && toQt(row.session.plannedOn) < m_today) return row.session.id;
    return {};
}

int SessionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString SessionListModel::secondLine(const SessionRow& row) const {
    QStringList parts;
    if (isOff(row.session)) parts << codeLabel("session_status", codeOf(row.session.status));
    if (!row.presentingName.empty()) parts << toQt(row.presentingName);
    if (!row.presenterName.empty()) parts << toQt(row.presenterName);
    if (m_undecided.contains(row.session.id.value)) parts << undecidedWord();
    if (parts.isEmpty()) parts << toQt(row.session.plannedTime);
    return parts.join(QStringLiteral(" · "));
}

// Of those expected; who came besides is told apart.
QString SessionListModel::figure(const SessionRow& row) const {
    if (row.session.status != SessionStatus::Held) return {};
    const QString figure = QStringLiteral("%1/%2").arg(row.present).arg(row.expected);
    return row.walkIns > 0 ? figure + QStringLiteral(" +%1").arg(row.walkIns) : figure;
}

QString SessionListModel::figureWords(const SessionRow& row) const {
    if (row.session.status != SessionStatus::Held) return {};
    const QString words = tr("%1 of %2 expected were present").arg(row.present).arg(row.expected);
    return row.walkIns > 0 ? QStringList{words, tr("%n walk-ins", "", row.walkIns)}.join(QStringLiteral(", ")) : words;
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == TwoLineDelegate::HeadingRole) return entry.session < 0;
    if (entry.session < 0) return role == Qt::DisplayRole ? QVariant(entry.heading) : QVariant();
    const SessionRow& row = m_sessions[static_cast<std::size_t>(entry.session)];
    const QDate day = toQt(row.session.plannedOn);
    switch (role) {
    case Qt::DisplayRole: return toQt(row.session.title);
    case Qt::UserRole: return day;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList words{mediumDate(day), toQt(row.session.title), secondLine(row), figureWords(row)};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case TwoLineDelegate::SecondLineRole: return secondLine(row);
    case TwoLineDelegate::DateRole: return day;
    case TwoLineDelegate::TodayRole: return day == m_today;
    case TwoLineDelegate::FigureRole: return figure(row);
    case TwoLineDelegate::StruckRole: return isOff(row.session);
    default: return {};
    }
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex& index) const {
    return sessionAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace preceptor::ui
