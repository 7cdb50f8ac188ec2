// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a report -> CSV, JSON or a workbook. Figures and days are written as such; text stays text. What the rows are
// called is told by the caller; without words the machine codes are used.
#pragma once

#include "core/reports/table.h"
#include "core/tabular/csv_writer.h"
#include "core/tabular/xlsx_writer.h"

#include <string>

namespace preceptor {

struct ReportWords {
    std::string sheetName;
    std::vector<std::string> headings;       // one a column; empty: machine codes
    std::vector<std::string> secondHeadings; // empty: no second heading row
    // The word for a code of a Code column; empty function: the code itself.
    std::function<std::string(const Column&, std::string_view code)> label;
};

// Sends the rows to the visitor it is given; an Error gives up.
using RowSource = std::function<Status(const RowVisitor&)>;

// Each counts the rows again in what was written and gives WriteVerifyFailed (path) when they are not those sent.
Result<std::int64_t> writeCsv(ByteSink& sink, std::span<const Column> columns, const ReportWords& words,
                              const CsvFormat& format, const RowSource& rows);
// An array of objects, one a line, by machine codes.
Result<std::int64_t> writeJson(ByteSink& sink, std::span<const Column> columns, const RowSource& rows);
Status fillWorkbook(XlsxRows& sheet, std::span<const Column> columns, const ReportWords& words, const RowSource& rows);
XlsxLayout workbookLayout(std::span<const Column> columns, const ReportWords& words);

} // namespace preceptor
