// SPDX-License-Identifier: GPL-3.0-or-later
// Hanzi -> toneless Mandarin letters, with the readings that surnames have (单 shan, 尉迟 yu chi), so that a person is
// found by "wangxiaoming" or "wxm". Table look-ups only: 100,000 names take some tens of milliseconds.
#pragma once

#include <string>
#include <string_view>

namespace preceptor {

bool isHan(char32_t c);
bool hasHan(std::string_view text);

// 欧阳小明 -> 欧阳 + 小明. Both empty unless the name (blanks aside) is two to six Hanzi.
struct HanName {
    std::string family;
    std::string given;
};
HanName splitHanName(std::string_view name);
// How many bytes of such a name are the surname; 0 where splitHanName finds nothing.
std::size_t hanFamilyBytes(std::string_view name);

// Forms of one name or text; words other than Hanzi take part folded.
struct Pinyin {
    std::string spaced;            // "wang xiao ming"
    std::string joined;            // "wangxiaoming"
    std::string initials;          // "wxm"
    std::size_t familyLetters = 0; // how many letters of `joined` are the surname; 0 if there is none
};
Pinyin pinyinOfName(std::string_view name); // the first Hanzi is a surname
Pinyin pinyinOfText(std::string_view text); // an institution or any other text

// As on a passport: "Wang Xiaoming", "Ouyang Xiaoming"; empty unless splitHanName finds a name.
std::string romanisedHanName(std::string_view name);

// The spelling under which pinyin is compared: lü, lv and lyu are lu; nü, nv and nyu are nu. Takes folded letters.
std::string canonicalPinyin(std::string_view folded);

} // namespace preceptor
