// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a word of a spreadsheet means: as a whole, or as the last known word inside a longer one (科室电话 ends in
// a word for phones). Words are compared folded, by letters and digits only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace preceptor {

// Folded letters and digits of the text; what stands in brackets is left out unless that is all there is.
std::string wordKey(std::string_view text);
std::string wordKeyWithBrackets(std::string_view text);

class WordIndex {
public:
    // `words` separated by '|', all of them meaning `value`. The first meaning of a word stays.
    void add(std::string_view words, int value);

    std::optional<int> exact(const std::string& key) const;
    // The word that ends last inside the key, the longer one of two; only words long enough to be telling.
    std::optional<int> inside(std::string_view key) const;

private:
    struct Word {
        std::string key;
        int value;
    };
    std::unordered_map<std::string, int> m_exact;
    std::vector<Word> m_telling;
};

} // namespace preceptor
