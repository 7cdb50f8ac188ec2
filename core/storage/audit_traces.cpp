// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_traces.h"

#include "core/storage/audit_trail.h"
#include "core/storage/made_schema.h"
#include "core/storage/peer_repository.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace preceptor {

namespace {

class Traces {
public:
    Traces(Database& db, const Replica& own, const std::set<std::uint64_t>& kept)
        : m_db(db), m_own(own), m_kept(kept), m_uuid(hexOf(own.uuid)) {}

    std::vector<AuditBreak> find() {
        if (const std::int64_t gone = std::max(goneFromLog(), actsWithoutEntry()); gone > 0)
            found(AuditFault::Gone, gone);
        if (!m_kept.empty() && m_db.queryInteger("SELECT count(*) FROM audit_head") == 0)
            found(AuditFault::Unnoted, static_cast<std::int64_t>(m_kept.size()));
        findRewound();
        const auto altered = alteredObjects(m_db);
        if (const auto guards = std::count_if(altered.begin(), altered.end(),
                                              [](const AlteredObject& o) { return o.table == kAuditTable; });
            guards > 0)
            found(AuditFault::Unguarded, guards);
        return std::move(m_breaks);
    }

private:
    void found(AuditFault fault, std::int64_t seq, std::string seenBy = {}) {
        m_breaks.push_back({fault, 0, m_uuid, 0, seq, std::move(seenBy)});
    }
    std::int64_t have() const { return static_cast<std::int64_t>(m_own.have); }

    // Whoever wrote them. What was folded into wide ranges names no single entry any more.
    std::int64_t goneFromLog() {
        return m_db.queryInteger(R"(
            SELECT count(DISTINCT c.first_id) FROM sync_change c
            JOIN sync_table t ON t.idx = c.tbl AND t.name = 'audit_entry'
            WHERE c.count = 1 AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.id = c.first_id))");
    }

    // The number of this file's last write that may have been made without a trail.
    std::int64_t unkept() {
        Statement& since = m_db.cached("SELECT tx FROM audit_since WHERE replica = ?1");
        if (const auto tx = oneRow(since.bindAll(m_own.index), [](Statement& s) { return s.integer(0); })) return *tx;
        if (m_own.index == 1) return 0;
        // Another PC, or a copy: from the first act on that is known to have been kept.
        Statement& first = m_db.cached("SELECT min(tx) FROM sync_tx WHERE rep = ?1 AND action = 'audit'");
        std::int64_t begin = have();
        if (const std::int64_t alone = integerOr(first.bindAll(m_own.index), 0); alone > 0)
            begin = std::min(begin, alone - 1);
        if (!m_kept.empty()) begin = std::min(begin, static_cast<std::int64_t>(*m_kept.begin()) - 1);
        return begin;
    }

    std::int64_t actsWithoutEntry() {
        const bool begins = m_own.index == 1 && !m_db.path().empty();
        Statement& writes = m_db.cached("SELECT tx, action, hlc FROM sync_tx WHERE rep = ?1 AND tx > ?2 ORDER BY tx");
        writes.bindAll(m_own.index, unkept());
        std::int64_t gone = 0;
        std::int64_t before = -1;
        while (writes.step()) {
            const std::int64_t tx = writes.integer(0);
            const bool sameWrite = writes.integer(2) == before; // one that took several numbers
            before = writes.integer(2);
            if (sameWrite || m_kept.contains(static_cast<std::uint64_t>(tx))) continue;
            if (isAlwaysAct(writes.text(1)) || (begins && tx == 1)) ++gone;
        }
        writes.reset();
        return gone;
    }

    // Writes are numbered without a gap, and no clock, file sent or PC told of later ones than there are.
    void findRewound() {
        const std::int64_t since = unkept();
        Statement& numbers = m_db.cached("SELECT count(*) FROM sync_tx WHERE rep = ?1 AND tx > ?2 AND tx <= ?3");
        const bool gap = integerOr(numbers.bindAll(m_own.index, since, have()), 0) < have() - since;
        const bool later = m_db.queryInteger("SELECT shared_tx FROM sync_meta") > have() ||
                           m_db.queryInteger("SELECT hlc > coalesce((SELECT max(hlc) FROM sync_tx), 0) FROM sync_meta");
        std::string seenBy;
        for (const Peer& peer : PeerRepository(m_db).peers()) {
            const auto told = peer.vector.find(m_own.uuid);
            if (told != peer.vector.end() && told->second > m_own.have) seenBy = hexOf(peer.uuid);
        }
        if (gap || later || !seenBy.empty()) found(AuditFault::Rewound, have(), seenBy);
    }

    Database& m_db;
    const Replica& m_own;
    const std::set<std::uint64_t>& m_kept;
    std::string m_uuid;
    std::vector<AuditBreak> m_breaks;
};

} // namespace

std::vector<AuditBreak> tracesOf(Database& db, const Replica& own, const std::set<std::uint64_t>& kept) {
    return Traces(db, own, kept).find();
}

} // namespace preceptor
