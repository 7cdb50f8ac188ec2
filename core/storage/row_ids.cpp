// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_ids.h"

#include "core/storage/unit_of_work.h"

namespace preceptor {

std::int64_t RowIds::next() {
    if (m_block < 0 || m_next >> kCounterBits != 0) start();
    return m_block << kCounterBits | m_next++;
}

void RowIds::begin() {
    if (m_block < 0) start();
    m_first = m_next;
}

// The counter starts anywhere in the lower half, so that two sittings of one block hardly meet.
void RowIds::start() {
    const std::int64_t random = UnitOfWork::randomIdBlock();
    m_block = UnitOfWork::randomIdBlock();
    m_next = random & ((1 << (kCounterBits - 1)) - 1);
    m_first = m_next;
}

} // namespace preceptor
