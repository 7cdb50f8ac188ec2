// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the finders read it: one cell a letter, full-width and Arabic digits plain, accents and case off, invisible
// characters gone; each cell knows which bytes of the original it stands for. Any bytes may be given.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class Glyph : std::uint8_t { Other, Space, LineEnd, Digit, Lower, Upper, Han };

class ScannedText {
public:
    explicit ScannedText(std::string_view original);

    std::size_t size() const { return m_chars.size(); }
    // Behind the end: a NUL and Other, so that finders may look ahead.
    char32_t at(std::size_t i) const { return i < m_chars.size() ? m_chars[i] : U'\0'; }
    char32_t before(std::size_t i) const { return i > 0 ? at(i - 1) : U'\0'; }
    Glyph glyph(std::size_t i) const { return i < m_glyphs.size() ? m_glyphs[i] : Glyph::Other; }
    Glyph glyphBefore(std::size_t i) const { return i > 0 ? glyph(i - 1) : Glyph::Other; }
    std::u32string_view chars() const { return m_chars; }
    std::u32string_view chars(std::size_t begin, std::size_t end) const { return chars().substr(begin, end - begin); }

    bool isDigit(std::size_t i) const { return glyph(i) == Glyph::Digit; }
    bool isHan(std::size_t i) const { return glyph(i) == Glyph::Han; }
    bool isLetter(std::size_t i) const { return glyph(i) == Glyph::Lower || glyph(i) == Glyph::Upper; }
    bool isWord(std::size_t i) const { return isLetter(i) || isDigit(i); }
    bool startsWord(std::size_t i) const { return isWord(i) && (i == 0 || !isWord(i - 1)); }
    bool has(std::size_t i, std::u32string_view word) const {
        return chars().substr(std::min(i, size())).starts_with(word);
    }
    std::size_t skipSpaces(std::size_t i) const {
        while (glyph(i) == Glyph::Space) ++i;
        return i;
    }
    // Behind the last letter or digit of the word that goes on at i.
    std::size_t wordEnd(std::size_t i) const {
        while (isWord(i)) ++i;
        return i;
    }

    std::size_t byteBegin(std::size_t i) const { return m_begin[i]; }
    std::size_t byteEnd(std::size_t i) const { return m_end[i]; }

private:
    void add(char32_t c, Glyph glyph, std::size_t begin, std::size_t end);
    void addBlank(std::size_t begin, std::size_t end);
    void addFolded(char32_t c, std::size_t begin, std::size_t end);

    std::u32string m_chars;
    std::vector<Glyph> m_glyphs;
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_end;
};

// The sign is one of these; never the one behind the end.
inline bool isOneOf(std::u32string_view set, char32_t c) { return c != 0 && set.find(c) != set.npos; }

} // namespace preceptor
