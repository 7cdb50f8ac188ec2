// SPDX-License-Identifier: GPL-3.0-or-later
// What a character of ASCII is, whatever the locale says.
#pragma once

#include <string>

namespace preceptor {

constexpr bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }

// a-z as A-Z; everything else as it is.
inline std::string asciiUpper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

} // namespace preceptor
