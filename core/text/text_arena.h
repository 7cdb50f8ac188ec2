// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps many short texts alive for the views handed out of it, in big blocks. Moving the arena keeps the views valid.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace preceptor {

class TextArena {
public:
    std::string_view keep(std::string_view text) {
        if (text.empty()) return {};
        if (text.size() > m_left) grow(text.size());
        char* place = m_at;
        std::memcpy(place, text.data(), text.size());
        m_at += text.size();
        m_left -= text.size();
        return {place, text.size()};
    }

private:
    static constexpr std::size_t kBlock = std::size_t{1} << 16U;
    void grow(std::size_t needed) {
        const std::size_t size = std::max(kBlock, needed);
        m_blocks.push_back(std::make_unique<char[]>(size));
        m_at = m_blocks.back().get();
        m_left = size;
    }
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_at = nullptr;
    std::size_t m_left = 0;
};

} // namespace preceptor
