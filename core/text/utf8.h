// SPDX-License-Identifier: GPL-3.0-or-later
// Walking and building UTF-8 without a library call a character. Everything after decode.h is valid UTF-8; on a broken
// byte `next` still goes on and yields U+FFFD, so no loop can hang or read past the end.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace preceptor::utf8 {

inline constexpr char32_t kReplacement = 0xFFFD;

inline bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// The code point at `at`, which moves behind it. `at` must be inside the text.
inline char32_t next(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || text.size() - at < more) return kReplacement;
    char32_t value = lead & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if (!isContinuation(text[at + i])) return kReplacement;
        value = (value << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    at += more;
    return value;
}

inline void append(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0U | (c >> 6U));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
    }
    put(0x80U | (c & 0x3FU));
}

// Number of code points.
inline std::size_t length(std::string_view text) {
    std::size_t n = 0;
    for (const char c : text) n += isContinuation(c) ? 0 : 1;
    return n;
}

// Length of the well-formed sequence of several bytes at `at`, or 0 (Unicode standard, table 3-7).
std::size_t sequenceAt(std::string_view text, std::size_t at);
bool isAscii(std::string_view text);
// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isValid(std::string_view text);

} // namespace preceptor::utf8
