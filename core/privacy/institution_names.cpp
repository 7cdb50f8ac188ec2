// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/institution_names.h"

#include <algorithm>

namespace preceptor {

namespace {

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
    if (letters.size() < kFewestLetters) return;
    const std::u32string first(text.chars(begin, tokenEnd(text, begin)));
    m_names.emplace(letters, first.size() == letters.size());
    std::size_t& longest = m_first[first];
    longest = std::max(longest, letters.size());
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
            if (name != m_names.end() && (!name->second || isLoud(text, i, end))) last = end;
            at = tokenAt(text, end);
            if (at >= text.size() || at - end > kWidestGap) break;
            letters += text.chars(at, tokenEnd(text, at));
        }
        if (last != 0) context.add(IdentifierKind::InstitutionName, Severity::Warn, i, last);
        i = last != 0 ? last : tokenEnd(text, i);
    }
}

} // namespace preceptor
