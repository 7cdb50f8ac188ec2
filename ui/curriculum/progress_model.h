// SPDX-License-Identifier: GPL-3.0-or-later
// People by modules for the matrix: name, institution, share complete, then one column a module. Filters by hiding rows
// of the one table; writes nothing.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <unordered_set>
#include <vector>

namespace preceptor::ui {

struct ProgressNarrowing {
    std::optional<std::unordered_set<PersonId>> people; // found by name
    InstitutionId institution;
    QString status; // an enrolment status, or "overdue"
};

class ProgressModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum Column { Name, Institution, Complete, FirstModule };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ProgressTable table);
    void narrow(ProgressNarrowing narrowing);
    void retranslate();
    // The table itself, to be refreshed in these rows; call rowsChanged() afterwards.
    ProgressTable& table() { return m_table; }
    const ProgressTable& table() const { return m_table; }
    void rowsChanged(const std::vector<std::size_t>& rows);

    const ProgressRow& person(int row) const { return m_table.rows[m_shown[static_cast<std::size_t>(row)]]; }
    std::size_t tableRow(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    // Cells of module columns in these places; others are left out.
    std::vector<ProgressCell> cells(const QModelIndexList& indexes) const;
    // Those of the people of whom the module is asked.
    std::vector<ProgressCell> asked(const std::vector<EnrolmentId>& people, ModuleId module) const;
    QModelIndex indexOf(EnrolmentId enrolment, int column) const;
    QString institutionName(InstitutionId id) const { return m_institutions.value(id.value); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_table, m_institutions, m_sections, m_titles); }

private:
    void rebuild();
    void recount();
    bool passes(std::size_t row) const;
    double shareOf(std::size_t row) const;
    QVariant moduleData(const QModelIndex& index, int role) const;
    QVariant moduleHeader(std::size_t module, int role) const;

    ProgressTable m_table;
    ProgressNarrowing m_narrowing;
    std::vector<std::size_t> m_shown;
    std::vector<double> m_moduleShares;
    QHash<qint64, QString> m_institutions;
    QStringList m_sections; // of the modules
    QStringList m_titles;
};

} // namespace preceptor::ui
