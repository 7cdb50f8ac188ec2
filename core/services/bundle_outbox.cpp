// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bundle_outbox.h"

#include "core/base/atomic_file.h"
#include "core/services/case_privacy.h"
#include "core/storage/attached_files.h"
#include "core/storage/audit_trail.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/peer_repository.h"
#include "core/storage/read_only.h"
#include "core/storage/replica_identity.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/bundle_file.h"
#include "core/text/normalise.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cctype>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kEnding = ".preceptor-bundle";

constexpr std::size_t kMostBytesOfPart = 60; // three of them and the ending fit every file system

// What is left of a text in a file's name on any system and stick: no blanks, signs or invisible characters.
std::string forFileName(std::string_view name) {
    std::string text = tidy(name);
    if (text.size() > kMostBytesOfPart) {
        std::size_t end = kMostBytesOfPart;
        while (end > 0 && utf8::isContinuation(text[end])) --end; // a whole character
        text.resize(end);
    }
    std::string out;
    for (const char c : text) {
        const bool plain =
            std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (plain)
            out.push_back(c);
        else if (!out.empty() && out.back() != '-')
            out.push_back('-');
    }
    while (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

// The least that every one of these has said to have.
KnownVector leastOf(const std::vector<KnownVector>& vectors) {
    if (vectors.empty()) return {};
    KnownVector least = vectors.front();
    for (const KnownVector& vector : vectors)
        for (auto& [uuid, have] : least) {
            const auto found = vector.find(uuid);
            have = std::min(have, found == vector.end() ? 0 : found->second);
        }
    return least;
}

} // namespace

std::optional<std::string> typedPassphrase(const std::optional<std::string>& typed) {
    return typed ? std::optional(halfWidth(*typed)) : std::nullopt;
}

namespace {

// From where to send: what the least informed receiver's newest bundle said.
KnownVector fromFor(UnitOfWork& unit, const BundleRequest& request) {
    if (request.everything) return {};
    return leastOf(PeerRepository(unit.db()).receivers(request.site));
}

// Who may open it besides whoever knows the passphrase.
BundleSeal sealFor(UnitOfWork& unit, const BundleRequest& request) {
    BundleSeal seal;
    seal.passphrase = typedPassphrase(request.passphrase);
    if (!request.toKnownSites) return seal;
    for (const StoredContact& contact : ExchangeRepository(unit.db()).contacts()) {
        const bool meant = request.site.empty() || isPlace(request.site, contact.site, contact.label);
        if (meant && contact.state == ContactState::Trusted)
            seal.recipients.push_back({contact.signKey, contact.boxKey});
    }
    return seal;
}

// As the file knows the place that was named; empty: everyone, who was not named.
Result<std::string> placeNamed(UnitOfWork& unit, const std::string& named) {
    if (named.empty()) return std::string();
    const auto name = [&](const std::string& site, const std::string& label) {
        return isPlace(named, site, {}) ? site : placeName(site, label);
    };
    for (const StoredContact& contact : ExchangeRepository(unit.db()).contacts())
        if (isPlace(named, contact.site, contact.label)) return name(contact.site, contact.label);
    for (const Replica& replica : ReplicaRepository(unit.db()).list())
        if (isPlace(named, replica.site, replica.label)) return name(replica.site, replica.label);
    return fail(ErrorCode::NotFound, {"site", named});
}

// "1-57": of this PC's own changes, entries of the audit trail aside; "0" where there are none to send.
std::string rangeText(const BundleReplica& own, std::uint64_t last) {
    return own.from >= last ? "0" : std::to_string(own.from + 1) + "-" + std::to_string(last);
}

// Before they are sent.
std::uint64_t lastChange(Database& db, const BundleReplica& own) {
    ReplicaRepository replicas(db);
    const std::uint32_t index = replicas.own().index;
    std::uint64_t last = own.have;
    while (replicas.isTrailAlone(index, last)) --last;
    return last;
}

} // namespace

Result<SiteKeys> siteKeysOf(UnitOfWork& unit) {
    const ReplicaIdentity* identity = unit.identity();
    if (identity == nullptr || identity->folder().empty()) return fail(ErrorCode::SiteKeysMissing);
    std::error_code error;
    fs::create_directories(identity->folder(), error);
    return loadOrMakeSiteKeys(identity->folder());
}

std::string BundleOutbox::suggestedName(const BundleRequest& request) {
    claim(); // or a copied file would be named as the PC it was copied from
    const BundleExporter exporter(m_unit.db(), m_unit.catalogue(), fromFor(m_unit, request));
    const BundleReplica& own = exporter.manifest().replicas[exporter.manifest().sender];
    // Of two that nobody has named yet neither writes over the other's.
    std::string name = own.site.empty() ? "PC-" + shortReplica(hexOf(own.uuid)) : forFileName(own.site);
    if (!own.label.empty()) name += "_" + forFileName(own.label);
    name += request.site.empty() ? "_to-all" : "_to-" + forFileName(request.site);
    name += "_" + rangeText(own, lastChange(m_unit.db(), own)) + "_" + m_unit.clock().today().iso();
    return name + std::string(kEnding);
}

void BundleOutbox::claim() {
    if (m_unit.db().readOnly() || m_unit.identity() == nullptr) return;
    Transaction transaction(m_unit.db());
    m_unit.identity()->claimForGood();
    transaction.commit();
}

// PCs may be named alike, or not at all: the replica tells them apart.
std::string BundleOutbox::folderEnding() {
    return "_" + shortReplica(hexOf(ReplicaRepository(m_unit.db()).own().uuid)) + std::string(kEnding);
}

Result<BundleWritten> BundleOutbox::writeInto(const fs::path& folder, const BundleRequest& request) {
    const std::string ending = folderEnding();
    std::string name = suggestedName(request);
    name.replace(name.size() - kEnding.size(), kEnding.size(), ending);
    auto written = write(folder / name, request, Place::InPlaceOfItself);
    if (written) removeEarlier(folder, name, ending);
    return written;
}

// Those that this file knows to have written: after a PC was put back, a later one may hold what is nowhere else.
void BundleOutbox::removeEarlier(const fs::path& folder, const std::string& newest, const std::string& ending) {
    ExchangeRepository exchange(m_unit.db());
    std::error_code error;
    std::vector<fs::path> earlier;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.ends_with(ending) && name != newest && exchange.wasSent(name)) earlier.push_back(entry->path());
    }
    for (const fs::path& path : earlier) fs::remove(path, error); // one that stays does no harm
}

