// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops, newest first: what it is called over when and where it is, and how many came. Answers the roles of
// TwoLineDelegate.
#pragma once

#include "core/model/workshop.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>
#include <QSet>

namespace preceptor::ui {

class WorkshopListModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 60, SearchRole };

    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<WorkshopRow> rows, Date today);
    // Of these values wait for a decision; said with the next rows.
    void setUndecided(QSet<qint64> rows) { m_undecided = std::move(rows); }
    int rowOf(std::int64_t id) const; // -1: not there
    // The one that is on, of several that begun last, else the next, else the last: what a person most likely wants to
    // see. A course of three months does not stand before the workshop of these days.
    int suggested() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows); }

private:
    std::vector<WorkshopRow> m_rows;
    QSet<qint64> m_undecided;
    Date m_today;
};

// "3–5 Nov 2026", "3 Nov 2026"; empty without a first day.
QString workshopDays(const WorkshopRow& workshop);

} // namespace preceptor::ui
