// SPDX-License-Identifier: GPL-3.0-or-later
// Where new rows get their ids from: 40 random bits of a block and a counter of 23. Each sitting has a block of its
// own, for a file that was put back must not give a second row the id of one it has forgotten.
#pragma once

#include <cstdint>

namespace preceptor {

class RowIds {
public:
    std::int64_t next();
    // Of this transaction: the ids that are given from now on.
    void begin();
    bool isOfThisTransaction(std::int64_t id) const { return ofPresentBlock(id) && counterOf(id) >= m_first; }
    bool ofPresentBlock(std::int64_t id) const { return id >> kCounterBits == m_block; }

private:
    static constexpr int kCounterBits = 23;
    static std::int64_t counterOf(std::int64_t id) { return id & ((1 << kCounterBits) - 1); }
    void start();

    std::int64_t m_block = -1; // none yet
    std::int64_t m_next = 0;
    std::int64_t m_first = 0; // of this transaction, in the present block
};

} // namespace preceptor
