// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as nested lists of text, to compare in one line.
#pragma once

#include "core/tabular/sheet.h"

#include <string>
#include <vector>

namespace preceptor::test {

using Rows = std::vector<std::vector<std::string>>;

inline Rows textOf(const Sheet& sheet) {
    Rows rows;
    for (std::size_t i = 0; i < sheet.rowCount(); ++i) {
        auto& row = rows.emplace_back();
        for (const SheetCell& cell : sheet.row(i)) row.emplace_back(cell.text());
    }
    return rows;
}

} // namespace preceptor::test
