// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/cues.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

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
        eachWord([&](const CueWord& word) { ++m_begins[bucket(word) + 1]; });
        std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
        m_words.resize(m_begins.back());
        auto next = m_begins;
        eachWord([&](const CueWord& word) { m_words[next[bucket(word)]++] = word; });
        for (std::size_t i = 0; i < kBuckets; ++i)
            if (m_begins[i + 1] - m_begins[i] > 1)
                std::stable_sort(m_words.begin() + m_begins[i], m_words.begin() + m_begins[i + 1],
                                 [](const CueWord& a, const CueWord& b) { return a.word.size() > b.word.size(); });
    }
    // Words of one sign only are in a place of their own.
    std::span<const CueWord> longer(char32_t first, char32_t next) const { return at(bucket(first, next)); }
    std::span<const CueWord> single(char32_t first) const { return at(bucket(first, 0)); }

private:
    static constexpr std::size_t kBuckets = 2048;
    static void eachWord(auto&& see) {
        for (const CueWords& words : cueWords()) {
            for (std::size_t at = 0; at <= words.words.size();) {
                const std::size_t end = std::min(words.words.find(U'|', at), words.words.size());
                see(CueWord{words.cue, words.value, words.words.substr(at, end - at)});
                at = end + 1;
            }
        }
    }
    static std::size_t bucket(const CueWord& word) {
        return bucket(word.word[0], word.word.size() > 1 ? word.word[1] : 0);
    }
    static std::size_t bucket(char32_t first, char32_t next) { return (first * 37 + next * 3) % kBuckets; }
    std::span<const CueWord> at(std::size_t bucket) const {
        return std::span(m_words).subspan(m_begins[bucket], m_begins[bucket + 1] - m_begins[bucket]);
    }
    std::vector<CueWord> m_words;                       // by bucket
    std::array<std::uint16_t, kBuckets + 1> m_begins{}; // of each bucket's words
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
    std::size_t tryWords(std::size_t i, std::span<const CueWord> words) {
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
