// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/cues.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

struct CueWord {
    Cue cue{};
    std::uint8_t value = 0;
    std::u32string_view word;
};

// The words by their first two characters, the longest first.
class CueTable {
public:
    CueTable() {
        for (const CueWords& words : cueWords()) add(words);
        for (auto& words : m_buckets)
            std::stable_sort(words.begin(), words.end(),
                             [](const CueWord& a, const CueWord& b) { return a.word.size() > b.word.size(); });
    }
    // Words of one sign only are in a place of their own.
    const std::vector<CueWord>& longer(char32_t first, char32_t next) const { return m_buckets[bucket(first, next)]; }
    const std::vector<CueWord>& single(char32_t first) const { return m_buckets[bucket(first, 0)]; }

private:
    static constexpr std::size_t kBuckets = 2048;
    void add(const CueWords& words) {
        for (std::size_t at = 0; at <= words.words.size();) {
            const std::size_t end = std::min(words.words.find(U'|', at), words.words.size());
            const std::u32string_view word = words.words.substr(at, end - at);
            m_buckets[bucket(word[0], second(word))].push_back({words.cue, words.value, word});
            at = end + 1;
        }
    }
    static char32_t second(std::u32string_view word) { return word.size() > 1 ? word[1] : 0; }
    static std::size_t bucket(char32_t first, char32_t next) { return (first * 37 + next * 3) % kBuckets; }
    std::array<std::vector<CueWord>, kBuckets> m_buckets;
};

const CueTable& table() {
    static const CueTable kTable;
    return kTable;
}

class CueSearch {
public:
    explicit CueSearch(const ScannedText& text) : m_text(text) {}
    std::vector<CueHit> all() {
        for (std::size_t i = 0; i < m_text.size();)
            i = m_text.isHan(i) || (m_text.isLetter(i) && !m_text.isLetter(i - 1)) ? lookAt(i) : i + 1;
        return std::move(m_hits);
    }

private:
    // Where to go on: behind what was found, so that 区 of 社区 is no word of its own.
    std::size_t lookAt(std::size_t i) {
        const std::size_t length = tryWords(i, table().longer(m_text.at(i), m_text.at(i + 1)));
        return i + std::max<std::size_t>(1, length != 0 ? length : tryWords(i, table().single(m_text.at(i))));
    }
    // A word may mean two things (tuổi stands before and behind an age): all of the longest length are kept.
    std::size_t tryWords(std::size_t i, const std::vector<CueWord>& words) {
        std::size_t length = 0;
        for (const CueWord& word : words) {
            if (length != 0 && word.word.size() != length) break;
            if (!matches(i, word.word)) continue;
            length = word.word.size();
            m_hits.push_back({i, i + length, word.cue, word.value});
        }
        return length;
    }
    bool matches(std::size_t i, std::u32string_view word) const {
        for (std::size_t k = 0; k < word.size(); ++k) {
            const char32_t c = m_text.at(i + k);
            if (c != word[k] && !(word[k] == ' ' && m_text.glyph(i + k) == Glyph::Space)) return false;
        }
        const std::size_t last = i + word.size() - 1;
        return !(m_text.isLetter(last) && m_text.isLetter(last + 1));
    }

    const ScannedText& m_text;
    std::vector<CueHit> m_hits;
};

} // namespace

std::vector<CueHit> findCues(const ScannedText& text) { return CueSearch(text).all(); }

} // namespace preceptor
