// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/progress_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kProgress{"module_progress", {"enrolment_id", "module_id", "status", "done_on", "minutes", "source"}};
const Shape kScore{"score", {"assessment_id", "enrolment_id", "attempt", "taken_on", "raw", "source"}};
const Shape kItemMark{"item_mark", {"assessment_item_id", "enrolment_id", "attempt", "mark"}};
const Shape kSignOff{"sign_off", {"enrolment_id", "role", "signed_by", "signed_on"}};

std::int64_t idOf(ProgressCell cell) { return naturalId("module_progress", {cell.enrolment, cell.module}); }

std::int64_t idOf(const Score& s) { return naturalId("score", {s.assessment, s.enrolment, s.attempt}); }

ItemMark readItemMark(Statement& s) {
    return {s.id<AssessmentItemId>(0), s.id<EnrolmentId>(1), static_cast<int>(s.integer(2)), s.real(3)};
}

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

bool ProgressRepository::putRow(Write& write, const Score& s) {
    const DateText on(s.takenOn);
    return write.put(kScore, idOf(s), {s.assessment, s.enrolment, s.attempt, on.cell(), s.raw, Cell::orNull(s.source)});
}

bool ProgressRepository::put(Write& write, const Score& s) {
    const bool cleared = clearItems(write, s);
    return putRow(write, s) || cleared;
}

bool ProgressRepository::erase(Write& write, const Score& s) {
    const bool cleared = clearItems(write, s);
    return write.setDeleted("score", idOf(s), true) || cleared;
}

bool ProgressRepository::clearItems(Write& write, const Score& s) {
    const auto marks =
        allRows(m_db.cached("SELECT k.id FROM item_mark k JOIN assessment_item i ON i.id = k.assessment_item_id "
                            "WHERE k.enrolment_id = ?1 AND k.attempt = ?2 AND k._deleted = 0 AND i.assessment_id = ?3")
                    .bindAll(s.enrolment, s.attempt, s.assessment),
                [](Statement& row) { return row.integer(0); });
    for (const std::int64_t id : marks) write.setDeleted(kItemMark.table, id, true);
    return !marks.empty();
}

bool ProgressRepository::put(Write& write, Score s, const std::vector<AssessmentItem>& items, const ItemMarks& marks) {
    bool changed = false;
    for (std::size_t i = 0; i < items.size() && i < marks.size(); ++i)
        changed = put(write, {items[i].id, s.enrolment, s.attempt, marks[i]}) || changed;
    s.source = kMarkedByItem;
    s.raw = sumOf(s).value_or(s.raw);
    return putRow(write, s) || changed;
}

// As the view test_score adds it up; none without a mark.
std::optional<double> ProgressRepository::sumOf(const Score& s) {
    return oneRow(m_db.cached(R"(
        SELECT round(sum(min(coalesce(k.mark, 0), i.max)) / sum(i.max) * a.max, 2)
        FROM assessment a JOIN assessment_item i ON i.assessment_id = a.id AND i._deleted = 0
            LEFT JOIN item_mark k ON k.assessment_item_id = i.id AND k.enrolment_id = ?2 AND k.attempt = ?3
                AND k._deleted = 0
        WHERE a.id = ?1
        HAVING count(k.mark) > 0)")
                      .bindAll(s.assessment, s.enrolment, s.attempt),
                  [](Statement& row) { return row.real(0); });
}

bool ProgressRepository::put(Write& write, const ItemMark& k) {
    const auto id = naturalId(kItemMark.table, {k.item, k.enrolment, k.attempt});
    if (k.mark) return write.put(kItemMark, id, {k.item, k.enrolment, k.attempt, *k.mark});
    const bool there =
        integerOr(m_db.cached("SELECT 1 FROM item_mark WHERE id = ?1 AND _deleted = 0").bindAll(id), 0) != 0;
    return there && write.setDeleted(kItemMark.table, id, true);
}

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
        m_db.cached("SELECT s.assessment_id, s.enrolment_id, s.attempt, s.taken_on, s.raw, s.source FROM test_score s "
                    "JOIN enrolment e ON e.id = s.enrolment_id "
                    "WHERE e.cohort_id = ?1 AND e._deleted = 0")
            .bindAll(cohort),
        [](Statement& s) { return readScore(s, 0); });
}

std::vector<Score> ProgressRepository::scores(AssessmentId assessment) {
    return allRows(m_db.cached("SELECT assessment_id, enrolment_id, attempt, taken_on, raw, source FROM test_score "
                               "WHERE assessment_id = ?1")
                       .bindAll(assessment),
                   [](Statement& s) { return readScore(s, 0); });
}

std::vector<ItemMark> ProgressRepository::itemMarks(AssessmentId assessment) {
    return allRows(m_db.cached("SELECT k.assessment_item_id, k.enrolment_id, k.attempt, k.mark FROM item_mark k "
                               "JOIN assessment_item i ON i.id = k.assessment_item_id "
                               "WHERE i.assessment_id = ?1 AND i._deleted = 0 AND k._deleted = 0")
                       .bindAll(assessment),
                   readItemMark);
}

std::vector<ItemMark> ProgressRepository::itemMarks(EnrolmentId enrolment) {
    return allRows(m_db.cached("SELECT assessment_item_id, enrolment_id, attempt, mark FROM item_mark "
                               "WHERE enrolment_id = ?1 AND _deleted = 0")
                       .bindAll(enrolment),
                   readItemMark);
}

std::vector<TestResult> ProgressRepository::results(EnrolmentId enrolment) {
    return allRows(m_db.cached(R"(
        SELECT a.id, a.course_version_id, a.title, a.kind, a.max, a.pass_mark,
            s.assessment_id, s.enrolment_id, s.attempt, s.taken_on, s.raw, s.source
        FROM test_score s JOIN assessment a ON a.id = s.assessment_id
        WHERE s.enrolment_id = ?1 AND a._deleted = 0
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
