// SPDX-License-Identifier: GPL-3.0-or-later
// The import page's words: what a column can mean, what a row would do and why, what is wrong with a cell.
#pragma once

#include "core/services/import_service.h"
#include "ui/style/tokens.h"

#include <QString>

namespace preceptor::ui {

QString fieldWord(RosterField field);
QString separatorWord(char separator);
QString problemSentence(CellProblem problem, const QString& cell);

QString verdictWord(const RowPlan& row);
Tone verdictTone(const RowPlan& row);
// "Row 3: ..." with what the person can do; for any row.
QString rowSentence(const RosterPreview& preview, std::uint32_t row);
// "workshop.csv" and "30 rows · GB18030 · the heading is row 1"
QString sourceName(const RosterPreview& preview);
QString sourceFacts(const RosterPreview& preview);
QString columnName(const RosterColumn& column, int position); // "Email (2)", "Column 5"

} // namespace preceptor::ui
