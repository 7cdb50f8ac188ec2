// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exchange_matrix.h"

#include "core/storage/exchange_repository.h"
#include "core/storage/peer_repository.h"
#include "core/storage/same_place.h"

#include <algorithm>

namespace preceptor {

namespace {

// How many writes up to a number changed anything: those that hold entries of the audit trail alone are nobody's news.
class Changes {
public:
    explicit Changes(Database& db) : m_trailAlone(ReplicaRepository(db).trailAlone()) {}
    std::int64_t upTo(const Replica& replica, std::uint64_t number) const {
        const auto found = m_trailAlone.find(replica.index);
        if (found == m_trailAlone.end()) return static_cast<std::int64_t>(number);
        const auto& alone = found->second;
        return static_cast<std::int64_t>(number) -
               (std::upper_bound(alone.begin(), alone.end(), number) - alone.begin());
    }
    std::int64_t of(const Replica& replica) const { return upTo(replica, replica.have); }

private:
    std::map<std::uint32_t, std::vector<std::uint64_t>> m_trailAlone;
};

struct Line {
    SiteRow row;
    std::vector<Replica> replicas;
    KnownVector known;   // the most any of its replicas has said
    std::string signKey; // empty: nothing of it was ever signed
};

// A replica that never had a name and never sent a file is no PC that anybody waits for: a file's life before it was
// moved or named.
bool isPlace(const Replica& replica, const std::vector<Peer>& peers) {
    return replica.own || !replica.site.empty() ||
           std::any_of(peers.begin(), peers.end(), [&](const Peer& p) { return p.uuid == replica.uuid; });
}

std::string keyOf(const Replica& replica, const std::vector<Peer>& peers, const std::string& ownKey) {
    if (replica.own) return ownKey;
    const auto peer = std::find_if(peers.begin(), peers.end(), [&](const Peer& p) { return p.uuid == replica.uuid; });
    return peer == peers.end() ? std::string() : peer->signKey;
}

std::vector<Line> linesOf(const std::vector<Replica>& replicas, const std::vector<Peer>& peers, const Changes& changes,
                          const std::string& ownKey) {
    std::vector<Line> lines;
    std::vector<std::string> nameless; // their records came along with this file
    for (const Replica& replica : replicas) {
        if (!isPlace(replica, peers)) {
            nameless.push_back(hexOf(replica.uuid));
            continue;
        }
        const std::string key = keyOf(replica, peers, ownKey);
        auto line = std::find_if(lines.begin(), lines.end(), [&](const Line& l) {
            return samePlace(l.row, replica) && (key.empty() || l.signKey.empty() || key == l.signKey);
        });
        if (line == lines.end()) {
            line = lines.insert(lines.end(), Line{});
            line->row.replica = hexOf(replica.uuid);
            line->row.site = replica.site;
            line->row.label = replica.label;
        }
        if (line->signKey.empty()) line->signKey = key;
        line->row.own = line->row.own || replica.own;
        line->row.retired = line->row.retired || replica.retired;
        line->row.changes += changes.of(replica);
        line->replicas.push_back(replica);
        line->row.replicas.push_back(hexOf(replica.uuid));
    }
    for (Line& line : lines) {
        line.row.alike = std::any_of(lines.begin(), lines.end(), [&](const Line& other) {
            return &other != &line && samePlace(other.row, line.row);
        });
        if (line.row.own) line.row.replicas.insert(line.row.replicas.end(), nameless.begin(), nameless.end());
    }
    return lines;
}

void takePeers(std::vector<Line>& lines, const std::vector<Peer>& peers, Timestamp now) {
    for (const Peer& peer : peers) {
        for (Line& line : lines) {
            const bool its = std::any_of(line.replicas.begin(), line.replicas.end(),
                                         [&](const Replica& r) { return r.uuid == peer.uuid; });
            if (!its) continue;
            const Timestamp at = isTold(peer.heard, now) ? peer.heard : Timestamp{};
            line.row.lastFrom = std::max(line.row.lastFrom.value_or(at), at);
            for (const auto& [uuid, have] : peer.vector) line.known[uuid] = std::max(line.known[uuid], have);
        }
    }
}

// The replicas of the file as they will be once this PC has written.
std::vector<Replica> replicasOf(Database& db, const std::optional<Replica>& coming) {
    std::vector<Replica> replicas = ReplicaRepository(db).list();
    if (!coming) return replicas;
    for (Replica& replica : replicas) replica.own = false;
    replicas.push_back(*coming);
    return replicas;
}

// The PC that this file was copied from has what was here then, although it never said so.
void takeCopied(std::vector<Line>& lines, Database& db, const std::optional<Replica>& coming) {
    ReplicaRepository replicas(db);
    auto copied = replicas.copiedFrom();
    if (coming)
        for (const Replica& replica : replicas.list()) copied[replicas.own().uuid][replica.uuid] = replica.have;
    for (const auto& former : copied) {
        for (Line& line : lines) {
            const bool its = std::any_of(line.replicas.begin(), line.replicas.end(),
                                         [&](const Replica& r) { return r.uuid == former.first; });
            if (!its) continue;
            for (const auto& [uuid, have] : former.second) line.known[uuid] = std::max(line.known[uuid], have);
        }
    }
}

// Of a PC that never sent a file.
Timestamp lastCame(const Line& line, const std::map<std::uint32_t, Timestamp>& came) {
    Timestamp last;
    for (const Replica& replica : line.replicas)
        if (const auto at = came.find(replica.index); at != came.end()) last = std::max(last, at->second);
    return last;
}

std::int64_t knownOf(const Line& who, const Line& whose, const Changes& changes) {
    std::int64_t known = 0;
    for (const Replica& replica : whose.replicas) {
        const auto said = who.known.find(replica.uuid);
        if (who.row.own || &who == &whose) // of its own it lacks nothing, whatever it said last
            known += changes.of(replica);
        else if (said != who.known.end())
            known += changes.upTo(replica, std::min(said->second, replica.have));
    }
    return known;
}

} // namespace

std::int64_t countOf(const SiteRow& site, const Writers& writers) {
    return std::count_if(writers.begin(), writers.end(), [&](const std::set<std::string>& those) {
        return std::any_of(site.replicas.begin(), site.replicas.end(),
                           [&](const std::string& replica) { return those.contains(replica); });
    });
}

std::vector<std::string> replicasNamed(const ExchangeOverview& overview, std::string_view named) {
    std::vector<std::string> replicas;
    for (const SiteRow& row : overview.sites)
        if (!row.own && (isPlace(named, row.site, row.label) || named == shortReplica(row.replica)))
            replicas.insert(replicas.end(), row.replicas.begin(), row.replicas.end());
    return replicas;
}

ExchangeOverview exchangeMatrix(Database& db, const Clock& clock, const std::string& ownKey,
                                const std::optional<Replica>& coming) {
    ExchangeRepository exchange(db);
    const std::vector<Peer> peers = PeerRepository(db).peers();
    const Changes changes(db);
    std::vector<Line> lines = linesOf(replicasOf(db, coming), peers, changes, ownKey);
    const Timestamp now = clock.now();
    takePeers(lines, peers, now);
    takeCopied(lines, db, coming);
    const std::map<std::uint32_t, Timestamp> came = PeerRepository(db).cameAt(now);
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        if (a.row.own != b.row.own) return a.row.own;
        return std::tie(a.row.site, a.row.label, a.row.replica) < std::tie(b.row.site, b.row.label, b.row.replica);
    });
    const bool copied = coming && coming->site.empty(); // it has sent nothing yet
    const Timestamp begun = exchange.ownSince(now);
    ExchangeOverview overview;
    for (Line& line : lines) {
        std::vector<std::int64_t> known;
        std::int64_t here = 0;
        std::int64_t said = 0;
        for (const Line& whose : lines) {
            known.push_back(knownOf(line, whose, changes));
            said += known.back();
            here += whose.row.changes;
        }
        line.row.behind = line.row.own ? 0 : here - said;
        if (!line.row.own && !copied) line.row.lastTo = exchange.lastSentTo(line.row.site, line.row.label, begun);
        const Timestamp since = line.row.lastFrom.value_or(lastCame(line, came));
        if (!line.row.own && isTold(since, now)) line.row.daysSilent = now.utcDate() - since.utcDate();
        overview.sites.push_back(line.row);
        overview.known.push_back(std::move(known));
    }
    return overview;
}

} // namespace preceptor
