// SPDX-License-Identifier: GPL-3.0-or-later
// A person's history as lines: day, what, where it belongs, how it went. The transcript prints the same words.
#pragma once

#include "core/model/person_rows.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace preceptor::ui {

QString historyKind(HistoryKind kind);
QString historyTitle(const HistoryRow& row);
QString historyResult(const HistoryRow& row); // status, mark, role, certificate
QString historyLength(const HistoryRow& row); // minutes or hours

class HistoryTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Day, Kind, Title, Result, Length };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<HistoryRow> rows);
    const std::vector<HistoryRow>& rows() const { return m_rows; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows); }

private:
    std::vector<HistoryRow> m_rows;
};

} // namespace preceptor::ui
