// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/latin_names.h"

#include "core/privacy/common_names.h"

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
// Between the words of a name, in small letters or in capitals.
constexpr std::array kParticles{U"de"sv,    U"du"sv,    U"des"sv, U"la"sv,  U"le"sv,    U"da"sv,  U"das"sv,
                                U"dos"sv,   U"del"sv,   U"van"sv, U"von"sv, U"der"sv,   U"den"sv, U"bin"sv,
                                U"binte"sv, U"binti"sv, U"al"sv,  U"el"sv,  U"della"sv, U"ben"sv, U"d"sv};
constexpr int kMostNames = 5;
constexpr int kMostParticles = 4;

constexpr std::array kActs{
    U"slept"sv,    U"sleeps"sv,  U"complains"sv, U"complained"sv,  U"denies"sv,     U"denied"sv,    U"refused"sv,
    U"refuses"sv,  U"agreed"sv,  U"agrees"sv,    U"asked"sv,       U"asks"sv,       U"says"sv,      U"said"sv,
    U"wept"sv,     U"cries"sv,   U"cried"sv,     U"fell"sv,        U"wants"sv,      U"wanted"sv,    U"feels"sv,
    U"felt"sv,     U"reports"sv, U"reported"sv,  U"lives"sv,       U"lived"sv,      U"declined"sv,  U"told"sv,
    U"worries"sv,  U"worried"sv, U"hopes"sv,     U"understands"sv, U"understood"sv, U"tolerated"sv, U"c/o"sv,
    U"attended"sv, U"dort"sv,    U"demande"sv,   U"refuse"sv,      U"souffre"sv,    U"accepte"sv,   U"habite"sv,
    U"vit"sv,      U"dit"sv,     U"pleure"sv,    U"mange"sv};
constexpr std::array kIs{U"is"sv,     U"was"sv,     U"has"sv,      U"had"sv,      U"will"sv,      U"needs"sv,
                         U"seen"sv,   U"remains"sv, U"died"sv,     U"admitted"sv, U"presented"sv, U"presents"sv,
                         U"became"sv, U"stays"sv,   U"reviewed"sv, U"est"sv,      U"a"sv,         U"va"sv};
constexpr std::array kOfEponyms{U"disease"sv, U"syndrome"sv, U"sign"sv,   U"score"sv,    U"scale"sv,   U"criteria"sv,
                                U"test"sv,    U"ward"sv,     U"unit"sv,   U"hospital"sv, U"hospice"sv, U"house"sv,
                                U"centre"sv,  U"center"sv,   U"clinic"sv, U"index"sv,    U"street"sv,  U"road"sv,
                                U"avenue"sv,  U"stage"sv,    U"et al"sv,  U"tube"sv,     U"catheter"sv};

