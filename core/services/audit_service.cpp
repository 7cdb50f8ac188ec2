// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/audit_service.h"

#include "core/base/atomic_file.h"
#include "core/model/exchange.h"
#include "core/model/export_level.h"
#include "core/services/report_metadata.h"
#include "core/storage/audit_holders.h"
#include "core/storage/audit_repository.h"
#include "core/storage/backup.h"
#include "core/storage/protection.h"
#include "core/storage/replica_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/tabular/csv_writer.h"

#include <nlohmann/json.hpp>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kAuditColumns[] = {"at",   "pc",     "part",    "number", "who",     "action",
                                              "kind", "record", "records", "detail", "version", "hash"};

std::string worded(const std::function<std::string(const std::string&)>& words, const std::string& code) {
    return words ? words(code) : code;
}

void writeHeadings(CsvWriter& csv, const AuditTable& words) {
    if (words.headings.size() == std::size(kAuditColumns))
        for (const std::string& heading : words.headings) csv.text(heading);
    else
        for (const std::string_view heading : kAuditColumns) csv.raw(heading);
    csv.endRow();
}

void writeRow(CsvWriter& csv, const AuditTable& words, const AuditEntry& entry) {
    csv.raw(entry.at.iso());
    csv.text(worded(words.place, entry.replica));
    csv.number(entry.epoch);
    csv.number(entry.seq);
    csv.text(entry.operatorName);
    csv.text(words.action ? words.action(entry) : entry.action);
    csv.text(entry.table.empty() ? std::string() : worded(words.kind, entry.table));
    entry.subject ? csv.text(std::to_string(*entry.subject)) : csv.blank(); // too long for a spreadsheet's numbers
    csv.number(entry.count);
    csv.text(words.detail ? words.detail(entry) : entry.detail);
    csv.text(entry.appVersion);
    csv.text(entry.hash);
    csv.endRow();
}

