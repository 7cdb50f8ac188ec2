// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which long texts are indexed and asked for: folded words (see fold.h), and runs of Hanzi as overlapping
// pairs, so that a Chinese word is found wherever it stands, without knowing where words begin.
#pragma once

#include <string>
#include <string_view>

namespace preceptor {

// "阿片类 rotation" -> "阿片 片类 类 rotation"
std::string searchWords(std::string_view text);

enum class AskedWords { Whole, Begun };

// An FTS5 expression that asks for every word of `text`: Latin words as they stand or, from three letters on, by their
// beginning; Chinese words as ICU's dictionary parts them. Empty if the text has no word.
std::string searchExpression(std::string_view text, AskedWords asked);

} // namespace preceptor