template <class List>
bool isIn(const List& list, std::u32string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace

bool LatinNames::allCapitals(std::size_t i) const {
    for (; m_text.isLetter(i); ++i)
        if (!isCapital(i)) return false;
    return true;
}

std::size_t LatinNames::nextWord(std::size_t end) const {
    if (m_text.at(end) == '.' && end > 0 && !m_text.isLetter(end - 2)) ++end; // J. Smith
    if (m_text.at(end) == ' ' || m_text.at(end) == '-' || m_text.at(end) == '\'') ++end;
    return end;
}

std::size_t LatinNames::nameEnd(std::size_t i) const {
    std::size_t end = i;
    std::size_t at = i;
    for (int names = 0, particles = 0; names < kMostNames && m_text.isLetter(at);) {
        const bool name = isCapital(at) && !namesNobody(wordAt(at));
        const bool particle = isParticle(at);
        if ((!name && !particle) || (particle && ++particles > kMostParticles)) break;
        const std::size_t word = m_text.wordEnd(at);
        if (name) end = word;
        if (!particle) ++names;
        at = nextWord(word);
        if (at == word) break;
    }
    return end;
}

// "Da", "da"; not "đã" and "đến", which are words of a sentence.
bool LatinNames::isParticle(std::size_t i) const {
    const std::u32string_view word = wordAt(i);
    return isIn(kParticles, word) && m_text.byteEnd(i + word.size() - 1) - m_text.byteBegin(i) == word.size();
}

std::size_t LatinNames::lastWord(std::size_t end) const {
    while (end > 0 && m_text.isWord(end - 1)) --end;
    return end;
}

bool LatinNames::isViet(std::size_t i) const {
    if (!isCapital(i)) return false;
    const bool sure = isVietSurname(i);
    if (!sure && !isIn(kShortSurnames, wordAt(i))) return false;
    const std::size_t next = nextWord(m_text.wordEnd(i));
    return isCapital(next) && (sure || isIn(kMiddle, wordAt(next)));
}

bool LatinNames::isVietSurname(std::size_t i) const { return isCapital(i) && isIn(kVietSurnames, wordAt(i)); }

bool LatinNames::isWholeViet(std::size_t i) const {
    const std::size_t middle = behindVietSurname(i);
    return middle > i && isIn(kMiddle, wordAt(middle)) && isCapital(middle) &&
           isCapital(nextWord(m_text.wordEnd(middle)));
}

std::size_t LatinNames::behindVietSurname(std::size_t i) const {
    if (!isCapital(i) || (!isIn(kVietSurnames, wordAt(i)) && !isIn(kShortSurnames, wordAt(i)))) return i;
    const std::size_t end = m_text.wordEnd(i);
    return m_text.has(end, U", "sv) ? end + 2 : nextWord(end);
}

bool LatinNames::isAged(std::size_t i) const {
    while (m_text.at(i) == ' ' || m_text.at(i) == ',' || m_text.at(i) == '(') ++i;
    if (m_text.has(i, U"nam,"sv) || m_text.has(i, U"nam "sv) || m_text.has(i, U"nu,"sv) || m_text.has(i, U"nu "sv))
        return true;
    std::size_t digits = i;
    while (m_text.isDigit(digits)) ++digits;
    if (digits == i || digits - i > 3) return false;
    const std::size_t unit = m_text.at(digits) == ' ' || m_text.at(digits) == '-' ? digits + 1 : digits;
    constexpr std::array kUnits{U"t"sv,  U"tuoi"sv, U"ans"sv, U"years"sv, U"year"sv,
                                U"yo"sv, U"y"sv,    U"yrs"sv, U"f"sv,     U"m"sv};
    return isIn(kUnits, m_text.chars(unit, m_text.wordEnd(unit))) || m_text.at(digits) == ')';
}

bool LatinNames::isAgedInWords(std::size_t i) const {
    while (m_text.at(i) == ' ' || m_text.at(i) == ',' || m_text.at(i) == '(') ++i;
    std::size_t digits = i;
    while (m_text.isDigit(digits)) ++digits;
    if (digits == i || digits - i > 3) return false;
    const std::size_t unit = m_text.at(digits) == ' ' || m_text.at(digits) == '-' ? digits + 1 : digits;
    const auto word = wordAt(unit);
    const std::size_t next = m_text.skipSpaces(m_text.wordEnd(unit));
    if (word == U"years"sv || word == U"year"sv) { // not "3 years ago", "5 years of"
        const std::size_t old = m_text.at(m_text.wordEnd(unit)) == '-' ? m_text.wordEnd(unit) + 1 : next;
        return m_text.has(old, U"old"sv) || m_text.has(old, U"of age"sv);
    }
    if (word == U"y"sv) return !m_text.isWord(unit + 1) && m_text.at(unit + 1) != '.';
    return word == U"ans"sv || word == U"tuoi"sv || word == U"yo"sv || word == U"yrs"sv || word == U"yr"sv;
}

namespace {

// One of the words stands whole behind a blank.
template <class List>
bool isBehind(const ScannedText& text, std::size_t i, const List& list) {
    const std::size_t at = text.skipSpaces(i);
    return at > i && std::any_of(list.begin(), list.end(), [&](std::u32string_view word) {
               return text.has(at, word) && !text.isWord(at + word.size());
           });
}

} // namespace

bool LatinNames::actsAt(std::size_t i) const { return isBehind(m_text, i, kActs); }
bool LatinNames::isAt(std::size_t i) const { return isBehind(m_text, i, kIs); }

bool LatinNames::isEponym(std::size_t end) const {
    return (m_text.at(end) == '\'' && m_text.at(end + 1) == 's') || isBehind(m_text, end, kOfEponyms);
}

} // namespace preceptor
