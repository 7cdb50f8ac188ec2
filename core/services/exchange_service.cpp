// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exchange_service.h"

#include "core/sealed/key_area.h"
#include "core/services/bundle_intake.h"
#include "core/services/bundle_outbox.h"
#include "core/services/bundle_previews.h"
#include "core/services/case_privacy.h"
#include "core/services/exchange_matrix.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/log_compactor.h"
#include "core/storage/peer_repository.h"
#include "core/storage/replica_identity.h"
#include "core/storage/unit_of_work.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

std::optional<Replica> comingTo(const UnitOfWork& unit) {
    return unit.identity() != nullptr ? unit.identity()->coming() : std::nullopt;
}

} // namespace

Result<OwnSite> ExchangeService::own() {
    const auto keys = siteKeysOf(m_unit);
    if (!keys) return keys.error();
    const Replica replica = comingTo(m_unit).value_or(ReplicaRepository(m_unit.db()).own());
    return OwnSite{replica.site, replica.label, fingerprint(publicKeysOf(*keys)), hexOf(replica.uuid)};
}

Status ExchangeService::nameOwn(const std::string& site, const std::string& label) {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    const std::string siteName = tidy(site);
    const std::string labelName = tidy(label);
    std::vector<FieldIssue> issues;
    if (siteName.empty()) issues.push_back({"site", IssueCode::Required, {}});
    if (siteName.size() > kMostBytesOfSiteName) issues.push_back({"site", IssueCode::TooLong, {}});
    if (labelName.size() > kMostBytesOfSiteName) issues.push_back({"label", IssueCode::TooLong, {}});
    if (!issues.empty()) return invalid(std::move(issues));
    Transaction transaction(m_unit.db());
    if (m_unit.identity() != nullptr) m_unit.identity()->claim();
    ReplicaRepository replicas(m_unit.db());
    replicas.setNames(replicas.own().uuid, siteName, labelName);
    if (m_unit.identity() != nullptr) m_unit.identity()->claimForGood();
    transaction.commit();
    return success();
}

std::string ExchangeService::suggestedName(const BundleRequest& request) {
    return BundleOutbox(m_unit, m_privacy).suggestedName(request);
}

// Blanks are none, which is another matter.
Status ExchangeService::mayLockWith(const std::string& passphrase) {
    const std::string typed = *typedPassphrase(passphrase);
    return tidy(typed).empty() ? success() : passphraseGood(typed);
}

namespace {

Status mayLock(const BundleRequest& request) {
    return request.passphrase ? ExchangeService::mayLockWith(*request.passphrase) : success();
}

} // namespace

Result<BundleWritten> ExchangeService::write(const fs::path& target, const BundleRequest& request) {
    if (Status good = mayLock(request); !good) return std::move(good).error();
    BundleOutbox outbox(m_unit, m_privacy);
    auto written = outbox.write(target, request);
    if (written || !mayEmpty(written.error())) return written;
    const auto emptied = m_privacy.emptyDeleted();
    if (!emptied) return emptied.error();
    written = outbox.write(target, request);
    if (written) written->emptied = *emptied;
    return written;
}

// What was deleted stands in the way, and nobody could open it.
bool ExchangeService::mayEmpty(const Error& error) const {
    return error.code == ErrorCode::CaseIdentifies && !error.args.empty() && error.args.back() == "deleted" &&
           !m_unit.db().readOnly();
}

Result<MergeReport> ExchangeService::preview(const fs::path& bundle, const BundleKeys& keys) {
    return std::move(previewInTurn(m_unit, {&bundle, 1}, keys).front());
}

Result<MergeReport> ExchangeService::take(const fs::path& bundle, const BundleKeys& keys) {
    auto report = BundleIntake(m_unit).take(bundle, keys);
    if (report) m_privacy.markStanding();
    ErasureRepository(m_unit.db()).overwriteFreed();
    return report;
}

