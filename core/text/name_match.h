// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two names are, in tiers of evidence. Only Exact is the same name; Folded, Pinyin and Part make a candidate
// that a person confirms when it is the only one; Suggestion is offered and never accepted by itself.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class NameTier { None, Suggestion, Part, Pinyin, Folded, Exact }; // ascending evidence

// What a name is compared by; make once a name, keep, compare often.
struct NameKeys {
    std::string exact;                      // match key
    std::string folded;                     // folded words, sorted
    std::vector<std::string> words;         // the same, one by one
    std::vector<std::string> pinyin;        // letters joined, surname first and surname last; without duplicates
    std::array<std::uint8_t, 26> letters{}; // how many of each are in a form
    bool han = false;
};
NameKeys nameKeys(std::string_view name);

// Exact, Folded, Pinyin or None.
NameTier compareNames(const NameKeys& a, const NameKeys& b);

// The parts of a display name that may be the person's: "中乾0人员1（王小明）" -> 王小明, 中乾0人员1. Platform marks
// such as (External) or [Company] and honorifics are gone; the most likely one comes first.
std::vector<std::string> nameParts(std::string_view displayName);

// How alike two names are that are not the same, 0..1; 0: not enough to be offered. Latin letters: one name wholly in
// the other, one word spelt nearly alike, initials, or the whole joined in either order (Jaro-Winkler). Hanzi: one of
// three or more is another, or the sound is nearly alike.
double likeness(const NameKeys& a, const NameKeys& b);

// The display name against a known person: the tiers over the whole, then over its parts, then likeness.
NameTier matchDisplayName(std::string_view displayName, const NameKeys& person);

// Jaro-Winkler similarity of two folded texts, 0..1 (Winkler 1990: prefix of at most 4, weight 0.1).
double jaroWinkler(std::string_view a, std::string_view b);
inline constexpr double kSuggestAbove = 0.92;

} // namespace preceptor
