// SPDX-License-Identifier: GPL-3.0-or-later
// Years of many PCs that write and exchange by sticks: how long until everybody has a write, how large the sticks'
// files and the programme's files grow, and that time and size follow the facts and not the exchanges. Files lie in
// memory and bundles are packed but not sealed, so that years pass in minutes; merging, versions and sizes are the
// program's own. Exit code 0 if all PCs hold the same at the end. Usage: exchange_simulation [SITES] [WEEKS] [FACTS]
#include "core/demo/demo_random.h"
#include "core/storage/bundle_exporter.h"
#include "core/storage/bundle_merger.h"
#include "core/storage/digest.h"
#include "core/storage/store.h"
#include "core/sync/packing.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

using namespace preceptor;

namespace {

constexpr int kDistrict = 25; // sites around one hub
constexpr int kLostPerMille = 20;
constexpr int kMeetingsPerMille = 10;       // sites a week that meet somebody they may never have met
constexpr std::size_t kEnvelopeBytes = 600; // what sealing and signing add
const Shape kPerson{"person", {"full_name_native", "phone", "note"}};
const Shape kPhone{"person", {"phone"}};

double processorSeconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

class CountingSink final : public ByteSink {
public:
    bool write(std::string_view bytes) override { return count += bytes.size(), true; }
    std::size_t count = 0;
};

// A PC: its file, and what each other one's newest bundle said that it has.
struct Site {
    Site(const std::string& name, const Clock& clock) : store(Store::inMemory(clock, name)) {
        ReplicaRepository replicas(store->db());
        uuid = replicas.own().uuid;
        replicas.setNames(uuid, name, "");
    }
    KnownVector vector() const {
        KnownVector known;
        for (const Replica& replica : ReplicaRepository(store->db()).list()) known[replica.uuid] = replica.have;
        return known;
    }
    double bytes() const {
        return static_cast<double>(store->db().queryInteger("PRAGMA page_count") *
                                   store->db().queryInteger("PRAGMA page_size"));
    }
    std::unique_ptr<Store> store;
    std::string uuid;
    std::map<std::size_t, KnownVector> heard;
    std::vector<std::int64_t> people;
};

struct Sum {
    std::vector<double> values;
    double at(double share) {
        if (values.empty()) return 0;
        std::sort(values.begin(), values.end());
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    }
};

class Simulation {
public:
    Simulation(int sites, int facts) : m_random(1, "simulation"), m_facts(facts) {
        for (int i = 0; i < sites; ++i) m_sites.push_back(std::make_unique<Site>("Site " + std::to_string(i), m_clock));
        write(0); // the programme begins in one place
        for (std::size_t i = 1; i < m_sites.size(); ++i) carry(hubOf(i) == i ? 0 : hubOf(i), i, Loss::Never);
        m_written.resize(m_sites.size());
        m_spread.resize(m_sites.size());
    }
    void liveWeek() {
        ++m_week;
        m_clock = FixedClock(Date{Date::of(2026, 1, 5).days + 7 * m_week});
        for (std::size_t i = 0; i < m_sites.size(); ++i)
            for (int n = 0; n < m_facts; ++n) write(i);
        for (std::size_t i = 0; i < m_sites.size(); ++i) meet(i, hubOf(i) == i ? randomHub() : hubOf(i));
        for (std::size_t i = 0; i < m_sites.size(); ++i)
            if (m_random.permille(kMeetingsPerMille)) meet(i, randomSite());
        lookAround();
    }
    // Everybody brings everything to one place and takes it home.
    bool allAlike() {
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 1; i < m_sites.size(); ++i) carry(i, 0, Loss::Never);
            for (std::size_t i = 1; i < m_sites.size(); ++i) carry(0, i, Loss::Never);
        }
        const std::string digest = digestOf(0);
        for (std::size_t i = 1; i < m_sites.size(); ++i)
            if (digestOf(i) != digest) return false;
        return true;
    }
    void print() {
        const double now = processorSeconds();
        const double delivered = static_cast<double>(m_delivered - m_toldDelivered);
        Site& some = *m_sites.back();
        std::printf("%5d %9lld %11lld %9.1f %8.1f %8.1f %9.1f %9.2f %9.0f %8.0f %8.0f %7.0f %7.0f %6lld\n", m_week,
                    static_cast<long long>(m_total), static_cast<long long>(m_delivered), now - m_begin,
                    (now - m_told) * 1e6 / std::max(1.0, delivered), m_sizes.at(0.5) / 1e3, m_sizes.at(0.95) / 1e3,
                    some.bytes() / 1e6, some.bytes() / static_cast<double>(std::max<std::int64_t>(1, m_total)),
                    static_cast<double>(some.store->db().queryInteger("SELECT count(*) FROM sync_tx")),
                    static_cast<double>(some.store->db().queryInteger("SELECT count(*) FROM sync_change")),
                    m_lags.at(0.5), m_lags.at(0.95), static_cast<long long>(m_lost));
        std::fflush(stdout);
        m_told = now;
        m_toldDelivered = m_delivered;
        m_sizes = {};
        m_lags = {};
    }
    int week() const { return m_week; }

