// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets run a cell that begins with = + - @ as a formula. The guard puts an apostrophe before such text, and
// unguarding gives back exactly what was there: unguarded(guarded(x)) == x for every x. Plain numbers need no guard.
#pragma once

#include <string>
#include <string_view>

namespace preceptor {

bool needsFormulaGuard(std::string_view text);
std::string guarded(std::string_view text);
std::string_view unguarded(std::string_view text);

// Text that another program wrapped to stay text: ="0123" -> 0123; as it is otherwise.
std::string_view withoutTextFormula(std::string_view text);

} // namespace preceptor
