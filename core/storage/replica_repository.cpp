// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replica_repository.h"

#include "core/storage/rows.h"

#include <array>
#include <sodium.h>
#include <sstream>

namespace preceptor {

namespace {

Replica readReplica(Statement& s) {
    return {static_cast<std::uint32_t>(s.integer(0)), std::string(s.blob(1)), s.string(2), s.string(3),
            static_cast<std::uint64_t>(s.integer(4)), s.integer(5) != 0,      !s.isNull(6)};
}

constexpr std::string_view kSelectReplica =
    "SELECT r.idx, r.uuid, r.site, r.label, r.have, r.idx = m.replica, r.retired_at "
    "FROM sync_replica r JOIN sync_meta m ";

} // namespace

std::int64_t hybridOf(Database& db, Dot dot) {
    Statement& time = db.cached("SELECT hlc FROM sync_tx WHERE rep = ?1 AND tx = ?2");
    return integerOr(time.bindAll(dot.replica, dot.tx), 0);
}

std::vector<Replica> ReplicaRepository::list() {
    return allRows(m_db.cached(sqlText({kSelectReplica, "ORDER BY r.idx"})), readReplica);
}

Replica ReplicaRepository::own() {
    return oneRow(m_db.cached(sqlText({kSelectReplica, "ON r.idx = m.replica"})), readReplica).value_or(Replica{});
}

Seen ReplicaRepository::seen() {
    std::vector<std::uint64_t> upTo;
    Statement& s = m_db.cached("SELECT idx, have FROM sync_replica");
    while (s.step()) {
        const auto index = static_cast<std::size_t>(s.integer(0));
        if (index >= upTo.size()) upTo.resize(index + 1);
        upTo[index] = static_cast<std::uint64_t>(s.integer(1));
    }
    s.reset();
    return Seen(std::move(upTo));
}

std::uint32_t ReplicaRepository::ensure(std::string_view uuid, Timestamp now) {
    Statement& find = m_db.cached("SELECT idx FROM sync_replica WHERE uuid = ?1");
    find.bindBlob(1, uuid);
    const std::int64_t found = integerOr(find, 0);
    if (found != 0) return static_cast<std::uint32_t>(found);
    const std::string seen = now.iso();
    Statement& insert = m_db.cached("INSERT INTO sync_replica (uuid, first_seen) VALUES (?1, ?2)");
    insert.bindBlob(1, uuid).bind(2, Cell(seen)).run();
    return static_cast<std::uint32_t>(m_db.queryInteger("SELECT max(idx) FROM sync_replica"));
}

std::map<std::uint32_t, std::vector<std::uint64_t>> ReplicaRepository::trailAlone() {
    std::map<std::uint32_t, std::vector<std::uint64_t>> numbers;
    Statement& s = m_db.cached("SELECT rep, tx FROM sync_tx WHERE action = 'audit' ORDER BY rep, tx");
    while (s.step())
        numbers[static_cast<std::uint32_t>(s.integer(0))].push_back(static_cast<std::uint64_t>(s.integer(1)));
    s.reset();
    return numbers;
}

bool ReplicaRepository::isTrailAlone(std::uint32_t index, std::uint64_t tx) {
    Statement& s = m_db.cached("SELECT count(*) FROM sync_tx WHERE rep = ?1 AND tx = ?2 AND action = 'audit'");
    return integerOr(s.bindAll(index, tx), 0) != 0;
}

void ReplicaRepository::setNames(std::string_view uuid, std::string_view site, std::string_view label) {
    Statement& s = m_db.cached("UPDATE sync_replica SET site = ?2, label = ?3 WHERE uuid = ?1");
    s.bindBlob(1, uuid).bind(2, Cell::orNull(site)).bind(3, Cell::orNull(label)).run();
}

void ReplicaRepository::raise(std::uint32_t index, std::uint64_t have, Timestamp now) {
    const std::string seen = now.iso();
    m_db.cached("UPDATE sync_replica SET have = ?2, last_seen = ?3 WHERE idx = ?1 AND have < ?2")
        .bindAll(index, have, seen)
        .run();
}

// Of this file alone, so in no table that is exchanged.
void ReplicaRepository::noteCopied(std::string_view uuid) {
    Statement& note = m_db.cached(R"(
        INSERT OR REPLACE INTO derived_cache (key, data_version, value)
        SELECT 'copied_from:' || lower(hex(o.uuid)), '',
               (SELECT group_concat(lower(hex(r.uuid)) || ' ' || r.have, ' ') FROM sync_replica r WHERE r.have > 0)
        FROM sync_meta m JOIN sync_replica o ON o.idx = m.replica
        WHERE o.uuid <> ?1 AND o.have > 0 AND o.site IS NOT NULL)");
    note.bindBlob(1, uuid).run();
}

std::map<std::string, std::map<std::string, std::uint64_t>> ReplicaRepository::copiedFrom() {
    std::map<std::string, std::map<std::string, std::uint64_t>> had;
    Statement& s = m_db.cached("SELECT substr(key, 13), value FROM derived_cache WHERE key GLOB 'copied_from:*'");
    while (s.step()) {
        std::istringstream words(s.string(1));
        auto& vector = had[bytesOfHex(s.text(0))];
        std::string uuid;
        for (std::uint64_t have = 0; words >> uuid >> have;) vector[bytesOfHex(uuid)] = have;
    }
    s.reset();
    return had;
}

void ReplicaRepository::become(std::string_view uuid, Timestamp now) {
    noteCopied(uuid);
    const std::uint32_t index = ensure(uuid, now);
    m_db.cached("UPDATE sync_meta SET replica = ?1, shared_tx = 0, "
                "tx = (SELECT have FROM sync_replica WHERE idx = ?1)")
        .bindAll(index)
        .run();
    m_db.execute("DELETE FROM sync_base");
}

std::string ReplicaRepository::newUuid() {
    std::array<char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return {bytes.data(), bytes.size()};
}

} // namespace preceptor
