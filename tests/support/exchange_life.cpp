// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange_life.h"

#include "core/storage/integrity.h"
#include "tests/support/catch.h"

#include <sqlite3.h>

namespace preceptor::test {

namespace {

constexpr std::array kTables = {"funder", "institution", "import_mapping"}; // those the lives write to
const std::array<std::string, 3> kCodes = {"H1", "H2", "H1-2"};
const std::array<std::string, 4> kNames = {"Lien", "Union", "Haidian", "Butaro"};

template <class List>
const auto& pick(const List& list, int n) {
    return list[static_cast<std::size_t>(n) % list.size()];
}

std::vector<std::int64_t> idsOf(ExchangeSite& site, const std::string& table) {
    std::vector<std::int64_t> ids;
    Statement all = site.db().prepare("SELECT id FROM " + table + " ORDER BY id");
    while (all.step()) ids.push_back(all.integer(0));
    return ids;
}

std::string imageOf(Database& db) {
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(db.handle(), "main", &size, 0);
    std::string image(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return image;
}

void act(ExchangeSite& site, int what, int which) {
    const auto funders = idsOf(site, "funder");
    const auto institutions = idsOf(site, "institution");
    switch (what % 10) {
    case 0: site.insertFunder(pick(kNames, which)); break;
    case 1:
    case 2:
        if (!funders.empty()) site.set("funder", pick(funders, which), "name", Value(pick(kNames, which / 7)));
        break;
    case 3:
        if (!funders.empty()) site.set("funder", pick(funders, which), "note", Value(pick(kNames, which / 7)));
        break;
    case 4:
        if (!funders.empty()) site.setDeleted("funder", pick(funders, which), which % 3 != 0);
        break;
    case 5: site.insertInstitution(pick(kCodes, which), pick(kNames, which)); break;
    case 6:
        if (!institutions.empty()) site.setDeleted("institution", pick(institutions, which), which % 2 != 0);
        break;
    case 7:
        if (!institutions.empty())
            site.set("institution", pick(institutions, which), "code", Value(pick(kCodes, which / 5)));
        break;
    case 8: site.putMapping(pick(kNames, which), pick(kNames, which / 5)); break;
    case 9: (void)site.unit().undo(); break;
    default: break;
    }
}

} // namespace

ExchangeLife::ExchangeLife(int sites, Restores restores, Fault fault)
    : m_restores(restores == Restores::Yes), m_fault(fault) {
    for (int i = 0; i < sites; ++i)
        m_sites.push_back(std::make_unique<ExchangeSite>("Site " + std::to_string(i), Date::of(2026, 11, 24)));
    m_sites[0]->insertFunder("Lien");
    note(*m_sites[0], {});
    for (std::size_t i = 1; i < m_sites.size(); ++i) exchange(0, i, 0);
}

// Every column of every row, and the writes that stand in it.
std::map<ExchangeLife::Field, std::set<ExchangeLife::Write>> ExchangeLife::present(ExchangeSite& site) {
    std::map<std::uint32_t, std::string> uuids;
    for (const Replica& replica : ReplicaRepository(site.db()).list()) uuids[replica.index] = replica.uuid;
    std::map<Field, std::set<Write>> fields;
    for (const char* name : kTables) {
        const TableInfo& table = site.unit().catalogue().table(name);
        Statement rows = site.db().prepare("SELECT id, _clock FROM " + table.name);
        while (rows.step()) {
            const RowClock clock = decodeClock(rows.blob(1));
            for (unsigned bit = 0; bit < table.columns.size(); ++bit) {
                const Dot dot = dotOf(clock, bit);
                fields[{table.name, rows.integer(0), table.columns[bit]}].insert({uuids[dot.replica], dot.tx});
            }
        }
    }
    Statement waiting = site.db().prepare(
        "SELECT t.name, s.row_id, s.col, s.rep, s.tx FROM sync_sibling s JOIN sync_table t ON t.idx = s.tbl");
    while (waiting.step())
        fields[{waiting.string(0), waiting.integer(1), waiting.string(2)}].insert(
            {uuids[static_cast<std::uint32_t>(waiting.integer(3))], static_cast<std::uint64_t>(waiting.integer(4))});
    return fields;
}

// What a write at this site put in place of what.
void ExchangeLife::note(ExchangeSite& site, const std::map<Field, std::set<Write>>& before) {
    for (const auto& [field, writes] : present(site)) {
        const auto old = before.find(field);
        if (old != before.end() && old->second == writes) continue;
        for (const Write& write : writes) m_written[field].insert(write);
        if (old == before.end()) continue;
        for (const Write& write : old->second)
            if (!writes.contains(write)) m_superseded[field].insert(write);
    }
}

void ExchangeLife::write(ExchangeSite& site, int what, int which) {
    const auto before = present(site);
    try {
        act(site, what, which);
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Constraint) throw; // a code is taken here
    }
    note(site, before);
}

// Says it has a write more than it has, as a program with a fault would.
std::string ExchangeLife::faulty(std::string bundle) const {
    if (m_fault == Fault::None) return bundle;
    BlockReader blocks([rest = std::string_view(bundle)](std::size_t n) mutable -> Result<std::string_view> {
        const auto part = rest.substr(0, n);
        rest.remove_prefix(part.size());
        return part;
    });
    std::string changed;
    for (auto block = blocks.next(); block && !block->empty(); block = blocks.next()) {
        auto manifest = decodeManifest(*block);
        if (manifest) {
            for (BundleReplica& replica : manifest->replicas) ++replica.have;
            changed += framed(encodeManifest(*manifest));
        } else {
            changed += framed(*block);
        }
    }
    return changed;
}

void ExchangeLife::exchange(std::size_t from, std::size_t to, int how) {
    if (from == to) return;
    ExchangeSite& receiver = *m_sites[to];
    std::string bundle;
    if (how % 4 == 3 && !m_bundles.empty())
        bundle = pick(m_bundles, how); // an old stick turns up
    else
        bundle = faulty(m_sites[from]->bundle(how % 4 == 0 ? receiver.vector() : KnownVector{}));
    m_bundles.push_back(bundle);
    if (how % 5 == 4) return;    // lost
    (void)receiver.take(bundle); // a gap is refused, and that is right
}

// The file is put back to an earlier state and goes on as a new replica.
void ExchangeLife::restore(std::size_t site) {
    const auto kept = m_backups.find(site);
    if (kept == m_backups.end()) {
        m_backups[site] = imageOf(m_sites[site]->db());
        return;
    }
    m_sites[site]->replaceBy(kept->second);
    m_backups.erase(site);
}

void ExchangeLife::step(const LifeStep& step) {
    const auto site = static_cast<std::size_t>(step[1]) % m_sites.size();
    if (step[0] % 8 < 5)
        write(*m_sites[site], step[2], step[3]);
    else if (step[0] % 8 < 7)
        exchange(site, static_cast<std::size_t>(step[2]) % m_sites.size(), step[3]);
    else if (m_restores)
        restore(site);
}

void ExchangeLife::live(const std::vector<LifeStep>& steps) {
    for (const LifeStep& s : steps) step(s);
}

std::string ExchangeLife::judge() {
    exchangeAll(m_sites);
    const std::string digest = m_sites[0]->digest();
    const std::string waiting = m_sites[0]->siblings();
    for (std::size_t i = 0; i < m_sites.size(); ++i) {
        ExchangeSite& site = *m_sites[i];
        if (site.digest() != digest) return "the content of site " + std::to_string(i) + " differs";
        if (site.siblings() != waiting) return "what waits at site " + std::to_string(i) + " differs";
        if (!checkIntegrity(site.db(), site.unit().catalogue(), 5).empty())
            return "site " + std::to_string(i) + " is not sound";
        const auto again = site.takeFrom(*m_sites[(i + 1) % m_sites.size()]);
        if (!again || !again->total.empty()) return "taking it again changed something";
    }
    if (m_sites[0]->digest() != digest) return "taking it again changed the content";
    // A file put back has forgotten writes that nobody else had: then only agreement can be asked for.
    return m_restores ? std::string() : lostOrRevived();
}

std::string ExchangeLife::lostOrRevived() {
    const auto left = present(*m_sites[0]);
    for (const auto& [field, writes] : m_written) {
        std::set<Write> due;
        for (const Write& write : writes)
            if (!m_superseded[field].contains(write)) due.insert(write);
        const auto found = left.find(field);
        if (found == left.end() || found->second != due)
            return "a value of " + std::get<0>(field) + "." + std::get<2>(field) + " is lost or came back";
    }
    return {};
}

} // namespace preceptor::test
