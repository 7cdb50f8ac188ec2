// SPDX-License-Identifier: GPL-3.0-or-later
// What a name is compared by, as numbers: made once a name, so that a comparison costs nothing, and the index of names
// that may be one. Invariant: at most `kMostCandidates` are offered a key, and names that differ only by their digits
// are never offered to each other, so that a roster of "Trainee 0001", "Trainee 0002" costs no more than any other.
#pragma once

#include "core/import/key_index.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace preceptor {

constexpr int kMostCandidates = 64;

struct NamePrint {
    std::uint64_t exact = 0; // 0: no name
    std::uint64_t folded = 0;
    std::array<std::uint64_t, 2> forms{}; // pinyin, surname first and surname last
    std::uint64_t digits = 0;             // those in the name; 0: none
    bool han = false;
    bool ascii = false;
};
NamePrint namePrint(std::string_view name);

// The same sound or the same letters without accents, in either order; not if both have digits and these differ.
bool soundAlike(const NamePrint& a, const NamePrint& b);
// Two spellings of one name: Hanzi and letters, or letters of which one side lacks the accents.
bool isSimilarName(const NamePrint& a, const NamePrint& b);

class NameBlocks {
public:
    explicit NameBlocks(std::size_t expected) : m_index(expected) {}

    void add(const NamePrint& name, std::uint32_t value);

    // Calls visit(value) for names that may be `name`, each perhaps more than once; false ends those of a key.
    template <class Visit>
    void each(const NamePrint& name, Visit&& visit) const {
        for (const std::uint64_t key : keysToAsk(name)) {
            int offered = 0;
            m_index.each(key, [&](std::uint32_t value) { return ++offered <= kMostCandidates && visit(value); });
        }
    }

private:
    using Keys = std::array<std::uint64_t, 9>; // 0: none
    Keys keysToAsk(const NamePrint& name) const;

    KeyIndex m_index;
    bool m_anyHan = false;
    bool m_anyDigits = false;
};

} // namespace preceptor
