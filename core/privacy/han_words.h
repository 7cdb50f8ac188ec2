// SPDX-License-Identifier: GPL-3.0-or-later
// What tells a Chinese name from other words: clinical and ordinary words that begin like a surname, and what people do
// right behind who does it.
#pragma once

#include <string_view>

namespace preceptor {

class ScannedText;

// A listed word begins at i: 谢绝, 黄疸, 高敏感, though not 高敏.
bool beginsOrdinaryWord(const ScannedText& text, std::size_t i);
// A verb or the like begins at i: 诉, 入院, 要求.
bool actsAt(const ScannedText& text, std::size_t i);
// No second Hanzi of a given name: 的, 因, 入.
bool isNeverSecondHan(char32_t c);
// No given name goes on at i: no Hanzi, such a one, or a verb.
bool endsHanName(const ScannedText& text, std::size_t i);
// What is done to or with somebody begins at i: 给她打针, 与她沟通.
bool isDoneAt(const ScannedText& text, std::size_t i);
// What who works here does begins at i: 汇报, 查房.
bool isWorkAt(const ScannedText& text, std::size_t i);

} // namespace preceptor
