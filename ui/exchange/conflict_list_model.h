// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts as a list: the record, the field, who wrote. Open ones, or those settled by time, of one site or of
// all.
#pragma once

#include "core/model/exchange.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>

#include <vector>

namespace preceptor::ui {

class ConflictListModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setConflicts(std::vector<Conflict> conflicts);
    void narrow(bool open, const std::string& site); // site empty: all
    const Conflict& conflict(int row) const { return m_conflicts[m_shown[static_cast<std::size_t>(row)]]; }
    const std::vector<Conflict>& all() const { return m_conflicts; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_conflicts); }

private:
    void fill();

    std::vector<Conflict> m_conflicts;
    std::vector<std::size_t> m_shown;
    bool m_open = true;
    std::string m_site;
};

} // namespace preceptor::ui
