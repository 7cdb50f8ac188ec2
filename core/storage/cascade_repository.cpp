// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cascade_repository.h"

#include "core/storage/rows.h"

#include <unordered_map>

namespace preceptor {

namespace {

// Who a row's person is read as, and that this person is still there.
#define READ_AS "coalesce(c.canonical_id, x.person_id)"
#define IS_THERE READ_AS " NOT IN (SELECT id FROM person WHERE _deleted = 1)"

} // namespace

std::vector<CascadeFacts::Event> CascadeRepository::events(const std::string& today, ProgrammeId programme) {
    return allRows(m_db.cached(R"(
        SELECT v.id, v.start_on, coalesce(v.end_on, v.start_on), v.is_tot, ?2 IS NULL OR v.programme_id = ?2,
            coalesce((SELECT sum(h.n) FROM event_headcount h WHERE h.event_id = v.id AND h._deleted = 0), 0)
        FROM event v WHERE v._deleted = 0 AND v.start_on <= ?1)")
                       .bindAll(today, programme),
                   [](Statement& s) {
                       return CascadeFacts::Event{s.id<EventId>(0),           s.date(1).value_or(Date{}),
                                                  s.date(2).value_or(Date{}), s.integer(3) != 0,
                                                  s.integer(4) != 0,          s.integer(5)};
                   });
}

std::vector<CascadeFacts::Role> CascadeRepository::roles() {
    return allRows(m_db.cached("SELECT x.event_id, " READ_AS ", x.role = 'lead_trainer' FROM event_role x "
                               "LEFT JOIN person_canon c ON c.person_id = x.person_id "
                               "WHERE x._deleted = 0 AND x.role IN ('lead_trainer', 'co_trainer') AND " IS_THERE),
                   [](Statement& s) {
                       return CascadeFacts::Role{s.id<EventId>(0), s.id<PersonId>(1), s.integer(2) != 0};
                   });
}

// Of an event with a class those who completed the class, else its own learners.
std::vector<CascadeFacts::Learner> CascadeRepository::learners(const std::string& today) {
    return allRows(
        m_db.cached("SELECT v.id, " READ_AS ", x.completed_on "
                    "FROM event v CROSS JOIN enrolment x ON x.cohort_id = v.cohort_id "
                    "LEFT JOIN person_canon c ON c.person_id = x.person_id "
                    "WHERE v._deleted = 0 AND x._deleted = 0 AND x.completed_on <= ?1 AND " IS_THERE
                    " AND v.cohort_id IN (SELECT h.id FROM cohort h "
                    "JOIN course_version w ON w.id = h.course_version_id JOIN course k ON k.id = w.course_id "
                    "WHERE h._deleted = 0 AND w._deleted = 0 AND k._deleted = 0 AND k.tier <> 'orientation') "
                    "UNION ALL "
                    "SELECT x.event_id, " READ_AS ", x.completed_on "
                    "FROM event_role x CROSS JOIN event v ON v.id = x.event_id "
                    "LEFT JOIN person_canon c ON c.person_id = x.person_id "
                    "WHERE v._deleted = 0 AND v.cohort_id IS NULL AND x._deleted = 0 AND x.role = 'learner' "
                    "AND x.completed_on <= ?1 AND " IS_THERE)
            .bindAll(today),
        [](Statement& s) {
            return CascadeFacts::Learner{s.id<EventId>(0), s.id<PersonId>(1), s.date(2).value_or(Date{})};
        });
}

std::vector<CascadeFacts::Profile> CascadeRepository::profiles() {
    return allRows(m_db.cached("SELECT " READ_AS ", x.level = 'faculty', x.observed_due_on FROM trainer_profile x "
                               "LEFT JOIN person_canon c ON c.person_id = x.person_id "
                               "WHERE x._deleted = 0 AND " IS_THERE),
                   [](Statement& s) {
                       return CascadeFacts::Profile{s.id<PersonId>(0), s.integer(1) != 0, s.date(2)};
                   });
}

Cascade CascadeRepository::cascade(Date today, ProgrammeId programme) {
    const std::string day = today.iso();
    return cascadeOf({static_cast<bool>(programme), events(day, programme), roles(), learners(day), profiles()}, today);
}

// The post of a merged person may be one that was entered under another name.
void CascadeRepository::addNames(std::vector<CascadeTrainer>& trainers, Date today) {
    std::unordered_map<PersonId, std::vector<PersonId>> aliases;
    for (const auto& [alias, kept] :
         allRows(m_db.cached("SELECT person_id, canonical_id FROM person_canon"),
                 [](Statement& s) { return std::pair(s.id<PersonId>(0), s.id<PersonId>(1)); }))
        aliases[kept].push_back(alias);
    Statement& name = m_db.cached("SELECT full_name_native, romanised FROM person WHERE id = ?1");
    Statement& post = m_db.cached(R"(
        SELECT coalesce(i.short_name, i.name_zh, i.name_en) FROM affiliation a JOIN institution i ON i.id = a.institution_id
        WHERE a.person_id = ?1 AND a._deleted = 0 AND a.start_on <= ?2 AND (a.end_on IS NULL OR a.end_on >= ?2)
        ORDER BY a.is_primary DESC, a.start_on DESC, a.id LIMIT 1)");
    const std::string day = today.iso();
    for (CascadeTrainer& trainer : trainers) {
        std::tie(trainer.name, trainer.romanised) = oneRow(name.bindAll(trainer.person), [](Statement& s) {
                                                        return std::pair(s.string(0), s.string(1));
                                                    }).value_or(std::pair<std::string, std::string>{});
        auto records = aliases.count(trainer.person) != 0 ? aliases[trainer.person] : std::vector<PersonId>{};
        records.insert(records.begin(), trainer.person);
        for (const PersonId record : records) {
            if (!trainer.institution.empty()) break;
            trainer.institution =
                oneRow(post.bindAll(record, day), [](Statement& s) { return s.string(0); }).value_or(std::string());
        }
    }
}

} // namespace preceptor
