// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/today_repository.h"

namespace preceptor {

namespace {

constexpr std::string_view kAgenda = R"sql(
SELECT s.id, s.planned_on, s.planned_time, s.title, coalesce(s.place, s.platform_name, ''),
       coalesce(p.full_name_native, ''), coalesce(i.short_name, i.name_en, i.name_zh, ''),
       s.kind IN ('complex_case_conference', 'case_conference') AND NOT EXISTS (SELECT 1 FROM case_item c
           WHERE c.session_id = s.id AND c.review_status <> 'withdrawn' AND c._deleted = 0)
FROM (SELECT session.*, series.platform AS platform_name
      FROM session LEFT JOIN series ON series.id = session.series_id
      WHERE session._deleted = 0 AND )sql";

constexpr std::string_view kAgendaNames = R"sql( LIMIT ?2) s
LEFT JOIN person p ON p.id = s.presenter_id
LEFT JOIN institution i ON i.id = s.presenting_institution_id
ORDER BY s.planned_on, s.planned_time)sql";

// Somebody expected at `session` is not marked.
#define STILL_MARKING(session)                                                                                         \
    "EXISTS (SELECT 1 FROM attendance u WHERE u.session_id = " session                                                 \
    ".id AND u.expected = 'yes' AND u.status = 'unmarked' AND u._deleted = 0)"

// Still ahead, or today's; those of today whose people are all marked come behind its others.
constexpr std::string_view kAhead = R"sql((session.status = 'planned' AND session.planned_on >= ?1
    OR session.status = 'held' AND session.planned_on = ?1)
ORDER BY planned_on, session.status = 'held' AND NOT )sql" STILL_MARKING("session") R"sql(, planned_time)sql";

constexpr std::string_view kUnrecorded =
    "session.status = 'planned' AND session.planned_on < ?1 ORDER BY planned_on, planned_time";

// Enrolments that are running; `e` is the enrolment.
#define RUNNING "e._deleted = 0 AND e.status IN ('enrolled', 'in_progress', 'asked_to_repeat')"
#define COUNTED "e._deleted = 0 AND e.status IN ('enrolled', 'in_progress', 'asked_to_repeat', 'completed')"

// Those listed for the session; when nobody is, the members of its series on that day, or of its cohort.
constexpr std::string_view kExpected = R"sql(
SELECT coalesce(nullif((SELECT count(*) FROM attendance t
                        WHERE t.session_id = s.id AND t.expected = 'yes' AND t._deleted = 0), 0),
       CASE WHEN r.cohort_id IS NULL
            THEN (SELECT count(*) FROM series_member m WHERE m.series_id = s.series_id AND m._deleted = 0
                  AND (m.start_on IS NULL OR m.start_on <= s.planned_on) AND (m.end_on IS NULL OR m.end_on >= s.planned_on))
            ELSE (SELECT count(*) FROM enrolment e WHERE e.cohort_id = r.cohort_id AND e._deleted = 0
                  AND e.status IN ('enrolled', 'in_progress', 'completed')) END)
FROM session s LEFT JOIN series r ON r.id = s.series_id WHERE s.id = ?1)sql";

AgendaSession readAgendaSession(const Statement& row) {
    return {
        row.id<SessionId>(0), row.date(1).value_or(Date{}), row.string(2), row.string(3), row.string(4), row.string(5),
        row.string(6),        row.integer(7) != 0};
}

std::vector<AgendaSession> readAgenda(Statement& query, Date day, int limit) {
    const std::string first = day.iso(); // outlives the reading
    query.bindAll(first, limit);
    std::vector<AgendaSession> sessions;
    while (query.step()) sessions.push_back(readAgendaSession(query));
    return sessions;
}

} // namespace

std::vector<AgendaSession> TodayRepository::sessionsFrom(Date day, int limit) {
    auto query = m_db.prepare(std::string(kAgenda).append(kAhead).append(kAgendaNames));
    return readAgenda(query, day, limit);
}

std::vector<AgendaSession> TodayRepository::unrecordedBefore(Date day, int limit) {
    auto query = m_db.prepare(std::string(kAgenda).append(kUnrecorded).append(kAgendaNames));
    return readAgenda(query, day, limit);
}

std::int64_t TodayRepository::expectedAt(SessionId session) {
    auto query = m_db.prepare(kExpected);
    query.bindAll(session);
    return query.step() ? query.integer(0) : 0;
}

std::int64_t TodayRepository::inTraining() {
    return m_db.queryInteger(R"sql(
SELECT count(DISTINCT coalesce(c.canonical_id, e.person_id))
FROM enrolment e LEFT JOIN person_canon c ON c.person_id = e.person_id WHERE )sql" RUNNING);
}

