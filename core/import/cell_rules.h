// SPDX-License-Identifier: GPL-3.0-or-later
// What single cells of a roster may look like.
#pragma once

#include "core/import/roster_row.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

bool hasLetter(std::string_view text);
std::string lowerAscii(std::string_view text); // as e-mails are compared

// "Taro Yamada (山田太郎)" -> 山田太郎 and Taro Yamada; nothing unless both scripts have at least two letters.
struct TwoScripts {
    std::string han;
    std::string latin;
};
std::optional<TwoScripts> splitScripts(std::string_view name);

// Words in a line rather than a name or a word of a table: long, of many words, or ended like a sentence.
bool isSentence(std::string_view text);

bool isTotalWord(std::string_view text); // 合计, Total: ...
bool isPlausibleEmail(std::string_view text);
std::optional<CellProblem> phoneProblem(std::string_view text);

} // namespace preceptor