namespace {

Result<FolderExchange> unwritten(FolderExchange done, Error why) {
    const bool any = std::any_of(done.files.begin(), done.files.end(),
                                 [](const FolderFile& file) { return file.verdict == FolderVerdict::Taken; });
    if (!any) return why;
    done.unwritten = std::move(why);
    return done;
}

} // namespace

Result<FolderExchange> ExchangeService::exchangeFolder(const fs::path& folder, const BundleRequest& request,
                                                       const BundleKeys& keys) {
    if (m_unit.db().readOnly()) return m_unit.refusal(); // it could take up nothing, and would write files all the same
    if (Status good = mayLock(request); !good) return std::move(good).error();
    BundleOutbox outbox(m_unit, m_privacy);
    std::int64_t emptied = 0;
    if (auto may = outbox.mayLeave(request); !may) {
        if (!mayEmpty(may.error())) return std::move(may).error();
        const auto done = m_privacy.emptyDeleted();
        if (!done) return done.error();
        emptied = *done;
    }
    std::error_code error;
    std::vector<fs::path> bundles;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".preceptor-bundle") bundles.push_back(entry->path());
    if (error) {
        const bool missing = error == std::errc::no_such_file_or_directory;
        return fail(missing ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, {folder.string()});
    }
    std::sort(bundles.begin(), bundles.end());
    FolderExchange result;
    outbox.claim();
    for (const fs::path& path : bundles) {
        FolderFile file = takeFromFolder(path, keys);
        if (file.error && file.error->code == ErrorCode::Cancelled) return unwritten(std::move(result), *file.error);
        result.files.push_back(std::move(file));
    }
    auto written = outbox.writeInto(folder, request);
    if (!written) return unwritten(std::move(result), std::move(written).error());
    result.written = std::move(written).value();
    result.written.emptied = emptied;
    return result;
}

// The passphrase of a folder may change: what this file wrote under the one before is no news to it.
bool ExchangeService::isOwnUnderAnotherLock(const fs::path& path, const Error& error) {
    if (error.code != ErrorCode::BundleWrongPassphrase && error.code != ErrorCode::BundleNeedsPassphrase) return false;
    const auto reader = BundleReader::open(path);
    return reader && (*reader)->header().replica == ReplicaRepository(m_unit.db()).own().uuid;
}

FolderFile ExchangeService::takeFromFolder(const fs::path& path, const BundleKeys& keys) {
    FolderFile file{path, FolderVerdict::Refused, {}, {}, {}, 0};
    auto report = take(path, keys);
    if (report ? report->own : isOwnUnderAnotherLock(path, report.error())) file.verdict = FolderVerdict::Own;
    if (file.verdict == FolderVerdict::Own) return file;
    if (!report) {
        file.error = std::move(report).error();
        return file;
    }
    file.site = report->site;
    file.counts = report->total;
    file.files = report->files;
    file.clocks = report->clocks;
    file.standing = std::move(report->standing);
    file.erased = std::move(report->erased);
    file.verdict = report->total.empty() && report->files == 0 ? FolderVerdict::NothingNew : FolderVerdict::Taken;
    return file;
}

bool ExchangeService::mayDecide() const { return m_unit.holderDecides(); }

Error ExchangeService::notAllowed(const char* act) const {
    return fail(ErrorCode::HolderNotAllowed, {m_unit.db().path().string(), act});
}

Status ExchangeService::mayDecideOn(const std::string& signKey, const std::string& site, const std::string& label) {
    if (mayDecide()) return success();
    ExchangeRepository exchange(m_unit.db());
    const auto known = exchange.contact(signKey);
    const ContactState state = known ? known->state : ContactState::New;
    const bool first = isFirstContact(state, standsForTrusted(exchange.contacts(), signKey, site, label));
    return first ? success() : Status(notAllowed("trust"));
}

