// SPDX-License-Identifier: GPL-3.0-or-later
// How names are written in Vietnamese, French and English: words in capitals, particles between them.
#pragma once

#include "core/privacy/scanned_text.h"

namespace preceptor {

class LatinNames {
public:
    explicit LatinNames(const ScannedText& text) : m_text(text) {}

    bool isCapital(std::size_t i) const { return m_text.glyph(i) == Glyph::Upper; }
    std::u32string_view wordAt(std::size_t i) const { return m_text.chars(i, m_text.wordEnd(i)); }
    bool allCapitals(std::size_t i) const;
    // Where the word behind the one that ends here begins: behind a blank, a hyphen, "J."
    std::size_t nextWord(std::size_t end) const;
    // Behind the words in capitals that begin at i, particles between them; i if there are none.
    std::size_t nameEnd(std::size_t i) const;
    bool isParticle(std::size_t i) const;        // de, Da, van, bin
    std::size_t lastWord(std::size_t end) const; // where it begins
    // A Vietnamese surname and a name behind it, both in capitals.
    bool isViet(std::size_t i) const;
    // A surname that is no word of another language: Lưu, Nguyen.
    bool isVietSurname(std::size_t i) const;
    // A Vietnamese name with a middle name that tells it from other words, and a given name; "Nguyen, Thi Mai" as well.
    bool isWholeViet(std::size_t i) const;
    // Where the names behind a Vietnamese surname begin; i if it is none.
    std::size_t behindVietSurname(std::size_t i) const;
    // "72t", "72 tuổi", "(72)", ", 68M", ", nam": behind a name.
    bool isAged(std::size_t i) const;
    // The same with a word for it: ", 62 ans", "(71 years", " 45 yo".
    bool isAgedInWords(std::size_t i) const;
    // What only people do follows: "slept", "refuse"; or what things do as well: "was", "a".
    bool actsAt(std::size_t i) const;
    bool isAt(std::size_t i) const;
    // "Wilson's disease", "Norton score", "Smith et al.": nobody who is cared for.
    bool isEponym(std::size_t end) const;

private:
    const ScannedText& m_text;
};

} // namespace preceptor
