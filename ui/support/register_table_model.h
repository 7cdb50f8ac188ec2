// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a register as a table: codes in words, references by their names, days as ISO. Sorts by the stored value.
#pragma once

#include "core/model/register.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace preceptor::ui {

class RegisterTableModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    using TitleOf = std::function<QString(std::string_view table, std::int64_t id)>;

    // `hidden` is a column all rows agree in, such as the institution of the page.
    RegisterTableModel(const Register& reg, std::string_view hidden, TitleOf titleOf, QObject* parent = nullptr);
    QList<int> shares() const; // of the room, a column each: long texts have more
    int dayColumn() const;     // of the day of a record of what happened; -1: the rows are called by something else
    void setRows(std::vector<RegisterRow> rows);
    const RegisterRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    int rowOf(std::int64_t id) const; // -1: not there
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows, m_words); }

private:
    const RegisterField& field(int column) const {
        return m_register.fields[m_columns[static_cast<std::size_t>(column)]];
    }
    const FieldValue& value(const QModelIndex& index) const;
    QString words(const RegisterField& field, const FieldValue& value) const;

    const Register& m_register;
    std::vector<std::size_t> m_columns; // places in Register::fields
    TitleOf m_titleOf;
    std::vector<RegisterRow> m_rows;
    std::vector<QStringList> m_words; // made once, as references are looked up
};

} // namespace preceptor::ui
