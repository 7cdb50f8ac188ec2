// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_repository.h"

#include "core/storage/audit_traces.h"
#include "core/storage/replica_repository.h"
#include "core/storage/rows.h"
#include "core/sync/audit_chain.h"
#include "core/sync/row_clock.h"

#include <map>

namespace preceptor {

namespace {

constexpr std::string_view kAuditColumns =
    "SELECT id, replica, epoch, seq, previous, at, operator, holder, action, subject_table, subject_id, subjects, "
    "detail, before_hash, after_hash, witness, app_version, entry_hash, _deleted, _clock FROM audit_entry ";

constexpr std::string_view kPasses =
    "WHERE (?1 = '' OR action = ?1) AND (?2 = '' OR operator = ?2) AND at >= ?3 AND at < ?4 ";

constexpr std::int64_t kAlways = std::int64_t{1} << 60;

AuditEntry readEntry(Statement& s) {
    AuditEntry e;
    e.id = s.integer(0);
    e.replica = s.string(1);
    e.epoch = s.integer(2);
    e.seq = s.integer(3);
    e.previous = s.string(4);
    e.at = Timestamp{s.integer(5)};
    e.operatorName = s.string(6);
    e.holder = s.string(7);
    e.action = s.string(8);
    e.table = s.string(9);
    if (!s.isNull(10)) e.subject = s.integer(10);
    e.count = s.integer(11);
    e.detail = s.string(12);
    e.before = s.string(13);
    e.after = s.string(14);
    e.witness = s.string(15);
    e.appVersion = s.string(16);
    e.hash = s.string(17);
    e.deleted = s.integer(18) != 0;
    return e;
}

Statement& bound(Statement& s, const AuditFilter& filter) {
    s.bindAll(filter.action, filter.person, filter.from ? filter.from->days * kMillisOfDay : -kAlways,
              filter.to ? (filter.to->days + 1) * kMillisOfDay : kAlways);
    return s;
}

} // namespace

AuditVerdict AuditRepository::verify() {
    std::map<std::uint32_t, std::string> replicas;
    std::set<std::string> known;
    Replica own;
    for (const Replica& replica : ReplicaRepository(m_db).list()) {
        known.insert(replicas[replica.index] = hexOf(replica.uuid));
        if (replica.own) own = replica;
    }
    Statement last = m_db.prepare("SELECT replica, epoch, seq, entry_hash FROM audit_head");
    const auto head = oneRow(last, [](Statement& s) {
        return AuditHead{s.string(0), s.integer(1), s.integer(2), s.string(3)};
    });
    AuditVerifier verifier(std::move(known), hexOf(own.uuid), head);
    std::set<std::uint64_t> kept; // numbers of own writes
    Statement rows = m_db.prepare(sqlText({kAuditColumns, "ORDER BY replica, epoch, seq, id"}));
    while (rows.step()) {
        AuditEntry entry = readEntry(rows);
        const RowClock clock = decodeClock(rows.blob(19));
        if (!clock.empty()) entry.writer = replicas[clock.front().dot.replica];
        if (!clock.empty() && clock.front().dot.replica == own.index) kept.insert(clock.front().dot.tx);
        verifier.add(entry);
    }
    AuditVerdict verdict = verifier.finish();
    for (AuditBreak& trace : tracesOf(m_db, own, kept)) verdict.breaks.push_back(std::move(trace));
    return verdict;
}

void AuditRepository::visit(const AuditFilter& filter, const std::function<bool(const AuditEntry&)>& visit) {
    Statement rows =
        m_db.prepare(sqlText({kAuditColumns, kPasses, "ORDER BY at DESC, epoch DESC, replica, seq DESC, id"}));
    bound(rows, filter);
    while (rows.step())
        if (!visit(readEntry(rows))) return;
}

std::int64_t AuditRepository::count(const AuditFilter& filter) {
    Statement rows = m_db.prepare(sqlText({"SELECT count(*) FROM audit_entry ", kPasses}));
    return integerOr(bound(rows, filter), 0);
}

std::vector<std::string> AuditRepository::actions() {
    Statement rows = m_db.prepare("SELECT DISTINCT action FROM audit_entry ORDER BY action");
    return allRows(rows, [](Statement& s) { return s.string(0); });
}

bool AuditRepository::hasDetail(const std::string& word) {
    Statement& rows = m_db.cached("SELECT EXISTS (SELECT 1 FROM audit_entry WHERE instr(detail, ?1) > 0)");
    return integerOr(rows.bindAll(word), 0) != 0;
}

std::vector<std::string> AuditRepository::people() {
    Statement rows =
        m_db.prepare("SELECT DISTINCT operator FROM audit_entry WHERE operator IS NOT NULL ORDER BY operator");
    return allRows(rows, [](Statement& s) { return s.string(0); });
}

} // namespace preceptor
