// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_search.h"

#include "core/storage/change_log_repository.h"
#include "core/storage/institution_repository.h"
#include "core/storage/people_order_reader.h"
#include "core/storage/person_row_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace preceptor {

namespace {

constexpr std::int64_t kFollowAtMost = 500; // more changed people than this are read with all others

// Gathers the rows of one person, one an affiliation, and of the records merged into them, into their keys.
class KeyBuilder {
public:
    explicit KeyBuilder(Date today) : m_today(today.iso()) {}

    void startWith(PersonId id, const PersonKeyRow& row) {
        m_keys = {id, std::string(row.nativeName), {}, {}, {}, {}, std::string(row.status)};
        m_best = {};
    }
    void addNames(const PersonKeyRow& row) {
        if (row.nativeName != m_keys.nativeName) addName(row.nativeName);
        if (!row.romanised.empty()) addName(row.romanised);
        for (const auto contact : {row.email, row.phone, row.staffNo, row.wechat})
            if (!contact.empty()) m_keys.contacts.emplace_back(contact);
    }
    void addName(std::string_view name) { m_keys.otherNames.emplace_back(name); }
    // As affiliationOn: valid before not valid, primary before others, the latest start.
    void addAffiliation(const PersonKeyRow& row) {
        if (!row.institution) return;
        const bool valid = row.startOn <= m_today && (row.endOn.empty() || row.endOn >= m_today);
        const Weight weight{true, valid, row.isPrimary, std::string(row.startOn)};
        if (weight < m_best) return;
        m_best = weight;
        m_keys.institution = row.institution;
        m_keys.cadre = row.cadre;
    }
    PersonId id() const { return m_keys.id; }
    PersonKeys take() { return std::exchange(m_keys, {}); }

private:
    using Weight = std::tuple<bool, bool, bool, std::string>;
    std::string m_today;
    PersonKeys m_keys;
    Weight m_best;
};

using NamesOf = std::unordered_map<PersonId, std::vector<std::string>>;
using RecordsOf = std::unordered_map<PersonId, std::vector<PersonId>>;

NamesOf formerNames(Database& db) {
    NamesOf names;
    PersonRowRepository::eachFormerName(db, [&](PersonId id, std::string_view name) { names[id].emplace_back(name); });
    return names;
}

// One record's rows, and with the first of them what is found by its former names.
void addRecord(Database& db, PersonId id, KeyBuilder& builder, bool& started, PersonId asked) {
    bool first = true;
    PersonRowRepository::eachKeyOf(db, id, [&](const PersonKeyRow& row) {
        if (!started) builder.startWith(asked, row);
        started = true;
        if (first) builder.addNames(row);
        first = false;
        builder.addAffiliation(row);
    });
}

} // namespace

PersonSearch::PersonSearch(UnitOfWork& unit) : m_unit(unit), m_order(unit) {
    unit.onCommit([this](const ChangeSet& changes) { follow(changes); });
}

void PersonSearch::follow(const ChangeSet& changes) {
    m_order.follow(changes);
    if (m_state == State::Empty) return;
    const auto touches = [&](std::string_view table) { return changes.touches(table); };
    if (touches("institution")) m_institutionsChanged = true;
    if (!touches("person") && !touches("affiliation") && !touches("person_former_name") && !touches("person_alias"))
        return;
    const auto people = ChangeLogRepository::peopleOfLastTransaction(m_unit.db(), kFollowAtMost);
    if (!people || m_changed.size() + people->size() > static_cast<std::size_t>(kFollowAtMost)) {
        m_state = State::Empty;
        m_changed.clear();
        return;
    }
    m_changed.insert(people->begin(), people->end());
    m_state = State::Behind;
}

void PersonSearch::readInstitutions() {
    std::vector<InstitutionKeys> keys;
    for (auto& [id, name] : InstitutionRepository::names(m_unit.db()))
        keys.push_back({id, {name.zh, name.en, name.shortName, name.code}});
    m_index.setInstitutions(keys);
    m_institutionsChanged = false;
}

void PersonSearch::load() {
    Database& db = m_unit.db();
    readInstitutions();
    const NamesOf former = formerNames(db);
    std::set<PersonId> apart; // read one by one: records that are merged, and what they are merged into
    std::set<PersonId> kept;
    PersonRowRepository::eachMerged(db, [&](PersonId alias, PersonId canonical) {
        apart.insert({alias, canonical});
        kept.insert(canonical);
    });
    m_index.clear();
    KeyBuilder builder(m_unit.clock().today());
    PersonRowRepository::eachKey(db, [&](const PersonKeyRow& row) {
        if (!apart.empty() && apart.count(row.id) > 0) return;
        if (row.id != builder.id()) {
            if (builder.id()) m_index.append(builder.take());
            builder.startWith(row.id, row);
            builder.addNames(row);
            if (const auto names = former.find(row.id); names != former.end())
                for (const std::string& name : names->second) builder.addName(name);
        }
        builder.addAffiliation(row);
    });
    if (builder.id()) m_index.append(builder.take());
    m_index.sort();
    m_changed = std::move(kept);
    m_state = m_changed.empty() ? State::Current : State::Behind;
}

void PersonSearch::refresh() {
    Database& db = m_unit.db();
    const NamesOf former = formerNames(db);
    RecordsOf records;
    for (const PersonId id : std::exchange(m_changed, {})) {
        const PersonId canonical = PersonRowRepository::canonical(db, id);
        if (canonical != id) m_index.remove(id);
        records[canonical] = PersonRowRepository::mergedInto(db, canonical);
    }
    for (auto& [id, merged] : records) {
        KeyBuilder builder(m_unit.clock().today());
        bool started = false;
        merged.insert(merged.begin(), id);
        for (const PersonId record : merged) {
            addRecord(db, record, builder, started, id);
            if (!started) break; // the kept person is deleted
            if (const auto names = former.find(record); names != former.end())
                for (const std::string& name : names->second) builder.addName(name);
        }
        started ? m_index.put(builder.take()) : m_index.remove(id);
    }
    m_state = State::Current;
}

const PersonIndex& PersonSearch::current() {
    if (m_state == State::Empty) load();
    if (m_institutionsChanged) readInstitutions();
    if (m_state == State::Behind) refresh();
    return m_index;
}

std::vector<PersonId> PersonSearch::find(const PersonQuery& query, std::size_t limit) {
    if (!query.cohort && !query.inTraining) return current().find(query, limit);
    auto found = current().find(query);
    const auto people = query.cohort ? PeopleOrderReader::enrolledIn(m_unit.db(), query.cohort)
                                     : PeopleOrderReader::inTraining(m_unit.db());
    const std::unordered_set<PersonId> wanted(people.begin(), people.end());
    std::erase_if(found, [&](PersonId id) { return !wanted.contains(id); });
    if (found.size() > limit) found.resize(limit);
    return found;
}

std::vector<PersonId> PersonSearch::find(const PersonQuery& query, const PeopleSort& sort) {
    auto found = find(query);
    m_order.sort(found, sort);
    return found;
}

const std::vector<PersonId>& PersonSearch::inNameOrder() { return current().inNameOrder(); }

} // namespace preceptor
