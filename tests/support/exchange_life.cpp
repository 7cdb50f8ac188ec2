// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange_life.h"

#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/storage/integrity.h"
#include "core/storage/log_compactor.h"
#include "core/storage/rows.h"
#include "tests/support/catch.h"

namespace preceptor::test {

namespace {

// Those the lives write to; the last only on PCs that know it.
constexpr std::array kTables = {"funder", "institution", "import_mapping", "person", "person_alias", "gadget"};
const std::array<std::string, 3> kLifeCodes = {"H1", "H2", "H1-2"};
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

} // namespace

ExchangeLife::ExchangeLife(int sites, Options options) : m_options(options) {
    for (int i = 0; i < sites; ++i)
        m_sites.push_back(std::make_unique<ExchangeSite>("Site " + std::to_string(i), Date::of(2026, 11, 24)));
    for (std::size_t i = 0; i < m_sites.size() && options.programs == Programs::Mixed; i += 2)
        m_sites[i]->becomeNewer();
    insertFunder(*m_sites[0], "Lien");
    note(*m_sites[0], {});
    for (std::size_t i = 1; i < m_sites.size(); ++i) exchange(0, i, 0);
}

// Every column of every row, and the writes that stand in it.
std::map<ExchangeLife::Field, std::set<ExchangeLife::Write>> ExchangeLife::present(ExchangeSite& site) {
    std::map<std::uint32_t, std::string> uuids;
    for (const Replica& replica : ReplicaRepository(site.db()).list()) uuids[replica.index] = replica.uuid;
    std::map<Field, std::set<Write>> fields;
    for (const char* name : kTables) {
        const TableInfo* table = site.unit().catalogue().find(name);
        if (table == nullptr) continue;
        Statement rows = site.db().prepare("SELECT id, _clock FROM " + table->name);
        while (rows.step()) {
            const RowClock clock = decodeClock(rows.blob(1));
            for (unsigned bit = 0; bit < table->columns.size(); ++bit) {
                const Dot dot = dotOf(clock, bit);
                if (dot.tx > 0)
                    fields[{table->name, rows.integer(0), table->columns[bit]}].insert({uuids[dot.replica], dot.tx});
            }
        }
    }
    Statement unknown = site.db().prepare("SELECT tbl, row_id, col, clock FROM sync_unknown");
    while (unknown.step()) {
        const Dot dot = decodeClock(unknown.blob(3)).front().dot;
        fields[{unknown.string(0), unknown.integer(1), unknown.string(2)}].insert({uuids[dot.replica], dot.tx});
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

// Two rows never share an id, and what was not forgotten with a file stays.
void ExchangeLife::insertFunder(ExchangeSite& site, const std::string& name) {
    const std::int64_t id = site.insertFunder(name);
    if (!m_given.insert(id).second) m_faultFound = "an id was given twice";
    m_funders[id] = &site;
    for (std::size_t i = 0; i < m_sites.size(); ++i)
        if (m_sites[i].get() == &site) m_sinceBackup[i].insert(id);
}

void ExchangeLife::write(ExchangeSite& site, int what, int which) {
    site.clock().set(Timestamp{site.clock().now().millis + ++m_ticks});
    const auto before = present(site);
    try {
        act(site, what % 14, which);
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Constraint) throw; // a code is taken here
    }
    note(site, before);
}

void ExchangeLife::act(ExchangeSite& site, int what, int which) {
    const auto funders = idsOf(site, "funder");
    const auto institutions = idsOf(site, "institution");
    switch (what) {
    case 0: insertFunder(site, pick(kNames, which)); break;
    case 1:
    case 2: site.set("funder", pick(funders, which), "name", Value(pick(kNames, which / 7))); break;
    case 3: site.set("funder", pick(funders, which), "note", Value(pick(kNames, which / 7))); break;
    case 4: site.setDeleted("funder", pick(funders, which), which % 3 != 0); break;
    case 5: site.insertInstitution(pick(kLifeCodes, which), pick(kNames, which)); break;
    case 6:
        if (!institutions.empty()) site.setDeleted("institution", pick(institutions, which), which % 2 != 0);
        break;
    case 7:
        if (!institutions.empty())
            site.set("institution", pick(institutions, which), "code", Value(pick(kLifeCodes, which / 5)));
        break;
    case 8: site.putMapping(pick(kNames, which), pick(kNames, which / 5)); break;
    case 9: (void)site.unit().undo(); break;
    case 10: writePeople(site, which); break;
    case 11: writeNewer(site, which); break;
    case 12:
        if (which % 3 == 0) site.erase("funder", pick(funders, which / 3));
        break;
    case 13: foldLog(site); break;
    default: break;
    }
}

// As far as can be: no PC has told this one what it has.
void ExchangeLife::foldLog(ExchangeSite& site) {
    Transaction transaction(site.db());
    LogCompactor(site.db()).run(site.clock().now());
    transaction.commit();
}

// People come, are merged and un-merged.
void ExchangeLife::writePeople(ExchangeSite& site, int which) {
    const auto people = idsOf(site, "person");
    const auto aliases = idsOf(site, "person_alias");
    MergeService merges(site.unit());
    PersonDraft draft;
    draft.values.nativeName = pick(kNames, which / 3);
    if (which % 3 == 0 || people.size() < 2)
        (void)PeopleService(site.unit()).addPerson(draft);
    else if (which % 3 == 1)
        (void)merges.merge(PersonId{pick(people, which / 3)}, PersonId{pick(people, which / 5)}, draft);
    else if (!aliases.empty())
        (void)merges.unmerge(PersonAliasId{pick(aliases, which / 3)});
}

// What only a program to come can write.
void ExchangeLife::writeNewer(ExchangeSite& site, int which) {
    if (!site.isNewer()) return;
    const auto funders = idsOf(site, "funder");
    const auto gadgets = idsOf(site, "gadget");
    if (which % 3 == 0 || gadgets.empty())
        site.insertGadget(pick(kNames, which / 3), pick(funders, which / 7));
    else if (which % 3 == 1)
        site.set("funder", pick(funders, which / 3), "colour", Value(pick(kNames, which / 11)));
    else if (which % 5 == 0)
        site.setDeleted("gadget", pick(gadgets, which / 3), which % 2 == 0);
    else
        site.set("gadget", pick(gadgets, which / 3), "name", Value(pick(kNames, which / 11)));
}

// Says it has a write more than it has, as a program with a fault would.
std::string ExchangeLife::faulty(std::string bundle) const {
    if (m_options.fault == Fault::None) return bundle;
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

// The first time an image is made, the next time the file or the PC is put back to it.
void ExchangeLife::restore(std::size_t site) {
    const auto kept = m_backups.find(site);
    if (kept == m_backups.end()) {
        m_backups[site] = m_sites[site]->image();
        m_sinceBackup[site].clear();
        return;
    }
    m_sites[site]->replaceBy(kept->second, m_options.restores == Restores::WholePcs ? ExchangeSite::PutBack::WholePc
                                                                                    : ExchangeSite::PutBack::FileAlone);
    for (const std::int64_t id : m_sinceBackup[site]) m_funders.erase(id);
    m_backups.erase(site);
}

std::string ExchangeLife::forgotten() {
    for (const auto& [id, by] : m_funders)
        for (const auto& site : m_sites)
            if (site->db().queryInteger("SELECT count(*) FROM funder WHERE id = " + std::to_string(id)) == 0)
                return "a row is lost";
    return m_faultFound;
}

void ExchangeLife::step(const LifeStep& step) {
    const auto site = static_cast<std::size_t>(step[1]) % m_sites.size();
    if (step[0] % 8 < 5)
        write(*m_sites[site], step[2], step[3]);
    else if (step[0] % 8 < 7)
        exchange(site, static_cast<std::size_t>(step[2]) % m_sites.size(), step[3]);
    else if (m_options.restores != Restores::No)
        restore(site);
}

void ExchangeLife::live(const std::vector<LifeStep>& steps) {
    for (const LifeStep& s : steps) step(s);
}

// Rows erased for good: their ids, the writes that stand in them, and whether anything is left of them.
std::string ExchangeLife::erasedOf(ExchangeSite& site) {
    std::string text;
    Statement rows = site.db().prepare("SELECT id, _clock, name = '' AND note IS NULL AND NOT EXISTS "
                                       "(SELECT 1 FROM sync_sibling s JOIN sync_table t ON t.idx = s.tbl "
                                       "WHERE t.name = 'funder' AND s.row_id = funder.id) AND NOT EXISTS "
                                       "(SELECT 1 FROM sync_unknown u WHERE u.tbl = 'funder' AND u.row_id = funder.id) "
                                       "FROM funder WHERE _deleted = 2 ORDER BY id");
    while (rows.step()) {
        const Dot dot = dotOf(decodeClock(rows.blob(1)), 0);
        if (rows.integer(2) == 0) m_faultFound = "something is left of an erased row";
        text += rows.string(0) + ' ' + std::to_string(dot.tx) + ' ';
        for (const Replica& replica : ReplicaRepository(site.db()).list())
            if (replica.index == dot.replica) text += hexOf(replica.uuid) + '\n';
    }
    return text;
}

std::string ExchangeLife::together() {
    if (m_options.restores != Restores::WholePcs)
        exchangeAll(m_sites);
    else if (!exchangeForks(m_sites))
        return "a PC is refused for ever";
    if (m_options.programs == Programs::Mixed)
        for (auto& site : m_sites)
            if (!site->isNewer()) site->becomeNewer();
    return {};
}

std::string ExchangeLife::judge() {
    if (std::string refused = together(); !refused.empty()) return refused;
    const std::string digest = m_sites[0]->digest();
    const std::string waiting = m_sites[0]->siblings();
    const std::string erased = erasedOf(*m_sites[0]);
    for (std::size_t i = 0; i < m_sites.size(); ++i) {
        ExchangeSite& site = *m_sites[i];
        if (site.digest() != digest) return "the content of site " + std::to_string(i) + " differs";
        if (site.siblings() != waiting) return "what waits at site " + std::to_string(i) + " differs";
        if (erasedOf(site) != erased) return "what is erased at site " + std::to_string(i) + " differs";
        if (!checkIntegrity(site.db(), site.unit().catalogue(), 5).empty())
            return "site " + std::to_string(i) + " is not sound";
        const auto again = site.takeFrom(*m_sites[(i + 1) % m_sites.size()]);
        if (!again || !again->total.empty()) return "taking it again changed something";
    }
    if (m_sites[0]->digest() != digest) return "taking it again changed the content";
    // A file put back has forgotten writes that nobody else had: then less can be asked for.
    const std::string lost = m_options.restores == Restores::No ? lostOrRevived() : std::string();
    return lost.empty() ? forgotten() : lost;
}

std::string ExchangeLife::lostOrRevived() {
    const auto left = present(*m_sites[0]);
    Statement erased = m_sites[0]->db().prepare("SELECT 1 FROM funder WHERE _deleted = 2 AND id = ?1");
    for (const auto& [field, writes] : m_written) {
        if (std::get<0>(field) == "funder" && integerOr(erased.bindAll(std::get<1>(field)), 0) != 0) continue;
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
