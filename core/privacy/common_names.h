// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are names by themselves: given names and surnames that many people have and that are no other word, in
// the spelling of ScannedText; and words in capitals that name nobody.
#pragma once

#include <cstddef>
#include <string_view>

namespace preceptor {

class ScanContext;

bool isCommonName(std::u32string_view word);      // English, French, and Chinese in letters
bool isPlainSurname(std::u32string_view word);    // in letters, of many people: smith, durand, wang, nguyen
bool isWordSurname(std::u32string_view word);     // in letters, an ordinary word too: brown, young, hill
bool isVietGivenName(std::string_view asWritten); // with its accents: Hùng, not hung
bool isGivenNameHan(char32_t c);                  // 秀, 英, 国: often in given names, seldom in other words
bool isPlainHanSurname(char32_t c);               // 王
bool isWordHanSurname(char32_t c);                // 高, 于, 白: ordinary words too
bool isLooseHanSurname(char32_t c);               // 于, 尚, 易 of them: before nearly anything, 患者于宁波
// Hanzi of the surname that may begin at i, 欧阳 two; 0: none.
std::size_t hanSurnameAt(const ScanContext& context, std::size_t i);
bool namesNobody(std::u32string_view word); // Monday, Parkinson, Questionnaire

} // namespace preceptor
