// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_order_reader.h"

#include "core/storage/person_row_repository.h"
#include "core/storage/rows.h"

#include <tuple>

namespace preceptor {

namespace {

using Weight = std::tuple<bool, bool, std::string>; // valid, primary, start

Weight weightOf(Statement& s, std::string_view today) {
    const std::string_view start = s.text(4);
    const std::string_view end = s.text(5);
    return {start <= today && (end.empty() || end >= today), s.integer(6) != 0, std::string(start)};
}

template <class Id>
std::vector<std::pair<Id, std::string>> textsById(Database& db, const char* sql) {
    return allRows(db.cached(sql), [](Statement& s) { return std::pair(s.id<Id>(0), s.string(1)); });
}

} // namespace

std::unordered_map<PersonId, PersonPlace> PeopleOrderReader::places(Database& db, Date today) {
    std::unordered_map<PersonId, PersonId> readAs;
    PersonRowRepository::eachMerged(db, [&](PersonId alias, PersonId kept) { readAs.emplace(alias, kept); });
    std::unordered_map<PersonId, PersonPlace> places;
    std::unordered_map<PersonId, Weight> best;
    const std::string day = today.iso();
    Statement& s = db.cached("SELECT person_id, institution_id, department_id, cadre, start_on, end_on, is_primary "
                             "FROM affiliation WHERE _deleted = 0");
    while (s.step()) {
        auto person = s.id<PersonId>(0);
        if (const auto kept = readAs.find(person); kept != readAs.end()) person = kept->second;
        Weight weight = weightOf(s, day);
        const auto [known, fresh] = best.try_emplace(person, weight);
        if (!fresh && weight < known->second) continue;
        known->second = std::move(weight);
        places[person] = {s.id<InstitutionId>(1), s.id<DepartmentId>(2), s.string(3)};
    }
    s.reset();
    return places;
}

std::vector<std::pair<PersonId, std::string>> PeopleOrderReader::phones(Database& db) {
    return textsById<PersonId>(db, "SELECT id, phone FROM person WHERE _deleted = 0 AND phone <> ''");
}

std::vector<std::pair<PersonId, std::string>> PeopleOrderReader::statuses(Database& db) {
    return textsById<PersonId>(db, "SELECT id, status FROM person WHERE _deleted = 0");
}

std::vector<std::pair<DepartmentId, std::string>> PeopleOrderReader::departments(Database& db) {
    return textsById<DepartmentId>(db, "SELECT id, name FROM department WHERE _deleted = 0");
}

std::vector<PersonId> PeopleOrderReader::enrolledIn(Database& db, CohortId cohort) {
    Statement& s = db.cached("SELECT DISTINCT coalesce(c.canonical_id, e.person_id) FROM enrolment e "
                             "LEFT JOIN person_canon c ON c.person_id = e.person_id "
                             "WHERE e.cohort_id = ?1 AND e._deleted = 0");
    return allRows(s.bindAll(cohort), [](Statement& row) { return row.id<PersonId>(0); });
}

std::vector<PersonId> PeopleOrderReader::inTraining(Database& db) {
    Statement& s = db.cached("SELECT DISTINCT coalesce(c.canonical_id, e.person_id) FROM enrolment e "
                             "LEFT JOIN person_canon c ON c.person_id = e.person_id WHERE e._deleted = 0 "
                             "AND e.status IN ('enrolled', 'in_progress', 'asked_to_repeat')");
    return allRows(s, [](Statement& row) { return row.id<PersonId>(0); });
}

} // namespace preceptor
