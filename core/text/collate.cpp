// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collate.h"

#include "core/text/pinyin.h"

namespace preceptor {

namespace {

std::string keyed(std::string letters, std::string_view original) {
    if (letters == original) return letters;
    return letters.append(1, '\x1F').append(original);
}

} // namespace

std::string nameSortKey(std::string_view name) { return keyed(pinyinOfName(name).spaced, name); }
std::string textSortKey(std::string_view text) { return keyed(pinyinOfText(text).spaced, text); }

} // namespace preceptor
