// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/denied_words.h"

#include <algorithm>
#include <charconv>
#include <sodium.h>
#include <vector>

namespace preceptor {

namespace {

constexpr std::size_t kLongest = 64;
constexpr std::size_t kShortestHan = 2;
constexpr std::size_t kShortestOther = 3;
constexpr std::size_t kWidestDeniedGap = 2;
constexpr std::string_view kHeading = "preceptor denied words 1\n";
constexpr std::string_view kPurpose = "preceptor: denied words";

// A Hanzi, or letters and digits without a gap.
struct DeniedToken {
    std::size_t begin = 0; // cells
    std::size_t end = 0;
};

std::vector<DeniedToken> tokensOf(const ScannedText& text) {
    std::vector<DeniedToken> tokens;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = text.isHan(i) ? i + 1 : text.wordEnd(i);
        if (end > i) tokens.push_back({i, end});
        i = std::max(end, i + 1);
    }
    return tokens;
}

std::u32string lettersOf(std::string_view word) {
    const ScannedText text(word);
    std::u32string letters;
    for (const DeniedToken& token : tokensOf(text)) letters += text.chars(token.begin, token.end);
    return letters;
}

std::string hexOf(std::span<const unsigned char> bytes) {
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

} // namespace

DeniedWords::DeniedWords(std::string_view secret) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, m_key.size());
    for (const std::string_view part : {kPurpose, secret})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
    crypto_generichash_final(&state, m_key.data(), m_key.size());
}

DeniedWords::Hash DeniedWords::hashOf(std::u32string_view letters) const {
    std::array<unsigned char, kLongest * 4> bytes{};
    std::size_t size = 0;
    for (const char32_t c : letters)
        for (int shift = 0; shift < 32; shift += 8) bytes[size++] = static_cast<unsigned char>(c >> shift);
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), size, m_key.data(), m_key.size());
    return hash;
}

bool DeniedWords::isFit(std::string_view word) {
    const ScannedText text(word.substr(0, 1024));
    const std::u32string letters = lettersOf(word.substr(0, 1024));
    bool han = false;
    for (std::size_t i = 0; i < text.size(); ++i) han = han || text.isHan(i);
    return letters.size() >= (han ? kShortestHan : kShortestOther) && letters.size() <= kLongest;
}

bool DeniedWords::add(std::string_view word) {
    if (!isFit(word)) return false;
    const std::u32string letters = lettersOf(word);
    m_lengths.emplace(hashOf(letters), letters.size());
    count();
    return true;
}

bool DeniedWords::remove(std::string_view word) {
    const bool known = isFit(word) && m_lengths.erase(hashOf(lettersOf(word))) > 0;
    count();
    return known;
}

bool DeniedWords::contains(std::string_view word) const {
    return isFit(word) && m_lengths.contains(hashOf(lettersOf(word)));
}

void DeniedWords::count() {
    m_used.fill(false);
    m_longest = 0;
    for (const auto& [hash, length] : m_lengths) {
        m_used[length] = true;
        m_longest = std::max(m_longest, length);
    }
}

std::string DeniedWords::text() const {
    std::string text(kHeading);
    for (const auto& [hash, length] : m_lengths) text += hexOf(hash) + " " + std::to_string(length) + "\n";
    return text;
}

bool DeniedWords::read(std::string_view text) {
    if (!text.starts_with(kHeading)) return false;
    std::map<Hash, std::size_t> lengths;
    for (text.remove_prefix(kHeading.size()); !text.empty();) {
        const std::string_view line = text.substr(0, text.find('\n'));
        Hash hash{};
        std::size_t read = 0;
        const char* end = nullptr;
        if (line.size() < 34 || line.size() == text.size() || line[32] != ' ' ||
            sodium_hex2bin(hash.data(), hash.size(), line.data(), 32, nullptr, &read, &end) != 0 || read != hash.size())
            return false;
        std::size_t length = 0;
        const auto [last, error] = std::from_chars(line.data() + 33, line.data() + line.size(), length);
        if (error != std::errc{} || last != line.data() + line.size() || length == 0 || length > kLongest) return false;
        lengths.emplace(hash, length);
        text.remove_prefix(line.size() + 1);
    }
    m_lengths = std::move(lengths);
    count();
    return true;
}

void DeniedWords::find(ScanContext& context) const {
    if (empty()) return;
    const ScannedText& text = context.text();
    const std::vector<DeniedToken> tokens = tokensOf(text);
    std::u32string letters;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        letters.clear();
        std::size_t last = tokens.size();
        for (std::size_t j = i; j < tokens.size(); ++j) {
            if (j > i && tokens[j].begin - tokens[j - 1].end > kWidestDeniedGap) break;
            letters += text.chars(tokens[j].begin, tokens[j].end);
            if (letters.size() > m_longest) break;
            if (m_used[letters.size()] && m_lengths.contains(hashOf(letters))) last = j;
        }
        if (last == tokens.size()) continue;
        context.add(IdentifierKind::DeniedWord, Severity::Block, tokens[i].begin, tokens[last].end);
        i = last;
    }
}

} // namespace preceptor
