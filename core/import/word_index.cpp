// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/word_index.h"

#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace preceptor {

namespace {

bool isKept(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80 || c == '#';
}

std::string lettersOf(std::string_view folded) {
    std::string out;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(out), isKept);
    return out;
}

std::string bracketsLeftOut(std::string_view text) {
    std::string out;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' || c == '[' ? 1 : 0;
        if (depth == 0) out.push_back(c);
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return out;
}

// Long enough to be looked for inside a longer text.
bool isTelling(std::string_view key) { return utf8::isAscii(key) ? key.size() >= 5 : utf8::length(key) >= 2; }

} // namespace

std::string wordKeyWithBrackets(std::string_view text) { return lettersOf(fold(halfWidth(text))); }

std::string wordKey(std::string_view text) {
    const std::string folded = fold(halfWidth(text));
    std::string key = lettersOf(bracketsLeftOut(folded));
    return key.empty() ? lettersOf(folded) : key;
}

void WordIndex::add(std::string_view words, int value) {
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find('|'));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        std::string key = wordKeyWithBrackets(word);
        const bool isNew = m_exact.emplace(key, value).second;
        if (isNew && isTelling(key)) m_telling.push_back({std::move(key), value});
    }
}

std::optional<int> WordIndex::exact(const std::string& key) const {
    const auto found = m_exact.find(key);
    if (found == m_exact.end()) return std::nullopt;
    return found->second;
}

std::optional<int> WordIndex::inside(std::string_view key) const {
    const Word* best = nullptr;
    std::size_t bestEnd = 0;
    for (const Word& word : m_telling) {
        const auto at = key.rfind(word.key);
        if (at == std::string_view::npos) continue;
        const std::size_t end = at + word.key.size();
        if (best == nullptr || end > bestEnd || (end == bestEnd && word.key.size() > best->key.size())) {
            best = &word;
            bestEnd = end;
        }
    }
    if (best == nullptr) return std::nullopt;
    return best->value;
}

} // namespace preceptor
