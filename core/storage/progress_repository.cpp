// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/progress_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kProgress{"module_progress", {"enrolment_id", "module_id", "status", "done_on", "minutes", "source"}};
const Shape kScore{"score", {"assessment_id", "enrolment_id", "attempt", "taken_on", "raw", "source"}};
const Shape kSignOff{"sign_off", {"enrolment_id", "role", "signed_by", "signed_on"}};

std::int64_t idOf(ProgressCell cell) { return naturalId("module_progress", {cell.enrolment, cell.module}); }

std::int64_t idOf(const Score& s) { return naturalId("score", {s.assessment, s.enrolment, s.attempt}); }

Score readScore(Statement& s, int at) {
    return {s.id<AssessmentId>(at), s.id<EnrolmentId>(at + 1), static_cast<int>(s.integer(at + 2)), s.date(at + 3),
            s.real(at + 4),         s.string(at + 5)};
}

ModuleProgress readProgress(Statement& s) {
    const auto minutes = s.optionalInteger(4);
    return {{s.id<EnrolmentId>(0), s.id<ModuleId>(1)},
            moduleStatus(s.text(2)).value_or(ModuleStatus::NotStarted),
            s.date(3),
            minutes ? std::optional(static_cast<int>(*minutes)) : std::nullopt,
            s.string(5)};
}

} // namespace

bool ProgressRepository::put(Write& write, const ModuleProgress& p) {
    const DateText on(p.doneOn);
    return write.put(kProgress, idOf(p.cell),
                     {p.cell.enrolment, p.cell.module, codeOf(p.status), on.cell(), p.minutes, p.source});
}

bool ProgressRepository::clear(Write& write, ProgressCell cell) {
    return write.setDeleted("module_progress", idOf(cell), true);
}

bool ProgressRepository::put(Write& write, const Score& s) {
    const DateText on(s.takenOn);
    return write.put(kScore, idOf(s), {s.assessment, s.enrolment, s.attempt, on.cell(), s.raw, Cell::orNull(s.source)});
}

bool ProgressRepository::erase(Write& write, const Score& s) { return write.setDeleted("score", idOf(s), true); }

bool ProgressRepository::put(Write& write, EnrolmentId enrolment, const SignOff& s) {
    const DateText day(s.on);
    return write.put(kSignOff, naturalId("sign_off", {enrolment, s.role}), {enrolment, s.role, s.by, day.cell()});
}

bool ProgressRepository::eraseSignOff(Write& write, EnrolmentId enrolment, std::string_view role) {
    return write.setDeleted("sign_off", naturalId("sign_off", {enrolment, role}), true);
}

std::optional<ModuleProgress> ProgressRepository::find(ProgressCell cell) {
    return oneRow(m_db.cached("SELECT enrolment_id, module_id, status, done_on, minutes, source FROM module_progress "
                              "WHERE id = ?1 AND _deleted = 0")
                      .bindAll(idOf(cell)),
                  readProgress);
}

std::vector<ModuleProgress> ProgressRepository::ofEnrolment(EnrolmentId enrolment) {
    return allRows(m_db.cached("SELECT enrolment_id, module_id, status, done_on, minutes, source FROM module_progress "
                               "WHERE enrolment_id = ?1 AND _deleted = 0")
                       .bindAll(enrolment),
                   readProgress);
}

std::vector<ModuleProgress> ProgressRepository::ofCohort(CohortId cohort) {
    return allRows(
        m_db.cached(
                "SELECT p.enrolment_id, p.module_id, p.status, p.done_on, p.minutes, p.source FROM module_progress p "
                "JOIN enrolment e ON e.id = p.enrolment_id "
                "WHERE e.cohort_id = ?1 AND e._deleted = 0 AND p._deleted = 0")
            .bindAll(cohort),
        readProgress);
}

std::vector<Score> ProgressRepository::scores(CohortId cohort) {
    return allRows(
        m_db.cached("SELECT s.assessment_id, s.enrolment_id, s.attempt, s.taken_on, s.raw, s.source FROM score s "
                    "JOIN enrolment e ON e.id = s.enrolment_id "
                    "WHERE e.cohort_id = ?1 AND e._deleted = 0 AND s._deleted = 0")
            .bindAll(cohort),
        [](Statement& s) { return readScore(s, 0); });
}

std::vector<Score> ProgressRepository::scores(AssessmentId assessment) {
    return allRows(m_db.cached("SELECT assessment_id, enrolment_id, attempt, taken_on, raw, source FROM score "
                               "WHERE assessment_id = ?1 AND _deleted = 0")
                       .bindAll(assessment),
                   [](Statement& s) { return readScore(s, 0); });
}

std::vector<TestResult> ProgressRepository::results(EnrolmentId enrolment) {
    return allRows(m_db.cached(R"(
        SELECT a.id, a.course_version_id, a.title, a.kind, a.max, a.pass_mark,
            s.assessment_id, s.enrolment_id, s.attempt, s.taken_on, s.raw, s.source
        FROM score s JOIN assessment a ON a.id = s.assessment_id
        WHERE s.enrolment_id = ?1 AND s._deleted = 0 AND a._deleted = 0
        ORDER BY s.taken_on, a.title, s.attempt)")
                       .bindAll(enrolment),
                   [](Statement& s) {
                       return TestResult{{s.id<AssessmentId>(0), s.id<CourseVersionId>(1), s.string(2), s.string(3),
                                          s.real(4), s.optionalReal(5)},
                                         readScore(s, 6)};
                   });
}

std::vector<SignOff> ProgressRepository::signOffs(EnrolmentId enrolment) {
    return allRows(m_db.cached("SELECT role, signed_by, signed_on FROM sign_off WHERE enrolment_id = ?1 "
                               "AND _deleted = 0 ORDER BY signed_on, role")
                       .bindAll(enrolment),
                   [](Statement& s) {
                       return SignOff{s.string(0), s.string(1), s.date(2).value_or(Date{})};
                   });
}

bool ProgressRepository::hasStarted(EnrolmentId enrolment) {
    return integerOr(m_db.cached("SELECT 1 FROM module_progress WHERE enrolment_id = ?1 AND _deleted = 0 "
                                 "AND status IN ('in_progress', 'done') LIMIT 1")
                         .bindAll(enrolment),
                     0) != 0;
}

} // namespace preceptor
