// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_reader.h"

#include "core/model/code_lists.h"
#include "core/model/enrolment.h"
#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

ModuleEvidence readModule(Statement& s) {
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

SessionEvidence readSession(Statement& s) {
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
                       ModuleEvidence module = readModule(s);
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
                   readSession);
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
        SELECT a.kind, s.taken_on, 100.0 * s.raw / a.max FROM score s JOIN assessment a ON a.id = s.assessment_id
        WHERE s.enrolment_id = ?1 AND s._deleted = 0 AND a._deleted = 0 ORDER BY s.id)")
                       .bindAll(enrolment),
                   [](Statement& s) {
                       return AssessmentEvidence{s.string(0), s.date(1), s.real(2)};
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

} // namespace

Evidence EvidenceReader::evidence(const EvidenceScope& scope) {
    return {moduleEvidence(m_db, scope), sessionEvidence(m_db, scope), sessionsAhead(m_db, scope.cohort),
            assessmentEvidence(m_db, scope.enrolment), signOffEvidence(m_db, scope.enrolment)};
}

} // namespace preceptor
