// SPDX-License-Identifier: GPL-3.0-or-later
// Search form of a text: lower case, accents off (Nguyễn Văn Đức -> nguyen van duc), full-width made plain; Hanzi stay.
// Equal folds make two names candidates for the same person, never the same person.
#pragma once

#include <string>
#include <string_view>

namespace preceptor {

std::string fold(std::string_view text);
void foldInto(std::string_view text, std::string& out); // appends

// Of a word of a folded text: letters, digits, all that is not ASCII.
bool isWordByte(char c);
// The words of a folded text: letters and digits, anything else parts them. "tan, ah-kow" -> "ah kow tan".
std::string wordSetOf(std::string_view folded); // words sorted, joined by one blank

} // namespace preceptor
