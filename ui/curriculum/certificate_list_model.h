// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates as lines: number, the name that stands on it, the day it was issued, and whether it is still good.
#pragma once

#include "core/model/certificate.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace preceptor::ui {

class CertificateListModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Number, Name, IssuedOn, State };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Certificate> rows);
    const std::vector<Certificate>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows); }

private:
    std::vector<Certificate> m_rows;
};

} // namespace preceptor::ui
