// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institution_list_model.h"

#include "ui/support/reference_choices.h"
#include "ui/support/undecided.h"
#include "ui/text/labels.h"
#include "ui/widgets/two_line_delegate.h"

#include <algorithm>

namespace preceptor::ui {

void InstitutionListModel::setRows(std::vector<InstitutionRow> rows, QHash<qint64, QString> searchTexts) {
    beginResetModel();
    m_rows = std::move(rows);
    m_searchTexts = std::move(searchTexts);
    endResetModel();
}

int InstitutionListModel::rowOf(std::int64_t id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const InstitutionRow& row) { return row.id.value == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int InstitutionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString InstitutionListModel::secondLine(const InstitutionRow& institution) const {
    const QString type = codeLabel("institution_type", institution.type);
    return m_undecided.contains(institution.id.value) ? type + QStringLiteral(" · ") + undecidedWord() : type;
}

QVariant InstitutionListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const InstitutionRow& institution = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return titleText(institution.name);
    case TwoLineDelegate::SecondLineRole: return secondLine(institution);
    case TwoLineDelegate::FigureRole: return tr("%Ln people", "", institution.people);
    case TwoLineDelegate::StruckRole: return institution.status != "active";
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "institution, type").arg(titleText(institution.name), secondLine(institution));
    case SearchRole: return m_searchTexts.value(institution.id.value);
    case IdRole: return static_cast<qlonglong>(institution.id.value);
    default: return {};
    }
}

} // namespace preceptor::ui
