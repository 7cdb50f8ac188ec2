// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which people expect names: Hanzi by pinyin, Latin letters without regard to case and accents. The key is
// plain text compared byte by byte, so it can be stored and is the same with every version of every library.
#pragma once

#include <string>
#include <string_view>

namespace preceptor {

// "王小明" -> "wang xiao ming", a unit separator, "王小明": names of one sound stay together, the original settles
// ties.
std::string nameSortKey(std::string_view name);
std::string textSortKey(std::string_view text); // institutions, titles

} // namespace preceptor
