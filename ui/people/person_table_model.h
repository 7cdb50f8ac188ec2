// SPDX-License-Identifier: GPL-3.0-or-later
// People as a table for any number of them: keeps ids only, and asks for the rows that are in sight.
#pragma once

#include "core/model/person_rows.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace preceptor::ui {

class PersonTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Name, Institution, Department, Cadre, Phone, Status };
    using Fetch = std::function<std::vector<PersonRow>(const std::vector<PersonId>&)>;

    explicit PersonTableModel(Fetch fetch, QObject* parent = nullptr);
    void setPeople(std::vector<PersonId> people);
    // Of these values wait for a decision; said with the next rows.
    void setUndecided(QSet<qint64> rows) { m_undecided = std::move(rows); }
    PersonId personAt(int row) const { return m_people[static_cast<std::size_t>(row)]; }
    int rowOf(PersonId person) const; // -1: not shown
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_blocks); }

private:
    const PersonRow& row(int index) const;
    QString text(const PersonRow& person, Column column) const;
    QString statusWords(const PersonRow& person) const;

    Fetch m_fetch;
    std::vector<PersonId> m_people;
    QSet<qint64> m_undecided;
    mutable QHash<int, std::vector<PersonRow>> m_blocks; // in sight now or a moment ago
};

} // namespace preceptor::ui
