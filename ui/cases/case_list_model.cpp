// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_model.h"

#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/record_words.h"
#include "ui/widgets/two_line_delegate.h"

#include <algorithm>

namespace preceptor::ui {

void CaseListModel::setCases(std::vector<CaseRow> cases) {
    m_cases = std::move(cases);
    rebuild();
}

void CaseListModel::setAnswer(std::optional<CaseAnswer> answer) {
    m_answer = std::move(answer);
    rebuild();
}

void CaseListModel::setOverdue(std::optional<CaseOverdue> only, Date today) {
    m_overdue = only;
    m_today = today;
    rebuild();
}

bool CaseListModel::knows(CaseId id) const {
    return std::any_of(m_cases.begin(), m_cases.end(), [&](const CaseRow& row) { return row.id == id; });
}

void CaseListModel::retranslate() { rebuild(); }

void CaseListModel::addGroup(const QString& heading, const std::vector<ReviewStatus>& states, bool discarded) {
    bool first = true;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const CaseRow& row = m_cases[i];
        if (row.discarded != discarded || std::find(states.begin(), states.end(), row.status) == states.end()) continue;
        if (std::exchange(first, false)) m_entries.push_back({-1, heading});
        m_entries.push_back({static_cast<int>(i), {}});
    }
}

std::optional<Date> CaseListModel::overdueSince(const CaseRow& row) const {
    if (!m_overdue) return std::nullopt;
    const auto due = *m_overdue == CaseOverdue::FollowUp ? row.followUpDue : row.actionDue;
    return due && *due < m_today ? due : std::nullopt;
}

void CaseListModel::addOverdue() {
    std::vector<std::pair<Date, int>> late;
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        if (const auto since = overdueSince(m_cases[i])) late.emplace_back(*since, static_cast<int>(i));
    std::sort(late.begin(), late.end());
    m_entries.push_back({-1, late.empty()                          ? tr("Nothing is overdue")
                             : *m_overdue == CaseOverdue::FollowUp ? tr("Follow-up overdue")
                                                                   : tr("Action overdue")});
    for (const auto& [since, place] : late) m_entries.push_back({place, {}});
}

// As many as are shown, of how many; whether they are only near to what was asked.
QString CaseListModel::foundWords() const {
    const int shown = static_cast<int>(m_answer->hits.size());
    QString words = tr("%n found", "", shown);
    if (m_answer->more)
        words = tr("%1 of more than %2 shown").arg(shown).arg(m_answer->found);
    else if (hasMore())
        words = tr("%1 of %2 shown").arg(shown).arg(m_answer->found);
    return m_answer->closest && shown > 0 ? tr("Closest matches: %1").arg(words) : words;
}

void CaseListModel::rebuild() {
    using enum ReviewStatus;
    beginResetModel();
    m_entries.clear();
    if (m_answer) {
        m_entries.push_back({-1, foundWords()});
        for (std::size_t i = 0; i < m_answer->hits.size(); ++i) m_entries.push_back({static_cast<int>(i), {}});
    } else if (m_overdue) {
        addOverdue();
    } else {
        addGroup(tr("Being written on this PC"), {Draft}, false);
        addGroup(tr("Waiting for a reviewer"), {Submitted, InReview}, false);
        addGroup(tr("Given back"), {Returned}, false);
        addGroup(tr("Ready for a conference"), {Approved}, false);
        addGroup(tr("Presented, to be followed up"), {Presented}, false);
        addGroup(tr("Closed or withdrawn"), {Closed, Withdrawn}, false);
        addGroup(tr("Discarded drafts"), {Draft}, true);
    }
    endResetModel();
}

std::optional<CaseKey> CaseListModel::caseAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    const int place = m_entries[static_cast<std::size_t>(index.row())].place;
    if (place < 0) return std::nullopt;
    const auto at = static_cast<std::size_t>(place);
    return m_answer ? CaseKey{m_answer->hits[at].behind, {}} : CaseKey{m_cases[at].id, m_cases[at].draft};
}

const CaseTextHit* CaseListModel::hitAt(const QModelIndex& index) const {
    const int place = index.isValid() ? m_entries[static_cast<std::size_t>(index.row())].place : -1;
    return m_answer && place >= 0 ? &m_answer->hits[static_cast<std::size_t>(place)] : nullptr;
}

QModelIndex CaseListModel::indexOf(CaseId id, CaseDraftId draft) const {
    for (int row = 0; row < rowCount(); ++row)
        if (caseAt(index(row)) == CaseKey{id, draft}) return index(row);
    return {};
}

QModelIndex CaseListModel::firstCase() const {
    for (int row = 0; row < rowCount(); ++row)
        if (caseAt(index(row))) return index(row);
    return {};
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags CaseListModel::flags(const QModelIndex& index) const {
    return caseAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant CaseListModel::hitData(const CaseTextHit& hit, int role) const {
    const QString where = toQt(hit.number);
    switch (role) {
    case Qt::DisplayRole: return toQt(hit.text);
    case Qt::ToolTipRole: return toQt(hit.text);
    case TwoLineDelegate::SecondLineRole: return QStringList{where, recordKind(hit.table)}.join(QStringLiteral(" · "));
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(toQt(hit.text), where);
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (entry.place < 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return entry.heading;
        return role == TwoLineDelegate::HeadingRole ? QVariant(true) : QVariant();
    }
    if (m_answer) return hitData(m_answer->hits[static_cast<std::size_t>(entry.place)], role);
    const CaseRow& row = m_cases[static_cast<std::size_t>(entry.place)];
    const QString title = row.title.empty() ? tr("A case without a title") : toQt(row.title);
    QStringList second;
    if (!row.number.empty()) second << toQt(row.number);
    if (const auto since = overdueSince(row))
        second << tr("due %1").arg(mediumDate(*since)); // perhaps of years ago
    else if (!row.dxGroup.empty())
        second << codeLabel("dx_group", row.dxGroup);
    if (!row.institution.empty()) second << toQt(row.institution);
    if (m_undecided.contains(row.id.value)) second << undecidedWord();
    if (second.isEmpty()) second << mediumDate(row.changedOn);
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::ToolTipRole: return title;
    case TwoLineDelegate::SecondLineRole: return second.join(QStringLiteral(" · "));
    case TwoLineDelegate::StruckRole: return row.discarded || row.status == ReviewStatus::Withdrawn;
    case Qt::AccessibleTextRole:
        return QStringList{title, second.join(QStringLiteral(", ")), codeLabel("review_status", codeOf(row.status))}
            .join(QStringLiteral(", "));
    default: return {};
    }
}

} // namespace preceptor::ui
