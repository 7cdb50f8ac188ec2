// SPDX-License-Identifier: GPL-3.0-or-later
// Finds all entries of a key among hundreds of thousands in constant time, without an allocation an entry.
// Keys are 64-bit hashes; callers compare the real values where a collision would matter.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace preceptor {

class KeyIndex {
public:
    explicit KeyIndex(std::size_t expected)
        : m_heads(std::bit_ceil(expected * 2 + 16), kNone), m_shift(64 - std::countr_zero(m_heads.size())) {
        m_nodes.reserve(expected);
    }

    // 0 is no key.
    void add(std::uint64_t key, std::uint32_t value) {
        if (key == 0) return;
        std::uint32_t& head = m_heads[slot(key)];
        m_nodes.push_back({key, value, head});
        head = static_cast<std::uint32_t>(m_nodes.size() - 1);
    }

    bool contains(std::uint64_t key) const {
        bool found = false;
        each(key, [&](std::uint32_t) {
            found = true;
            return false;
        });
        return found;
    }

    // Calls visit(value) for every entry of the key, the latest first, until it returns false.
    template <class Visit>
    void each(std::uint64_t key, Visit&& visit) const {
        if (key == 0) return;
        for (std::uint32_t at = m_heads[slot(key)]; at != kNone; at = m_nodes[at].next)
            if (m_nodes[at].key == key && !visit(m_nodes[at].value)) return;
    }

private:
    struct Node {
        std::uint64_t key;
        std::uint32_t value;
        std::uint32_t next;
    };
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    std::size_t slot(std::uint64_t key) const { return (key * 0x9E3779B97F4A7C15ULL) >> m_shift; }
    std::vector<std::uint32_t> m_heads;
    std::vector<Node> m_nodes;
    int m_shift;
};

// Never 0; empty text has no key.
inline std::uint64_t keyOf(std::string_view text) {
    if (text.empty()) return 0;
    return std::uint64_t{std::hash<std::string_view>{}(text)} | 1U;
}

} // namespace preceptor
