// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attendance_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/post_of_day.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kAttendance{"attendance",
                        {"session_id", "person_id", "role", "expected", "status", "minutes", "mode", "source", "note"}};

std::int64_t idOf(SessionId session, PersonId person, std::string_view role) {
    return naturalId("attendance", {session, person, role});
}

Attendance readAttendance(Statement& s) {
    return {s.id<SessionId>(0),
            s.id<PersonId>(1),
            s.string(2),
            attendanceExpected(s.text(3)).value_or(AttendanceExpected::Optional),
            attendanceStatus(s.text(4)).value_or(AttendanceStatus::Unmarked),
            optionalInt(s, 5),
            s.string(6),
            s.string(7),
            s.string(8)};
}

AttendanceRow readAttendanceRow(Statement& s) {
    AttendanceRow row;
    row.person = s.id<PersonId>(0);
    row.nativeName = s.string(1);
    row.romanised = s.string(2);
    row.institution = s.string(3);
    row.cadre = s.string(4);
    row.role = s.string(5);
    return row;
}

AttendanceRow readEntered(Statement& s) {
    AttendanceRow row = readAttendanceRow(s);
    row.expected = attendanceExpected(s.text(6)).value_or(AttendanceExpected::Optional);
    row.status = attendanceStatus(s.text(7)).value_or(AttendanceStatus::Unmarked);
    row.minutes = optionalInt(s, 8);
    row.mode = s.string(9);
    row.note = s.string(10);
    row.stored = true;
    return row;
}

} // namespace

bool AttendanceRepository::put(Write& write, const Attendance& a) {
    return write.put(kAttendance, idOf(a.session, a.person, a.role),
                     {a.session, a.person, a.role, codeOf(a.expected), codeOf(a.status), a.minutes,
                      Cell::orNull(a.mode), a.source, Cell::orNull(a.note)});
}

bool AttendanceRepository::erase(Write& write, SessionId session, PersonId person, std::string_view role) {
    return write.setDeleted("attendance", idOf(session, person, role), true);
}

std::optional<Attendance> AttendanceRepository::find(SessionId session, PersonId person, std::string_view role) {
    auto own = oneRow(m_db.cached("SELECT session_id, person_id, role, expected, status, minutes, mode, source, note "
                                  "FROM attendance WHERE id = ?1 AND _deleted = 0")
                          .bindAll(idOf(session, person, role)),
                      readAttendance);
    if (own) return own;
    return oneRow(m_db.cached(R"(
        SELECT session_id, person_id, role, expected, status, minutes, mode, source, note FROM attendance
        WHERE session_id = ?1 AND role = ?3 AND _deleted = 0
            AND person_id IN (SELECT person_id FROM person_canon WHERE canonical_id = ?2) ORDER BY id LIMIT 1)")
                      .bindAll(session, person, role),
                  readAttendance);
}

std::vector<std::string> AttendanceRepository::rolesOf(SessionId session, PersonId person) {
    return allRows(m_db.cached(R"(
        SELECT DISTINCT role FROM attendance WHERE session_id = ?1 AND _deleted = 0 AND (person_id = ?2
            OR person_id IN (SELECT person_id FROM person_canon WHERE canonical_id = ?2))
        ORDER BY role <> 'participant', role)")
                       .bindAll(session, person),
                   [](Statement& s) { return s.string(0); });
}

std::vector<AttendanceRow> AttendanceRepository::entered(const Session& session) {
    static const std::string kSql =
        sqlText({"SELECT ", kPersonOfDay, R"(, a.role, a.expected, a.status, a.minutes, a.mode, a.note
        FROM attendance a LEFT JOIN person_canon c ON c.person_id = a.person_id
            JOIN person p ON p.id = coalesce(c.canonical_id, a.person_id))",
                 kPostOfDay, "WHERE a.session_id = ?1 AND a._deleted = 0"});
    const DateText day(session.plannedOn);
    return allRows(m_db.cached(kSql).bindAll(session.id, day.cell()), readEntered);
}

std::vector<AttendanceRow> AttendanceRepository::expected(const Session& session) {
    static const std::string kSql = sqlText({R"(
        WITH due(person_id, role) AS (
            SELECT e.person_id, 'participant' FROM (SELECT cohort_id FROM series WHERE id = ?1
                    UNION ALL SELECT cohort_id FROM event WHERE id = ?3) r JOIN enrolment e ON e.cohort_id = r.cohort_id
            WHERE e._deleted = 0 AND coalesce(e.enrolled_on, '') <= ?2
                AND (e.status IN ('enrolled', 'in_progress', 'completed', 'not_completed', 'asked_to_repeat')
                    OR (e.status IN ('withdrawn', 'transferred', 'deferred', 'deceased') AND e.status_on > ?2))
            UNION
            SELECT person_id, role FROM series_member WHERE series_id = ?1 AND _deleted = 0
                AND coalesce(start_on, '') <= ?2 AND coalesce(end_on, '9999') >= ?2
            UNION
            SELECT person_id, 'participant' FROM event_role WHERE event_id = ?3 AND role = 'learner' AND _deleted = 0)
        SELECT DISTINCT )",
                                             kPersonOfDay, R"(, due.role
        FROM due LEFT JOIN person_canon c ON c.person_id = due.person_id
            JOIN person p ON p.id = coalesce(c.canonical_id, due.person_id))",
                                             kPostOfDay, "WHERE p._deleted = 0"});
    const DateText day(session.plannedOn);
    return allRows(m_db.cached(kSql).bindAll(session.series, day.cell(), session.event), readAttendanceRow);
}

bool AttendanceRepository::anyoneAttended(SessionId session) {
    return integerOr(m_db.cached("SELECT 1 FROM attendance WHERE session_id = ?1 AND _deleted = 0 "
                                 "AND status IN ('present', 'late', 'left_early') LIMIT 1")
                         .bindAll(session),
                     0) != 0;
}

} // namespace preceptor
