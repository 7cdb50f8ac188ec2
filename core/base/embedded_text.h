// SPDX-License-Identifier: GPL-3.0-or-later
// Text files (SQL, readings, lists of words) compiled into the program, so that it needs no files beside it.
#pragma once

#include <span>
#include <string_view>

namespace preceptor {

struct EmbeddedText {
    std::string_view name; // file stem, such as "0001_foundation"
    std::string_view text;
};

std::span<const EmbeddedText> embeddedMigrations();
std::span<const EmbeddedText> embeddedReports();
std::span<const EmbeddedText> embeddedPinyin();
std::span<const EmbeddedText> embeddedPackingWords();
std::span<const EmbeddedText> embeddedDemo();

} // namespace preceptor
