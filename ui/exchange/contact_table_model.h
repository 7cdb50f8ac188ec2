// SPDX-License-Identifier: GPL-3.0-or-later
// The PCs met through their files: fingerprint and whether they are trusted.
#pragma once

#include "core/model/exchange.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace preceptor::ui {

class ContactTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Site, Fingerprint, State, FirstSeen, Decided };

    using QAbstractTableModel::QAbstractTableModel;
    void setContacts(std::vector<Contact> contacts);
    const Contact& contact(int row) const { return m_contacts[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_contacts); }

private:
    std::vector<Contact> m_contacts;
};

} // namespace preceptor::ui
