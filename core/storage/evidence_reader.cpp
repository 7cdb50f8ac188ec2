// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_reader.h"

#include "core/model/code_lists.h"
#include "core/model/enrolment.h"
#include "core/storage/date_text.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace preceptor {

namespace {

ModuleEvidence readModuleEvidence(Statement& s) {
    const auto status = moduleStatus(s.text(2)).value_or(ModuleStatus::NotStarted);
    const bool exempt = status == ModuleStatus::Exempt;
    return {s.string(0), s.integer(1) != 0, exempt || status == ModuleStatus::Done,
            exempt,      s.date(3),         static_cast<int>(s.integer(4))};
}

// The group of the cadre the person was enrolled with; empty when nothing is known.
std::string_view cadreGroup(Database& db, EnrolmentId enrolment) {
    const auto cadre = oneRow(db.cached("SELECT a.cadre FROM enrolment e JOIN affiliation a ON a.id = e.affiliation_id "
                                        "WHERE e.id = ?1")
                                  .bindAll(enrolment),
                              [](Statement& s) { return s.string(0); });
    return cadre && !cadre->empty() ? cadreGroupOf(*cadre) : std::string_view();
}

SessionEvidence readSessionEvidence(Statement& s) {
    return {s.date(0).value_or(Date{}), s.integer(1) != 0, s.integer(2) != 0,
            s.integer(3) != 0,          s.integer(4) != 0, static_cast<int>(s.integer(5))};
}

// A module that is meant for other cadres is not required of this person.
std::vector<ModuleEvidence> moduleEvidence(Database& db, const EvidenceScope& scope) {
    const std::string_view group = cadreGroup(db, scope.enrolment);
    return allRows(db.cached(R"(
        SELECT m.code, m.required, mp.status, mp.done_on, coalesce(mp.minutes, round(m.hours * 60), 0), m.audience
        FROM module m LEFT JOIN module_progress mp
            ON mp.enrolment_id = ?1 AND mp.module_id = m.id AND mp._deleted = 0
        WHERE m.course_version_id = ?2 AND m._deleted = 0 ORDER BY m.position, m.id)")
                       .bindAll(scope.enrolment, scope.cohort.version),
                   [group](Statement& s) {
                       ModuleEvidence module = readModuleEvidence(s);
                       module.required = module.required && isFor(s.text(5), group);
                       return module;
                   });
}

// One row a session, whatever roles the person had in it and under whichever of merged persons it was entered.
std::vector<SessionEvidence> sessionEvidence(Database& db, const EvidenceScope& scope) {
    const DateText from(scope.cohort.startOn);
    const DateText to(scope.cohort.endOn);
    return allRows(db.cached(R"(
        WITH me(id) AS (SELECT coalesce((SELECT canonical_id FROM person_canon WHERE person_id = ?1), ?1)),
             same(id) AS (SELECT id FROM me UNION SELECT ?1 UNION
                          SELECT person_id FROM person_canon WHERE canonical_id = (SELECT id FROM me))
        SELECT s.planned_on, r.cohort_id IS NOT NULL, max(a.expected = 'yes'), max(a.status IN ('present', 'late', 'left_early')),
            max(a.status = 'excused'), max(coalesce(a.minutes, s.planned_minutes))
        FROM same JOIN attendance a ON a.person_id = same.id JOIN session s ON s.id = a.session_id
            LEFT JOIN series r ON r.id = s.series_id
        WHERE a._deleted = 0 AND s._deleted = 0 AND s.status = 'held' AND s.programme_id = ?2
            AND (r.cohort_id IS NULL OR r.cohort_id = ?3)
            AND s.planned_on >= ?4 AND s.planned_on <= coalesce(?5, '9999')
        GROUP BY s.id)")
                       .bindAll(scope.person, scope.cohort.programme, scope.cohort.id, from.cell(), to.cell()),
                   readSessionEvidence);
}

int sessionsAhead(Database& db, const Cohort& cohort) {
    const DateText to(cohort.endOn);
    return static_cast<int>(integerOr(db.cached(R"(
        SELECT count(*) FROM series r JOIN session s ON s.series_id = r.id
        WHERE r.cohort_id = ?1 AND s.status = 'planned' AND s._deleted = 0 AND r._deleted = 0
            AND s.planned_on <= coalesce(?2, '9999'))")
                                          .bindAll(cohort.id, to.cell()),
                                      0));
}

std::vector<AssessmentEvidence> assessmentEvidence(Database& db, EnrolmentId enrolment) {
    return allRows(db.cached(R"(
        SELECT a.kind, s.taken_on, 100.0 * s.raw / a.max, coalesce(s.raw >= a.pass_mark, 0)
        FROM test_score s JOIN assessment a ON a.id = s.assessment_id
        WHERE s.enrolment_id = ?1 AND a._deleted = 0 ORDER BY s.id)")
                       .bindAll(enrolment),
                   [](Statement& s) {
                       return AssessmentEvidence{s.string(0), s.date(1), s.real(2), s.integer(3) != 0};
                   });
}

std::vector<SignOffEvidence> signOffEvidence(Database& db, EnrolmentId enrolment) {
    return allRows(
        db.cached("SELECT role, signed_on FROM sign_off WHERE enrolment_id = ?1 AND _deleted = 0 ORDER BY id")
            .bindAll(enrolment),
        [](Statement& s) {
            return SignOffEvidence{s.string(0), s.date(1).value_or(Date{})};
        });
}

// Merged persons are one.
constexpr std::string_view kSame = R"(
        WITH me(id) AS (SELECT coalesce((SELECT canonical_id FROM person_canon WHERE person_id = ?1), ?1)),
             same(id) AS (SELECT id FROM me UNION SELECT ?1 UNION
                          SELECT person_id FROM person_canon WHERE canonical_id = (SELECT id FROM me)) )";

