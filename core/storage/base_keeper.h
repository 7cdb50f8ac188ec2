// SPDX-License-Identifier: GPL-3.0-or-later
// What other PCs know of values that a transaction overwrites, be it with a write made here or with another PC's, kept
// in sync_base until they know the change too, so that a conflict can show what was there before. Written in the
// table's order, once at the end; of a merge, after each block.
#pragma once

#include "core/storage/undo_step.h"

#include <vector>

namespace preceptor {

class BaseKeeper {
public:
    // `write` is what is written now; the writes of its replica up to `sharedTx` may be known elsewhere.
    void begin(Dot write, std::uint64_t sharedTx);
    void note(RowEdit change, const RowClock& before);
    // `known`: whose write the value is. What came from others is known to them, even if nothing was ever sent from
    // here. Nobody is asked about bookkeeping columns, so what they held is not kept.
    void note(const TableInfo& table, std::int64_t id, unsigned column, Value value, Dot known);
    // Nothing of what was in this row before may stay, neither from now nor from earlier.
    void forget(Database& db, const TableInfo& table, std::int64_t id);
    void write(Database& db);

private:
    struct Base {
        const TableInfo* table;
        std::int64_t id;
        unsigned column;
        Value value;
    };
    class BaseRows;

    std::vector<Base> m_base;
    Dot m_write;
    std::uint64_t m_sharedTx = 0;
};

} // namespace preceptor
