// SPDX-License-Identifier: GPL-3.0-or-later
// A class list with one mark a person: name, mark, percent, passed. Writes nothing: what is typed is told by a signal.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

namespace preceptor::ui {

class ScoreTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { Name, Mark, Percent, Result };
    static constexpr int kMark = static_cast<int>(Column::Mark);

    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(ScoreSheet sheet);
    const ScoreSheet& sheet() const { return m_sheet; }
    bool byItem() const { return !m_sheet.items.empty(); } // a checklist: the marks of its items are typed
    const ScoreRow& at(int row) const { return m_sheet.rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_sheet); }

Q_SIGNALS:
    void typed(int row, const QString& text);

private:
    QString words(const ScoreRow& row, Column column) const;

    ScoreSheet m_sheet;
};

} // namespace preceptor::ui
