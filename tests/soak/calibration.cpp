// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/calibration.h"

#include "tests/soak/database_sites.h"
#include "tests/soak/least_squares.h"
#include "tests/soak/script.h"

#include <algorithm>

namespace preceptor::soak {

namespace {

constexpr std::size_t kSteps = 8; // of a round, in which each site writes once
constexpr std::size_t kLeastWrites = 2000;
constexpr std::size_t kLeastRounds = 4;

std::vector<double> features(const BundleContent& content) {
    const auto number = [](std::int64_t n) { return static_cast<double>(n); };
    return {1,
            content.rows > 0 ? 1.0 : 0, // the columns are named, and words come for the first time
            content.people > 0 ? 1.0 : 0,
            number(content.sites),
            number(content.known),
            number(content.writes),
            number(content.people),
            number(content.rows - content.people)};
}

std::vector<double> features(const FileContent& content) {
    return {1, static_cast<double>(content.people), static_cast<double>(content.writes)};
}

// A state of the file that all write.
struct Moment {
    KnownVector have;
    std::int64_t writes = 0;
    std::int64_t people = 0;
};

// One database in which many sites write in turn, each with ids of its own.
class SharedFile {
public:
    SharedFile(std::size_t sites, const Clock& clock) : m_store(Store::inMemory(clock, "")), m_clock(clock) {
        ReplicaRepository replicas(db());
        for (std::size_t i = 0; i < sites; ++i)
            m_authors.push_back({i == 0 ? replicas.own().uuid : ReplicaRepository::newUuid(),
                                 std::make_unique<UnitOfWork>(db(), clock, siteName(i)),
                                 {},
                                 {}});
    }
    void write(std::size_t site) {
        Author& author = m_authors[site];
        ReplicaRepository replicas(db());
        replicas.become(author.uuid, m_clock.now());
        replicas.setNames(author.uuid, siteName(site), "");
        const PersonWrite next = author.writer.next(m_random, ++m_present.writes);
        if (!next.known) ++m_present.people;
        writePerson(*author.unit, author.people, next);
        ++m_present.have[author.uuid];
    }
    const Moment& present() const { return m_present; }
    // All come from one sender.
    PackedBundle bundle(const KnownVector& from) {
        ReplicaRepository(db()).become(m_authors.front().uuid, m_clock.now());
        return bundleOf(m_store->unit(), from);
    }

private:
    struct Author {
        std::string uuid;
        std::unique_ptr<UnitOfWork> unit;
        std::vector<std::int64_t> people;
        Writer writer;
    };
    Database& db() { return m_store->db(); }

    std::unique_ptr<Store> m_store;
    const Clock& m_clock;
    DemoRandom m_random{1, "calibration"};
    std::vector<Author> m_authors;
    Moment m_present;
};

// Lets the shared file grow and weighs it at moments that lie further and further apart.
class Scale {
public:
    explicit Scale(std::size_t sites) : m_sites(sites), m_shared(sites, m_clock), m_taker("Taker", m_clock) {
        const std::size_t rounds = std::max(kLeastRounds, kLeastWrites / sites);
        std::size_t next = 1;
        for (std::size_t step = 1; step <= rounds * kSteps; ++step) {
            write(step);
            m_taker.take(m_shared.bundle(m_taker.vector()).content);
            if (step < next && step != rounds * kSteps) continue;
            weighBundles();
            if (step >= kSteps) weighFile(); // all sites are known
            next = step + 1 + step / kSteps * 2;
        }
    }
    LeastSquares bundles{8};
    LeastSquares asItLies{3};
    LeastSquares rewritten{3};
    double logEntry = 0;

private:
    void write(std::size_t step) {
        m_past.push_back(m_shared.present());
        const std::size_t inRound = (step - 1) % kSteps;
        if (inRound == 0) m_clock = FixedClock(Date{m_clock.today().days + 7});
        for (std::size_t i = inRound * m_sites / kSteps; i < (inRound + 1) * m_sites / kSteps; ++i) m_shared.write(i);
    }
    void weighBundles() {
        weighBundle(m_shared.present());
        for (const std::size_t back : {std::size_t{1}, kSteps, 3 * kSteps, m_past.size()})
            if (back <= m_past.size()) weighBundle(m_past[m_past.size() - back]);
    }
    void weighBundle(const Moment& from) {
        const Moment& now = m_shared.present();
        const PackedBundle bundle = m_shared.bundle(from.have);
        bundles.add(features(BundleContent{std::ssize(now.have), std::ssize(from.have), now.writes - from.writes,
                                           now.people - from.people, bundle.rows}),
                    bundle.bytes);
    }
    void weighFile() {
        const Moment& now = m_shared.present();
        const FileSize size = m_taker.file();
        const LogSize log = m_taker.log();
        const std::vector<double> content = features(FileContent{now.people, now.writes});
        asItLies.add(content, size.asItLies);
        rewritten.add(content, size.rewritten);
        if (log.entries > log.folded)
            logEntry = (size.rewritten - size.folded) / static_cast<double>(log.entries - log.folded);
    }

    std::size_t m_sites;
    FixedClock m_clock{Date::of(2026, 1, 5)};
    SharedFile m_shared;
    DatabaseSite m_taker;
    std::vector<Moment> m_past;
};

} // namespace

Calibration::Calibration(std::size_t sites) {
    const Scale scale(sites);
    m_bundle = scale.bundles.weights();
    m_asItLies = scale.asItLies.weights();
    m_rewritten = scale.rewritten.weights();
    m_logEntry = scale.logEntry;
}

double Calibration::bytesOf(const BundleContent& content) const { return weighed(features(content), m_bundle); }

FileSize Calibration::sizeOf(const FileContent& content, const LogSize& log) const {
    const double rewritten = weighed(features(content), m_rewritten);
    const auto folded = static_cast<double>(log.entries - log.folded);
    return {weighed(features(content), m_asItLies), rewritten, rewritten - m_logEntry * folded};
}

} // namespace preceptor::soak