std::vector<std::string> activities(Database& db, CourseVersionId version) {
    std::vector<std::string> codes;
    for (const std::string& named :
         allRows(db.cached("SELECT competencies FROM module WHERE course_version_id = ?1 AND _deleted = 0 "
                           "AND competencies IS NOT NULL ORDER BY position, id")
                     .bindAll(version),
                 [](Statement& s) { return s.string(0); }))
        for (std::size_t from = 0; from < named.size();) {
            const std::size_t blank = std::min(named.find(' ', from), named.size());
            if (blank > from) codes.push_back(named.substr(from, blank - from));
            from = blank + 1;
        }
    return codes;
}

std::vector<EntrustmentEvidence> entrustmentEvidence(Database& db, PersonId person) {
    static const std::string kSql = sqlText({kSame, R"(
        SELECT a.code, CAST(substr(d.level, 1, 1) AS INTEGER), d.decided_on
        FROM same JOIN entrustment_decision d ON d.person_id = same.id JOIN epa a ON a.id = d.epa_id
        WHERE d._deleted = 0 AND a._deleted = 0 ORDER BY d.decided_on, d.id)"});
    return allRows(db.cached(kSql).bindAll(person), [](Statement& s) {
        return EntrustmentEvidence{s.string(0), static_cast<int>(s.integer(1)), s.date(2).value_or(Date{})};
    });
}

std::vector<CourseEvidence> courseEvidence(Database& db, const EvidenceScope& scope) {
    static const std::string kSql = sqlText({kSame, R"(
        SELECT k.code, e.completed_on
        FROM same JOIN enrolment e ON e.person_id = same.id JOIN cohort h ON h.id = e.cohort_id
            JOIN course_version v ON v.id = h.course_version_id JOIN course k ON k.id = v.course_id
        WHERE e._deleted = 0 AND e.status = 'completed' AND h.programme_id = ?2 ORDER BY k.code, e.id)"});
    return allRows(db.cached(kSql).bindAll(scope.person, scope.cohort.programme), [](Statement& s) {
        return CourseEvidence{s.string(0), s.date(1)};
    });
}

std::vector<Date> casesPresented(Database& db, const EvidenceScope& scope) {
    static const std::string kSql = sqlText({kSame, R"(
        SELECT s.planned_on
        FROM same JOIN session_part t ON t.presenter_id = same.id JOIN session s ON s.id = t.session_id
        WHERE t._deleted = 0 AND s._deleted = 0 AND s.status = 'held' AND s.programme_id = ?2
            AND t.kind IN ('case_new', 'case_follow_up') AND s.planned_on >= ?3 AND s.planned_on <= coalesce(?4, '9999')
        ORDER BY s.planned_on, t.id)"});
    const DateText from(scope.cohort.startOn);
    const DateText to(scope.cohort.endOn);
    return allRows(db.cached(kSql).bindAll(scope.person, scope.cohort.programme, from.cell(), to.cell()),
                   [](Statement& s) { return s.date(0).value_or(Date{}); });
}

} // namespace

Evidence EvidenceReader::evidence(const EvidenceScope& scope, const EvidenceWanted& wanted) {
    Evidence evidence{moduleEvidence(m_db, scope), sessionEvidence(m_db, scope), sessionsAhead(m_db, scope.cohort),
                      assessmentEvidence(m_db, scope.enrolment), signOffEvidence(m_db, scope.enrolment)};
    if (wanted.entrustments) {
        evidence.activities = activities(m_db, scope.cohort.version);
        evidence.entrustments = entrustmentEvidence(m_db, scope.person);
    }
    if (wanted.courses) evidence.courses = courseEvidence(m_db, scope);
    if (wanted.cases) evidence.casesPresented = casesPresented(m_db, scope);
    return evidence;
}

} // namespace preceptor
