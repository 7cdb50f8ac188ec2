// SPDX-License-Identifier: GPL-3.0-or-later
// The bookkeeping of exchange in this file: installations met, what came in and went out. Not synced: it is this file's
// own knowledge.
#pragma once

#include "core/model/exchange.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct StoredContact {
    std::string signKey; // raw
    std::string boxKey;  // raw
    std::string site;
    std::string label;
    ContactState state{};
    Timestamp firstSeen;
    std::optional<Timestamp> decidedAt;
    std::string decidedBy;
};

// Another key is trusted under this site and PC.
bool standsForTrusted(const std::vector<StoredContact>& contacts, std::string_view signKey, const std::string& site,
                      const std::string& label);

struct SentBundle {
    std::string hash; // BundleWriter::contentHash
    Timestamp at;
    std::string site; // empty = for everyone
    std::string name;
    std::string range;
    std::int64_t rows = 0;
    std::string operatorName;
};

class ExchangeRepository {
public:
    explicit ExchangeRepository(Database& db) : m_db(db) {}

    std::vector<StoredContact> contacts();
    std::optional<StoredContact> contact(std::string_view signKey);
    void keepContact(const StoredContact& contact); // inserts, or renames one that is known
    bool decide(std::string_view signKey, ContactState state, Timestamp at, std::string_view by);

    std::optional<Timestamp> takenAt(std::string_view bundleHash);
    void keepReceipt(std::string_view bundleHash, std::string_view fromReplica, const ReceiptRow& receipt);
    void keepSent(const SentBundle& sent);
    bool wasSent(std::string_view name); // a bundle of this name
    std::vector<ReceiptRow> receipts(std::size_t most);
    // Or to everyone. What was sent before `since` was sent by the PC that the file was copied from.
    std::optional<Timestamp> lastSentTo(const std::string& site, const std::string& label, Timestamp since);
    // When the PC that writes here, by its name, has begun to; 0 where no clock can have told.
    Timestamp ownSince(Timestamp now);
    void raiseShared(); // all own writes may now be known elsewhere

private:
    Database& m_db;
};

} // namespace preceptor
