// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_rules.h"

#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::ptrdiff_t kMostWordsOfName = 7;
constexpr std::size_t kLongestName = 80;

bool isLatinLetter(char32_t c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; }
bool isLetter(char32_t c) { return c >= 0xAA || isLatinLetter(c); }

} // namespace

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return lower;
}

bool hasLetter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (isLetter(utf8::next(text, at))) return true;
    return false;
}

std::optional<TwoScripts> splitScripts(std::string_view name) {
    TwoScripts parts;
    std::size_t hanLetters = 0;
    std::size_t latinLetters = 0;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = utf8::next(name, at);
        if (c == '(' || c == ')' || c == '/' || c == U'（' || c == U'）') continue;
        const bool han = isHan(c);
        hanLetters += han ? 1 : 0;
        latinLetters += !han && isLetter(c) ? 1 : 0;
        if (han || c == U'·')
            utf8::append(parts.han, c);
        else
            utf8::append(parts.latin, c);
    }
    if (hanLetters < 2 || latinLetters < 2) return std::nullopt;
    parts.latin = tidy(parts.latin);
    return parts;
}

bool isSentence(std::string_view text) {
    constexpr std::string_view kEnds = ".,;:!?";
    constexpr std::array kWideMarks{"，"sv, "。"sv, "！"sv, "？"sv, "；"sv};
    const bool wideMark = std::any_of(kWideMarks.begin(), kWideMarks.end(),
                                      [&](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
    const auto words = std::count(text.begin(), text.end(), ' ') + 1;
    const bool ended = !text.empty() && kEnds.find(text.back()) != std::string_view::npos;
    return wideMark || words > kMostWordsOfName || (words > 3 && ended) || utf8::length(text) > kLongestName;
}

bool isTotalWord(std::string_view text) {
    constexpr std::array kWords{"合计"sv, "总计"sv,  "共计"sv,   "小计"sv, "tong"sv,     "tong cong"sv,
                                "cong"sv, "total"sv, "totaux"sv, "sum"sv,  "subtotal"sv, "grand total"sv};
    const std::string folded = fold(text);
    const std::string_view word = std::string_view(folded).substr(0, folded.find_last_not_of(": ") + 1);
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool isPlausibleEmail(std::string_view text) {
    const auto sign = text.find('@');
    if (sign == 0 || sign == std::string_view::npos || text.find('@', sign + 1) != std::string_view::npos) return false;
    const std::string_view domain = text.substr(sign + 1);
    const auto dot = domain.rfind('.');
    return dot != 0 && dot != std::string_view::npos && dot + 1 < domain.size() &&
           text.find_first_of(" ,;<>()") == std::string_view::npos;
}

std::optional<CellProblem> phoneProblem(std::string_view text) {
    std::size_t digits = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') ++digits;
        if (isLatinLetter(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80)
            return CellProblem::PhoneLetters;
    }
    if (digits < 8 || digits > 30 || (digits > 15 && text.find_first_of("/;, ") == std::string_view::npos))
        return CellProblem::PhoneLength;
    return std::nullopt;
}

} // namespace preceptor
