// SPDX-License-Identifier: GPL-3.0-or-later
// What other PCs know of values that a transaction overwrites, kept in sync_base until they know the change too, so
// that a conflict can show what was there before. Written once at the end, in the table's order.
#pragma once

#include "core/storage/undo_step.h"

#include <span>
#include <vector>

namespace preceptor {

class BaseKeeper {
public:
    // `writer` is the replica that writes now; its writes up to `sharedTx` may be known elsewhere.
    void begin(std::uint32_t writer, std::uint64_t sharedTx);
    // What came from others is known to them, even if nothing was ever sent from here.
    void note(RowEdit change, const RowClock& before);
    // Nothing of what was in this row before may stay, neither from now nor from earlier.
    void forget(Database& db, const TableInfo& table, std::int64_t id);
    void write(Database& db, std::uint64_t tx);

private:
    struct Base {
        const TableInfo* table;
        std::int64_t id;
        unsigned column;
        Value value;
    };
    void keepSome(Database& db, std::uint64_t tx, std::span<const Base* const> some);

    std::vector<Base> m_base;
    std::uint32_t m_writer = 0;
    std::uint64_t m_sharedTx = 0;
};

} // namespace preceptor
