// SPDX-License-Identifier: GPL-3.0-or-later
// All places of one short text in a large one, eight bytes a step: several times as fast as memmem on keys of a few
// letters that hit often. For valid UTF-8 a hit is a hit of whole characters.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace preceptor {

class ByteFinder {
public:
    // The needle must not be empty and must live as long as the finder.
    explicit ByteFinder(std::string_view needle)
        : m_needle(needle), m_first(spread(needle.front())), m_last(spread(needle.back())) {}

    // The first place at or after `from`; npos if there is none.
    std::size_t find(std::string_view text, std::size_t from) const {
        const std::size_t gap = m_needle.size() - 1;
        while (from + gap + kStep <= text.size()) {
            std::uint64_t hits = zeroBytes((load(text, from) ^ m_first) | (load(text, from + gap) ^ m_last));
            for (; hits != 0; hits &= hits - 1) {
                const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(hits)) / 8;
                if (matches(text, at)) return at;
            }
            from += kStep;
        }
        return from > text.size() ? std::string_view::npos : text.find(m_needle, from);
    }

private:
    static constexpr std::size_t kStep = 8;
    static constexpr std::uint64_t kOnes = 0x0101010101010101U;
    static constexpr std::uint64_t kHighs = 0x8080808080808080U;

    static std::uint64_t spread(char c) { return kOnes * static_cast<unsigned char>(c); }
    static std::uint64_t load(std::string_view text, std::size_t at) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, kStep);
        if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
        return word;
    }
    // High bit of each zero byte; a byte above a zero one may be marked wrongly, so hits are compared.
    static std::uint64_t zeroBytes(std::uint64_t word) { return (word - kOnes) & ~word & kHighs; }
    bool matches(std::string_view text, std::size_t at) const {
        return std::memcmp(text.data() + at, m_needle.data(), m_needle.size()) == 0;
    }

    std::string_view m_needle;
    std::uint64_t m_first;
    std::uint64_t m_last;
};

} // namespace preceptor
