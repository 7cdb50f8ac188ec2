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
constexpr std::array kParticles{U"de"sv,  U"du"sv,  U"des"sv, U"la"sv,    U"le"sv,
                                U"van"sv, U"von"sv, U"bin"sv, U"binte"sv, U"d"sv};

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
    for (int words = 0; words < 5 && m_text.isLetter(at); ++words) {
        const bool particle = isIn(kParticles, wordAt(at)) && !isCapital(at);
        if (!particle && (!isCapital(at) || namesNobody(wordAt(at)))) break;
        const std::size_t word = m_text.wordEnd(at);
        if (!particle) end = word;
        at = nextWord(word);
        if (at == word) break;
    }
    return end;
}

std::size_t LatinNames::lastWord(std::size_t end) const {
    while (end > 0 && m_text.isWord(end - 1)) --end;
    return end;
}

bool LatinNames::isViet(std::size_t i) const {
    if (!isCapital(i)) return false;
    const bool sure = isIn(kVietSurnames, wordAt(i));
    if (!sure && !isIn(kShortSurnames, wordAt(i))) return false;
    const std::size_t next = nextWord(m_text.wordEnd(i));
    return isCapital(next) && (sure || isIn(kMiddle, wordAt(next)));
}

bool LatinNames::isWholeViet(std::size_t i) const {
    if (!isViet(i)) return false;
    const std::size_t middle = nextWord(m_text.wordEnd(i));
    return isIn(kMiddle, wordAt(middle)) && isCapital(nextWord(m_text.wordEnd(middle)));
}

} // namespace preceptor
