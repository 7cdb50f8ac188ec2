// SPDX-License-Identifier: GPL-3.0-or-later
// Names in Vietnamese, French and English by what stands around them: ông Nguyễn Văn A, bà Hương, M. Dupont, Mrs Smith,
// "Name: John Smith"; and Vietnamese names that are whole in themselves.
#include "core/privacy/scan_context.h"

#include "core/text/normalise.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::array kVietSurnames{U"nguyen"sv, U"tran"sv,   U"pham"sv,   U"hoang"sv, U"huynh"sv, U"phan"sv,
                                   U"vu"sv,     U"vo"sv,     U"dang"sv,   U"bui"sv,   U"duong"sv, U"dinh"sv,
                                   U"doan"sv,   U"trinh"sv,  U"truong"sv, U"dao"sv,   U"lam"sv,   U"luong"sv,
                                   U"luu"sv,    U"chau"sv,   U"quach"sv,  U"kieu"sv,  U"phung"sv, U"vuong"sv,
                                   U"trieu"sv,  U"nghiem"sv, U"tong"sv,   U"ngo"sv,   U"khuc"sv,  U"diep"sv};
// Also words of other languages: their name needs a middle name behind them.
constexpr std::array kShortSurnames{U"le"sv, U"do"sv, U"ho"sv, U"ly"sv,  U"mai"sv,  U"ha"sv,   U"cao"sv,
                                    U"to"sv, U"ta"sv, U"la"sv, U"ton"sv, U"thai"sv, U"quan"sv, U"thach"sv};
constexpr std::array kMiddle{U"van"sv,   U"thi"sv,  U"huu"sv,   U"duc"sv,  U"ngoc"sv, U"minh"sv,   U"thanh"sv,
                             U"quoc"sv,  U"xuan"sv, U"hong"sv,  U"thu"sv,  U"kim"sv,  U"dinh"sv,   U"cong"sv,
                             U"quang"sv, U"tuan"sv, U"hoang"sv, U"bao"sv,  U"gia"sv,  U"phuong"sv, U"thuy"sv,
                             U"nhu"sv,   U"duy"sv,  U"trong"sv, U"viet"sv, U"manh"sv, U"hai"sv,    U"khanh"sv};
constexpr std::array kVietTitles{"ông"sv,    "bà"sv,  "anh"sv,  "chị"sv,        "cô"sv,        "chú"sv,  "bác"sv,
                                 "cụ"sv,     "em"sv,  "cháu"sv, "Ông"sv,        "Bà"sv,        "Anh"sv,  "Chị"sv,
                                 "Cô"sv,     "Chú"sv, "Bác"sv,  "Cụ"sv,         "Em"sv,        "Cháu"sv, "bác sĩ"sv,
                                 "Bác sĩ"sv, "BS"sv,  "Bs"sv,   "điều dưỡng"sv, "Điều dưỡng"sv};
constexpr std::array kParticles{U"de"sv,  U"du"sv,  U"des"sv, U"la"sv,    U"le"sv,
                                U"van"sv, U"von"sv, U"bin"sv, U"binte"sv, U"d"sv};
constexpr std::array kNotNames{U"practitioner"sv, U"educator"sv,  U"specialist"sv, U"consultant"sv, U"manager"sv,
                               U"led"sv,          U"in"sv,        U"on"sv,         U"the"sv,        U"monsieur"sv,
                               U"madame"sv,       U"parkinson"sv, U"morphin"sv,    U"khoa"sv,       U"khoi"sv,
                               U"benh"sv,         U"unit"sv};

template <class List>
bool isIn(const List& list, std::u32string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

class LatinNameFinder {
public:
    explicit LatinNameFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (!m_text.isLetter(cue.begin)) continue;
            if (cue.cue == Cue::LatinTitle || cue.cue == Cue::LatinTitleDot) latinTitle(cue);
            if (cue.cue == Cue::VietTitle) vietTitle(cue);
            if (cue.cue == Cue::NameLabel) label(cue);
            if (cue.cue == Cue::Named) report(cue.begin, m_text.skipSpaces(cue.end));
        }
        wholeVietnamese();
    }

