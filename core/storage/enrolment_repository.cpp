// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/enrolment_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/replica_repository.h"
#include "core/storage/rows.h"
#include "core/storage/table_catalogue.h"
#include "core/sync/natural_id.h"
#include "core/sync/row_clock.h"

#include <algorithm>
#include <tuple>

namespace preceptor {

namespace {

const Shape kCohort{
    "cohort",
    {"programme_id", "course_version_id", "name", "language", "start_on", "end_on", "capacity", "class_label"}};
const Shape kEnrolment{"enrolment",
                       {"person_id", "cohort_id", "affiliation_id", "applied_on", "enrolled_on", "status", "status_on",
                        "reason", "is_retraining", "completed_on", "completion_basis", "overridden_by",
                        "override_reason", "certificate_no", "rule_hash", "evidence_hash", "waiting_no"}};

template <class Use>
auto withCells(const Cohort& c, Use use) {
    const DateText start(c.startOn);
    const DateText end(c.endOn);
    return use({Cell(c.programme), Cell(c.version), Cell(c.name), Cell::orNull(c.language), start.cell(), end.cell(),
                Cell(c.capacity), Cell::orNull(c.classLabel)});
}

template <class Use>
auto withCells(const Enrolment& e, Use use) {
    const DateText applied(e.appliedOn);
    const DateText enrolled(e.enrolledOn);
    const DateText statusOn(e.statusOn);
    const DateText completed(e.completedOn);
    return use({Cell(e.person), Cell(e.cohort), Cell(e.affiliation), applied.cell(), enrolled.cell(),
                Cell(codeOf(e.status)), statusOn.cell(), Cell::orNull(e.reason), Cell(e.isRetraining), completed.cell(),
                e.basis ? Cell(codeOf(*e.basis)) : Cell(), Cell::orNull(e.overriddenBy), Cell::orNull(e.overrideReason),
                Cell::orNull(e.certificateNo), Cell::orNull(e.ruleHash), Cell::orNull(e.evidenceHash),
                Cell(e.waitingNo)});
}

using Cells = std::initializer_list<Cell>;

Cohort readCohort(Statement& s) {
    const auto capacity = s.optionalInteger(7);
    return {s.id<CohortId>(0),
            s.id<ProgrammeId>(1),
            s.id<CourseVersionId>(2),
            s.string(3),
            s.string(4),
            s.date(5).value_or(Date{}),
            s.date(6),
            capacity ? std::optional(static_cast<int>(*capacity)) : std::nullopt,
            s.string(8)};
}

Enrolment readEnrolment(Statement& s) {
    const auto waitingNo = s.optionalInteger(17);
    return {s.id<EnrolmentId>(0),
            s.id<PersonId>(1),
            s.id<CohortId>(2),
            s.id<AffiliationId>(3),
            s.date(4),
            s.date(5),
            enrolmentStatus(s.text(6)).value_or(EnrolmentStatus::Enrolled),
            s.date(7),
            s.string(8),
            s.integer(9) != 0,
            s.date(10),
            completionBasis(s.text(11)),
            s.string(12),
            s.string(13),
            s.string(14),
            s.string(15),
            s.string(16),
            waitingNo ? std::optional(static_cast<int>(*waitingNo)) : std::nullopt};
}

constexpr std::string_view kCohortColumns =
    "h.id, h.programme_id, h.course_version_id, h.name, h.language, h.start_on, h.end_on, h.capacity, h.class_label";
constexpr std::string_view kEnrolmentColumns =
    "e.id, e.person_id, e.cohort_id, e.affiliation_id, e.applied_on, e.enrolled_on, e.status, e.status_on, e.reason, "
    "e.is_retraining, e.completed_on, e.completion_basis, e.overridden_by, e.override_reason, e.certificate_no, "
    "e.rule_hash, e.evidence_hash, e.waiting_no";

EnrolmentId readEnrolmentId(Statement& s) { return s.id<EnrolmentId>(0); }

} // namespace

CohortId EnrolmentRepository::insert(Write& write, const Cohort& cohort) {
    const auto id = write.make<CohortId>();
    withCells(cohort, [&](Cells cells) { write.insert(kCohort, id.value, cells); });
    return id;
}

bool EnrolmentRepository::update(Write& write, const Cohort& cohort) {
    return withCells(cohort, [&](Cells cells) { return write.update(kCohort, cohort.id.value, cells); });
}

std::optional<Cohort> EnrolmentRepository::find(CohortId id) {
    static const std::string kSql =
        sqlText({"SELECT ", kCohortColumns, " FROM cohort h WHERE h.id = ?1 AND h._deleted = 0"});
    return oneRow(m_db.cached(kSql).bindAll(id), readCohort);
}

std::vector<CohortRow> EnrolmentRepository::listCohorts() {
    static const std::string kSql = sqlText({"SELECT ", kCohortColumns, R"(, c.id, c.title, c.title_zh, c.tier,
                EXISTS (SELECT 1 FROM enrolment e WHERE e.cohort_id = h.id AND e._deleted = 0), v.version
            FROM cohort h JOIN course_version v ON v.id = h.course_version_id JOIN course c ON c.id = v.course_id
            WHERE h._deleted = 0 ORDER BY h.start_on DESC, h.id DESC)"});
    return allRows(m_db.cached(kSql), [](Statement& s) {
        return CohortRow{readCohort(s), s.id<CourseId>(9),  s.string(10), s.string(11),
                         s.string(12),  s.integer(13) != 0, s.string(14)};
    });
}

int EnrolmentRepository::countOf(CourseVersionId version) {
    static constexpr const char* kSql = R"(SELECT count(*) FROM cohort h JOIN enrolment e ON e.cohort_id = h.id
            WHERE h.course_version_id = ?1 AND h._deleted = 0 AND e._deleted = 0)";
    return static_cast<int>(integerOr(m_db.cached(kSql).bindAll(version), 0));
}

EnrolmentId EnrolmentRepository::idOf(PersonId person, CohortId cohort) {
    return {naturalId("enrolment", {person, cohort})};
}

bool EnrolmentRepository::put(Write& write, const Enrolment& e) {
    return withCells(e, [&](Cells cells) { return write.put(kEnrolment, idOf(e.person, e.cohort).value, cells); });
}

bool EnrolmentRepository::update(Write& write, const Enrolment& e) {
    return withCells(e, [&](Cells cells) { return write.update(kEnrolment, e.id.value, cells); });
}

std::optional<Enrolment> EnrolmentRepository::find(EnrolmentId id) {
    static const std::string kSql =
        sqlText({"SELECT ", kEnrolmentColumns, " FROM enrolment e WHERE e.id = ?1 AND e._deleted = 0"});
    return oneRow(m_db.cached(kSql).bindAll(id), readEnrolment);
}

void EnrolmentRepository::carryGrant(Write& write, EnrolmentId from, EnrolmentId to) {
    const Shape grant{kEnrolment.table, {"funded_by_grant_id"}};
    Statement& find = m_db.cached("SELECT funded_by_grant_id FROM enrolment WHERE id = ?1");
    const auto paid = oneRow(find.bindAll(from), [](Statement& s) { return s.optionalInteger(0); });
    if (paid && *paid) write.update(grant, to.value, {Cell(**paid)});
}

bool EnrolmentRepository::exists(EnrolmentId id) {
    return integerOr(m_db.cached("SELECT 1 FROM enrolment WHERE id = ?1 AND _deleted = 0").bindAll(id), 0) != 0;
}

std::vector<EnrolmentRow> EnrolmentRepository::listOfPerson(PersonId person) {
    static const std::string kSql =
        sqlText({"SELECT ", kEnrolmentColumns, R"(, p.full_name_native, p.romanised, h.name, c.title,
                c.title_zh, coalesce(i.short_name, i.name_en, i.name_zh)
            FROM enrolment e JOIN person p ON p.id = e.person_id JOIN cohort h ON h.id = e.cohort_id
                JOIN course_version v ON v.id = h.course_version_id JOIN course c ON c.id = v.course_id
                LEFT JOIN affiliation a ON a.id = e.affiliation_id LEFT JOIN institution i ON i.id = a.institution_id
            WHERE e._deleted = 0 AND (e.person_id = ?1 OR
                e.person_id IN (SELECT person_id FROM person_canon WHERE canonical_id = ?1))
            ORDER BY h.start_on DESC, e.id)"});
    return allRows(m_db.cached(kSql).bindAll(person), [](Statement& s) {
        return EnrolmentRow{readEnrolment(s), s.string(18), s.string(19), s.string(20),
                            s.string(21),     s.string(22), s.string(23)};
    });
}

std::vector<EnrolmentId> EnrolmentRepository::idsIn(CohortId cohort) {
    return allRows(m_db.cached("SELECT id FROM enrolment WHERE cohort_id = ?1 AND _deleted = 0").bindAll(cohort),
                   readEnrolmentId);
}

std::vector<EnrolmentId> EnrolmentRepository::idsOfVersion(CourseVersionId version) {
    return allRows(m_db.cached("SELECT e.id FROM enrolment e JOIN cohort h ON h.id = e.cohort_id "
                               "WHERE h.course_version_id = ?1 AND e._deleted = 0")
                       .bindAll(version),
                   readEnrolmentId);
}

bool EnrolmentRepository::hasLearners(CourseVersionId version) {
    return integerOr(m_db.cached("SELECT 1 FROM enrolment e JOIN cohort h ON h.id = e.cohort_id "
                                 "WHERE h.course_version_id = ?1 AND e._deleted = 0 LIMIT 1")
                         .bindAll(version),
                     0) != 0;
}

std::vector<EnrolmentId> EnrolmentRepository::idsOfPerson(PersonId person, ProgrammeId programme) {
    return allRows(m_db.cached(R"(
        WITH me(id) AS (SELECT coalesce((SELECT canonical_id FROM person_canon WHERE person_id = ?1), ?1)),
             same(id) AS (SELECT id FROM me UNION
                          SELECT person_id FROM person_canon WHERE canonical_id = (SELECT id FROM me))
        SELECT e.id FROM same JOIN enrolment e ON e.person_id = same.id JOIN cohort h ON h.id = e.cohort_id
        WHERE h.programme_id = ?2 AND e._deleted = 0)")
                       .bindAll(person, programme),
                   readEnrolmentId);
}

std::vector<EnrolmentId> EnrolmentRepository::idsOfPerson(PersonId person) {
    return allRows(m_db.cached(R"(
        WITH me(id) AS (SELECT coalesce((SELECT canonical_id FROM person_canon WHERE person_id = ?1), ?1)),
             same(id) AS (SELECT id FROM me UNION
                          SELECT person_id FROM person_canon WHERE canonical_id = (SELECT id FROM me))
        SELECT e.id FROM same JOIN enrolment e ON e.person_id = same.id WHERE e._deleted = 0)")
                       .bindAll(person),
                   readEnrolmentId);
}

int EnrolmentRepository::placesTaken(CohortId cohort) {
    return static_cast<int>(integerOr(m_db.cached(R"(
        SELECT count(*) FROM enrolment WHERE cohort_id = ?1 AND _deleted = 0
            AND status IN ('enrolled', 'in_progress', 'completed', 'not_completed', 'asked_to_repeat'))")
                                          .bindAll(cohort),
                                      0));
}

// Of one day, by the write that put them on the list; every PC knows its moment alike. Of one write, in its order.
std::vector<PersonId> EnrolmentRepository::waiting(CohortId cohort) {
    const unsigned status = TableCatalogue(m_db).table("enrolment").bitOf("status");
    using Place = std::tuple<std::string, std::string, std::int64_t, std::int64_t, std::int64_t>;
    std::vector<std::pair<Place, PersonId>> places = allRows(
        m_db.cached("SELECT person_id, coalesce(applied_on, '9999'), coalesce(status_on, ''), _clock, "
                    "coalesce(waiting_no, 0), id FROM enrolment WHERE cohort_id = ?1 AND status = 'waitlisted' AND "
                    "_deleted = 0")
            .bindAll(cohort),
        [&](Statement& s) {
            const auto at = hybridOf(m_db, dotOf(decodeClock(s.blob(3)), status));
            return std::pair(Place{s.string(1), s.string(2), at, s.integer(4), s.integer(5)}, s.id<PersonId>(0));
        });
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<PersonId> people;
    for (const auto& [place, person] : places) people.push_back(person);
    return people;
}

int EnrolmentRepository::lastWaitingNo(CohortId cohort) {
    return static_cast<int>(integerOr(m_db.cached("SELECT coalesce(max(waiting_no), 0) FROM enrolment "
                                                  "WHERE cohort_id = ?1 AND status = 'waitlisted' AND _deleted = 0")
                                          .bindAll(cohort),
                                      0));
}

std::vector<Unready> EnrolmentRepository::unready(PersonId person, CohortId cohort) {
    return allRows(m_db.cached(R"(
        WITH me(id) AS (SELECT coalesce((SELECT canonical_id FROM person_canon WHERE person_id = ?1), ?1)),
             same(id) AS (SELECT id FROM me UNION SELECT ?1 UNION
                          SELECT person_id FROM person_canon WHERE canonical_id = (SELECT id FROM me))
        SELECT p.id, p.full_name_native, p.romanised, c.title, c.title_zh
        FROM cohort mine JOIN course_version v ON v.id = mine.course_version_id
            JOIN course_prerequisite q ON q.course_id = v.course_id
            JOIN course c ON c.id = q.required_course_id JOIN person p ON p.id = ?1
        WHERE mine.id = ?2 AND q._deleted = 0 AND c._deleted = 0 AND NOT EXISTS (
            SELECT 1 FROM same JOIN enrolment e ON e.person_id = same.id JOIN cohort h ON h.id = e.cohort_id
                JOIN course_version done ON done.id = h.course_version_id
            WHERE done.course_id = c.id AND e.status = 'completed' AND e._deleted = 0)
        ORDER BY c.code)")
                       .bindAll(person, cohort),
                   [](Statement& s) {
                       return Unready{s.id<PersonId>(0), s.string(1), s.string(2), s.string(3), s.string(4)};
                   });
}

std::vector<Unready> EnrolmentRepository::coursesBefore(CohortId cohort) {
    return allRows(m_db.cached(R"(
        SELECT c.title, c.title_zh
        FROM cohort mine JOIN course_version v ON v.id = mine.course_version_id
            JOIN course_prerequisite q ON q.course_id = v.course_id JOIN course c ON c.id = q.required_course_id
        WHERE mine.id = ?1 AND q._deleted = 0 AND c._deleted = 0 ORDER BY c.code)")
                       .bindAll(cohort),
                   [](Statement& s) {
                       return Unready{{}, {}, {}, s.string(0), s.string(1)};
                   });
}

std::vector<InOtherClass> EnrolmentRepository::inOtherClasses(CohortId cohort, Date today) {
    const DateText on(today);
    return allRows(m_db.cached(R"(
        WITH taken(id, kept, class, start_on) AS (
                 SELECT e.person_id, coalesce(k.canonical_id, e.person_id), h.name, h.start_on
                 FROM cohort mine JOIN course_version v ON v.id = mine.course_version_id
                     JOIN course_version w ON w.course_id = v.course_id
                     JOIN cohort h ON h.course_version_id = w.id AND h.id <> mine.id
                     JOIN enrolment e ON e.cohort_id = h.id LEFT JOIN person_canon k ON k.person_id = e.person_id
                 WHERE mine.id = ?1 AND h._deleted = 0 AND e._deleted = 0 AND (h.end_on IS NULL OR h.end_on >= ?2)
                     AND e.status IN ('applied', 'waitlisted', 'enrolled', 'in_progress', 'asked_to_repeat')),
             every(id, class, start_on) AS (
                 SELECT id, class, start_on FROM taken UNION SELECT kept, class, start_on FROM taken
                 UNION SELECT o.person_id, class, start_on FROM taken JOIN person_canon o ON o.canonical_id = kept)
        SELECT p.id, p.full_name_native, p.romanised, every.class FROM every JOIN person p ON p.id = every.id
        ORDER BY every.start_on, every.class, p.id)")
                       .bindAll(cohort, on.cell()),
                   [](Statement& s) {
                       return InOtherClass{s.id<PersonId>(0), s.string(1), s.string(2), s.string(3)};
                   });
}

bool EnrolmentRepository::hasCompleted(PersonId person, CourseVersionId version) {
    return integerOr(m_db.cached(R"(
        SELECT 1 FROM enrolment e JOIN cohort h ON h.id = e.cohort_id JOIN course_version v ON v.id = h.course_version_id
        WHERE e.person_id = ?1 AND e.status = 'completed' AND e._deleted = 0
            AND v.course_id = (SELECT course_id FROM course_version WHERE id = ?2) LIMIT 1)")
                         .bindAll(person, version),
                     0) != 0;
}

AffiliationId EnrolmentRepository::affiliationOn(PersonId person, Date day) {
    const DateText on(day);
    return {integerOr(m_db.cached(R"(
        SELECT id FROM affiliation WHERE person_id = ?1 AND _deleted = 0 AND start_on <= ?2
            AND (end_on IS NULL OR end_on >= ?2)
        ORDER BY is_primary DESC, start_on DESC, id LIMIT 1)")
                          .bindAll(person, on.cell()),
                      0)};
}

} // namespace preceptor
