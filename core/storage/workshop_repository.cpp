// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workshop_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/post_of_day.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

const Shape kEvent{"event", {"programme_id", "code", "title", "kind", "mode", "start_on", "approval"}};
const Shape kRole{"event_role", {"event_id", "person_id", "role"}};
const Shape kArrival{"event_role", {"registered_on"}};

// Who is on the list by name, and the class of the workshop without those who left it.
constexpr std::string_view kListed = R"(
    WITH listed(event_id, person_id, role, registered_on, by_class) AS (
        SELECT r.event_id, coalesce(c.canonical_id, r.person_id), r.role, r.registered_on, 0
        FROM event_role r LEFT JOIN person_canon c ON c.person_id = r.person_id
            JOIN person p ON p.id = coalesce(c.canonical_id, r.person_id) AND p._deleted = 0
        WHERE r._deleted = 0
        UNION ALL
        SELECT v.id, coalesce(c.canonical_id, n.person_id), 'learner', NULL, 1
        FROM event v JOIN enrolment n ON n.cohort_id = v.cohort_id
            LEFT JOIN person_canon c ON c.person_id = n.person_id
            JOIN person p ON p.id = coalesce(c.canonical_id, n.person_id) AND p._deleted = 0
        WHERE n._deleted = 0 AND n.status IN ('enrolled', 'in_progress', 'completed', 'not_completed', 'asked_to_repeat')) )";

constexpr std::string_view kWorkshopColumns = R"(
    SELECT e.id, e.programme_id, e.cohort_id, e.code, e.title, e.kind, e.venue, e.mode, e.language,
        i.name_en, i.name_zh, i.short_name, i.code, e.start_on, e.end_on,
        (SELECT coalesce(sum(seats), 0) FROM invitation v WHERE v.event_id = e.id AND v._deleted = 0),
        (SELECT coalesce(sum(n), 0) FROM event_headcount h WHERE h.event_id = e.id AND h._deleted = 0), )";

WorkshopRow readWorkshopRow(Statement& s) {
    return {s.id<EventId>(0),
            s.id<ProgrammeId>(1),
            s.id<CohortId>(2),
            s.string(3),
            s.string(4),
            s.string(5),
            s.string(6),
            s.string(7),
            s.string(8),
            {s.string(9), s.string(10), s.string(11), s.string(12)},
            s.date(13),
            s.date(14),
            static_cast<int>(s.integer(15)),
            static_cast<int>(s.integer(17)),
            static_cast<int>(s.integer(18)),
            static_cast<int>(s.integer(16))};
}

std::int64_t idOf(EventId event, PersonId person, std::string_view role) {
    return naturalId("event_role", {event, person, role});
}

WorkshopPerson readWorkshopPerson(Statement& s) {
    WorkshopPerson person;
    person.person = s.id<PersonId>(0);
    person.nativeName = s.string(1);
    person.romanised = s.string(2);
    person.institution = s.string(3);
    person.cadre = s.string(4);
    return person;
}

} // namespace

EventId WorkshopRepository::insert(Write& write, ProgrammeId programme, std::string_view code, std::string_view title,
                                   Date on) {
    const auto id = write.make<EventId>();
    const DateText day(on);
    write.insert(kEvent, id.value, {programme, code, title, "workshop", "onsite", day.cell(), "draft"});
    return id;
}

bool WorkshopRepository::codeIsFree(std::string_view code) {
    return integerOr(m_db.cached("SELECT 1 FROM event WHERE code = ?1 AND _deleted = 0").bindAll(code), 0) == 0;
}

