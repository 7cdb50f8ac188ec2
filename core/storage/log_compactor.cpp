// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_compactor.h"

#include "core/storage/change_ranges.h"
#include "core/storage/peer_repository.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::int64_t kManyEntries = 20'000;
constexpr std::size_t kMostRangesOfTable = 64;

} // namespace

std::int64_t LogCompactor::entries() { return m_db.queryInteger("SELECT count(*) FROM sync_change"); }

bool LogCompactor::isDue() { return entries() > kManyEntries; }

void LogCompactor::fold(std::uint32_t replica, std::uint64_t upTo) {
    std::map<std::int64_t, IdRanges> ranges;
    Statement& log = m_db.cached("SELECT tbl, first_id, count FROM sync_change WHERE rep = ?1 AND tx <= ?2");
    log.bindAll(replica, upTo);
    while (log.step()) ranges[log.integer(0)].push_back({log.integer(1), log.integer(1) + log.integer(2) - 1});
    log.reset();
    m_db.cached("DELETE FROM sync_change WHERE rep = ?1 AND tx <= ?2").bindAll(replica, upTo).run();
    Statement& put = m_db.cached("INSERT INTO sync_change (rep, tx, tbl, first_id, count) VALUES (?1, ?2, ?3, ?4, ?5)");
    for (auto& [table, all] : ranges) {
        IdRanges joined = joinedRanges(std::move(all));
        if (joined.size() > kMostRangesOfTable) joined = {{joined.front().first, joined.back().last}};
        for (const IdRange& range : joined)
            put.bindAll(replica, upTo, table, range.first, range.last - range.first + 1).run();
    }
}

Compaction LogCompactor::run(Timestamp now) {
    Compaction done{entries(), 0};
    const Heard heard = PeerRepository(m_db).heard({}, {now.millis - kWaitedDays * kMillisOfDay});
    for (const Replica& replica : ReplicaRepository(m_db).list()) {
        std::uint64_t known = replica.have;
        for (const KnownVector& vector : heard.said) {
            const auto said = vector.find(replica.uuid);
            known = std::min(known, said == vector.end() ? 0 : said->second);
        }
        if (known == 0) continue;
        fold(replica.index, known);
        if (replica.own && heard.all) m_db.cached("DELETE FROM sync_base WHERE tx <= ?1").bindAll(known).run();
    }
    done.after = entries();
    return done;
}

} // namespace preceptor
