// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peer_repository.h"

#include "core/model/exchange.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/replica_repository.h"
#include "core/storage/rows.h"
#include "core/storage/same_place.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace preceptor {

namespace {

// "uuid:12 uuid:7"
std::string textOf(const KnownVector& vector) {
    std::string text;
    for (const auto& [uuid, have] : vector)
        text.append(text.empty() ? "" : " ").append(hexOf(uuid)).append(":").append(std::to_string(have));
    return text;
}

KnownVector vectorOf(std::string_view text) {
    KnownVector vector;
    while (!text.empty()) {
        const std::string_view entry = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), entry.size() + 1));
        const auto colon = entry.find(':');
        if (colon == std::string_view::npos) continue;
        std::uint64_t have = 0;
        std::from_chars(entry.data() + colon + 1, entry.data() + entry.size(), have);
        vector[bytesOfHex(entry.substr(0, colon))] = have;
    }
    return vector;
}

// A bundle is not made after it was taken up, nor before there was a program that makes them, nor taken up then. NULL
// where neither clock can have been right.
const std::string& heardSql() {
    static const std::string earliest = std::to_string(kEarliestClock);
    static const std::string sql = "CASE WHEN p.created >= " + earliest +
                                   " AND (p.created <= p.taken_at OR p.taken_at < " + earliest +
                                   ") THEN p.created WHEN p.taken_at >= " + earliest + " THEN p.taken_at END";
    return sql;
}

// Whether `later` has all that `life` wrote, so that a PC which was put back and goes on under another name is heard as
// that alone. Of two that know each other so, the newer.
bool wentOnAs(const Peer& life, const Peer& later) {
    const auto hasAll = [](const Peer& one, const Peer& other) {
        const auto known = one.vector.find(other.uuid);
        const auto wrote = other.vector.find(other.uuid);
        return known != one.vector.end() && (wrote == other.vector.end() || known->second >= wrote->second);
    };
    if (life.uuid == later.uuid || !hasAll(later, life)) return false;
    return !hasAll(life, later) || std::tie(life.created, life.uuid) < std::tie(later.created, later.uuid);
}

} // namespace

bool isTold(Timestamp at, Timestamp now) { return at.millis >= kEarliestClock && at.utcDate() <= now.utcDate(); }

std::vector<Peer> PeerRepository::peers(Timestamp since) {
    static const std::string kSql =
        sqlText({"SELECT uuid, sign_key, created, vector, ", heardSql(), " FROM sync_peer p WHERE taken_at >= ?1"});
    Statement& find = m_db.cached(kSql);
    return allRows(find.bindAll(since.millis), [](Statement& s) {
        return Peer{std::string(s.blob(0)), std::string(s.blob(1)), Timestamp{s.integer(2)}, vectorOf(s.text(3)),
                    Timestamp{s.integer(4)}};
    });
}

void PeerRepository::keepPeer(const Peer& peer, Timestamp takenAt) {
    const std::string vector = textOf(peer.vector);
    Statement& put =
        m_db.cached("INSERT INTO sync_peer (uuid, sign_key, created, taken_at, vector) VALUES (?1, ?2, ?3, ?4, ?5) "
                    "ON CONFLICT DO UPDATE SET sign_key = ?2, created = ?3, taken_at = ?4, vector = ?5 "
                    "WHERE created <= ?3 OR created > taken_at"); // or a clock that was ahead would have the last word
    put.bindBlob(1, peer.uuid).bindBlob(2, peer.signKey).bind(3, Cell(peer.created.millis));
    put.bind(4, Cell(takenAt.millis)).bind(5, Cell(vector)).run();
    // Its other lives are back too: those of its name, but not another PC that is named alike.
    m_db.cached("UPDATE sync_replica SET retired_at = NULL WHERE uuid = ?1 OR ((site, coalesce(label, '')) = "
                "(SELECT site, coalesce(label, '') FROM sync_replica WHERE uuid = ?1) AND NOT EXISTS "
                "(SELECT 1 FROM sync_peer p WHERE p.uuid = sync_replica.uuid AND p.sign_key <> ?2))")
        .bindBlob(1, peer.uuid)
        .bindBlob(2, peer.signKey)
        .run();
}

Heard PeerRepository::heard(const std::string& site, Timestamp since) {
    const std::vector<Replica> all = ReplicaRepository(m_db).list();
    const auto own = std::find_if(all.begin(), all.end(), [](const Replica& r) { return r.own; });
    std::map<std::string, std::vector<Peer>> bySigner;
    std::vector<const Replica*> spoke;
    for (Peer& peer : peers(since)) {
        const auto r =
            std::find_if(all.begin(), all.end(), [&](const Replica& other) { return other.uuid == peer.uuid; });
        if (r == all.end() || r->own || r->retired || (!site.empty() && !isPlace(site, r->site, r->label))) continue;
        spoke.push_back(&*r);
        bySigner[peer.signKey].push_back(std::move(peer));
    }
    Heard heard;
    for (const auto& [key, lives] : bySigner)
        for (const Peer& life : lives)
            if (std::none_of(lives.begin(), lives.end(), [&](const Peer& later) { return wentOnAs(life, later); }))
                heard.said.push_back(life.vector);
    heard.all = std::none_of(all.begin(), all.end(), [&](const Replica& r) {
        const bool meant = site.empty() ? !r.site.empty() && !r.retired : isPlace(site, r.site, r.label);
        return meant && (own == all.end() || !samePlace(r, *own)) &&
               std::none_of(spoke.begin(), spoke.end(), [&](const Replica* h) { return samePlace(*h, r); });
    });
    return heard;
}

