// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and words of what an import makes of a row.
#pragma once

#include "core/import/roster_plan.h"

#include <string_view>

namespace preceptor::cli {

std::string_view codeText(Verdict verdict);
std::string_view codeText(RowReason reason);
std::string_view sentenceOf(RowReason reason);
std::string_view codeText(CellProblem problem);
// What is the matter with a cell, after the name of its column.
std::string_view sentenceOf(CellProblem problem); // empty for None

} // namespace preceptor::cli
