// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/institution_names.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kFewestLetters = 3;
constexpr std::size_t kShortWord = 5;
constexpr std::size_t kWidestGap = 2;

// A Hanzi, or letters and digits without a gap. At the end: size of the text.
std::size_t tokenAt(const ScannedText& text, std::size_t i) {
    while (i < text.size() && !text.isHan(i) && !text.isWord(i)) ++i;
    return i;
}

std::size_t tokenEnd(const ScannedText& text, std::size_t i) { return text.isHan(i) ? i + 1 : text.wordEnd(i); }

bool isLoud(const ScannedText& text, std::size_t begin, std::size_t end) {
    if (text.glyph(begin) != Glyph::Upper) return false;
    for (std::size_t i = begin; end - begin <= kShortWord && i < end; ++i)
        if (text.isLetter(i) && text.glyph(i) != Glyph::Upper) return false;
    return true;
}

} // namespace

std::u32string InstitutionNames::lettersOf(std::string_view name) {
    const ScannedText text(name);
    std::u32string letters;
    for (std::size_t i = tokenAt(text, 0); i < text.size(); i = tokenAt(text, tokenEnd(text, i)))
        letters += text.chars(i, tokenEnd(text, i));
    return letters;
}

void InstitutionNames::add(std::string_view name) {
    const ScannedText text(name);
    const std::size_t begin = tokenAt(text, 0);
    const std::u32string letters = lettersOf(name);
    const bool pair = letters.size() == 2 && text.isHan(begin) && text.isHan(begin + 1);
    if (letters.size() < kFewestLetters && !pair) return;
    const std::u32string first(text.chars(begin, tokenEnd(text, begin)));
    m_names.emplace(letters, pair ? Form::Pair : first.size() == letters.size() ? Form::OneWord : Form::Words);
    std::size_t& longest = m_first[first];
    longest = std::max(longest, letters.size());
}

// 明湖医院, 转明湖, 松岭会诊.
bool InstitutionNames::isPlace(const ScannedText& text, std::size_t begin, std::size_t end) {
    constexpr std::array kBehind{U"医院"sv, U"总院"sv, U"分院"sv, U"院区"sv, U"转"sv,   U"会诊"sv, U"就诊"sv,
                                 U"住院"sv, U"手术"sv, U"门诊"sv, U"复查"sv, U"随访"sv, U"建议"sv, U"化疗"sv};
    return (begin > 0 && U"由从转在于至到往赴经回"sv.find(text.at(begin - 1)) != U""sv.npos) ||
           std::any_of(kBehind.begin(), kBehind.end(), [&](std::u32string_view word) { return text.has(end, word); });
}

bool InstitutionNames::counts(const ScannedText& text, Form form, std::size_t begin, std::size_t end) {
    if (form == Form::Pair) return isPlace(text, begin, end);
    return form == Form::Words || isLoud(text, begin, end);
}

void InstitutionNames::find(ScanContext& context) const {
    if (empty()) return;
    const ScannedText& text = context.text();
    std::u32string letters;
    for (std::size_t i = tokenAt(text, 0); i < text.size(); i = tokenAt(text, i)) {
        letters = text.chars(i, tokenEnd(text, i));
        const auto first = m_first.find(letters);
        std::size_t last = 0;
        for (std::size_t at = i; first != m_first.end() && letters.size() <= first->second;) {
            const std::size_t end = tokenEnd(text, at);
            const auto name = m_names.find(letters);
            if (name != m_names.end() && counts(text, name->second, i, end)) last = end;
            at = tokenAt(text, end);
            if (at >= text.size() || at - end > kWidestGap) break;
            letters += text.chars(at, tokenEnd(text, at));
        }
        if (last != 0) context.add(IdentifierKind::InstitutionName, Severity::Warn, i, last);
        i = last != 0 ? last : tokenEnd(text, i);
    }
}

} // namespace preceptor
