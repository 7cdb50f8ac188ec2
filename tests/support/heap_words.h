// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a word is anywhere in the heap of this process, in use or freed. The word is asked for in disguise, or asking
// for it would put it there.
#pragma once

#include "tests/support/catch.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace preceptor::test {

constexpr char kDisguise = 0x15;

inline std::string disguised(std::string_view word) {
    std::string other(word);
    for (char& c : other) c = static_cast<char>(c ^ kDisguise);
    return other;
}

// `apart`: 2 for the texts of Qt.
inline int timesInHeap(const std::string& disguisedWord, std::size_t apart = 1) {
    std::ifstream maps("/proc/self/maps");
    std::string line;
    while (std::getline(maps, line) && !line.ends_with("[heap]")) {
    }
    REQUIRE(line.ends_with("[heap]"));
    std::uintptr_t from = 0;
    std::uintptr_t to = 0;
    char dash = 0;
    std::istringstream(line) >> std::hex >> from >> dash >> to;
    const auto* const begin = reinterpret_cast<const volatile char*>(from);
    const auto* const end = reinterpret_cast<const volatile char*>(to) - disguisedWord.size() * apart;
    int times = 0;
    for (const auto* at = begin; at < end; ++at) {
        std::size_t same = 0;
        while (same < disguisedWord.size() && (at[same * apart] ^ kDisguise) == disguisedWord[same]) ++same;
        times += same == disguisedWord.size() ? 1 : 0;
    }
    return times;
}

} // namespace preceptor::test
