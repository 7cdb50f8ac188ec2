// SPDX-License-Identifier: GPL-3.0-or-later
// What each other PC last said it has, and for whom nobody waits any more. Not synced: it is this file's own knowledge.
#pragma once

#include "core/base/date.h"
#include "core/model/exchange.h"
#include "core/model/today.h"
#include "core/storage/bundle_exporter.h"
#include "core/storage/database.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// What the newest bundle of a replica said.
struct Peer {
    std::string uuid;
    std::string signKey;
    Timestamp created;
    KnownVector vector;
    Timestamp heard{}; // when it was made, or where its clock cannot be right, when it was taken up; see isTold
};

// Whether a clock that said so may have been right: no time of this program, and none that is yet to come, is told.
bool isTold(Timestamp at, Timestamp now);

// What each PC that is still waited for last said it has. A PC that was put back is heard twice until it has what it
// wrote before.
struct Heard {
    std::vector<KnownVector> said;
    bool all = true; // or there are sites that have said nothing, known by name alone
};

class PeerRepository {
public:
    explicit PeerRepository(Database& db) : m_db(db) {}

    std::vector<Peer> peers(Timestamp since = {});      // whose newest bundle was taken up at that time or later
    void keepPeer(const Peer& peer, Timestamp takenAt); // an older one than is kept changes nothing

    Heard heard(const std::string& site = {}, Timestamp since = {}); // of one site or of all
    // From where to send: whoever has said nothing has nothing.
    std::vector<KnownVector> receivers(const std::string& site = {});
    // Those that are known of these replicas are no longer waited for, or are again. How many there are.
    std::int64_t retire(const std::vector<std::string>& replicas, std::optional<Timestamp> at);

    // No peer is taken to have more than this of a replica.
    void lowerPeers(std::string_view replica, std::uint64_t most);

    // When anything of a replica last came here, whoever brought it, by its index.
    std::map<std::uint32_t, Timestamp> cameAt(Timestamp now);
    // Sites whose newest bundle is older than `before`, and those that never sent one and of which nothing came through
    // others since then, the longest silent first. Whoever is not waited for is none of them.
    std::vector<SilentSite> silentSince(Timestamp before, Timestamp now);

    // By what was written here last and what the newest bundle of another PC says of the time.
    OwnClock ownClock(Timestamp now);

private:
    Database& m_db;
};

} // namespace preceptor
