// SPDX-License-Identifier: GPL-3.0-or-later
// Captions of fields by their column, and titles of registers by their code.
#pragma once

#include <QString>

#include <string_view>

namespace preceptor::ui {

QString fieldLabel(std::string_view column); // the column itself for one that is not known
QString registerTitle(std::string_view code);
QString registerHint(std::string_view code); // what belongs in it, one sentence; for its empty state

} // namespace preceptor::ui
