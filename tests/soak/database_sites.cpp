// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/database_sites.h"

#include "core/storage/bundle_merger.h"
#include "core/storage/digest.h"
#include "core/storage/log_compactor.h"
#include "core/storage/peer_repository.h"
#include "core/sync/packing.h"

#include <algorithm>
#include <stdexcept>
#include <unistd.h>

namespace preceptor::soak {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kEnvelopeBytes = 600; // what sealing and signing add
const Shape kPerson{"person", {"full_name_native", "phone", "note"}};
const Shape kPhone{"person", {"phone"}};

class CountingSink final : public ByteSink {
public:
    bool write(std::string_view bytes) override { return count += bytes.size(), true; }
    std::size_t count = 0;
};

double bytesOf(Database& db) {
    return static_cast<double>(db.queryInteger("PRAGMA page_count") * db.queryInteger("PRAGMA page_size"));
}

// A path for a copy to measure, removed with what lies there.
struct Copy {
    Copy() { remove(); }
    ~Copy() { remove(); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    void remove() const {
        std::error_code error;
        fs::remove(path, error);
    }
    fs::path path = fs::temp_directory_path() / ("preceptor-simulation-" + std::to_string(::getpid()));
};

} // namespace

void writePerson(UnitOfWork& unit, std::vector<std::int64_t>& people, const PersonWrite& person) {
    const Status done = unit.transact(
        Action::EditRegister,
        [&](Write& write) -> Status {
            if (person.known) return write.update(kPhone, people[*person.known], {Cell(person.phone)}), success();
            people.push_back(write.newId());
            const std::string name = "Person " + std::to_string(person.number);
            write.insert(kPerson, people.back(), {Cell(name), Cell(person.phone), "asked for evening sessions"});
            return success();
        },
        Undoable::No);
    if (!done) throw std::runtime_error("a write was refused");
}

PackedBundle bundleOf(UnitOfWork& unit, const KnownVector& from) {
    PackedBundle bundle;
    CountingSink packed;
    Packer packer(packed);
    BundleExporter exporter(unit.db(), unit.catalogue(), from);
    exporter.run([&](std::string_view block) {
        const std::string bytes = framed(block);
        bundle.content += bytes;
        return packer.write(bytes);
    });
    packer.finish();
    bundle.bytes = static_cast<double>(packed.count + kEnvelopeBytes);
    bundle.rows = static_cast<std::int64_t>(exporter.counts().rows);
    return bundle;
}

DatabaseSite::DatabaseSite(const std::string& name, const Clock& clock) : m_store(Store::inMemory(clock, name)) {
    ReplicaRepository replicas(m_store->db());
    m_uuid = replicas.own().uuid;
    replicas.setNames(m_uuid, name, "");
}

KnownVector DatabaseSite::vector() {
    KnownVector known;
    for (const Replica& replica : ReplicaRepository(m_store->db()).list()) known[replica.uuid] = replica.have;
    return known;
}

// From where its newest bundle said it is.
PackedBundle DatabaseSite::bundleFor(const std::string& site) {
    const std::vector<KnownVector> said = PeerRepository(m_store->db()).receivers(site);
    return bundleOf(unit(), said.empty() ? KnownVector{} : said.front());
}

std::int64_t DatabaseSite::take(const std::string& bundle) {
    BlockReader blocks([rest = std::string_view(bundle)](std::size_t n) mutable -> Result<std::string_view> {
        const std::string_view part = rest.substr(0, n);
        rest.remove_prefix(part.size());
        return part;
    });
    BundleMerger merger(unit(), blocks, {true, 0});
    const auto manifest = merger.readManifest();
    if (!manifest) throw std::runtime_error("a bundle does not fit");
    std::vector<TableChange> foreign;
    const auto taken = unit().absorb(Action::TakeBundle, foreign, [&](Write& write) { return merger.run(write); });
    if (!taken) throw std::runtime_error("a bundle was refused");
    const std::string& sender = manifest->replicas[manifest->sender].uuid;
    Peer peer{sender, sender, unit().clock().now(), {}};
    for (const BundleReplica& replica : manifest->replicas) peer.vector[replica.uuid] = replica.have;
    PeerRepository(m_store->db()).keepPeer(peer, peer.created);
    return taken->total.added + taken->total.changed + taken->total.conflicts;
}

// The folded one is rolled back.
LogSize DatabaseSite::log() {
    const Transaction transaction(m_store->db());
    const Compaction done = LogCompactor(m_store->db()).run(unit().clock().now());
    return {done.before, done.after};
}

FileSize DatabaseSite::file() {
    FileSize size{bytesOf(m_store->db()), 0, 0};
    const Copy copy;
    m_store->db().execute("VACUUM INTO '" + copy.path.string() + "'");
    Database db(copy.path, OpenMode::ReadWrite);
    db.execute("PRAGMA synchronous = OFF"); // it will not live
    size.rewritten = bytesOf(db);
    Transaction transaction(db);
    LogCompactor(db).run(unit().clock().now());
    transaction.commit();
    db.execute("VACUUM");
    size.folded = bytesOf(db);
    return size;
}

std::string DatabaseSite::digest() { return contentDigest(m_store->db(), unit().catalogue()); }

std::string siteName(std::size_t site) { return "Site " + std::to_string(site); }

DatabaseSites::DatabaseSites(std::size_t count) {
    m_sites.reserve(count);
    for (std::size_t i = 0; i < count; ++i) m_places[m_sites.emplace_back(siteName(i), m_clock).uuid()] = i;
}

Carried DatabaseSites::carry(std::size_t from, std::size_t to, bool lost) {
    const PackedBundle bundle = m_sites[from].bundleFor(siteName(to));
    return {bundle.bytes, bundle.rows, lost ? 0 : m_sites[to].take(bundle.content)};
}

std::vector<std::uint32_t> DatabaseSites::vector(std::size_t site) {
    std::vector<std::uint32_t> have(count());
    for (const auto& [uuid, writes] : m_sites[site].vector()) have[m_places[uuid]] = static_cast<std::uint32_t>(writes);
    return have;
}

bool DatabaseSites::holdTheSame() {
    const std::string digest = m_sites.front().digest();
    return std::all_of(m_sites.begin(), m_sites.end(), [&](DatabaseSite& site) { return site.digest() == digest; });
}

} // namespace preceptor::soak
