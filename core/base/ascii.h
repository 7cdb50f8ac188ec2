// SPDX-License-Identifier: GPL-3.0-or-later
// What a character of ASCII is, whatever the locale says.
#pragma once

namespace preceptor {

constexpr bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace preceptor
