// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"

#include "core/base/app_version.h"
#include "core/storage/rows.h"
#include "core/sync/audit_chain.h"

namespace preceptor {

namespace {

const Shape kEntry{kAuditTable,
                   {"replica", "epoch", "seq", "previous", "at", "operator", "holder", "action", "subject_table",
                    "subject_id", "subjects", "detail", "before_hash", "after_hash", "witness", "app_version",
                    "entry_hash"}};

std::string ownReplica(Database& db) {
    Statement& own = db.cached("SELECT lower(hex(r.uuid)) FROM sync_meta m JOIN sync_replica r ON r.idx = m.replica");
    return oneRow(own, [](Statement& s) { return s.string(0); }).value_or(std::string());
}

void noteWitnessed(Database& db, const std::string& replica, std::int64_t epoch, std::int64_t seq) {
    db.cached("INSERT INTO audit_witnessed (replica, epoch, seq) VALUES (?1, ?2, ?3) "
              "ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)")
        .bindAll(replica, epoch, seq)
        .run();
}

} // namespace

std::optional<AuditTrail::Head> AuditTrail::lastWritten() {
    Statement& head = m_write.db().cached("SELECT replica, epoch, seq, entry_hash FROM audit_head");
    return oneRow(head, [](Statement& s) { return Head{s.string(0), s.integer(1), s.integer(2), s.string(3)}; });
}

// The entry behind `head`, which becomes the head.
void AuditTrail::place(Head& head, const AuditNote& note) {
    AuditEntry entry;
    entry.replica = head.replica;
    entry.epoch = head.epoch;
    entry.seq = ++head.seq;
    entry.previous = head.hash;
    entry.at = m_write.now();
    entry.operatorName = m_write.operatorName();
    entry.holder = m_holder;
    entry.action = codeOf(note.act);
    entry.table = note.table;
    if (note.id != 0) entry.subject = note.id;
    entry.count = note.count;
    entry.detail = note.detail;
    entry.before = note.before;
    entry.after = note.after;
    entry.witness = note.witness;
    entry.appVersion = appVersion();
    head.hash = auditHash(entry);
    const Cell subject = entry.subject ? Cell(*entry.subject) : Cell();
    m_write.insert(kEntry, auditId(head.hash),
                   {entry.replica, entry.epoch, entry.seq, Cell::orNull(entry.previous), entry.at.millis,
                    Cell::orNull(entry.operatorName), Cell::orNull(entry.holder), entry.action,
                    Cell::orNull(entry.table), subject, entry.count, Cell::orNull(entry.detail),
                    Cell::orNull(entry.before), Cell::orNull(entry.after), Cell::orNull(entry.witness),
                    entry.appVersion, head.hash});
}

bool AuditTrail::begins() const { return m_write.m_dot == Dot{1, 1} && !m_write.db().path().empty(); }

void AuditTrail::append(const AuditNote& note) {
    Database& db = m_write.db();
    const std::string own = ownReplica(db);
    Head head{own, 1, 0, {}};
    const bool restored = note.act == AuditAct::BackupRestored;
    if (auto last = lastWritten(); last && last->replica == own && !restored) {
        head = std::move(*last);
    } else if (last) {
        head = {own, last->epoch + 1, 0, last->hash};
        if (!restored) place(head, {.act = AuditAct::EpochBegun});
    } else if (begins() && note.act != AuditAct::FileCreated) {
        place(head, {.act = AuditAct::FileCreated});
    }
    place(head, note);
    db.cached("INSERT OR REPLACE INTO audit_head (id, replica, epoch, seq, entry_hash) VALUES (1, ?1, ?2, ?3, ?4)")
        .bindAll(head.replica, head.epoch, head.seq, head.hash)
        .run();
    for (const AuditHead& seen : witnessed(note.witness)) noteWitnessed(db, seen.replica, seen.epoch, seen.seq);
}

// A replica has one epoch: a file that goes on after it was copied or put back writes as another.
std::string AuditTrail::witness(Database& db) {
    Statement& others =
        db.cached("SELECT lower(hex(uuid)) FROM sync_replica WHERE idx <> (SELECT replica FROM sync_meta)");
    Statement& newest = db.cached(R"(
        SELECT e.replica, e.epoch, e.seq, e.entry_hash FROM audit_entry e WHERE e.replica = ?1
        ORDER BY e.epoch DESC, e.seq DESC LIMIT 1)");
    Statement& known = db.cached("SELECT seq FROM audit_witnessed WHERE replica = substr(?1, 1, 16) AND epoch = ?2");
    std::vector<AuditHead> heads;
    for (const std::string& replica : allRows(others, [](Statement& s) { return s.string(0); })) {
        auto head = oneRow(newest.bindAll(replica), [](Statement& s) {
            return AuditHead{s.string(0), s.integer(1), s.integer(2), s.string(3)};
        });
        if (head && integerOr(known.bindAll(replica, head->epoch), 0) < head->seq) heads.push_back(std::move(*head));
    }
    return witnessText(heads);
}

bool AuditTrail::saysLast(Database& db, const AuditNote& note) {
    Statement& newest = db.cached(R"(
        SELECT e.action, coalesce(e.detail, '') FROM audit_entry e JOIN audit_head h ON h.entry_hash = e.entry_hash
        JOIN sync_meta m JOIN sync_replica r ON r.idx = m.replica AND lower(hex(r.uuid)) = h.replica
        JOIN sync_tx t ON t.rep = m.replica AND t.tx = m.tx AND t.action = 'audit'
        WHERE e.replica = h.replica AND e.epoch = h.epoch AND e.seq = h.seq)");
    const auto same =
        oneRow(newest, [&](Statement& s) { return s.text(0) == codeOf(note.act) && s.text(1) == note.detail; });
    return same.value_or(false);
}

void AuditTrail::hear(Database& db, std::span<const std::int64_t> entries) {
    Statement& witness = db.cached("SELECT witness FROM audit_entry WHERE id = ?1 AND witness IS NOT NULL");
    for (const std::int64_t id : entries)
        if (const auto text = oneRow(witness.bindAll(id), [](Statement& s) { return s.string(0); }))
            for (const AuditHead& seen : witnessed(*text)) noteWitnessed(db, seen.replica, seen.epoch, seen.seq);
}

} // namespace preceptor
