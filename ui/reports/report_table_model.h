// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one report for the table: figures right-aligned, codes as words. Record numbers and the kind of row stay
// hidden; rows know them for opening what they are about.
#pragma once

#include "core/services/report_service.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <optional>

namespace preceptor::ui {

// Places of the columns a person needs to see: no record numbers, no kind of row, and not what is the same in all rows
// and said elsewhere (period, programme, indicator).
std::vector<std::size_t> shownColumns(const Table& table);

class ReportTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    static constexpr int kSortRole = Qt::UserRole;
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(Table table);
    void clear() { setTable({}); }
    const Table& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    std::optional<std::int64_t> recordAt(int row, std::string_view column) const;
    std::string textAt(int row, std::string_view column) const;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_table); }

private:
    const Column& columnAt(int section) const { return m_table.columns[m_shown[static_cast<std::size_t>(section)]]; }
    const Value& valueAt(const QModelIndex& index) const;

    Table m_table;
    std::vector<std::size_t> m_shown; // of the table's columns
};

} // namespace preceptor::ui
