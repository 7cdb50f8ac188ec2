// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <cstdint>
#include <cstring>

namespace preceptor::utf8 {

namespace {

// Bytes from `at` that are plain ASCII, eight at a time.
std::size_t asciiRun(std::string_view text, std::size_t at) {
    const std::size_t start = at;
    while (text.size() - at >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((word & 0x8080808080808080ULL) != 0) break;
        at += 8;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at - start;
}

} // namespace

bool isAscii(std::string_view text) { return asciiRun(text, 0) == text.size(); }

std::size_t sequenceAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned lead = byte(0);
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - at < size) return 0;
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high) return 0;
    for (std::size_t i = 2; i < size; ++i)
        if ((byte(i) & 0xC0U) != 0x80U) return 0;
    return size;
}

bool isValid(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        at += asciiRun(text, at);
        if (at == text.size()) break;
        const std::size_t n = sequenceAt(text, at);
        if (n == 0) return false;
        at += n;
    }
    return true;
}

} // namespace preceptor::utf8
