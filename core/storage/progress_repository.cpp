// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/progress_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/natural_id.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kProgress{"module_progress", {"enrolment_id", "module_id", "status", "done_on", "minutes", "source"}};
const Shape kScore{"score", {"assessment_id", "enrolment_id", "attempt", "taken_on", "raw"}};
const Shape kSignOff{"sign_off", {"enrolment_id", "role", "signed_by", "signed_on"}};

std::int64_t idOf(ProgressCell cell) { return naturalId("module_progress", {cell.enrolment, cell.module}); }

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
    return write.put(kScore, naturalId("score", {s.assessment, s.enrolment, s.attempt}),
                     {s.assessment, s.enrolment, s.attempt, on.cell(), s.raw});
}

bool ProgressRepository::putSignOff(Write& write, EnrolmentId enrolment, std::string_view role, std::string_view by,
                                    Date on) {
    const DateText day(on);
    return write.put(kSignOff, naturalId("sign_off", {enrolment, role}), {enrolment, role, by, day.cell()});
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

int ProgressRepository::nextAttempt(AssessmentId assessment, EnrolmentId enrolment) {
    return static_cast<int>(
        integerOr(m_db.cached("SELECT coalesce(max(attempt), 0) + 1 FROM score WHERE assessment_id = ?1 "
                              "AND enrolment_id = ?2 AND _deleted = 0")
                      .bindAll(assessment, enrolment),
                  1));
}

bool ProgressRepository::hasStarted(EnrolmentId enrolment) {
    return integerOr(m_db.cached("SELECT 1 FROM module_progress WHERE enrolment_id = ?1 AND _deleted = 0 "
                                 "AND status IN ('in_progress', 'done') LIMIT 1")
                         .bindAll(enrolment),
                     0) != 0;
}

} // namespace preceptor
