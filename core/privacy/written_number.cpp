// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/written_number.h"

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostFigures = 8;

int hanDigit(char32_t c) {
    constexpr auto kDigits = U"〇一二三四五六七八九"sv;
    if (c == U'零') return 0;
    const auto at = kDigits.find(c);
    return at == kDigits.npos ? -1 : static_cast<int>(at);
}

int tensOf(char32_t c) { return c == U'十' ? 1 : c == U'廿' ? 2 : c == U'卅' ? 3 : 0; }

int asciiValue(std::u32string_view figures) {
    int value = 0;
    for (const char32_t c : figures) value = value * 10 + static_cast<int>(c - '0');
    return value;
}

// 二十三 is 23, 十五 is 15, 廿三 is 23; without a ten the figures stand in their places: 二〇二四.
int hanValue(std::u32string_view figures) {
    int value = 0;
    bool afterTen = false;
    for (const char32_t c : figures) {
        const int tens = tensOf(c);
        if (tens > 0)
            value = tens == 1 && value > 0 ? value * 10 : tens * 10;
        else
            value = afterTen ? value + hanDigit(c) : value * 10 + hanDigit(c);
        afterTen = tens > 0;
    }
    return value;
}

SmallNumber valued(const ScannedText& text, std::size_t begin, std::size_t end) {
    if (end == begin || end - begin > kMostFigures) return {};
    const bool han = text.isHan(begin);
    const auto figures = text.chars(begin, end);
    return {han ? hanValue(figures) : asciiValue(figures), begin, end, han};
}

bool isFigure(const ScannedText& text, std::size_t i, bool han) {
    return han ? text.isHan(i) && isHanNumeral(text.at(i)) : text.isDigit(i);
}

} // namespace

bool isHanNumeral(char32_t c) { return hanDigit(c) >= 0 || tensOf(c) > 0; }

int hanFigureValue(char32_t c) {
    constexpr auto kOnCheques = U"零壹贰叁肆伍陆柒捌玖"sv;
    if (const int value = hanDigit(c); value >= 0) return value;
    if (c == U'○') return 0;
    if (c == U'幺') return 1;
    const auto at = kOnCheques.find(c);
    return at == kOnCheques.npos ? -1 : static_cast<int>(at);
}

bool isHanFigure(char32_t c) { return hanFigureValue(c) >= 0; }

std::size_t hanFiguresEnd(const ScannedText& text, std::size_t i, std::size_t& figures) {
    std::size_t end = i;
    figures = 0;
    for (std::size_t at = i; isHanFigure(text.at(at));) {
        end = at + 1;
        ++figures;
        at = end + (text.at(end) == ' ' || text.at(end) == '-' ? 1 : 0);
    }
    return end;
}

SmallNumber numberAt(const ScannedText& text, std::size_t i) {
    const bool han = text.isHan(i);
    std::size_t end = i;
    while (isFigure(text, end, han) && end - i <= kMostFigures) ++end;
    return valued(text, i, end);
}

SmallNumber numberBefore(const ScannedText& text, std::size_t i) {
    const bool han = text.isHan(i - 1);
    std::size_t begin = i;
    while (begin > 0 && isFigure(text, begin - 1, han) && i - begin <= kMostFigures) --begin;
    return valued(text, begin, i);
}

} // namespace preceptor
