// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of any table in words: what kind of thing they are, and what a column's stored value says to a person.
#pragma once

#include "core/base/value.h"

#include <QString>

#include <functional>
#include <string_view>

namespace preceptor::ui {

QString recordKind(std::string_view table); // "People", "Attendance"; the table itself for one that is not known

enum class StoredKind { Text, Whole, Number, Date, Flag, Code, Reference };
struct StoredAs {
    StoredKind kind = StoredKind::Text;
    std::string_view list; // Code: the code list; Reference: the table
};
StoredAs storedAs(std::string_view table, std::string_view column);
// Of use to the program only, such as hashes.
bool isBookkeeping(std::string_view column);

using TitleOf = std::function<QString(std::string_view table, std::int64_t id)>;
// "(empty)" for none.
QString storedText(std::string_view table, std::string_view column, const Value& value, const TitleOf& titleOf);

} // namespace preceptor::ui
