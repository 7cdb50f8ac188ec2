// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of one session for the tiles. Knows which status a click asks for next; writes nothing itself.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>

#include <vector>

namespace preceptor::ui {

class AttendanceModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // Keeps the place of the view when the people are the same.
    void setRows(std::vector<AttendanceRow> rows);
    // Ahead of its day a session takes apologies only.
    void setAhead(bool ahead) { m_ahead = ahead; }
    void retranslate();

    const AttendanceRow& at(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    AttendanceStatus next(const QModelIndex& index) const;
    QModelIndex indexOf(PersonId person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows); }

private:
    bool samePeople(const std::vector<AttendanceRow>& rows) const;
    QString statusText(const AttendanceRow& row) const;

    std::vector<AttendanceRow> m_rows;
    bool m_ahead = false;
};

} // namespace preceptor::ui
