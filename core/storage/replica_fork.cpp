// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replica_fork.h"

#include "core/storage/change_ranges.h"
#include "core/storage/peer_repository.h"
#include "core/storage/rows.h"
#include "core/sync/wire.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::size_t kHalfName = 8;

} // namespace

std::optional<TxRecord> ReplicaFork::record(Dot dot) {
    Statement& find = m_db.cached("SELECT hlc, at, operator, action FROM sync_tx WHERE rep = ?1 AND tx = ?2");
    return oneRow(find.bindAll(dot.replica, dot.tx), [](Statement& s) {
        return TxRecord{s.integer(0), s.integer(1), s.string(2), s.string(3)};
    });
}

// The first half stays, so that branches of branches are named as if they came from the root.
std::string ReplicaFork::nameFor(Dot first) {
    const TxRecord write = record(first).value_or(TxRecord{});
    std::string text;
    appendVarint(text, first.tx);
    appendSigned(text, write.hybrid);
    appendSigned(text, write.at);
    appendText(text, write.operatorName);
    appendText(text, write.action);
    ContentHash hash;
    hash.add(text);
    Statement& find = m_db.cached("SELECT uuid FROM sync_replica WHERE idx = ?1");
    const auto uuid = oneRow(find.bindAll(first.replica), [](Statement& s) { return std::string(s.blob(0)); });
    return uuid.value_or(std::string()).substr(0, kHalfName) + hash.finish().substr(0, kHalfName);
}

std::string ReplicaFork::renamed(std::string_view bytes) const {
    RowClock clock = decodeClock(bytes);
    for (ClockGroup& group : clock)
        if (group.dot.replica == m_first.replica && group.dot.tx >= m_first.tx) group.dot.replica = m_branch;
    return encodeClock(clock);
}

void ReplicaFork::renameRows() {
    Statement logged = m_db.prepare("SELECT first_id, count FROM sync_change WHERE rep = ?1 AND tx >= ?2 AND tbl = ?3");
    for (const TableInfo& table : m_catalogue.tables()) {
        logged.bindAll(m_first.replica, m_first.tx, table.index);
        const IdRanges ranges = joinedRanges(allRows(logged, [](Statement& s) {
            return IdRange{s.integer(0), s.integer(0) + s.integer(1) - 1};
        }));
        Statement rows = m_db.prepare("SELECT t.id, t._clock FROM " + rowsInRanges(table.name));
        Statement write = m_db.prepare("UPDATE " + table.name + " SET _clock = ?2 WHERE id = ?1");
        const RangeRows given(ranges);
        const auto found = allRows(rows.bindRows(1, given),
                                   [](Statement& s) { return std::pair(s.integer(0), std::string(s.blob(1))); });
        for (const auto& [id, before] : found) {
            const std::string after = renamed(before);
            if (after != before) write.bind(1, Cell(id)).bindBlob(2, after).run();
        }
    }
}

// Ranges may cover more than they must: entries joined over several writes stand for those before the fork too.
void ReplicaFork::renameLog() {
    const auto run = [&](std::string_view sql) {
        m_db.cached(std::string(sql)).bindAll(m_first.replica, m_branch, m_first.tx).run();
    };
    run("INSERT OR IGNORE INTO sync_tx SELECT ?2, tx, hlc, at, operator, action FROM sync_tx WHERE rep = ?1 AND tx >= "
        "?3");
    run("INSERT INTO sync_change SELECT ?2, tx, tbl, first_id, count FROM sync_change WHERE rep = ?1 AND tx >= ?3 "
        "ON CONFLICT DO UPDATE SET count = max(count, excluded.count)");
    if (m_first.tx > 1)
        run("INSERT INTO sync_change SELECT ?1, ?3 - 1, tbl, first_id, max(count) FROM sync_change "
            "WHERE rep = ?1 AND tx >= ?3 AND ?2 = ?2 GROUP BY tbl, first_id "
            "ON CONFLICT DO UPDATE SET count = max(count, excluded.count)");
    for (const char* table : {"sync_tx", "sync_change"})
        m_db.cached("DELETE FROM " + std::string(table) + " WHERE rep = ?1 AND tx >= ?2")
            .bindAll(m_first.replica, m_first.tx)
            .run();
}

void ReplicaFork::renameWaiting() {
    m_db.cached("UPDATE OR REPLACE sync_sibling SET rep = ?2 WHERE rep = ?1 AND tx >= ?3")
        .bindAll(m_first.replica, m_branch, m_first.tx)
        .run();
    struct Kept {
        std::string table;
        std::int64_t row;
        std::string column;
        std::string clock;
    };
    const auto all = allRows(m_db.cached("SELECT tbl, row_id, col, clock FROM sync_unknown"), [](Statement& s) {
        return Kept{s.string(0), s.integer(1), s.string(2), std::string(s.blob(3))};
    });
    Statement& write = m_db.cached("UPDATE sync_unknown SET clock = ?4 WHERE tbl = ?1 AND row_id = ?2 AND col = ?3");
    for (const Kept& kept : all) {
        const std::string after = renamed(kept.clock);
        if (after != kept.clock) write.bindAll(kept.table, kept.row, kept.column).bindBlob(4, after).run();
    }
}

// Which branch the others meant when they last said what they have is not known, so only what both share counts.
void ReplicaFork::claimLess() {
    PeerRepository peers(m_db);
    for (const Replica& replica : ReplicaRepository(m_db).list())
        if (replica.index == m_first.replica) peers.lowerPeers(replica.uuid, m_first.tx - 1);
}

void ReplicaFork::renameFrom(Dot first, Timestamp now) {
    m_first = first;
    m_branch = ReplicaRepository(m_db).ensure(nameFor(first), now);
    renameRows();
    renameLog();
    renameWaiting();
    claimLess();
    m_db.cached("UPDATE sync_replica SET (site, label, last_seen) = (SELECT site, label, last_seen FROM sync_replica "
                "WHERE idx = ?1), have = max(have, (SELECT have FROM sync_replica WHERE idx = ?1)) WHERE idx = ?2")
        .bindAll(first.replica, m_branch)
        .run();
    m_db.cached("UPDATE sync_replica SET have = ?2 WHERE idx = ?1").bindAll(first.replica, first.tx - 1).run();
}

} // namespace preceptor
