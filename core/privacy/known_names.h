// SPDX-License-Identifier: GPL-3.0-or-later
// The names of people who must not be named in a case: everybody in the file, given by the caller. Only hashes are
// kept. Built once for a list (some 0.1 s for 100,000 people) and then shared by every scan.
#pragma once

#include "core/privacy/denied_words.h"
#include "core/privacy/scan_context.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace preceptor {

class KnownNames {
public:
    KnownNames() = default;
    // Whole names in any script and order. Names in Hanzi are known by their pinyin too.
    explicit KnownNames(std::span<const std::string> names);
    void deny(DeniedWords words) { m_denied = std::move(words); } // besides the names; they block
    bool empty() const { return m_han.empty() && m_latin.empty() && m_denied.empty(); }

    // Hanzi in either form (陳 is 陈), blanks between them or not; Latin names as a set of words, without accents and
    // case. What may be an ordinary word as well (two Hanzi, one word, two in small letters) warns unless it stands
    // alone or 患者, "Mrs", an age or the like stands beside it; a pinyin warns too, in one word as well. The rest
    // blocks.
    void find(ScanContext& context) const;

private:
    struct Word {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::uint64_t hash = 0;
        bool capital = false;
    };
    void add(const std::string& name);
    void addHan(const ScannedText& name);
    void addLatin(const ScannedText& name, Severity severity);
    void addJoined(std::string_view pinyin, std::size_t familyLetters);
    std::size_t findHanAt(ScanContext& context, std::size_t i) const;
    void findInWords(ScanContext& context, std::span<const Word> words) const;
    std::size_t findSet(ScanContext& context, std::span<const Word> words) const;
    void findLatin(ScanContext& context) const;

    static constexpr std::size_t kFilterBits = 1U << 16U;
    std::vector<bool> m_hanFirst = std::vector<bool>(kFilterBits);
    std::vector<bool> m_wordFilter = std::vector<bool>(kFilterBits);
    std::unordered_map<std::uint64_t, std::size_t> m_han; // hash -> Hanzi
    std::unordered_map<std::uint64_t, Severity> m_latin;  // sum of the words' hashes
    std::unordered_set<std::uint64_t> m_joined;           // a pinyin in one word, also in small letters
    DeniedWords m_denied;
    std::size_t m_longestHan = 0;
    std::size_t m_mostWords = 0;
};

} // namespace preceptor
