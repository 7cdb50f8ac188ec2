// SPDX-License-Identifier: GPL-3.0-or-later
// Reports in words: their names, what they are for, the headings of their columns and the words for their codes.
// Screen, paper, CSV and workbook use the same ones.
#pragma once

#include "core/services/report_service.h"

#include <QString>

namespace preceptor::ui {

QString reportName(std::string_view code);
QString reportPurpose(std::string_view code); // one line
QString columnHeading(const Column& column);
// A row's value as a person reads it in a table: figures by locale, days ISO, codes as words.
QString reportCell(const Column& column, const Value& value);
QString reportCode(const Column& column, std::string_view code);

// For files: headings and codes of the current language; with `chineseRow` the headings in Chinese under them.
ReportWords reportWords(const ReportInfo& report, bool chineseRow);

} // namespace preceptor::ui
