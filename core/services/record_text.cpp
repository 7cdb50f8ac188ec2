// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/record_text.h"

namespace preceptor {

void RecordText::clear() {
    m_text.clear();
    m_starts.clear();
}

void RecordText::insertAt(Position at, std::string_view record) {
    const std::size_t start = at < m_starts.size() ? m_starts[at] : m_text.size();
    m_text.insert(start, record);
    m_starts.insert(m_starts.begin() + static_cast<std::ptrdiff_t>(at), static_cast<Position>(start));
    for (std::size_t i = at + 1U; i < m_starts.size(); ++i) m_starts[i] += static_cast<Position>(record.size());
}

void RecordText::eraseAt(Position position) {
    const std::size_t length = at(position).size();
    m_text.erase(m_starts[position], length);
    m_starts.erase(m_starts.begin() + static_cast<std::ptrdiff_t>(position));
    for (std::size_t i = position; i < m_starts.size(); ++i) m_starts[i] -= static_cast<Position>(length);
}

void RecordText::reorder(const std::vector<Position>& order) {
    std::string text;
    text.reserve(m_text.size());
    std::vector<Position> starts;
    starts.reserve(order.size());
    for (const Position from : order) {
        starts.push_back(static_cast<Position>(text.size()));
        text.append(at(from));
    }
    m_text = std::move(text);
    m_starts = std::move(starts);
}

} // namespace preceptor
