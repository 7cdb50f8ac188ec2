// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bundle_intake.h"

#include "core/base/atomic_file.h"
#include "core/services/bundle_outbox.h"
#include "core/services/bundle_previews.h"
#include "core/services/completion_stamper.h"
#include "core/services/merge_service.h"
#include "core/storage/affected_enrolments.h"
#include "core/storage/backup.h"
#include "core/storage/bulk_cache.h"
#include "core/storage/change_log_repository.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/incoming_files.h"
#include "core/storage/log_compactor.h"
#include "core/storage/peer_repository.h"
#include "core/storage/person_canon.h"
#include "core/storage/replica_identity.h"
#include "core/storage/row_title.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <set>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMillisOfMinute = 60'000;
constexpr std::int64_t kMinutesOfDay = std::int64_t{24} * 60;
constexpr std::int64_t kMinutesOfYear = 366 * kMinutesOfDay;

} // namespace

struct BundleIntake::Opened {
    fs::path path;
    std::string hash; // BundleReader::contentHash
    std::unique_ptr<BundleReader> reader;
    std::unique_ptr<BlockReader> blocks;
    std::unique_ptr<IncomingFiles> files;
    std::unique_ptr<BundleMerger> merger;
    BundleManifest manifest;
    MergeReport report;
};

// A broken bundle is told of by its name.
Error BundleIntake::placed(Error error, const fs::path& path) const {
    const bool named = error.code == ErrorCode::BundleBroken || error.code == ErrorCode::BundleNewer ||
                       error.code == ErrorCode::BundleUnrelated;
    if (named && error.args.empty()) error.args.push_back(path.string());
    return error;
}

namespace {

ClockNews newsOf(Timestamp sender, Timestamp now, OwnClock own) {
    ClockNews news;
    news.behind = sender.millis < kEarliestClock;
    news.own = own;
    const std::int64_t ahead = (sender.millis - now.millis) / kMillisOfMinute;
    if (own != OwnClock::Behind && ahead >= kMinutesOfDay) news.aheadMinutes = ahead;
    if (own == OwnClock::Fine && !news.behind && -ahead >= kMinutesOfYear) news.own = OwnClock::Ahead;
    return news;
}

} // namespace

Result<BundleIntake::Opened> BundleIntake::open(const fs::path& path, const BundleKeys& keys, bool look) {
    Opened opened;
    opened.path = path;
    auto reader = BundleReader::open(path);
    if (!reader) return std::move(reader).error();
    opened.reader = std::move(reader).value();
    const BundleHeader& header = opened.reader->header();
    const auto own = siteKeysOf(m_account);
    if (!own && own.error().code != ErrorCode::SiteKeysMissing) return own.error();
    const bool ours = own && header.keys == publicKeysOf(*own);
    MergeReport& report = opened.report;
    report.path = path;
    report.site = header.site;
    report.label = header.label;
    report.fingerprint = fingerprint(header.keys);
    report.signKey = hexOf(header.keys.sign);
    report.boxKey = hexOf(header.keys.box);
    report.created = header.created;
    const Timestamp now = m_unit.clock().now();
    report.clocks = newsOf(header.created, now, PeerRepository(m_unit.db()).ownClock(now));
    if (Status proved = opened.reader->verify({typedPassphrase(keys.passphrase), own ? &*own : nullptr, keys.going});
        !proved) {
        // What this PC locked for others alone it cannot read, and need not.
        report.own = ours && proved.error().code == ErrorCode::BundleNotForUs;
        if (!report.own) return std::move(proved).error();
        return opened;
    }
    opened.hash = opened.reader->contentHash();
    ExchangeRepository exchange(m_unit.db());
    const auto contact = exchange.contact(header.keys.sign);
    report.contact = contact ? contact->state : ContactState::New;
    if (ours) report.contact = ContactState::Trusted;
    report.keyChanged = report.contact != ContactState::Trusted &&
                        standsForTrusted(exchange.contacts(), header.keys.sign, header.site, header.label);
    report.alreadyTaken = exchange.takenAt(opened.hash);
    opened.blocks = std::make_unique<BlockReader>(
        [r = opened.reader.get(), going = keys.going](std::size_t n) -> Result<std::string_view> {
            if (!goesOn(going)) return fail(ErrorCode::Cancelled);
            return r->read(n);
        });
    opened.files = std::make_unique<IncomingFiles>(look ? std::nullopt : std::optional(AttachedFiles(m_unit.db())));
    opened.merger = std::make_unique<BundleMerger>(
        m_unit, *opened.blocks, BundleMerger::Options{keys.acceptUnrelated, kMostMergeItems, opened.files.get()});
    auto manifest = opened.merger->readManifest();
    if (opened.merger->wasRolledBack() && m_unit.identity() != nullptr) m_unit.identity()->renew();
    if (!manifest) return placed(std::move(manifest).error(), path);
    opened.manifest = std::move(manifest).value();
    if (opened.manifest.replicas[opened.manifest.sender].uuid != header.replica)
        return fail(ErrorCode::BundleBroken, {path.string()});
    report.own = header.replica == ReplicaRepository(m_unit.db()).own().uuid && !opened.merger->wasRolledBack();
    return opened;
}

