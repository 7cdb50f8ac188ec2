// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/affected_enrolments.h"

#include <array>
#include <set>
#include <string_view>

namespace preceptor {

namespace {

struct Path {
    std::string_view table;
    std::string_view enrolments; // ?1 = id of the changed row
};

// People are reached through their canonical record: a merge or un-merge changes whose evidence counts.
constexpr std::string_view kOfPeople =
    "SELECT e.id FROM enrolment e JOIN person_canonical c ON c.person_id = e.person_id "
    "WHERE e._deleted = 0 AND c.canonical_id IN ";

constexpr std::array kPaths = {
    Path{"enrolment", "SELECT ?1"},
    Path{"module_progress", "SELECT enrolment_id FROM module_progress WHERE id = ?1"},
    Path{"score", "SELECT enrolment_id FROM score WHERE id = ?1"},
    Path{"item_mark", "SELECT enrolment_id FROM item_mark WHERE id = ?1"},
    Path{"assessment_item", "SELECT enrolment_id FROM item_mark WHERE assessment_item_id = ?1"},
    Path{"sign_off", "SELECT enrolment_id FROM sign_off WHERE id = ?1"},
    Path{"entrustment_decision", "(SELECT canonical_id FROM person_canonical WHERE person_id = "
                                 "(SELECT person_id FROM entrustment_decision WHERE id = ?1))"},
    Path{"session_part", "(SELECT canonical_id FROM person_canonical WHERE person_id = "
                         "(SELECT presenter_id FROM session_part WHERE id = ?1))"},
    Path{"attendance", "(SELECT canonical_id FROM person_canonical WHERE person_id = "
                       "(SELECT person_id FROM attendance WHERE id = ?1))"},
    Path{"series_member", "(SELECT canonical_id FROM person_canonical WHERE person_id = "
                          "(SELECT person_id FROM series_member WHERE id = ?1))"},
    Path{"person_alias", "(SELECT canonical_id FROM person_canonical WHERE person_id IN (SELECT alias_person_id FROM "
                         "person_alias WHERE id = ?1 UNION SELECT kept_person_id FROM person_alias WHERE id = ?1))"},
    Path{"session", "(SELECT canonical_id FROM person_canonical WHERE person_id IN (SELECT person_id FROM attendance "
                    "WHERE session_id = ?1 UNION SELECT m.person_id FROM series_member m JOIN session s ON s.series_id "
                    "= m.series_id WHERE s.id = ?1))"},
    Path{"cohort", "SELECT id FROM enrolment WHERE cohort_id = ?1"},
    Path{"course_version",
         "SELECT e.id FROM enrolment e JOIN cohort h ON h.id = e.cohort_id WHERE h.course_version_id = ?1"},
    Path{"module", "SELECT e.id FROM enrolment e JOIN cohort h ON h.id = e.cohort_id JOIN module m ON "
                   "m.course_version_id = h.course_version_id WHERE m.id = ?1"},
    Path{"assessment", "SELECT e.id FROM enrolment e JOIN cohort h ON h.id = e.cohort_id JOIN assessment a ON "
                       "a.course_version_id = h.course_version_id WHERE a.id = ?1"},
};

} // namespace

std::vector<EnrolmentId> affectedEnrolments(Database& db,
                                            const std::map<std::string, std::vector<std::int64_t>>& touched) {
    std::set<EnrolmentId> found;
    for (const Path& path : kPaths) {
        const auto rows = touched.find(std::string(path.table));
        if (rows == touched.end()) continue;
        const bool ofPeople = path.enrolments.front() == '(';
        Statement statement =
            db.prepare((ofPeople ? std::string(kOfPeople) : std::string()) + std::string(path.enrolments));
        for (const std::int64_t id : rows->second) {
            statement.bindAll(id);
            while (statement.step()) found.insert(statement.id<EnrolmentId>(0));
            statement.reset();
        }
    }
    return {found.begin(), found.end()};
}

} // namespace preceptor
