// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/certificate_list_model.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

void CertificateListModel::setRows(std::vector<Certificate> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CertificateListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CertificateListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 4; }

QVariant CertificateListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Certificate& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == TableView::PillToneRole && column == Column::State)
        return static_cast<int>(row.revokedOn || !row.namedInstead.empty() ? Tone::Warn : Tone::Ok);
    if (role == Qt::ToolTipRole && row.revokedOn) return toQt(row.revokeReason);
    if (role == Qt::ToolTipRole && !row.namedInstead.empty())
        return tr("Two PCs issued a certificate for this completion. The record names %1: withdraw the one that was "
                  "not "
                  "handed out.")
            .arg(toQt(row.namedInstead));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (column) {
    case Column::Number: return toQt(row.number);
    case Column::Name: {
        const auto statement = certificateStatement(row.statement);
        return statement ? toQt(statement->name) : QString();
    }
    case Column::IssuedOn: return isoDate(toQt(row.issuedOn));
    case Column::State:
        if (!row.namedInstead.empty()) return tr("Issued twice");
        return row.revokedOn ? tr("Withdrawn") : tr("Valid");
    }
    return {};
}

QVariant CertificateListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Number: return tr("Number");
    case Column::Name: return tr("Name");
    case Column::IssuedOn: return tr("Issued on");
    case Column::State: return tr("State");
    }
    return {};
}

} // namespace preceptor::ui
