// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet's number means under its format: a day, a time of day, or a plain number. Knows the built-in East
// Asian date formats 27-36 and 50-58, which have no code in the file.
#pragma once

#include "core/tabular/sheet.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

enum class NumberMeaning { Plain, Day, TimeOfDay, Duration };

NumberMeaning meaningOfBuiltIn(int formatId); // Plain for ids that are no dates
NumberMeaning meaningOfCode(std::string_view formatCode);

struct ShownNumber {
    std::string text;
    CellKind kind = CellKind::Number;
};

// Days since 1899-12-30 (with 1900's false 29 February) or since 1904-01-01, to the second. Numbers that are no date,
// such as 60 or -1, stay numbers.
ShownNumber showNumber(std::string_view stored, NumberMeaning meaning, bool date1904);

// The stored number without exponent and without ".0": "1.39E10" -> "13900000000". Not a number: as it is.
std::string plainDecimal(std::string_view stored);

} // namespace preceptor
