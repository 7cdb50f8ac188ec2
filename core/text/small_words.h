// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a question is made of and that say nothing of what is asked: "what have we learned about".
#pragma once

#include <string_view>

namespace preceptor {

bool isSmallWord(std::string_view folded); // in English, French, Vietnamese or Chinese, see fold.h

} // namespace preceptor