// What another PC wrote may be the only copy of its changes. To be asked by whoever has claimed: a copied file is
// another PC.
bool BundleOutbox::mayReplace(const fs::path& target) {
    std::error_code error;
    if (!fs::exists(target, error)) return true;
    if (target.extension() != kEnding) return false;
    const auto present = BundleReader::open(target);
    return present && (*present)->header().replica == ReplicaRepository(m_unit.db()).own().uuid;
}

Result<BundleWritten> BundleOutbox::write(const fs::path& target, const BundleRequest& request) {
    return write(target, request, Place::Anywhere);
}

// A folder that is exchanged with all the time would otherwise fill the trail with the same again and again.
Result<BundleWritten> BundleOutbox::write(const fs::path& target, const BundleRequest& request, Place place) {
    // Others take up what is signed, so whoever may only look would change their files.
    if (isOfViewer(m_unit.refusal())) return fail(ErrorCode::ReadOnly, {"viewer", "bundle"});
    const auto keys = siteKeysOf(m_unit);
    if (!keys) return keys.error();
    const auto site = placeNamed(m_unit, request.site);
    if (!site) return site.error();
    const BundleSeal seal = sealFor(m_unit, request);
    SentBundle sent{{}, m_unit.clock().now(), *site, target.filename().string(), {}, 0, m_unit.operatorName()};
    const Error taken = fail(ErrorCode::FileExists, {target.string()});
    if (m_unit.db().readOnly()) {
        const Transaction snapshot(m_unit.db(), "BEGIN");
        auto written =
            mayReplace(target) ? send(target, request, place, *keys, seal, sent) : Result<BundleWritten>(taken);
        if (written) m_unit.record(actOf(request));
        return written;
    }
    const auto sendAndNote = [&]() -> Result<BundleWritten> {
        if (m_unit.identity() != nullptr) m_unit.identity()->claimForGood();
        if (!mayReplace(target)) return taken;
        auto written = send(target, request, place, *keys, seal, sent);
        if (!written) return written;
        ExchangeRepository exchange(m_unit.db());
        exchange.keepSent(sent);
        exchange.raiseShared();
        return written;
    };
    const AuditNote act = actOf(request);
    try {
        if (place == Place::Anywhere || !AuditTrail::saysLast(m_unit.db(), act)) return m_unit.attest(act, sendAndNote);
        Transaction transaction(m_unit.db());
        auto written = sendAndNote();
        if (written) transaction.commit();
        return written;
    } catch (const StorageFailure&) { // nobody would know of it
        std::error_code error;
        if (!sent.hash.empty()) fs::remove(target, error);
        throw;
    }
}

