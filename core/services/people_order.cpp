// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_order.h"

#include "core/model/change_set.h"
#include "core/model/code_lists.h"
#include "core/storage/institution_repository.h"
#include "core/storage/people_order_reader.h"
#include "core/storage/unit_of_work.h"
#include "core/text/collate.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::uint32_t kNowhere = 0xFFFF'FFFF;

// Equal keys have one place.
template <class Id>
std::unordered_map<Id, std::uint32_t> placesByKey(std::vector<std::pair<Id, std::string>> keyed) {
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    std::unordered_map<Id, std::uint32_t> places;
    places.reserve(keyed.size());
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i == 0 || keyed[i].second != keyed[i - 1].second) ++place;
        places.emplace(keyed[i].first, place);
    }
    return places;
}

std::uint32_t placeOfCode(std::string_view list, std::string_view code) {
    const auto codes = codesOf(list);
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? kNowhere : static_cast<std::uint32_t>(found - codes.begin()) + 1;
}

std::unordered_map<InstitutionId, std::uint32_t> institutionPlaces(Database& db, const std::string& language) {
    std::vector<std::pair<InstitutionId, std::string>> keyed;
    for (const auto& [id, title] : InstitutionRepository::names(db))
        keyed.emplace_back(id, textSortKey(title.in(language)));
    return placesByKey(std::move(keyed));
}

std::unordered_map<DepartmentId, std::uint32_t> departmentPlaces(Database& db) {
    auto keyed = PeopleOrderReader::departments(db);
    for (auto& [id, name] : keyed) name = textSortKey(name);
    return placesByKey(std::move(keyed));
}

template <class Map, class Key>
std::uint32_t placeIn(const Map& places, const Key& key) {
    const auto found = places.find(key);
    return found == places.end() ? kNowhere : found->second;
}

} // namespace

void PeopleOrder::follow(const ChangeSet& changes) {
    for (const char* table : {"person", "affiliation", "institution", "department", "person_alias"})
        if (changes.touches(table)) return m_places.clear();
}

PeopleOrder::Places PeopleOrder::readPlaces(PeopleColumn column, const std::string& language) {
    Database& db = m_unit.db();
    if (column == PeopleColumn::Phone) return placesByKey(PeopleOrderReader::phones(db));
    Places places;
    const auto add = [&](PersonId person, std::uint32_t place) {
        if (place != kNowhere) places.emplace(person, place);
    };
    if (column == PeopleColumn::PersonStatus) {
        for (const auto& [person, status] : PeopleOrderReader::statuses(db))
            add(person, placeOfCode("person_status", status));
        return places;
    }
    const auto institutions = institutionPlaces(db, language);
    const auto departments = departmentPlaces(db);
    for (const auto& [person, at] : PeopleOrderReader::places(db, m_unit.clock().today())) {
        if (column == PeopleColumn::Institution) add(person, placeIn(institutions, at.institution));
        if (column == PeopleColumn::Department) add(person, placeIn(departments, at.department));
        if (column == PeopleColumn::Cadre) add(person, placeOfCode("cadre", at.cadre));
    }
    return places;
}

const PeopleOrder::Places& PeopleOrder::placesIn(PeopleColumn column, const std::string& language) {
    if (language != m_language) m_places.clear();
    m_language = language;
    const auto known = m_places.find(column);
    return known != m_places.end() ? known->second
                                   : m_places.emplace(column, readPlaces(column, language)).first->second;
}

void PeopleOrder::sort(std::vector<PersonId>& people, const PeopleSort& sort) {
    if (sort.by == PeopleColumn::Name) {
        if (sort.descending) std::reverse(people.begin(), people.end());
        return;
    }
    const Places& places = placesIn(sort.by, sort.language);
    std::vector<std::pair<std::uint32_t, PersonId>> keyed;
    keyed.reserve(people.size());
    for (const PersonId person : people) {
        const std::uint32_t place = placeIn(places, person);
        keyed.emplace_back(sort.descending && place != kNowhere ? kNowhere - place : place, person);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i) people[i] = keyed[i].second;
}

} // namespace preceptor
