// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/credit_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kAward{"credit_award",
                   {"person_id", "credit_scheme_id", "event_id", "role", "activity", "hours", "credits", "earned_on"}};

constexpr std::string_view kLearner = "learner";
constexpr std::string_view kLecturer = "lecturer";

constexpr std::string_view kDue = R"(
    WITH earned(person_id, role, hours) AS (
        SELECT coalesce(c.canonical_id, n.person_id), 'learner', NULL
        FROM event v JOIN enrolment n ON n.cohort_id = v.cohort_id LEFT JOIN person_canon c ON c.person_id = n.person_id
        WHERE v.id = ?1 AND n._deleted = 0 AND n.completed_on IS NOT NULL
        UNION ALL
        SELECT coalesce(c.canonical_id, r.person_id), CASE r.role WHEN 'learner' THEN 'learner' ELSE 'lecturer' END, r.hours
        FROM event v JOIN event_role r ON r.event_id = v.id LEFT JOIN person_canon c ON c.person_id = r.person_id
        WHERE v.id = ?1 AND r._deleted = 0 AND (r.role IN ('lead_trainer', 'co_trainer')
            OR r.role = 'learner' AND v.cohort_id IS NULL AND r.completed_on IS NOT NULL))
    SELECT e.person_id, e.role = 'lecturer', coalesce(max(e.hours), (SELECT contact_hours FROM event WHERE id = ?1))
    FROM earned e JOIN person p ON p.id = e.person_id AND p._deleted = 0
    WHERE NOT EXISTS (
        SELECT 1 FROM credit_award a LEFT JOIN person_canon c ON c.person_id = a.person_id
        WHERE a.event_id = ?1 AND a.credit_scheme_id = ?2 AND a.role = e.role AND a._deleted = 0
            AND coalesce(c.canonical_id, a.person_id) = e.person_id)
    GROUP BY e.person_id, e.role ORDER BY e.person_id, e.role)";

} // namespace

std::optional<CreditScheme> CreditRepository::scheme(std::int64_t id) {
    Statement& find = m_db.cached("SELECT id, learner_hours, lecturer_hours, most_of_activity FROM credit_scheme "
                                  "WHERE id = ?1 AND _deleted = 0");
    return oneRow(find.bindAll(id), [](Statement& s) {
        return CreditScheme{s.integer(0), s.real(1), s.real(2), s.optionalReal(3)};
    });
}

std::vector<CreditDue> CreditRepository::due(EventId event, std::int64_t scheme) {
    static const std::string kSql(kDue);
    return allRows(m_db.cached(kSql).bindAll(event, scheme), [](Statement& s) {
        return CreditDue{s.id<PersonId>(0), s.integer(1) != 0, s.optionalReal(2)};
    });
}

void CreditRepository::award(Write& write, EventId event, std::int64_t scheme, const CreditDue& due, double credits,
                             std::string_view activity, Date on) {
    const DateText day(on);
    write.insert(kAward, write.newId(),
                 {due.person, scheme, event, due.lecturer ? kLecturer : kLearner, activity, due.hours.value_or(0),
                  credits, day.cell()});
}

} // namespace preceptor
