// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is before anybody words it: typed columns under stable machine codes, and rows of values. Screen,
// paper, CSV, XLSX, JSON and the command line all read this.
#pragma once

#include "core/base/value.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace preceptor {

// Code: a code of list `codes` (a name of the data where there is no list), or "all" or "unknown". Percent: 0..100. Id:
// a row's id, for finding it again; not a figure. Dates are ISO text.
enum class ColumnKind { Text, Code, Integer, Real, Percent, Date, Id };

// What a text of it could tell about people, see ExportLevel. Who: names the person of the column person_id. Detail: a
// number or another name of somebody. Prose: written by people, so anything may be in it.
// Said: what one person said, which is in no aggregate.
enum class Tells { Nothing, Who, Detail, Prose, Said };

struct Column {
    std::string_view code; // the column's name in the SQL; never changes its meaning
    ColumnKind kind = ColumnKind::Text;
    std::string_view codes = {}; // Code: name of the code list
    bool suppress = false;       // counts people or cases: hidden below five in an aggregate (R8)
    Tells tells = Tells::Nothing;
};

// Gets the rows in order; the cells live until it returns. False stops.
using RowVisitor = std::function<bool(std::span<const Cell>)>;

struct Table {
    std::span<const Column> columns;
    std::vector<std::vector<Value>> rows;

    // Null for a column that is not there.
    const Value* at(std::size_t row, std::string_view column) const;
};

} // namespace preceptor
