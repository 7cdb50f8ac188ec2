// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers as dates and ages have them: 93, 二十三, 二〇二四.
#pragma once

#include "core/privacy/scanned_text.h"

namespace preceptor {

struct SmallNumber {
    int value = -1;
    std::size_t begin = 0; // cells
    std::size_t end = 0;
    bool han = false;
    bool ok() const { return end > begin; }
    std::size_t length() const { return end - begin; }
    bool isWithin(int least, int most) const { return ok() && value >= least && value <= most; }
};

bool isHanNumeral(char32_t c);
bool isHanFigure(char32_t c);   // of a number read out figure by figure: 一三八零, 幺, and as on cheques 壹
int hanFigureValue(char32_t c); // -1: none
// Behind the figures in Hanzi that begin at i, single blanks and hyphens between them; how many there are.
std::size_t hanFiguresEnd(const ScannedText& text, std::size_t i, std::size_t& figures);
// The whole number that begins at i, at most eight digits; not ok if there is none.
SmallNumber numberAt(const ScannedText& text, std::size_t i);
// The whole number that ends right before i.
SmallNumber numberBefore(const ScannedText& text, std::size_t i);

} // namespace preceptor