private:
    enum class Loss { Possible, Never };

    static std::size_t hubOf(std::size_t site) { return site / kDistrict * kDistrict; }
    std::size_t randomSite() { return static_cast<std::size_t>(m_random.below(static_cast<int>(m_sites.size()))); }
    std::size_t randomHub() { return hubOf(randomSite()); }
    std::string digestOf(std::size_t site) {
        return contentDigest(m_sites[site]->store->db(), m_sites[site]->store->unit().catalogue());
    }
    // A new person, or now and then another phone of a known one.
    void write(std::size_t at) {
        Site& site = *m_sites[at];
        const std::string phone = "+86" + std::to_string(m_random.between(100'000'000, 999'999'999));
        const bool edits = !site.people.empty() && m_random.permille(400);
        const std::int64_t whom = edits ? m_random.pick(site.people) : 0;
        const Status done = site.store->unit().transact(
            Action::EditRegister,
            [&](Write& write) -> Status {
                if (edits) return write.update(kPhone, whom, {Cell(phone)}), success();
                site.people.push_back(write.newId());
                const std::string name = "Person " + std::to_string(m_total);
                write.insert(kPerson, site.people.back(), {Cell(name), Cell(phone), "asked for evening sessions"});
                return success();
            },
            Undoable::No);
        if (!done) throw std::runtime_error("a write was refused");
        ++m_total;
    }
    void meet(std::size_t one, std::size_t other) {
        if (one == other) return;
        carry(one, other, Loss::Possible);
        carry(other, one, Loss::Possible);
    }
    void carry(std::size_t from, std::size_t to, Loss loss) {
        Site& sender = *m_sites[from];
        std::string bundle;
        CountingSink packed;
        Packer packer(packed);
        BundleExporter exporter(sender.store->db(), sender.store->unit().catalogue(), sender.heard[to]);
        exporter.run([&](std::string_view block) {
            const std::string bytes = framed(block);
            bundle += bytes;
            return packer.write(bytes);
        });
        packer.finish();
        m_sizes.values.push_back(static_cast<double>(packed.count + kEnvelopeBytes));
        if (loss == Loss::Possible && m_random.permille(kLostPerMille)) {
            ++m_lost;
            return;
        }
        take(*m_sites[to], bundle);
        m_sites[to]->heard[from] = sender.vector();
    }
    void take(Site& site, const std::string& bundle) {
        BlockReader blocks([rest = std::string_view(bundle)](std::size_t n) mutable -> Result<std::string_view> {
            const std::string_view part = rest.substr(0, n);
            rest.remove_prefix(part.size());
            return part;
        });
        BundleMerger merger(site.store->unit(), blocks, {true, 0});
        if (!merger.readManifest()) throw std::runtime_error("a bundle does not fit");
        std::vector<TableChange> foreign;
        const auto taken = site.store->unit().absorb(Action::TakeBundle, foreign, [&](Write&) { return merger.run(); });
        if (!taken) throw std::runtime_error("a bundle was refused");
        m_delivered += taken->total.added + taken->total.changed + taken->total.conflicts;
    }
    // Of each site's writes: since when everybody has them.
    void lookAround() {
        std::map<std::string, std::uint64_t> least;
        for (const auto& site : m_sites) {
            const KnownVector vector = site->vector();
            for (const auto& other : m_sites) {
                const auto found = vector.find(other->uuid);
                const std::uint64_t have = found == vector.end() ? 0 : found->second;
                const auto [entry, fresh] = least.try_emplace(other->uuid, have);
                if (!fresh) entry->second = std::min(entry->second, have);
            }
        }
        for (std::size_t i = 0; i < m_sites.size(); ++i) {
            m_written[i].push_back(m_sites[i]->vector()[m_sites[i]->uuid]);
            while (m_spread[i] < m_written[i].size() && m_written[i][m_spread[i]] <= least[m_sites[i]->uuid])
                m_lags.values.push_back(static_cast<double>(m_written[i].size() - 1 - m_spread[i]++));
        }
    }

    DemoRandom m_random;
    FixedClock m_clock{Date::of(2026, 1, 5)};
    int m_facts;
    int m_week = 0;
    std::vector<std::unique_ptr<Site>> m_sites;
    std::vector<std::vector<std::uint64_t>> m_written; // by site and week
    std::vector<std::size_t> m_spread;                 // weeks of a site that everybody has
    std::int64_t m_total = 0;
    std::int64_t m_delivered = 0;
    std::int64_t m_toldDelivered = 0;
    std::int64_t m_lost = 0;
    Sum m_sizes;
    Sum m_lags;
    double m_begin = processorSeconds();
    double m_told = m_begin;
};

void printHeading(int sites, int weeks, int facts) {
    std::printf("%d sites in districts of %d, %d weeks, %d writes a site and week; 2%% of the bundles are lost\n"
                "%5s %9s %11s %9s %8s %8s %9s %9s %9s %8s %8s %7s %7s %6s\n",
                sites, kDistrict, weeks, facts, "week", "writes", "delivered", "CPU s", "us each", "bundle", "bundle",
                "file MB", "B a write", "numbers", "ranges", "lag wk", "lag wk", "lost");
    std::printf("%5s %9s %11s %9s %8s %8s %9s %9s %9s %8s %8s %7s %7s\n", "", "", "", "", "", "kB, 50%", "kB, 95%", "",
                "", "", "", "50%", "95%");
}

int simulate(int sites, int weeks, int facts) {
    printHeading(sites, weeks, facts);
    Simulation simulation(sites, facts);
    const int period = std::max(1, weeks / 12);
    while (simulation.week() < weeks) {
        simulation.liveWeek();
        if (simulation.week() % period == 0) simulation.print();
    }
    const bool alike = simulation.allAlike();
    std::printf("%s\n", alike ? "all files hold the same" : "FILES DIFFER");
    return alike ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): what goes wrong ends it, and says what
int main(int argc, char** argv) {
    const auto number = [&](int place, int otherwise) { return argc > place ? std::atoi(argv[place]) : otherwise; };
    return simulate(std::max(2, number(1, 100)), std::max(1, number(2, 156)), std::max(1, number(3, 1)));
}
