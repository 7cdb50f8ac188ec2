// SPDX-License-Identifier: GPL-3.0-or-later
// The rows a bundle changes, one a line; narrowed to a kind of record and a kind of change.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace preceptor::ui {

class MergeItemModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { What, Kind, Change, Site };

    using QAbstractTableModel::QAbstractTableModel;
    void setItems(std::vector<MergeItem> items);
    void narrow(const std::string& table, std::optional<MergeChange> change); // empty: all
    const MergeItem& item(int row) const { return m_items[m_shown[static_cast<std::size_t>(row)]]; }
    const std::vector<MergeItem>& items() const { return m_items; }
    // The title of a row that the bundle brings; empty if it is not among them.
    QString titleOf(std::string_view table, std::int64_t id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_items); }

private:
    void fill();

    std::vector<MergeItem> m_items;
    std::vector<std::size_t> m_shown;
    std::string m_table;
    std::optional<MergeChange> m_change;
};

} // namespace preceptor::ui
