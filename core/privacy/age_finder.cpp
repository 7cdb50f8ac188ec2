// SPDX-License-Identifier: GPL-3.0-or-later
// Ages of 90 and more are one band, and no year may tell them (HIPAA Safe Harbor).
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr int kFirstAge = 90;
constexpr int kLastAge = 130;
constexpr int kFirstHot = 95; // degrees Fahrenheit that people have

// Behind ninety and a hundred in words.
constexpr std::array kCountWords{U"one"sv,    U"two"sv,  U"three"sv, U"four"sv, U"five"sv, U"six"sv,  U"seven"sv,
                                 U"eight"sv,  U"nine"sv, U"and"sv,   U"et"sv,   U"un"sv,   U"deux"sv, U"trois"sv,
                                 U"quatre"sv, U"cinq"sv, U"sept"sv,  U"huit"sv, U"neuf"sv, U"mot"sv,  U"hai"sv,
                                 U"ba"sv,     U"bon"sv,  U"tu"sv,    U"nam"sv,  U"lam"sv,  U"sau"sv,  U"bay"sv,
                                 U"tam"sv,    U"chin"sv, U"linh"sv,  U"le"sv};

class AgeFinder {
public:
    explicit AgeFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (cue.cue == Cue::AgeAfter) ageBefore(cue);
            if (cue.cue == Cue::AgeBefore) ageBehind(cue);
            if (cue.cue == Cue::Birth) birthYear(cue);
            if (cue.cue == Cue::AgeAlone) report(cue.begin, cue.end);
            if (cue.cue == Cue::Ninety) inWords(cue);
        }
        for (std::size_t i = 0; i < m_text.size(); ++i)
            if (m_text.isDigit(i) && !m_text.isWord(i - 1)) i = std::max(i, shortened(i));
    }

private:
    // 93 岁, 九旬, 95-year-old
    void ageBefore(const CueHit& cue) {
        std::size_t at = cue.begin;
        if (m_text.at(at - 1) == ' ' || m_text.at(at - 1) == '-') --at;
        const SmallNumber number = numberBefore(m_text, at);
        if (!number.ok() || isPartOfMore(number)) return;
        const int age = m_text.at(cue.begin) == U'旬' ? number.value * 10 : number.value;
        if (age >= kFirstAge && age <= kLastAge) report(number.begin, cue.end);
    }
    // 年龄：93, aged 93
    void ageBehind(const CueHit& cue) {
        const SmallNumber number = numberAt(m_text, m_context.skipFillers(cue.end));
        const char32_t next = m_text.at(number.end);
        const bool more = next == '%' || ((next == '.' || next == ',' || next == '-') && isAsciiSign(number.end) &&
                                          m_text.isDigit(number.end + 1));
        if (number.isWithin(kFirstAge, kLastAge) && !more) report(cue.begin, number.end);
    }
    // born in 1931, 生于1931年, 1931年生
    void birthYear(const CueHit& cue) {
        const bool behind = cue.value == 2;
        const SmallNumber year =
            behind ? numberBefore(m_text, cue.begin) : numberAt(m_text, m_context.skipFillers(cue.end));
        if (year.length() != 4 || !year.isWithin(1850, m_context.today().year() - kFirstAge)) return;
        report(behind ? year.begin : cue.begin, behind ? cue.end : year.end);
    }
    // aged ninety-four, ninety-four years old, quatre-vingt-douze ans, chín mươi hai tuổi; not ninety days.
    void inWords(const CueHit& cue) {
        std::size_t end = cue.end;
        for (int words = 0; words < 3 && (m_text.at(end) == ' ' || m_text.at(end) == '-'); ++words) {
            const auto word = m_text.chars(end + 1, m_text.wordEnd(end + 1));
            if (std::find(kCountWords.begin(), kCountWords.end(), word) == kCountWords.end()) break;
            end += 1 + word.size();
        }
        for (const CueHit& hit : m_context.around(cue.begin, end)) {
            const bool before = hit.cue == Cue::AgeBefore && hit.end <= cue.begin;
            const bool behind = hit.cue == Cue::AgeAfter && hit.begin == end + 1 && m_text.at(end) != ',';
            if (before && m_text.at(hit.end) != ',' && m_context.skipFillers(hit.end) == cue.begin)
                return report(hit.begin, end);
            if (behind) return report(cue.begin, hit.end);
        }
    }
    // 93F, 93 M, F/93, 93t. Answers the last cell of the number.
    std::size_t shortened(std::size_t i) {
        const SmallNumber number = numberAt(m_text, i);
        if (!number.isWithin(kFirstAge, kLastAge) || isPartOfMore(number)) return number.ok() ? number.end - 1 : i;
        std::size_t at = number.end;
        if (m_text.at(at) == ' ' || m_text.at(at) == '/') ++at;
        const bool capital = m_text.glyph(at) == Glyph::Upper && !m_text.isWord(at + 1);
        const bool sex = capital && (m_text.at(at) == 'f' || m_text.at(at) == 'm') && m_text.at(at + 1) != '/';
        const bool tuoi = m_text.at(at) == 't' && at == number.end && !m_text.isWord(at + 1);
        const char32_t before = m_text.before(number.begin) == '/' ? m_text.before(number.begin - 1) : U'\0';
        const bool sexBefore = (before == 'f' || before == 'm') && m_text.glyph(number.begin - 2) == Glyph::Upper &&
                               !m_text.isWord(number.begin - 3) && !m_text.isWord(number.end);
        if (sexBefore) report(number.begin - 2, number.end);
        if ((sex && isOfSomebody(number)) || tuoi) report(number.begin, at + 1);
        return number.end - 1;
    }
    // Not a temperature in Fahrenheit, nor millions: 90-94 alone, from 95 on only where a sentence begins or "a" is
    // before.
    bool isOfSomebody(const SmallNumber& number) const {
        std::size_t at = number.begin;
        while (m_text.glyph(at - 1) == Glyph::Space) --at;
        std::size_t word = at;
        while (word > 0 && m_text.isLetter(word - 1)) --word;
        const auto before = m_text.chars(word, at);
        for (const auto heat : {U"temp"sv, U"temperature"sv, U"t"sv, U"fever"sv, U"febrile"sv, U"of"sv, U"to"sv})
            if (before == heat) return false;
        if (number.value < kFirstHot) return true;
        for (const auto lead : {U"a"sv, U"an"sv, U"patient"sv, U"pt"sv, U"old"sv, U"this"sv})
            if (before == lead) return true;
        const char32_t sign = m_text.before(at);
        return at == 0 || sign == '\n' || sign == '.' || sign == ';' || sign == U'。';
    }
    // The end of a decimal, a date or a range.
    bool isPartOfMore(const SmallNumber& number) const {
        const char32_t before = m_text.before(number.begin);
        if (before == ',' && !isAsciiSign(number.begin - 1)) return false; // 电话…，93岁
        return (before == '.' || before == ',' || before == '/' || before == '-' || before == '~') &&
               m_text.isDigit(number.begin - 2);
    }
    bool isAsciiSign(std::size_t i) const { return m_text.byteEnd(i) - m_text.byteBegin(i) == 1; }
    void report(std::size_t begin, std::size_t end) {
        m_context.add(IdentifierKind::OldAge, Severity::Warn, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

} // namespace

void findAges(ScanContext& context) { AgeFinder(context).run(); }

} // namespace preceptor
