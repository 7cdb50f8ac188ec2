// SPDX-License-Identifier: GPL-3.0-or-later
// Which digits may be a phone in China, Vietnam, France, Singapore and Hong Kong or behind a plus. Prefixes are wider
// than those assigned today: a new one must not slip through.
#pragma once

#include "core/privacy/identifier.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

// A number as it stands in a text: its digits, and how they are grouped.
struct WrittenNumber {
    std::string digits;
    std::string shape; // length of each group: "344"; lengths above 9 are the signs behind '9'
    std::size_t begin = 0;
    bool whole = true;         // no other digits hang on either end
    bool uniform = true;       // one kind of sign between the groups
    bool dotted = false;       // full stops between the groups
    bool plus = false;         // a plus stands before it
    bool afterLetters = false; // of a word that does not announce it
    bool beforeLetters = false;

    // In one piece, in one of these shapes, or all there is, evenly spaced.
    bool isUsual(std::initializer_list<std::string_view> shapes) const;
    // Area code and number are apart: 0531-88889999.
    bool isChinaLandline() const;
};

// `announced`: a word such as 电话 stands right before. Nothing: no phone.
std::optional<Severity> phoneSureness(const WrittenNumber& number, bool announced);

} // namespace preceptor
