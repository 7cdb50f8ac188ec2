// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/scanned_text.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <array>

namespace preceptor {

namespace {

// Characters nobody sees: they are dropped wherever they stand.
bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isLineEnd(char32_t c) { return c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool isBlank(char32_t c) {
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

// Signs that the search form spells otherwise than the finders need, and digits that it leaves: Arabic ones.
char32_t plainSign(char32_t c) {
    if (c >= 0x660 && c <= 0x669) return U'0' + (c - 0x660);
    if (c >= 0x6F0 && c <= 0x6F9) return U'0' + (c - 0x6F0);
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D) return '-';
    if (c == 0xB7 || c == 0x2022 || c == 0x2027 || c == 0x30FB || c == 0xFF65) return 0xB7;
    return c == 0x3001 || c == 0x3002 || c == 0x3007 ? c : 0;
}

// Latin capitals beyond ASCII, Greek and Cyrillic ones; in most blocks they are the even code points.
bool isCapital(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    if (c <= 0xFF) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) || (c >= 0x1CD && c <= 0x1DC)) return c % 2 == 1;
    if (c == 0x178 || c == 0x1AF) return true;
    if (c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF)) return c % 2 == 0;
    return (c >= 0x386 && c <= 0x3AB) || (c >= 0x400 && c <= 0x42F) || (c >= 0xFF21 && c <= 0xFF3A);
}

bool isHanLetter(char32_t c) { return preceptor::isHan(c) || c == 0x3007 || (c >= 0x20000 && c <= 0x3FFFF); }

bool isLetter(char32_t folded) {
    if (folded < 0x80) return folded >= 'a' && folded <= 'z';
    return folded >= 0xC0 && folded != 0xD7 && folded != 0xF7 && !(folded >= 0x2000 && folded <= 0x303F) &&
           folded < 0xE000;
}

Glyph glyphOf(char32_t folded, bool capital) {
    if (folded >= '0' && folded <= '9') return Glyph::Digit;
    if (isHanLetter(folded)) return Glyph::Han;
    if (!isLetter(folded)) return Glyph::Other;
    return capital ? Glyph::Upper : Glyph::Lower;
}

// The search form of one character.
std::u32string foldOf(char32_t c) {
    std::string bytes;
    utf8::append(bytes, c);
    const std::string folded = fold(bytes);
    std::u32string out;
    for (std::size_t at = 0; at < folded.size();) out.push_back(utf8::next(folded, at));
    return out;
}

// The characters that fold to none or one, which are nearly all of them: known by a look.
class SingleFolds {
public:
    static constexpr char32_t kEnd = 0x2000;
    static constexpr char32_t kLong = 0xFFFFFFFF; // more than one
    SingleFolds() {
        for (char32_t c = 0; c < kEnd; ++c) {
            const std::u32string folded = foldOf(c);
            m_folds[c] = folded.empty() ? 0 : folded.size() == 1 ? folded.front() : kLong;
        }
    }
    char32_t of(char32_t c) const { return m_folds[c]; }

private:
    std::array<char32_t, kEnd> m_folds{};
};

const SingleFolds& singleFolds() {
    static const SingleFolds kFolds;
    return kFolds;
}

} // namespace

ScannedText::ScannedText(std::string_view original) {
    m_chars.reserve(original.size());
    m_glyphs.reserve(original.size());
    m_begin.reserve(original.size());
    m_end.reserve(original.size());
    for (std::size_t at = 0; at < original.size();) {
        const std::size_t begin = at;
        const char32_t c = utf8::next(original, at);
        if (isLineEnd(c))
            add('\n', Glyph::LineEnd, begin, at);
        else if (isBlank(c))
            addBlank(begin, at);
        else if (!isInvisible(c))
            addFolded(c, begin, at);
    }
}

void ScannedText::add(char32_t c, Glyph glyph, std::size_t begin, std::size_t end) {
    m_chars.push_back(c);
    m_glyphs.push_back(glyph);
    m_begin.push_back(static_cast<std::uint32_t>(begin));
    m_end.push_back(static_cast<std::uint32_t>(end));
}

// A single blank stays one; a wider gap parts columns and is a tab.
void ScannedText::addBlank(std::size_t begin, std::size_t end) {
    if (m_glyphs.empty() || m_glyphs.back() != Glyph::Space) return add(' ', Glyph::Space, begin, end);
    m_chars.back() = '\t';
    m_end.back() = static_cast<std::uint32_t>(end);
}

void ScannedText::addFolded(char32_t c, std::size_t begin, std::size_t end) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = utf8::kReplacement;
    if (c < 0x80) {
        const bool capital = c >= 'A' && c <= 'Z';
        const char32_t lower = capital ? c + ('a' - 'A') : c;
        return add(lower, glyphOf(lower, capital), begin, end);
    }
    if (preceptor::isHan(c)) return add(c, Glyph::Han, begin, end);
    if (const char32_t sign = plainSign(c); sign != 0) return add(sign, glyphOf(sign, false), begin, end);
    const char32_t single = c < SingleFolds::kEnd ? singleFolds().of(c) : SingleFolds::kLong;
    if (single == 0) { // an accent belongs to the letter before it
        if (!m_end.empty()) m_end.back() = static_cast<std::uint32_t>(end);
        return;
    }
    if (single != SingleFolds::kLong) return add(single, glyphOf(single, isCapital(c)), begin, end);
    for (const char32_t part : foldOf(c))
        part == ' ' ? addBlank(begin, end) : add(part, glyphOf(part, isCapital(c)), begin, end);
}

} // namespace preceptor
