// SPDX-License-Identifier: GPL-3.0-or-later
// Institutions by name: type and number of people below. SearchRole holds every form they are found by.
#pragma once

#include "core/model/institution.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace preceptor::ui {

class InstitutionListModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    enum Role { SearchRole = Qt::UserRole + 1, IdRole };

    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<InstitutionRow> rows, QHash<qint64, QString> searchTexts);
    // Of these values wait for a decision; said with the next rows.
    void setUndecided(QSet<qint64> rows) { m_undecided = std::move(rows); }
    int rowOf(std::int64_t id) const; // -1: not there
    const InstitutionRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows, m_searchTexts); }

private:
    QString secondLine(const InstitutionRow& institution) const;

    std::vector<InstitutionRow> m_rows;
    QSet<qint64> m_undecided;
    QHash<qint64, QString> m_searchTexts;
};

} // namespace preceptor::ui
