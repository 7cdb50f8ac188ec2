// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_writer.h"

namespace preceptor {

namespace {

constexpr int kCounterBits = 23; // as core/storage/row_ids.h: a block of 40 bits, a counter of 23
constexpr std::int64_t kBlockMask = (std::int64_t{1} << 40) - 1;

} // namespace

DemoWriter::DemoWriter(Write& write, const DemoOptions& options, const DemoCalendar& calendar)
    : m_write(write), m_options(options), m_calendar(calendar),
      m_block(static_cast<std::int64_t>(random("ids").next()) & kBlockMask) {}

std::int64_t DemoWriter::nextId() {
    if (m_next >> kCounterBits != 0) {
        m_block = (m_block + 1) & kBlockMask;
        m_next = 1;
    }
    return m_block << kCounterBits | m_next++;
}

std::int64_t DemoWriter::add(const Shape& shape, std::initializer_list<Cell> cells) {
    const auto id = nextId();
    m_write.insert(shape, id, cells);
    return id;
}

std::int64_t DemoWriter::addKeyed(const Shape& shape, std::initializer_list<Cell> key,
                                  std::initializer_list<Cell> cells) {
    const auto id = naturalId(shape.table, key);
    m_write.insert(shape, id, cells);
    return id;
}

Cell DemoWriter::reference(const std::string& key) const {
    const auto found = m_keys.find(key);
    return found == m_keys.end() ? Cell() : Cell(found->second);
}

} // namespace preceptor
