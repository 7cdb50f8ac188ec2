// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of any table in words: what kind of thing they are, and what a column's stored value says to a person.
#pragma once

#include "core/model/stored_as.h"

#include <QString>

#include <functional>
#include <string_view>

namespace preceptor::ui {

QString recordKind(std::string_view table); // "People", "Attendance"; the table itself for one that is not known

// As the model has it, with the table of each reference.
StoredAs storedAs(std::string_view table, std::string_view column);

using TitleOf = std::function<QString(std::string_view table, std::int64_t id)>;
// "(empty)" for none.
QString storedText(std::string_view table, std::string_view column, const Value& value, const TitleOf& titleOf);

} // namespace preceptor::ui
