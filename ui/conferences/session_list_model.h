// SPDX-License-Identifier: GPL-3.0-or-later
// Conferences under headings: coming up, today, then the past month by month. Answers the roles of TwoLineDelegate.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>

#include <vector>

namespace preceptor::ui {

class SessionListModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // Rows newest first, as the service gives them.
    void setSessions(std::vector<SessionRow> sessions, const QDate& today);
    // Of these values wait for a decision; said with the next rows.
    void setUndecided(QSet<qint64> rows) { m_undecided = std::move(rows); }
    void update(const SessionRow& row);  // the same session, told anew
    void setFilter(const QString& text); // part of a title, an institution or a presenter
    void retranslate();

    SessionId sessionAt(const QModelIndex& index) const; // none for a heading
    QModelIndex indexOf(SessionId id) const;
    // Today's, else the next one planned, else the newest.
    SessionId suggested() const;
    SessionId newestPast() const; // none: there was none yet

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_sessions, m_entries, m_filter); }

private:
    struct Entry {
        int session = -1; // place in m_sessions; -1: a heading
        QString heading;
    };
    void rebuild();
    bool matches(const SessionRow& row) const;
    QString headingOf(const SessionRow& row) const;
    QString secondLine(const SessionRow& row) const;
    QString figure(const SessionRow& row) const;
    QString figureWords(const SessionRow& row) const;

    std::vector<SessionRow> m_sessions;
    QSet<qint64> m_undecided;
    std::vector<Entry> m_entries;
    QDate m_today;
    QString m_filter;
};

} // namespace preceptor::ui
