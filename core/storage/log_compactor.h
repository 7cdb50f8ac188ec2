// SPDX-License-Identifier: GPL-3.0-or-later
// Folds the log of changes below what every PC still waited for is known to have: of each replica, one entry for some
// ranges of each table. Nothing is lost by it, a range may cover more than it must: whoever comes from further back is
// sent the same, only found more slowly. Transactions stay, for they rank values and tell a PC that was put back;
// deleted rows stay, for a PC that still has them may bring one back.
#pragma once

#include "core/model/exchange.h"
#include "core/storage/database.h"

namespace preceptor {

class LogCompactor {
public:
    explicit LogCompactor(Database& db) : m_db(db) {}

    bool isDue(); // so many entries that reading them costs
    // Inside a transaction.
    Compaction run();

private:
    std::int64_t entries();
    void fold(std::uint32_t replica, std::uint64_t upTo);

    Database& m_db;
};

} // namespace preceptor