std::string besideTrail(const std::string& sha256, const fs::path& path, std::int64_t rows, const std::string& holds,
                        Timestamp now) {
    nlohmann::ordered_json told{{"list", "audit_trail"}, {"level", codeOf(ExportLevel::Full)}};
    if (!holds.empty()) told["holds"] = holds;
    told["made_at"] = now.iso();
    told["file"] = path.filename().string();
    told["rows"] = rows;
    told["sha256"] = sha256;
    return told.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace

std::string placeOf(const AuditNames& names, const std::string& replica) {
    const auto found = names.places.find(replica);
    if (found == names.places.end() || found->second.site.empty()) return replica.substr(0, 8);
    return placeName(found->second.site, found->second.label);
}

std::vector<AuditEntry> AuditService::list(const AuditFilter& filter, std::size_t most) {
    std::vector<AuditEntry> entries;
    AuditRepository(m_unit.db()).visit(filter, [&](const AuditEntry& entry) {
        if (entries.size() < most) entries.push_back(entry);
        return entries.size() < most;
    });
    return entries;
}

std::int64_t AuditService::count(const AuditFilter& filter) { return AuditRepository(m_unit.db()).count(filter); }
std::vector<std::string> AuditService::actions() { return AuditRepository(m_unit.db()).actions(); }
std::vector<std::string> AuditService::people() { return AuditRepository(m_unit.db()).people(); }

// A copy for another PC leaves the same behind and is none of its earlier states. Of PCs that have no name yet nobody
// can tell.
AuditVerdict AuditService::verify() {
    AuditVerdict verdict = AuditRepository(m_unit.db()).verify();
    const auto places = names().places;
    const auto samePc = [&](const std::string& one, const std::string& other) {
        const auto a = places.find(one);
        const auto b = places.find(other);
        return a != places.end() && b != places.end() && !a->second.site.empty() && a->second.site == b->second.site &&
               a->second.label == b->second.label;
    };
    for (AuditChain& chain : verdict.chains)
        chain.putBack = chain.putBack || (chain.leftOut > 0 && samePc(chain.replica, chain.follows));
    return verdict;
}

AuditNames AuditService::names() {
    AuditNames names;
    for (const Replica& replica : ReplicaRepository(m_unit.db()).list())
        names.places[hexOf(replica.uuid)] = {replica.site, replica.label, replica.own};
    const fs::path path = m_unit.db().path();
    if (!path.empty() && isProtected(path))
        for (const HolderSlot& slot : slotsOf(path)) names.holders[hexOf(slot.holder.id)] = slot.holder.name;
    return names;
}

std::optional<Finding> AuditService::firstBreak() {
    const AuditVerdict verdict = verify();
    if (verdict.whole()) return std::nullopt;
    const AuditBreak& first = verdict.breaks.front();
    const AuditNames known = names();
    return Finding{FindingCode::TrailBroken,
                   "audit_entry",
                   first.row,
                   std::string(codeOf(first.fault)),
                   {placeOf(known, first.replica), std::to_string(first.epoch), std::to_string(first.seq),
                    first.seenBy.empty() ? std::string() : placeOf(known, first.seenBy),
                    std::to_string(verdict.breaks.size() - 1)}};
}

Result<std::int64_t> AuditService::writeCsv(const fs::path& path, const AuditFilter& filter, const AuditTable& words) {
    std::int64_t rows = 0;
    const auto written = writeFileAtomically(path, [&](ByteSink& sink) -> Status {
        CsvWriter csv(sink);
        writeHeadings(csv, words);
        AuditRepository(m_unit.db()).visit(filter, [&](const AuditEntry& entry) {
            writeRow(csv, words, entry);
            ++rows;
            return true;
        });
        return csv.finish() ? success() : Status(fail(ErrorCode::WriteFailed, {path.string()}));
    });
    if (!written) return written.error();
    const auto beside = writeBeside(path, [&](const std::string& sha256) {
        return besideTrail(sha256, path, rows, words.holds, m_unit.clock().now());
    });
    if (!beside) return beside.error();
    const fs::path files[] = {path, *beside};
    recordFiles({.act = AuditAct::TrailWritten, .table = "audit_entry", .count = rows, .detail = "csv level:full"},
                files);
    return rows;
}

void AuditService::record(const AuditNote& act) { m_unit.record(act); }

void AuditService::recordFiles(const AuditNote& act, std::span<const fs::path> files) {
    try {
        record(act);
    } catch (const StorageFailure&) {
        std::error_code ignored;
        for (const fs::path& file : files) fs::remove(file, ignored);
        throw;
    }
}

void AuditService::opened(const std::optional<Holder>& unlocked) {
    if (m_unit.db().readOnly() || m_unit.db().path().empty()) return;
    // Whoever has unlocked it works in it.
    const std::string before = m_unit.operatorName();
    if (unlocked && unlocked->role != HolderRole::Recovery) m_unit.setOperatorName(unlocked->name);
    tellRestored();
    tellHolders(unlocked);
    if (unlocked) record(unlockedAct(unlocked->role));
    m_unit.setOperatorName(before);
}

void AuditService::tellRestored() {
    const auto restored = restoredFrom(m_unit.db());
    if (!restored) return;
    AuditNote act{.act = AuditAct::BackupRestored, .count = 1, .detail = "state:" + restored->state.iso()};
    if (restored->inPlaceOfOther) act.detail += " over:other_programme";
    m_unit
        .attest(act,
                [&] {
                    forgetRestored(m_unit.db());
                    return success();
                })
        .value();
}

// On whoever can have done it, who need not be the one who opens the file next: a passphrase is changed by the one who
// knew it, or with the recovery key; all else by a coordinator, and by whom is not known when somebody else tells it.
void AuditService::book(const HolderChange& change, const std::optional<Holder>& opener) {
    const bool decides = !opener || opener->role == HolderRole::Coordinator || opener->role == HolderRole::Recovery;
    const bool renewed =
        opener && opener->role == HolderRole::Recovery && change.holder.role == HolderRole::Coordinator;
    if (change.byHolder && !renewed)
        m_unit.recordFor(hexOf(change.holder.id), change.holder.name, change.note);
    else if (decides)
        record(change.note);
    else
        m_unit.recordFor({}, {}, change.note);
}

void AuditService::tellHolders(const std::optional<Holder>& unlocked) {
    AuditHolders known(m_unit.db());
    if (!unlocked && known.none()) return;
    const auto now = unlocked ? slotsOf(m_unit.db().path()) : std::vector<HolderSlot>();
    for (const HolderChange& change : known.changes(now)) book(change, unlocked);
    known.keep(now);
}

} // namespace preceptor
