// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exchange_repository.h"

#include "core/storage/rows.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace preceptor {

namespace {

constexpr std::array<std::string_view, 3> kStates = {"new", "trusted", "blocked"};

ContactState stateOf(std::string_view code) {
    const auto found = std::find(kStates.begin(), kStates.end(), code);
    return found == kStates.end() ? ContactState::New : static_cast<ContactState>(found - kStates.begin());
}

std::string_view codeOf(ContactState state) { return kStates[static_cast<std::size_t>(state)]; }

StoredContact readContact(Statement& s) {
    StoredContact contact{std::string(s.blob(0)), std::string(s.blob(1)),  s.string(2), s.string(3),
                          stateOf(s.text(4)),     Timestamp{s.integer(5)}, {},          s.string(7)};
    if (!s.isNull(6)) contact.decidedAt = Timestamp{s.integer(6)};
    return contact;
}

constexpr std::string_view kContact =
    "SELECT sign_key, box_key, site, label, state, first_seen, decided_at, decided_by FROM sync_contact ";

std::string countsText(const ReceiptRow& receipt) {
    const MergeCounts& c = receipt.counts;
    return std::to_string(receipt.rows) + ' ' + std::to_string(c.added) + ' ' + std::to_string(c.changed) + ' ' +
           std::to_string(c.deleted) + ' ' + std::to_string(c.conflicts);
}

void readCounts(std::string_view text, ReceiptRow& receipt) {
    std::array<std::int64_t*, 5> to = {&receipt.rows, &receipt.counts.added, &receipt.counts.changed,
                                       &receipt.counts.deleted, &receipt.counts.conflicts};
    const char* at = text.data();
    const char* end = at + text.size();
    for (std::int64_t* number : to) {
        while (at != end && *at == ' ') ++at;
        at = std::from_chars(at, end, *number).ptr;
    }
}

} // namespace

bool standsForTrusted(const std::vector<StoredContact>& contacts, std::string_view signKey, const std::string& site,
                      const std::string& label) {
    return std::any_of(contacts.begin(), contacts.end(), [&](const StoredContact& other) {
        return other.state == ContactState::Trusted && !site.empty() && other.site == site && other.label == label &&
               other.signKey != signKey;
    });
}

std::vector<StoredContact> ExchangeRepository::contacts() {
    return allRows(m_db.cached(sqlText({kContact, "ORDER BY site, label, first_seen"})), readContact);
}

std::optional<StoredContact> ExchangeRepository::contact(std::string_view signKey) {
    Statement& find = m_db.cached(sqlText({kContact, "WHERE sign_key = ?1"}));
    return oneRow(find.bindBlob(1, signKey), readContact);
}

void ExchangeRepository::keepContact(const StoredContact& c) {
    Statement& put =
        m_db.cached("INSERT INTO sync_contact (sign_key, box_key, site, label, state, first_seen) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET box_key = ?2, site = ?3, label = ?4");
    put.bindBlob(1, c.signKey).bindBlob(2, c.boxKey);
    put.bind(3, Cell::orNull(c.site)).bind(4, Cell::orNull(c.label)).bind(5, Cell(codeOf(c.state)));
    put.bind(6, Cell(c.firstSeen.millis)).run();
}

bool ExchangeRepository::decide(std::string_view signKey, ContactState state, Timestamp at, std::string_view by) {
    Statement& update =
        m_db.cached("UPDATE sync_contact SET state = ?2, decided_at = ?3, decided_by = ?4 WHERE sign_key = ?1");
    update.bindBlob(1, signKey).bind(2, Cell(codeOf(state))).bind(3, Cell(at.millis)).bind(4, Cell::orNull(by)).run();
    if (m_db.changes() == 0) return false;
    if (state == ContactState::Trusted)
        m_db.cached("UPDATE sync_contact SET state = 'new', decided_at = ?2, decided_by = ?3 "
                    "WHERE state = 'trusted' AND sign_key <> ?1 AND (site, coalesce(label, '')) = "
                    "(SELECT site, coalesce(label, '') FROM sync_contact WHERE sign_key = ?1)")
            .bindBlob(1, signKey)
            .bind(2, Cell(at.millis))
            .bind(3, Cell::orNull(by))
            .run();
    return true;
}