namespace {

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

} // namespace

// Whether its sender may change this file. A key met for the first time is a person's decision; another key in the
// place of a trusted one is refused until a coordinator approves it.
Status BundleIntake::mayEnter(const Opened& opened, const BundleKeys& keys) const {
    const BundleHeader& header = opened.reader->header();
    const std::string site = placeName(header.site, header.label); // who to call
    const MergeReport& report = opened.report;
    if (report.contact == ContactState::Trusted) return success();
    const bool compared = withoutBlanks(keys.approved) == withoutBlanks(report.fingerprint);
    if (report.keyChanged || report.contact == ContactState::Blocked) {
        Error changed = fail(ErrorCode::BundleKeyChanged, {site, report.fingerprint});
        if (!keys.approved.empty()) changed.args.push_back(keys.approved); // it is not that one
        if (!compared) return changed;
        if (!m_unit.holderDecides())
            return fail(ErrorCode::HolderNotAllowed, {m_account.db().path().string(), "trust"});
    } else if (!keys.trustSender && !compared) {
        return fail(ErrorCode::BundleUnknownKey, {site, report.fingerprint});
    }
    return success();
}

// A refusal leaves no trace.
Status BundleIntake::admit(const Opened& opened, const BundleKeys& keys) {
    if (opened.report.contact == ContactState::Trusted) return success();
    if (Status may = mayEnter(opened, keys); !may) return may;
    const BundleHeader& header = opened.reader->header();
    ExchangeRepository exchange(m_unit.db());
    const Timestamp now = m_unit.clock().now();
    const AuditNote act{
        .act = AuditAct::PeerTrusted, .count = 1, .detail = "key:" + hexOf(header.keys.sign).substr(0, 16)};
    return m_unit.attest(act, [&]() -> Status {
        exchange.keepContact(
            {header.keys.sign, header.keys.box, header.site, header.label, ContactState::New, now, {}, {}});
        exchange.decide(header.keys.sign, ContactState::Trusted, now, m_unit.operatorName());
        return success();
    });
}

void BundleIntake::nameItems(MergeReport& report) {
    for (MergeItem& item : report.items) item.title = rowTitle(m_unit.db(), item.table, item.row);
}

// Not only new people: a new name, phone or workplace makes two look alike as well.
void BundleIntake::findDuplicatesOf(MergeReport& report, const std::set<PersonId>& people) {
    if (people.empty()) return;
    for (DuplicateSuspect& suspect : MergeService(m_unit).suspects())
        if (people.contains(suspect.a) || people.contains(suspect.b)) report.duplicates.push_back(std::move(suspect));
}

void BundleIntake::fill(MergeReport& report, MergeTally tally) {
    report.rows = tally.rows;
    report.files = tally.files;
    report.forked = tally.forked;
    report.erased = std::move(tally.erased);
    report.total = tally.total;
    report.byTable = std::move(tally.byTable);
    report.bySite = std::move(tally.bySite);
    report.items = std::move(tally.items);
    report.itemsCut = tally.itemsCut;
    nameItems(report);
    findDuplicatesOf(report, ChangeLogRepository::peopleOf(m_unit.db(), tally.touched));
}

Result<MergeReport> BundleIntake::rehearsed(Opened& opened) {
    const BulkCache cache(m_unit.db());
    return m_unit.rehearse([&](Write& write) -> Result<MergeReport> {
        auto tally = opened.merger->run(write);
        if (!tally) return placed(std::move(tally).error(), opened.path);
        if (Status same = opened.reader->finish(); !same) return std::move(same).error();
        refreshPersonCanon(m_unit.db());
        fill(opened.report, std::move(tally).value());
        return std::move(opened.report);
    });
}

namespace {

// What the file's own rules refuse fits together in no file of this program.
template <class Body>
Result<MergeReport> orBroken(const fs::path& path, Body&& body) {
    try {
        return body();
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Constraint) throw;
        return fail(ErrorCode::BundleBroken, {path.string()});
    }
}

} // namespace

Result<MergeReport> BundleIntake::preview(const fs::path& path, const BundleKeys& keys) {
    auto opened = open(path, keys, true);
    if (!opened) return std::move(opened).error();
    if (opened->report.alreadyTaken || opened->report.own) return std::move(opened->report);
    if (Status may = mayEnter(*opened, keys); !may) opened->report.refusal = may.error();
    return orBroken(path, [&] { return rehearsed(*opened); });
}