std::int64_t TodayRepository::joinedSince(Date day) {
    auto query = m_db.prepare(R"sql(
SELECT count(DISTINCT coalesce(c.canonical_id, e.person_id))
FROM enrolment e LEFT JOIN person_canon c ON c.person_id = e.person_id WHERE e.enrolled_on >= ?1 AND )sql" RUNNING);
    query.bindAll(day.iso()).step();
    return query.integer(0);
}

std::vector<double> TodayRepository::runningAt(const std::vector<Date>& days) {
    auto query = m_db.prepare(R"sql(
SELECT d.value, (SELECT count(*) FROM enrolment e WHERE e._deleted = 0 AND e.enrolled_on <= d.value)
              - (SELECT count(*) FROM enrolment e WHERE e._deleted = 0 AND e.enrolled_on <= d.value
                 AND e.status NOT IN ('enrolled', 'in_progress', 'asked_to_repeat')
                 AND coalesce(e.completed_on, e.status_on, e.enrolled_on) <= d.value)
FROM json_each(?1) d ORDER BY d.key)sql");
    std::string list;
    for (const Date day : days) list.append(list.empty() ? "[\"" : ",\"").append(day.iso()).append("\"");
    const std::string json = list + "]";
    query.bindAll(json);
    std::vector<double> counts;
    while (query.step()) counts.push_back(static_cast<double>(query.integer(1)));
    return counts;
}

std::vector<MonthCount> TodayRepository::completionsByMonth(Date from) {
    auto query = m_db.prepare(R"sql(
SELECT substr(e.completed_on, 1, 7), count(*) FROM enrolment e
WHERE e._deleted = 0 AND e.completed_on >= ?1 GROUP BY 1 ORDER BY 1)sql");
    const std::string first = from.iso();
    query.bindAll(first);
    std::vector<MonthCount> months;
    while (query.step()) months.push_back({query.string(0), query.integer(1)});
    return months;
}

std::int64_t TodayRepository::certificatesToIssue() {
    return m_db.queryInteger(R"sql(
SELECT count(*) FROM enrolment e
WHERE e._deleted = 0 AND e.status = 'completed' AND coalesce(e.certificate_no, '') = '')sql");
}

std::vector<ModuleCount> TodayRepository::modulesDone() {
    auto query = m_db.prepare(R"sql(
SELECT a.institution_id, coalesce(substr(p.done_on, 1, 7), ''), count(*)
FROM module_progress p
JOIN enrolment e ON e.id = p.enrolment_id
JOIN module m ON m.id = p.module_id
LEFT JOIN affiliation a ON a.id = e.affiliation_id
WHERE p._deleted = 0 AND p.status IN ('done', 'exempt') AND m.required = 1 AND m.audience IS NULL AND m._deleted = 0
  AND )sql" COUNTED " GROUP BY 1, 2");
    std::vector<ModuleCount> counts;
    while (query.step()) counts.push_back({query.id<InstitutionId>(0), query.string(1), query.integer(2)});
    return counts;
}

std::vector<InstitutionShare> TodayRepository::modulesExpected() {
    auto query = m_db.prepare(R"sql(
SELECT a.institution_id, coalesce(i.name_en, i.short_name, i.name_zh, ''), coalesce(i.short_name, i.name_zh, ''),
       sum(v.modules), count(DISTINCT e.person_id)
FROM enrolment e
JOIN cohort c ON c.id = e.cohort_id
JOIN (SELECT course_version_id, count(*) AS modules FROM module
      WHERE required = 1 AND audience IS NULL AND _deleted = 0 GROUP BY 1) v ON v.course_version_id = c.course_version_id
LEFT JOIN affiliation a ON a.id = e.affiliation_id
LEFT JOIN institution i ON i.id = a.institution_id
WHERE )sql" COUNTED " GROUP BY a.institution_id");
    std::vector<InstitutionShare> shares;
    while (query.step())
        shares.push_back(
            {query.id<InstitutionId>(0), query.string(1), query.string(2), {0, query.integer(3)}, query.integer(4)});
    return shares;
}

