// SPDX-License-Identifier: GPL-3.0-or-later
// Cases under headings by what is to be done with them, those alone of which something is overdue, or what a search
// found. Answers the roles of TwoLineDelegate.
#pragma once

#include "core/model/case_rows.h"
#include "core/services/case_search.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>
#include <vector>

namespace preceptor::ui {

// A case or a draft; neither: what was found belongs to no case.
struct CaseKey {
    CaseId id;
    CaseDraftId draft;
    bool operator==(const CaseKey&) const = default;
};

// What of a case is overdue.
enum class CaseOverdue { FollowUp, Action };

class CaseListModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setCases(std::vector<CaseRow> cases);
    // Of these values wait for a decision; said with the next rows.
    void setUndecided(QSet<qint64> rows) { m_undecided = std::move(rows); }
    // Those of which this is overdue, what has waited longest first; none: all cases.
    void setOverdue(std::optional<CaseOverdue> only, Date today);
    std::optional<CaseOverdue> overdue() const { return m_overdue; }
    // What was found instead of the cases; none: the cases again.
    void setAnswer(std::optional<CaseAnswer> answer);
    bool hasMore() const { return m_answer && m_answer->found > m_answer->hits.size(); }
    void retranslate();

    std::optional<CaseKey> caseAt(const QModelIndex& index) const; // none for a heading
    // What was found there; null where cases are listed.
    const CaseTextHit* hitAt(const QModelIndex& index) const;
    QModelIndex indexOf(CaseId id, CaseDraftId draft) const;
    QModelIndex firstCase() const;
    bool knows(CaseId id) const; // in the list or not
    int count() const { return static_cast<int>(m_cases.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_cases, m_answer, m_entries, m_overdue); }

private:
    struct Entry {
        int place = -1; // in m_cases or the answer; -1: a heading
        QString heading;
    };
    void rebuild();
    QString foundWords() const;
    void addOverdue();
    std::optional<Date> overdueSince(const CaseRow& row) const;
    void addGroup(const QString& heading, const std::vector<ReviewStatus>& states, bool discarded);
    QVariant hitData(const CaseTextHit& hit, int role) const;

    std::vector<CaseRow> m_cases;
    QSet<qint64> m_undecided;
    std::optional<CaseAnswer> m_answer;
    std::optional<CaseOverdue> m_overdue;
    Date m_today;
    std::vector<Entry> m_entries;
};

} // namespace preceptor::ui