// For whom, and that others are seen to have written so much by now.
AuditNote BundleOutbox::actOf(const BundleRequest& request) {
    AuditNote act{.act = AuditAct::BundleWritten, .count = 1, .detail = request.everything ? "everything" : "news"};
    for (const Replica& replica : ReplicaRepository(m_unit.db()).list()) {
        if (request.site.empty() || !isPlace(request.site, replica.site, replica.label)) continue;
        act.detail += " to:" + hexOf(replica.uuid);
        break;
    }
    act.witness = AuditTrail::witness(m_unit.db());
    return act;
}

Status BundleOutbox::mayLeave(const BundleRequest& request, const BundleExporter& exporter) {
    if (request.withFiles) // all of them go along
        if (Status may = m_privacy.mayAllLeave(); !may) return may;
    return m_privacy.mayLeave(exporter);
}

Status BundleOutbox::mayLeave(const BundleRequest& request) {
    const Transaction snapshot(m_unit.db(), "BEGIN"); // or each statement would lock the file for itself
    return mayLeave(request, BundleExporter(m_unit.db(), m_unit.catalogue(), fromFor(m_unit, request)));
}

Result<BundleWritten> BundleOutbox::send(const fs::path& target, const BundleRequest& request, Place place,
                                         const SiteKeys& keys, const BundleSeal& seal, SentBundle& sent) {
    BundleExporter exporter(m_unit.db(), m_unit.catalogue(), fromFor(m_unit, request));
    if (place == Place::Anywhere)
        if (Status may = mayLeave(request, exporter); !may) return std::move(may).error();
    const AttachedFiles files(m_unit.db());
    if (request.withFiles) exporter.alsoSend(files);
    const BundleReplica& own = exporter.manifest().replicas[exporter.manifest().sender];
    const BundleHeader header{own.uuid, own.site, own.label, {}, m_unit.clock().now(), {}};
    std::string hash;
    const auto written = writeFileAtomically(target, [&](ByteSink& sink) -> Status {
        auto bundle = BundleWriter::begin(sink, header, keys, seal, target);
        if (!bundle) return std::move(bundle).error();
        // A sink that fails is told of by whoever owns it.
        (void)exporter.run([&](std::string_view block) {
            return goesOn(request.going) && (*bundle)->write(frameHead(block.size())) && (*bundle)->write(block);
        });
        if (!goesOn(request.going)) return fail(ErrorCode::Cancelled);
        const Status finished = (*bundle)->finish();
        hash = (*bundle)->contentHash();
        return finished;
    });
    if (!written) return written.error();
    sent.hash = std::move(hash); // as the receiver notes it
    sent.range = rangeText(own, exporter.lastChange());
    sent.rows = static_cast<std::int64_t>(exporter.records());
    return BundleWritten{written->path,      written->bytes,
                         sent.rows,          static_cast<std::int64_t>(exporter.changes()),
                         request.everything, static_cast<std::int64_t>(exporter.counts().files)};
}

} // namespace preceptor