std::vector<KnownVector> PeerRepository::receivers(const std::string& site) {
    Heard heard = this->heard(site);
    if (!heard.all) heard.said.emplace_back();
    return std::move(heard.said);
}

std::int64_t PeerRepository::retire(const std::vector<std::string>& replicas, std::optional<Timestamp> at) {
    std::int64_t found = 0;
    Statement& put = m_db.cached("UPDATE sync_replica SET retired_at = ?2 WHERE uuid = ?1 "
                                 "AND idx <> (SELECT replica FROM sync_meta) RETURNING idx");
    for (const std::string& uuid : replicas) {
        put.reset();
        put.bindBlob(1, uuid).bind(2, at ? Cell(at->millis) : Cell());
        while (put.step()) ++found;
    }
    put.reset();
    return found;
}

void PeerRepository::lowerPeers(std::string_view replica, std::uint64_t most) {
    Statement& put = m_db.cached("UPDATE sync_peer SET vector = ?2 WHERE uuid = ?1");
    for (Peer& peer : peers()) {
        const auto said = peer.vector.find(std::string(replica));
        if (said == peer.vector.end() || said->second <= most) continue;
        said->second = most;
        const std::string vector = textOf(peer.vector);
        put.bindBlob(1, peer.uuid).bind(2, Cell(vector)).run();
    }
}

// By the clock of this PC, where that can have been right.
std::map<std::uint32_t, Timestamp> PeerRepository::cameAt(Timestamp now) {
    Statement& find =
        m_db.cached("SELECT idx, max(at) FROM (SELECT idx, strftime('%s', first_seen) * 1000 AS at FROM "
                    "sync_replica UNION ALL SELECT idx, strftime('%s', last_seen) * 1000 FROM sync_replica) "
                    "WHERE at BETWEEN ?1 AND ?2 GROUP BY idx");
    std::map<std::uint32_t, Timestamp> came;
    for (find.bindAll(kEarliestClock, now.millis); find.step();)
        came.emplace(static_cast<std::uint32_t>(find.integer(0)), Timestamp{find.integer(1)});
    find.reset();
    return came;
}

std::vector<SilentSite> PeerRepository::silentSince(Timestamp before, Timestamp now) {
    struct Last {
        std::optional<Timestamp> heard; // its newest file; or else
        Timestamp came;
    };
    const std::vector<Replica> all = ReplicaRepository(m_db).list();
    const auto own = std::find_if(all.begin(), all.end(), [](const Replica& r) { return r.own; });
    std::map<std::string, Timestamp, std::less<>> heard; // by replica
    for (const Peer& peer : peers()) heard.emplace(peer.uuid, peer.heard);
    const std::map<std::uint32_t, Timestamp> came = cameAt(now);
    std::map<std::string, Last> sites;
    for (const Replica& r : all) {
        if (r.site.empty() || r.retired || (own != all.end() && samePlace(r, *own))) continue;
        Last& last = sites[r.site];
        if (const auto at = heard.find(r.uuid); at != heard.end())
            last.heard = std::max(last.heard.value_or(at->second), at->second);
        if (const auto at = came.find(r.index); at != came.end()) last.came = std::max(last.came, at->second);
    }
    std::vector<SilentSite> silent;
    for (const auto& [site, last] : sites)
        if (const Timestamp at = last.heard.value_or(last.came); isTold(at, now) && at < before)
            silent.push_back({site, now.utcDate() - at.utcDate()});
    std::stable_sort(silent.begin(), silent.end(),
                     [](const SilentSite& a, const SilentSite& b) { return a.days > b.days; });
    return silent;
}

OwnClock PeerRepository::ownClock(Timestamp now) {
    constexpr std::int64_t kYears = kMillisOfDay * 366 * 5;
    if (now.millis < kEarliestClock) return OwnClock::Behind;
    Statement& last = m_db.cached("SELECT at FROM sync_tx t JOIN sync_meta m ON m.replica = t.rep AND m.tx = t.tx");
    const auto written = oneRow(last, [](Statement& s) { return s.integer(0); });
    if (written && *written - now.millis >= kMillisOfDay) return OwnClock::WentBack;
    Statement& newest = m_db.cached("SELECT max(created) FROM sync_peer");
    const auto heard = oneRow(newest, [](Statement& s) { return s.optionalInteger(0); }).value_or(std::nullopt);
    const std::optional<std::int64_t> known = heard ? heard : written;
    const bool told = known && *known >= kEarliestClock; // written by a clock at 1970 that is set right now
    return told && now.millis - *known >= kYears ? OwnClock::Ahead : OwnClock::Fine;
}

} // namespace preceptor