std::vector<Contact> ExchangeService::contacts() {
    std::vector<Contact> list;
    const auto stored = ExchangeRepository(m_unit.db()).contacts();
    for (const StoredContact& c : stored) {
        const bool changed = c.state != ContactState::Trusted && standsForTrusted(stored, c.signKey, c.site, c.label);
        list.push_back({hexOf(c.signKey), c.site, c.label, fingerprint({c.signKey, c.boxKey}), c.state, changed,
                        c.firstSeen, c.decidedAt, c.decidedBy});
    }
    return list;
}

namespace {

AuditNote actOf(std::string_view signKey, ContactState state) {
    const AuditAct act = state == ContactState::Trusted ? AuditAct::PeerTrusted : AuditAct::PeerBlocked;
    return {.act = act, .count = 1, .detail = "key:" + hexOf(signKey).substr(0, 16)};
}

} // namespace

Status ExchangeService::decide(const std::string& contactKey, ContactState state) {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    ExchangeRepository exchange(m_unit.db());
    const auto stored = exchange.contacts();
    const auto found = std::find_if(stored.begin(), stored.end(),
                                    [&](const StoredContact& c) { return hexOf(c.signKey) == contactKey; });
    if (found == stored.end()) return fail(ErrorCode::NotFound, {"site", contactKey});
    if (Status may = mayDecideOn(found->signKey, found->site, found->label); !may) return may;
    return m_unit.attest(actOf(found->signKey, state), [&]() -> Status {
        exchange.decide(found->signKey, state, m_unit.clock().now(), m_unit.operatorName());
        return success();
    });
}

Status ExchangeService::decide(const MergeReport& sender, ContactState state) {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    ExchangeRepository exchange(m_unit.db());
    const std::string key = bytesOfHex(sender.signKey);
    if (Status may = mayDecideOn(key, sender.site, sender.label); !may) return may;
    const Timestamp now = m_unit.clock().now();
    return m_unit.attest(actOf(key, state), [&]() -> Status {
        if (!exchange.contact(key))
            exchange.keepContact(
                {key, bytesOfHex(sender.boxKey), sender.site, sender.label, ContactState::New, now, {}, {}});
        exchange.decide(key, state, now, m_unit.operatorName());
        return success();
    });
}

Status ExchangeService::retire(const std::vector<std::string>& replicas, bool retired) {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    if (!mayDecide()) return notAllowed("retire");
    std::vector<std::string> uuids;
    for (const std::string& hex : replicas) uuids.push_back(bytesOfHex(hex));
    const auto at = retired ? std::optional(m_unit.clock().now()) : std::nullopt;
    return m_unit.attest({.act = retired ? AuditAct::PeerRetired : AuditAct::PeerAwaited, .count = 1}, [&]() -> Status {
        if (PeerRepository(m_unit.db()).retire(uuids, at) == 0) return fail(ErrorCode::NotFound, {"site", ""});
        return success();
    });
}

Result<Compaction> ExchangeService::compact() {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    Transaction transaction(m_unit.db());
    const Compaction done = LogCompactor(m_unit.db()).run(m_unit.clock().now());
    transaction.commit();
    m_unit.db().execute("VACUUM");
    return done;
}

ExchangeOverview ExchangeService::overview() {
    const auto keys = siteKeysOf(m_unit);
    const std::string ownKey = keys ? std::string(publicKeysOf(*keys).sign) : std::string();
    ExchangeOverview overview = exchangeMatrix(m_unit.db(), m_unit.clock(), ownKey, comingTo(m_unit));
    auto counts = ConflictRepository(m_unit.db(), m_unit.catalogue()).counts();
    overview.openConflicts = counts.open;
    overview.settledConflicts = counts.settled;
    overview.conflicts = std::move(counts.writers);
    return overview;
}

std::vector<ReceiptRow> ExchangeService::receipts(std::size_t most) {
    return ExchangeRepository(m_unit.db()).receipts(most);
}

} // namespace preceptor
