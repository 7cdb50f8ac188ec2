// SPDX-License-Identifier: GPL-3.0-or-later
// Rows -> one-sheet workbook with typed cells: text stays text (codes keep their zeros, nothing runs as a formula),
// numbers and days are real ones. The file is placed atomically.
#pragma once

#include "core/base/atomic_file.h"
#include "core/base/date.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct XlsxColumn {
    std::string heading;
    double width = 0; // in characters; 0 = from the heading
};

struct XlsxLayout {
    std::string sheetName; // shortened and cleaned of the characters a sheet name may not have
    std::vector<XlsxColumn> columns;
    std::vector<std::string> secondHeading; // optional row under the headings, such as machine codes
};

// Cells go left to right; endRow starts the next row. A row may be shorter than the headings.
class XlsxRows {
public:
    virtual ~XlsxRows() = default;
    virtual void text(std::string_view cell) = 0;
    virtual void number(double value, int decimals = 0) = 0;
    virtual void percent(double share) = 0; // 0.58 is shown as 58.0 %
    virtual void date(Date day) = 0;
    virtual void blank() = 0;
    virtual void endRow() = 0;
};

Result<WrittenFile> writeXlsx(const std::filesystem::path& path, const XlsxLayout& layout,
                              const std::function<Status(XlsxRows&)>& fill);

} // namespace preceptor