Result<MergeReport> BundleIntake::tryOut(const fs::path& path, const BundleKeys& keys) {
    auto opened = open(path, keys, true);
    if (!opened) return std::move(opened).error();
    if (opened->report.alreadyTaken || opened->report.own) return std::move(opened->report);
    const ContactState contact = opened->report.contact;
    return orBroken(path, [&] {
        // What would be refused is told, and changes nothing for the next.
        if (Status admitted = admit(*opened, keys); !admitted) {
            opened->report.refusal = admitted.error();
            return rehearsed(*opened);
        }
        auto report = taken(*opened, keys.going);
        if (report) report->contact = contact;
        return report;
    });
}

std::vector<Result<MergeReport>> previewInTurn(UnitOfWork& unit, std::span<const fs::path> bundles,
                                               const BundleKeys& keys) {
    std::vector<Result<MergeReport>> reports;
    if (bundles.size() == 1 && !unit.db().readOnly()) { // needs no copy
        reports.push_back(BundleIntake(unit).preview(bundles.front(), keys));
        return reports;
    }
    const auto copy = Database::copyInMemory(unit.db());
    UnitOfWork tried(*copy, unit.clock(), unit.operatorName());
    tried.actAs(unit);
    BundleIntake intake(tried, unit);
    for (const fs::path& bundle : bundles) reports.push_back(intake.tryOut(bundle, keys));
    return reports;
}

AuditNote BundleIntake::actOf(const Opened& opened, const MergeReport& report) {
    return {.act = AuditAct::BundleTaken,
            .count = report.total.added + report.total.changed + report.total.deleted + report.total.conflicts,
            .detail = "from:" + hexOf(opened.reader->header().replica)};
}

void BundleIntake::keepTraces(const Opened& opened, const MergeReport& report) {
    const BundleHeader& header = opened.reader->header();
    const Timestamp now = m_unit.clock().now();
    ExchangeRepository exchange(m_unit.db());
    Peer peer{header.replica, header.keys.sign, header.created, {}};
    for (const BundleReplica& replica : opened.manifest.replicas) peer.vector[replica.uuid] = replica.have;
    PeerRepository(m_unit.db()).keepPeer(peer, now);
    exchange.keepContact({header.keys.sign, header.keys.box, header.site, header.label, report.contact, now, {}, {}});
    ReceiptRow receipt{now,         header.site,  opened.path.filename().string(), {},
                       report.rows, report.total, m_unit.operatorName(),           false};
    exchange.keepReceipt(opened.hash, header.replica, receipt);
}

Result<MergeReport> BundleIntake::taken(Opened& opened, const KeepGoing& going) {
    const BulkCache cache(m_unit.db());
    std::vector<TableChange> foreign;
    ErasureRepository erasures(m_unit.db());
    const std::int64_t erasedBefore = erasures.erased();
    return m_unit.absorb(Action::TakeBundle, foreign, [&](Write& write) -> Result<MergeReport> {
        auto tally = opened.merger->run(write);
        if (!tally) return placed(std::move(tally).error(), opened.path);
        if (Status same = opened.reader->finish(); !same) return std::move(same).error();
        for (const auto& [table, counts] : tally->byTable) {
            const TableInfo* info = m_unit.catalogue().find(table);
            if (info != nullptr)
                foreign.push_back({info->name, counts.added + counts.changed + counts.deleted + counts.conflicts});
        }
        if (tally->touched.contains("person_alias")) refreshPersonCanon(m_unit.db());
        const auto standing = erasures.eraseLeftovers(write, tally->erasedNames);
        if (erasures.erased() > erasedBefore) erasures.oweOverwriting();
        const auto affected = affectedEnrolments(m_unit.db(), tally->touched);
        MergeReport report = std::move(opened.report);
        for (const PersonId person : standing)
            report.standing.push_back({person, rowTitle(m_unit.db(), "person", person.value)});
        report.contact = ContactState::Trusted;
        report.completions = CompletionStamper(m_unit.db()).restamp(write, affected);
        fill(report, std::move(tally).value());
        if (!report.total.empty() || report.files > 0) m_unit.note(write, actOf(opened, report));
        write.setSubjects(report.total.added + report.total.changed + report.total.deleted + report.total.conflicts);
        keepTraces(opened, report);
        if (LogCompactor compactor(m_unit.db()); compactor.isDue()) compactor.run(m_unit.clock().now());
        if (!goesOn(going)) return fail(ErrorCode::Cancelled);
        return report;
    });
}

Result<MergeReport> BundleIntake::take(const fs::path& path, const BundleKeys& keys) {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    auto opened = open(path, keys, false);
    if (!opened) return std::move(opened).error();
    if (opened->report.alreadyTaken || opened->report.own) return std::move(opened->report);
    if (Status admitted = admit(*opened, keys); !admitted) return std::move(admitted).error();
    if (!m_unit.db().path().empty())
        if (auto backup = makeBackup(m_unit.db(), m_unit.clock(), {}, keys.going); !backup)
            return std::move(backup).error();
    return orBroken(path, [&] {
        auto report = taken(*opened, keys.going);
        if (report) opened->files->keep();
        return report;
    });
}

} // namespace preceptor