std::vector<WorkshopRow> WorkshopRepository::list() {
    // Learners who are one person by a merge count once.
    static const std::string kSql = sqlText({kListed, kWorkshopColumns, R"(
        count(DISTINCT l.person_id), count(DISTINCT CASE WHEN l.registered_on IS NOT NULL THEN l.person_id END)
        FROM event e LEFT JOIN institution i ON i.id = e.host_institution_id
            LEFT JOIN listed l ON l.event_id = e.id AND l.role = 'learner'
        WHERE e._deleted = 0 GROUP BY e.id ORDER BY e.start_on DESC, e.code, e.id)"});
    return allRows(m_db.cached(kSql), readWorkshopRow);
}

std::optional<WorkshopRow> WorkshopRepository::find(EventId id) {
    static const std::string kSql =
        sqlText({kWorkshopColumns, "0, 0 FROM event e LEFT JOIN institution i ON i.id = e.host_institution_id "
                                   "WHERE e._deleted = 0 AND e.id = ?1"});
    return oneRow(m_db.cached(kSql).bindAll(id), readWorkshopRow);
}

std::vector<WorkshopSeats> WorkshopRepository::seats(EventId event, std::optional<Date> from) {
    static const std::string kSql = sqlText({kListed, R"(,
        learner(institution_id, person_id, arrived) AS (
            SELECT f.institution_id, p.id, max(l.registered_on IS NOT NULL)
            FROM listed l JOIN person p ON p.id = l.person_id )",
                                             kPostOfDay, R"(
            WHERE l.event_id = ?1 AND l.role = 'learner' GROUP BY p.id),
        seat(institution_id, seats, listed, arrived) AS (
            SELECT institution_id, seats, 0, 0 FROM invitation WHERE event_id = ?1 AND _deleted = 0
            UNION ALL
            SELECT institution_id, 0, count(*), sum(arrived) FROM learner GROUP BY institution_id)
        SELECT s.institution_id, n.name_en, n.name_zh, n.short_name, n.code, sum(s.seats), sum(s.listed), sum(s.arrived)
        FROM seat s LEFT JOIN institution n ON n.id = s.institution_id
        GROUP BY s.institution_id ORDER BY s.institution_id IS NULL, n.code, s.institution_id)"});
    const DateText day(from);
    return allRows(m_db.cached(kSql).bindAll(event, day.cell()), [](Statement& s) {
        return WorkshopSeats{s.id<InstitutionId>(0),
                             {s.string(1), s.string(2), s.string(3), s.string(4)},
                             static_cast<int>(s.integer(5)),
                             static_cast<int>(s.integer(6)),
                             static_cast<int>(s.integer(7))};
    });
}

std::vector<WorkshopPerson> WorkshopRepository::people(WorkshopRow& workshop, const std::vector<SessionRow>& halfDays) {
    static const std::string kSql =
        sqlText({kListed, "SELECT ", kPersonOfDay,
                 ", l.role, max(l.registered_on), min(l.by_class) FROM listed l JOIN person p ON p.id = l.person_id ",
                 kPostOfDay, "WHERE l.event_id = ?1 GROUP BY p.id, l.role ORDER BY p.id, l.role"});
    Statement& roles = m_db.cached(kSql);
    const DateText day(workshop.from);
    roles.bindAll(workshop.id, day.cell());
    std::vector<WorkshopPerson> people;
    std::map<PersonId, std::size_t> at;
    while (roles.step()) {
        WorkshopPerson person = readWorkshopPerson(roles);
        const auto [place, fresh] = at.emplace(person.person, people.size());
        if (fresh) {
            person.halfDays.assign(halfDays.size(), AttendanceStatus::Unmarked);
            people.push_back(std::move(person));
        }
        WorkshopPerson& known = people[place->second];
        known.roles.push_back(roles.string(5));
        known.byClassOnly = known.byClassOnly && roles.integer(7) != 0;
        const auto arrived = roles.date(6);
        if (roles.text(5) == "learner") {
            ++workshop.learners;
            if (arrived) ++workshop.arrived;
        }
        if (arrived && (!known.arrivedOn || *arrived < *known.arrivedOn)) known.arrivedOn = arrived;
    }
    roles.reset();
    Statement& waiting = m_db.cached("SELECT coalesce(c.canonical_id, e.person_id) FROM enrolment e "
                                     "LEFT JOIN person_canon c ON c.person_id = e.person_id "
                                     "WHERE e.cohort_id = ?1 AND e.status = 'waitlisted' AND e._deleted = 0");
    for (const PersonId id : allRows(waiting.bindAll(workshop.cohort), [](Statement& s) { return s.id<PersonId>(0); }))
        if (const auto place = at.find(id); place != at.end()) people[place->second].waits = true;
    Statement& marks = m_db.cached("SELECT coalesce(c.canonical_id, a.person_id), a.status FROM attendance a "
                                   "LEFT JOIN person_canon c ON c.person_id = a.person_id "
                                   "WHERE a.session_id = ?1 AND a._deleted = 0");
    for (std::size_t i = 0; i < halfDays.size(); ++i) {
        marks.reset();
        marks.bindAll(halfDays[i].session.id);
        while (marks.step())
            if (const auto place = at.find(marks.id<PersonId>(0)); place != at.end())
                if (const auto status = attendanceStatus(marks.text(1)))
                    people[place->second].halfDays[i] = std::min(people[place->second].halfDays[i], *status);
    }
    marks.reset();
    return people;
}

std::vector<std::string> WorkshopRepository::rolesOf(EventId event, PersonId person) {
    static const std::string kSql =
        sqlText({kListed, "SELECT DISTINCT role FROM listed WHERE event_id = ?1 AND person_id = ?2 ORDER BY role"});
    return allRows(m_db.cached(kSql).bindAll(event, person), [](Statement& s) { return s.string(0); });
}

bool WorkshopRepository::putRole(Write& write, EventId event, PersonId person, std::string_view role,
                                 std::optional<Date> registeredOn) {
    const auto id = idOf(event, person, role);
    bool changed = write.put(kRole, id, {event, person, role});
    if (registeredOn) {
        const DateText day(registeredOn);
        changed = write.update(kArrival, id, {day.cell()}) || changed;
    }
    return changed;
}

void WorkshopRepository::removeRole(Write& write, EventId event, PersonId person, std::string_view role) {
    Statement& find = m_db.cached("SELECT r.id FROM event_role r LEFT JOIN person_canon c ON c.person_id = r.person_id "
                                  "WHERE r.event_id = ?1 AND coalesce(c.canonical_id, r.person_id) = ?2 "
                                  "AND r.role = ?3 AND r._deleted = 0");
    for (const auto id : allRows(find.bindAll(event, person, role), [](Statement& s) { return s.integer(0); }))
        write.setDeleted("event_role", id, true);
}

} // namespace preceptor
