// SPDX-License-Identifier: GPL-3.0-or-later
// Folds the log of changes below what every PC heard of late is known to have: of each replica, one entry for some
// ranges of each table. Nothing is lost by it, a range may cover more than it must: whoever comes from further back is
// sent the same, only found more slowly, and who has never sent a bundle is sent everything in any case. So one PC met
// by chance years ago, or known by name alone, does not keep the log from being folded. Transactions stay, for they
// rank values and tell a PC that was put back; deleted rows stay, for a PC that still has them may bring one back.
#pragma once

#include "core/base/date.h"
#include "core/model/exchange.h"
#include "core/storage/database.h"

namespace preceptor {

class LogCompactor {
public:
    static constexpr std::int64_t kWaitedDays = 90; // since its newest bundle was taken up

    explicit LogCompactor(Database& db) : m_db(db) {}

    bool isDue(); // so many entries that reading them costs
    // Inside a transaction.
    Compaction run(Timestamp now);

private:
    std::int64_t entries();
    void fold(std::uint32_t replica, std::uint64_t upTo);

    Database& m_db;
};

} // namespace preceptor
