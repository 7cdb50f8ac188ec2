// SPDX-License-Identifier: GPL-3.0-or-later
// What a bundle brings, by kind of record or by site, with the sum in the last row.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace preceptor::ui {

class MergeCountsModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Name, Added, Changed, Deleted, Conflicts };
    enum class By { Kind, Site };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const MergeReport& report, By by);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows); }

private:
    struct Row {
        std::string name; // a table or a site; empty in the last row
        MergeCounts counts;
    };
    QString nameOf(int row) const;
    std::int64_t figure(const QModelIndex& index) const;

    std::vector<Row> m_rows;
    By m_by = By::Kind;
};

} // namespace preceptor::ui
