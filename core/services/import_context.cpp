// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_context.h"

#include "core/base/atomic_file.h"
#include "core/storage/institution_repository.h"
#include "core/storage/roster_repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace preceptor {

namespace {

using IndexOfInstitution = std::unordered_map<InstitutionId, std::uint32_t>;

// As lists of people show it.
const std::string& shownName(const InstitutionTitle& name) {
    for (const std::string* text : {&name.shortName, &name.zh, &name.en})
        if (!text->empty()) return *text;
    return name.code;
}

IndexOfInstitution loadInstitutions(Database& db, KnownPeople& known) {
    IndexOfInstitution index;
    for (const auto& [id, name] : InstitutionRepository::names(db)) {
        index.emplace(id, static_cast<std::uint32_t>(known.institutions.size()));
        KnownInstitution& institution = known.institutions.emplace_back();
        institution.id = id;
        for (const std::string* text : {&name.zh, &name.en, &name.shortName, &name.code})
            if (!text->empty()) institution.names.push_back(known.texts.keep(*text));
        institution.shown = known.texts.keep(shownName(name));
    }
    return index;
}

struct PlaceRange {
    PersonId person;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

std::vector<PlaceRange> loadPlaces(Database& db, const IndexOfInstitution& index, KnownPeople& known) {
    std::vector<PlaceRange> ranges;
    RosterRepository::eachPlace(db, [&](PersonId person, InstitutionId institution) {
        const auto place = index.find(institution);
        if (place == index.end()) return;
        if (ranges.empty() || ranges.back().person != person)
            ranges.push_back({person, static_cast<std::uint32_t>(known.places.size()), 0});
        ++ranges.back().count;
        known.places.push_back(place->second);
    });
    return ranges;
}

void loadPeople(Database& db, const std::vector<PlaceRange>& places, KnownPeople& known) {
    RosterRepository::eachPerson(db, [&](const RosterPersonView& view) {
        KnownPerson person;
        person.id = view.id;
        person.own = view.own;
        person.name = known.texts.keep(view.name);
        person.romanised = known.texts.keep(view.romanised);
        person.sex = known.texts.keep(view.sex);
        person.phone = known.texts.keep(view.phone);
        person.email = known.texts.keep(view.email);
        person.staffNumber = known.texts.keep(view.staffNumber);
        person.birthYear = view.birthYear;
        const auto range = std::lower_bound(places.begin(), places.end(), view.id,
                                            [](const PlaceRange& r, PersonId id) { return r.person < id; });
        if (range != places.end() && range->person == view.id) {
            person.firstPlace = range->first;
            person.placeCount = range->count;
        }
        known.people.push_back(person);
    });
}

void loadDepartments(Database& db, const IndexOfInstitution& index, KnownPeople& known) {
    for (const RosterDepartment& department : RosterRepository::departments(db)) {
        const auto place = index.find(department.institution);
        if (place != index.end())
            known.departments.push_back({department.id, place->second, known.texts.keep(department.name)});
    }
}

// Two columns of one heading are told apart by their number.
std::string columnKey(const RosterColumn& column, std::size_t position) {
    const std::string heading = column.heading.empty() ? "#" + std::to_string(position + 1) : column.heading;
    return column.occurrence > 1 ? heading + " (" + std::to_string(column.occurrence) + ")" : heading;
}

} // namespace

std::shared_ptr<const KnownPeople> loadKnownPeople(Database& db) {
    auto known = std::make_shared<KnownPeople>();
    const IndexOfInstitution institutions = loadInstitutions(db, *known);
    loadPeople(db, loadPlaces(db, institutions, *known), *known);
    loadDepartments(db, institutions, *known);
    return known;
}

std::string mappingKey(const RosterLayout& layout) {
    const std::string print = headingFingerprint(layout);
    return print.empty() ? print : sha256Hex(print).substr(0, 32);
}

std::string mappingJson(const RosterLayout& layout) {
    nlohmann::json fields = nlohmann::json::object();
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        fields[columnKey(layout.columns[i], i)] = codeOf(layout.columns[i].field);
    return fields.dump();
}

bool applyMapping(std::string_view json, RosterLayout& layout) {
    const auto fields = nlohmann::json::parse(json, nullptr, false);
    if (!fields.is_object()) return false;
    std::vector<RosterField> chosen;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto field = fields.find(columnKey(layout.columns[i], i));
        const auto code =
            field != fields.end() && field->is_string() ? rosterFieldByCode(field->get<std::string>()) : std::nullopt;
        if (!code) return false;
        chosen.push_back(*code);
    }
    for (std::size_t i = 0; i < chosen.size(); ++i) layout.columns[i].field = chosen[i];
    return true;
}

} // namespace preceptor
