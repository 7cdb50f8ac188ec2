// SPDX-License-Identifier: GPL-3.0-or-later
// Words that must never stand in a case because people of this place said so: names of patients above all. Of each only
// a keyed hash and its length is kept, so that neither the list nor whoever finds it can tell the words.
#pragma once

#include "core/privacy/scan_context.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace preceptor {

class DeniedWords {
public:
    DeniedWords() = default;                       // none, and none can be added
    explicit DeniedWords(std::string_view secret); // any length; the same list needs the same secret
    bool empty() const { return m_lengths.empty(); }
    std::size_t size() const { return m_lengths.size(); }

    // Case, accents, width, blanks and marks do not matter. False: too short to be told from ordinary words (one Hanzi,
    // two letters) or longer than a name ever is.
    static bool isFit(std::string_view word);
    bool add(std::string_view word); // false: not fit
    bool remove(std::string_view word);
    bool contains(std::string_view word) const;

    // The list as a file holds it, and back; false: it is none, nothing is taken then.
    std::string text() const;
    bool read(std::string_view text);

    // Whole words with at most two signs between them, Hanzi anywhere.
    void find(ScanContext& context) const;

private:
    using Hash = std::array<unsigned char, 16>;
    Hash hashOf(std::u32string_view letters) const;
    void count();

    std::array<unsigned char, 32> m_key{};
    std::map<Hash, std::size_t> m_lengths; // in letters
    std::array<bool, 65> m_used{};         // lengths that there are
    std::size_t m_longest = 0;
};

} // namespace preceptor
