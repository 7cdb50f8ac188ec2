// SPDX-License-Identifier: GPL-3.0-or-later
// Who has what, one site's PC a line: when its last file came and went, how far behind it is, how long it is silent.
#pragma once

#include "core/model/exchange.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace preceptor::ui {

class SiteTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Site, LastFrom, LastTo, Behind, Silent, Conflicts, Duplicates };

    using QAbstractTableModel::QAbstractTableModel;
    void setSites(std::vector<SiteRow> sites, Writers conflicts);
    void setDuplicates(Writers duplicates); // they are looked for beside the window
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_sites); }

private:
    std::int64_t waiting(const SiteRow& site, Column column) const;
    static QString moment(const std::optional<Timestamp>& at);

    std::vector<SiteRow> m_sites;
    Writers m_conflicts;
    Writers m_duplicates;
};

} // namespace preceptor::ui
