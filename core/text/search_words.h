// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which long texts are indexed and asked for: folded words (see fold.h), and runs of Hanzi as overlapping
// pairs, so that a Chinese word is found wherever it stands, without knowing where words begin.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// "阿片类 rotation" -> "阿片 片类 类 rotation"
std::string searchWords(std::string_view text);

enum class AskedWords { Whole, Begun };

// One word of a question as FTS5 expressions: as it stands and, from three letters on, by its beginning.
struct AskedWord {
    std::string whole;
    std::string begun;
    bool small = false; // says nothing of what is asked
};

// Latin words, and Chinese ones as ICU's dictionary parts them, each once.
std::vector<AskedWord> searchTerms(std::string_view text);
// Asks for every one of them. Empty if there is none.
std::string searchExpression(const std::vector<AskedWord>& terms, AskedWords asked);

} // namespace preceptor
