// SPDX-License-Identifier: GPL-3.0-or-later
// Words of rosters -> codes of the domain, in Chinese, Vietnamese, French and English. An unknown word gives no code;
// the word itself is kept by the caller.
#pragma once

#include <string_view>

namespace preceptor {

std::string_view sexCode(std::string_view word);   // code of list sex, or empty
std::string_view cadreCode(std::string_view word); // code of list cadre, or empty; ranks tell the cadre too
std::string_view rankCode(std::string_view word);  // code of list rank, or empty

} // namespace preceptor