std::optional<Timestamp> ExchangeRepository::takenAt(std::string_view bundleHash) {
    Statement& find = m_db.cached("SELECT at FROM sync_receipt WHERE bundle_hash = ?1");
    return oneRow(find.bindBlob(1, bundleHash), [](Statement& s) { return Timestamp{s.integer(0)}; });
}

void ExchangeRepository::keepReceipt(std::string_view bundleHash, std::string_view fromReplica,
                                     const ReceiptRow& receipt) {
    const std::string counts = countsText(receipt);
    Statement& put =
        m_db.cached("INSERT OR REPLACE INTO sync_receipt (bundle_hash, from_replica, range, at, counts, operator) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    put.bindBlob(1, bundleHash).bindBlob(2, fromReplica).bind(3, Cell(receipt.name)).bind(4, Cell(receipt.at.millis));
    put.bind(5, Cell(counts)).bind(6, Cell::orNull(receipt.operatorName)).run();
}

void ExchangeRepository::keepSent(const SentBundle& sent) {
    Statement& put =
        m_db.cached("INSERT OR REPLACE INTO sync_sent (bundle_hash, at, to_site, name, range, rows, operator) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    put.bindBlob(1, sent.hash).bind(2, Cell(sent.at.millis)).bind(3, Cell::orNull(sent.site)).bind(4, Cell(sent.name));
    put.bind(5, Cell(sent.range)).bind(6, Cell(sent.rows)).bind(7, Cell::orNull(sent.operatorName)).run();
}

bool ExchangeRepository::wasSent(std::string_view name) {
    return oneRow(m_db.cached("SELECT 1 FROM sync_sent WHERE name = ?1").bindAll(name), [](Statement&) { return 0; })
        .has_value();
}

std::vector<ReceiptRow> ExchangeRepository::receipts(std::size_t most) {
    Statement& rows = m_db.cached(
        "SELECT at, site, name, bundle_hash, rows, counts, operator, sent FROM ("
        "SELECT r.at, p.site, r.range AS name, r.bundle_hash, 0 AS rows, r.counts, r.operator, 0 AS sent "
        "FROM sync_receipt r LEFT JOIN sync_replica p ON p.uuid = r.from_replica UNION ALL "
        "SELECT at, to_site, name, bundle_hash, rows, '', operator, 1 FROM sync_sent) ORDER BY at DESC LIMIT ?1");
    return allRows(rows.bindAll(static_cast<std::int64_t>(most)), [](Statement& s) {
        ReceiptRow row{
            Timestamp{s.integer(0)}, s.string(1), s.string(2), std::string(s.blob(3)), s.integer(4), {}, s.string(6),
            s.integer(7) != 0};
        if (!row.sent) readCounts(s.text(5), row);
        return row;
    });
}

std::optional<Timestamp> ExchangeRepository::lastSentTo(const std::string& site, const std::string& label,
                                                        Timestamp since) {
    Statement& find =
        m_db.cached("SELECT max(at) FROM sync_sent WHERE (to_site IS NULL OR to_site IN (?1, ?2)) AND at >= ?3");
    const auto at = oneRow(find.bindAll(site, placeName(site, label), since.millis),
                           [](Statement& s) { return s.optionalInteger(0); });
    return at && *at ? std::optional(Timestamp{**at}) : std::nullopt;
}

Timestamp ExchangeRepository::ownSince(Timestamp now) {
    Statement& find = m_db.cached("SELECT min(strftime('%s', r.first_seen)) * 1000 FROM sync_meta m "
                                  "JOIN sync_replica o ON o.idx = m.replica JOIN sync_replica r "
                                  "ON r.idx = o.idx OR (r.site = o.site AND r.label IS o.label)");
    const Timestamp since{integerOr(find, 0)};
    return since <= now ? since : Timestamp{};
}

void ExchangeRepository::raiseShared() { m_db.execute("UPDATE sync_meta SET shared_tx = tx"); }

} // namespace preceptor
