// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of many records in one block, so that all of them are searched in one sweep.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class RecordText {
public:
    using Position = std::uint32_t;

    void clear();
    void insertAt(Position at, std::string_view record); // the records from `at` on move up
    void eraseAt(Position at);
    void reorder(const std::vector<Position>& order); // record i becomes what order[i] was
    std::string_view at(Position position) const {
        return std::string_view(m_text).substr(m_starts[position], end(position) - m_starts[position]);
    }
    std::size_t end(Position position) const {
        return position + 1U < m_starts.size() ? m_starts[position + 1U] : m_text.size();
    }
    const std::string& text() const { return m_text; }
    std::size_t bytes() const { return m_text.capacity() + m_starts.capacity() * sizeof(Position); }

private:
    std::string m_text;
    std::vector<Position> m_starts;
};

} // namespace preceptor