private:
    bool isCapital(std::size_t i) const { return m_text.glyph(i) == Glyph::Upper; }
    std::u32string_view wordAt(std::size_t i) const { return m_text.chars(i, m_text.wordEnd(i)); }
    bool allCapitals(std::size_t i) const {
        for (; m_text.isLetter(i); ++i)
            if (!isCapital(i)) return false;
        return true;
    }
    // Behind the words in capitals that begin at i, particles between them; i if there are none.
    std::size_t nameEnd(std::size_t i) const;
    std::size_t nextWord(std::size_t end) const;
    bool isVietName(std::size_t i) const;
    void latinTitle(const CueHit& cue);
    void vietTitle(const CueHit& cue);
    void label(const CueHit& cue);
    void wholeVietnamese();
    // With the word before the name, if the name has any letter.
    void report(std::size_t begin, std::size_t name) {
        const std::size_t end = nameEnd(name);
        if (end > name && isCapital(lastWord(end)))
            m_context.add(IdentifierKind::NameInContext, Severity::Warn, begin, end);
    }
    std::size_t lastWord(std::size_t end) const {
        while (end > 0 && m_text.isWord(end - 1)) --end;
        return end;
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

std::size_t LatinNameFinder::nextWord(std::size_t end) const {
    if (m_text.at(end) == '.' && end > 0 && !m_text.isLetter(end - 2)) ++end; // J. Smith
    if (m_text.at(end) == ' ' || m_text.at(end) == '-' || m_text.at(end) == '\'') ++end;
    return end;
}

std::size_t LatinNameFinder::nameEnd(std::size_t i) const {
    std::size_t end = i;
    std::size_t at = i;
    for (int words = 0; words < 5 && m_text.isLetter(at); ++words) {
        const bool particle = isIn(kParticles, wordAt(at)) && !isCapital(at);
        if (!particle && (!isCapital(at) || isIn(kNotNames, wordAt(at)))) break;
        const std::size_t word = m_text.wordEnd(at);
        if (!particle) end = word;
        at = nextWord(word);
        if (at == word) break;
    }
    return end;
}

// A known surname and a name behind it, both in capitals.
bool LatinNameFinder::isVietName(std::size_t i) const {
    if (!isCapital(i)) return false;
    const bool sure = isIn(kVietSurnames, wordAt(i));
    if (!sure && !isIn(kShortSurnames, wordAt(i))) return false;
    const std::size_t next = nextWord(m_text.wordEnd(i));
    return isCapital(next) && (sure || isIn(kMiddle, wordAt(next)));
}

void LatinNameFinder::latinTitle(const CueHit& cue) {
    const bool written = cue.end - cue.begin > 4; // madame
    const bool abbreviated = isCapital(cue.begin) && !(cue.end - cue.begin > 1 && isCapital(cue.begin + 1));
    std::size_t at = cue.end;
    if (m_text.at(at) == '.')
        ++at;
    else if (cue.cue == Cue::LatinTitleDot)
        return;
    at = m_text.skipSpaces(at);
    const bool initial = m_text.wordEnd(at) == at + 1 && m_text.at(at + 1) != '.' && m_text.at(at + 1) != '\'';
    if ((!written && !abbreviated) || at == cue.end || !isCapital(at) || initial) return;
    if (cue.cue == Cue::LatinTitleDot && m_text.wordEnd(at) - at < 3) return;
    report(cue.begin, at);
}

// Accents tell cô (miss) from có (has): without them a surname must follow.
void LatinNameFinder::vietTitle(const CueHit& cue) {
    std::size_t at = m_text.at(cue.end) == '.' ? cue.end + 1 : cue.end;
    at = m_text.skipSpaces(at);
    if (!isCapital(at)) return;
    if (isVietName(at)) return report(cue.begin, at);
    const std::string title = toNfc(m_context.original(cue.begin, cue.end));
    const bool exact = std::find(kVietTitles.begin(), kVietTitles.end(), title) != kVietTitles.end();
    if (exact && m_text.wordEnd(at) - at >= 2 && !allCapitals(at)) report(cue.begin, at);
}

// "Name: John Smith"; "Drug name: ..." is none.
void LatinNameFinder::label(const CueHit& cue) {
    const std::size_t colon = m_text.skipSpaces(cue.end);
    std::size_t before = cue.begin;
    while (m_text.glyph(before - 1) == Glyph::Space) --before;
    if (m_text.at(colon) != ':' || m_text.isWord(before - 1)) return;
    const std::size_t at = m_text.skipSpaces(colon + 1);
    report(at, at);
}

void LatinNameFinder::wholeVietnamese() {
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (!isCapital(i) || m_text.isWord(i - 1) || !isVietName(i)) continue;
        const std::size_t middle = nextWord(m_text.wordEnd(i));
        const std::size_t given = nextWord(m_text.wordEnd(middle));
        if (!isIn(kMiddle, wordAt(middle)) || !isCapital(given)) continue;
        report(i, i);
        i = nameEnd(i);
    }
}

} // namespace

void findLatinNames(ScanContext& context) { LatinNameFinder(context).run(); }

} // namespace preceptor