std::vector<CadreAttendance> TodayRepository::attendanceBetween(Date from, Date to) {
    auto query = m_db.prepare(R"sql(
SELECT planned_on, coalesce(cadre, ''), sum(status IN ('present', 'late', 'left_early')), count(*)
FROM (SELECT s.planned_on, t.status,
             (SELECT a.cadre FROM affiliation a
              WHERE a.person_id = t.person_id AND a._deleted = 0 AND a.start_on <= s.planned_on
                AND (a.end_on IS NULL OR a.end_on >= s.planned_on)
              ORDER BY a.is_primary DESC, a.start_on DESC LIMIT 1) AS cadre
      FROM session s JOIN attendance t ON t.session_id = s.id
      WHERE s._deleted = 0 AND s.status = 'held' AND s.planned_on > ?1 AND s.planned_on <= ?2
        AND t._deleted = 0 AND t.expected = 'yes'
        AND NOT (s.planned_on = ?2 AND )sql" STILL_MARKING("s") R"sql())
GROUP BY 1, 2 ORDER BY 1)sql");
    const std::string first = from.iso();
    const std::string last = to.iso();
    query.bindAll(first, last);
    std::vector<CadreAttendance> rows;
    while (query.step())
        rows.push_back({query.date(0).value_or(Date{}), query.string(1), {query.integer(2), query.integer(3)}});
    return rows;
}

std::vector<std::string> TodayRepository::rulesInUse() {
    auto query = m_db.prepare(R"sql(
SELECT DISTINCT v.rule_json FROM course_version v
JOIN cohort c ON c.course_version_id = v.id AND c._deleted = 0
WHERE v._deleted = 0 AND v.rule_json IS NOT NULL
  AND EXISTS (SELECT 1 FROM enrolment e WHERE e.cohort_id = c.id AND )sql" RUNNING ")");
    std::vector<std::string> rules;
    while (query.step()) rules.push_back(query.string(0));
    return rules;
}

std::vector<LateCohort> TodayRepository::cohortsEndedBefore(Date day, int limit) {
    auto query = m_db.prepare(R"sql(
SELECT c.id, c.name, c.end_on, count(*) FROM cohort c JOIN enrolment e ON e.cohort_id = c.id
WHERE c._deleted = 0 AND c.end_on < ?1 AND )sql" RUNNING " GROUP BY c.id ORDER BY 4 DESC, c.end_on LIMIT ?2");
    const std::string first = day.iso(); // outlives the reading
    query.bindAll(first, limit);
    std::vector<LateCohort> cohorts;
    while (query.step())
        cohorts.push_back({query.id<CohortId>(0), query.string(1), query.date(2).value_or(Date{}), query.integer(3)});
    return cohorts;
}

std::vector<FreePlaces> TodayRepository::freePlaces(Date day, int limit) {
    auto query = m_db.prepare(R"sql(
WITH room AS (
    SELECT c.id, c.name, c.capacity, sum(e.status = 'waitlisted') AS waiting,
        sum(e.status IN ('enrolled', 'in_progress', 'completed', 'not_completed', 'asked_to_repeat')) AS taken
    FROM cohort c JOIN enrolment e ON e.cohort_id = c.id AND e._deleted = 0
    WHERE c._deleted = 0 AND coalesce(c.end_on, '9999') >= ?1
    GROUP BY c.id)
SELECT id, name, min(waiting, coalesce(capacity - taken, waiting)) FROM room
WHERE waiting > 0 AND (capacity IS NULL OR capacity > taken) ORDER BY 3 DESC, name LIMIT ?2)sql");
    const std::string first = day.iso(); // outlives the reading
    query.bindAll(first, limit);
    std::vector<FreePlaces> free;
    while (query.step()) free.push_back({query.id<CohortId>(0), query.string(1), query.integer(2)});
    return free;
}

std::int64_t TodayRepository::peopleWithoutCadre(Date day) {
    auto query = m_db.prepare(R"sql(
SELECT count(*) FROM person p LEFT JOIN person_canon c ON c.person_id = p.id
WHERE p._deleted = 0 AND p.status = 'active' AND coalesce(c.canonical_id, p.id) = p.id
  AND NOT EXISTS (SELECT 1 FROM affiliation a WHERE a.person_id = p.id AND a._deleted = 0
                  AND (a.end_on IS NULL OR a.end_on >= ?1) AND coalesce(a.cadre, '') <> ''))sql");
    query.bindAll(day.iso()).step();
    return query.integer(0);
}

std::string TodayRepository::kept(std::string_view key, std::string& version) {
    auto query = m_db.prepare("SELECT data_version, value FROM derived_cache WHERE key = ?1");
    query.bindAll(key);
    if (!query.step()) return {};
    version = query.string(0);
    return query.string(1);
}

void TodayRepository::keep(std::string_view key, std::string_view version, std::string_view value) {
    auto insert = m_db.prepare("INSERT OR REPLACE INTO derived_cache (key, data_version, value) VALUES (?1, ?2, ?3)");
    insert.bindAll(key, version, value).run();
}

#undef RUNNING
#undef COUNTED

} // namespace preceptor
