// SPDX-License-Identifier: GPL-3.0-or-later
// Clinical text that names nobody, in four languages: doses, vital signs, laboratory values, ICD codes, scores, day n.
// The same seed gives the same text.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace preceptor::test {

class ClinicalText {
public:
    explicit ClinicalText(std::uint32_t seed) : m_random(seed) {}

    std::string sentence();                     // of any language, without a line end
    std::string sentence(std::size_t language); // 0 zh, 1 vi, 2 fr, 3 en
    std::string ofWords(std::size_t words);     // whole sentences, a paragraph a few of them
    int between(int least, int most) {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }

private:
    std::string valueOf(std::string_view slot, std::size_t language);
    std::mt19937 m_random;
};

// Words apart by blanks; of Chinese two characters are one.
std::size_t wordsIn(std::string_view text);

} // namespace preceptor::test
