// SPDX-License-Identifier: GPL-3.0-or-later
// The replicas this file knows of, itself among them, and how far it has the writes of each.
#pragma once

#include "core/storage/database.h"
#include "core/sync/column_merge.h"
#include "core/sync/content_hash.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct Replica {
    std::uint32_t index = 0;
    std::string uuid; // 16 bytes
    std::string site;
    std::string label;
    std::uint64_t have = 0;
    bool own = false;
    bool retired = false; // not waited for any more
};

// When a write was made, as hybrid time; 0 where its transaction is not known.
std::int64_t hybridOf(Database& db, Dot dot);

class ReplicaRepository {
public:
    explicit ReplicaRepository(Database& db) : m_db(db) {}

    std::vector<Replica> list(); // by index
    Replica own();
    Seen seen(); // by index
    // The index of a replica, made with nothing had yet when it is new.
    std::uint32_t ensure(std::string_view uuid, Timestamp now);
    // The numbers of its writes that hold entries of the audit trail and nothing else, ascending, by index.
    std::map<std::uint32_t, std::vector<std::uint64_t>> trailAlone();
    bool isTrailAlone(std::uint32_t index, std::uint64_t tx);
    void setNames(std::string_view uuid, std::string_view site, std::string_view label);
    void raise(std::uint32_t index, std::uint64_t have, Timestamp now);
    // Makes `uuid` the replica that writes from now on: its own numbers go on. What is here then whoever wrote until
    // now has too, on the PC that this file was copied from.
    void become(std::string_view uuid, Timestamp now);
    // What each of those that have a name had then of each replica, by uuid.
    std::map<std::string, std::map<std::string, std::uint64_t>> copiedFrom();
    static std::string newUuid();

private:
    void noteCopied(std::string_view uuid);
    Database& m_db;
};

} // namespace preceptor
