// SPDX-License-Identifier: GPL-3.0-or-later
// R8: what the aggregate of a report must not tell. Counts of people and of cases from 1 to 4 become "<5"; where a
// hidden count would follow from the counts beside or below it and their sum, the smallest of those becomes "*" too.
// Shares and means in a row with hidden counts are left out.
#pragma once

#include "core/reports/catalogue.h"

#include <vector>

namespace preceptor {

void suppressSmallCells(const ReportInfo& report, std::vector<std::vector<Value>>& rows);

} // namespace preceptor
