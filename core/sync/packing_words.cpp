// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/packing_words.h"

#include "core/base/embedded_text.h"
#include "core/sync/wire.h"

#include <algorithm>
#include <string>

namespace preceptor {

namespace {

// What stands before the next `by`, and takes both off.
std::string_view takeUpTo(std::string_view& text, char by) {
    const std::string_view taken = text.substr(0, text.find(by));
    text.remove_prefix(std::min(taken.size() + 1, text.size()));
    return taken;
}

// As a list of transactions and a manifest have them.
void appendLine(std::string& out, std::string_view line) {
    const auto others = std::count(line.begin(), line.end(), ' ');
    appendText(out, takeUpTo(line, ' '));
    if (others > 0) appendVarint(out, static_cast<std::uint64_t>(others));
    while (!line.empty()) appendText(out, takeUpTo(line, ' '));
}

std::string wordsOfFormat() {
    std::string out;
    std::string_view text = embeddedPackingWords().front().text;
    while (!text.empty()) {
        const std::string_view line = takeUpTo(text, '\n');
        if (!line.starts_with('#')) appendLine(out, line);
    }
    return out;
}

} // namespace

std::string_view packingWords() {
    static const std::string words = wordsOfFormat();
    return words;
}

} // namespace preceptor
