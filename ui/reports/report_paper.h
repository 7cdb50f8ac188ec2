// SPDX-License-Identifier: GPL-3.0-or-later
// A report on landscape paper: its name and period, the headings again on each page, page numbers. Columns that do not
// fit beside each other follow on further sheets, each beginning with the first column.
#pragma once

#include "core/services/report_service.h"
#include "ui/support/paper.h"

namespace preceptor::ui {

struct ReportSheet {
    QString name;
    QString facts; // programme, period, date
    const Table& table;
};

void paintReport(Paper& paper, const ReportSheet& sheet);

} // namespace preceptor::ui
