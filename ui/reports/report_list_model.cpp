// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_list_model.h"

#include "ui/text/format.h"
#include "ui/text/report_text.h"
#include "ui/widgets/two_line_delegate.h"

namespace preceptor::ui {

int ReportListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(allReports().size());
}

const ReportInfo& ReportListModel::reportAt(const QModelIndex& index) {
    return allReports()[static_cast<std::size_t>(index.row())];
}

QVariant ReportListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReportInfo& report = reportAt(index);
    switch (role) {
    case Qt::DisplayRole: return reportName(report.code);
    case TwoLineDelegate::SecondLineRole:
    case Qt::ToolTipRole: return reportPurpose(report.code);
    case Qt::AccessibleTextRole: return labelled(reportName(report.code), reportPurpose(report.code));
    default: return {};
    }
}

void ReportListModel::retranslate() { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); }

QModelIndex ReportListModel::indexOf(std::string_view code) const {
    const auto reports = allReports();
    for (std::size_t i = 0; i < reports.size(); ++i)
        if (reports[i].code == code) return index(static_cast<int>(i));
    return {};
}

} // namespace preceptor::ui
