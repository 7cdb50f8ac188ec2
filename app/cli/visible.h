// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace preceptor::cli {

// Signs of a name that a terminal would obey, or that would turn the words around, as "<U+001B>"; lines and tabs stay.
std::string visible(std::string_view text);

} // namespace preceptor::cli
