// SPDX-License-Identifier: GPL-3.0-or-later
// What each site (a row) has said to have of each site (a column): all, or how many changes it lacks.
#pragma once

#include "core/model/exchange.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

namespace preceptor::ui {

class KnownMatrixModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setOverview(const ExchangeOverview& overview);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override; // the first is the site's name
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_sites); }

private:
    std::int64_t missing(int row, int site) const;
    QString nameOf(int site) const;

    std::vector<SiteRow> m_sites;
    std::vector<std::vector<std::int64_t>> m_known;
};

} // namespace preceptor::ui
