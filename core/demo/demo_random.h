// SPDX-License-Identifier: GPL-3.0-or-later
// Chance for the demo programme: whole numbers only, so that a seed gives the same programme on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace preceptor {

class DemoRandom {
public:
    // Streams of one seed are independent: a change in how people are made does not move the conferences.
    DemoRandom(std::uint64_t seed, std::string_view stream) : m_state(seed) {
        for (const char c : stream) m_state = mixed(m_state ^ static_cast<unsigned char>(c));
    }

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }
    int below(int n) { return n <= 1 ? 0 : static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); } // both included
    bool permille(int n) { return below(1000) < n; }
    // Low places are likelier, as the frequent surnames stand first.
    std::size_t skewed(std::size_t n) {
        const auto r = static_cast<std::uint64_t>(below(1 << 15));
        return static_cast<std::size_t>((r * r * n) >> 30);
    }
    template <class T>
    const T& pick(const std::vector<T>& from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }
    template <class T>
    const T& pickSkewed(const std::vector<T>& from) {
        return from[skewed(from.size())];
    }

private:
    static std::uint64_t mixed(std::uint64_t z) { // the finaliser of SplitMix64 (Steele, Lea, Flood 2014)
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

// Picks an entry with a chance in proportion to its weight.
template <class T>
const T& pickWeighted(DemoRandom& random, const std::vector<T>& entries) {
    int total = 0;
    for (const T& entry : entries) total += entry.weight;
    int ticket = random.below(total);
    for (const T& entry : entries)
        if ((ticket -= entry.weight) < 0) return entry;
    return entries.back();
}

} // namespace preceptor
