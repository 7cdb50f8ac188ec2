// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform_fact_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kFact{"platform_fact",
                  {"enrolment_id", "fact_key", "platform", "item", "module_id", "assessment_id", "attempt", "status",
                   "raw", "told_on", "said"}};

std::string keyOf(const PlatformFact& f) {
    if (f.module) return "module " + std::to_string(f.module.value);
    if (f.assessment) return "assessment " + std::to_string(f.assessment.value) + ' ' + std::to_string(f.attempt);
    return "course";
}

std::int64_t idOf(const PlatformFact& f) { return naturalId("platform_fact", {f.enrolment, keyOf(f)}); }

PlatformFact readFact(Statement& s) {
    return {s.id<EnrolmentId>(0),
            s.id<ModuleId>(1),
            s.id<AssessmentId>(2),
            static_cast<int>(s.integer(3)),
            s.string(4),
            s.string(5),
            moduleStatus(s.text(6)).value_or(ModuleStatus::NotStarted),
            s.optionalReal(7),
            s.date(8),
            s.string(9)};
}

} // namespace

std::vector<PlatformFact> PlatformFactRepository::ofCohort(Database& db, CohortId cohort) {
    return allRows(db.cached(R"(
        SELECT f.enrolment_id, f.module_id, f.assessment_id, f.attempt, f.platform, f.item, f.status, f.raw, f.told_on,
            f.said
        FROM platform_fact f JOIN enrolment e ON e.id = f.enrolment_id
        WHERE e.cohort_id = ?1 AND e._deleted = 0 AND f._deleted = 0 ORDER BY f.id)")
                       .bindAll(cohort),
                   readFact);
}

std::optional<PlatformFact> PlatformFactRepository::ofCourse(Database& db, EnrolmentId enrolment) {
    return oneRow(db.cached(R"(
        SELECT f.enrolment_id, f.module_id, f.assessment_id, f.attempt, f.platform, f.item, f.status, f.raw, f.told_on,
            f.said
        FROM platform_fact f WHERE f.id = ?1 AND f._deleted = 0)")
                      .bindAll(idOf(PlatformFact{enrolment, {}, {}, 0, {}, {}, {}, {}, {}, {}})),
                  readFact);
}

bool PlatformFactRepository::put(Write& write, const PlatformFact& f) {
    const DateText on(f.on);
    const std::string key = keyOf(f);
    const bool test = static_cast<bool>(f.assessment);
    const auto attempt = test ? std::optional(f.attempt) : std::nullopt;
    const std::string_view status = test ? std::string_view() : codeOf(f.status);
    return write.put(kFact, idOf(f),
                     {f.enrolment, key, f.platform, f.item, f.module, f.assessment, attempt, Cell::orNull(status),
                      f.raw, on.cell(), Cell::orNull(f.said)});
}

bool PlatformFactRepository::erase(Write& write, const PlatformFact& f) {
    return write.setDeleted("platform_fact", idOf(f), true);
}

std::vector<std::pair<PersonId, EnrolmentId>> PlatformFactRepository::enrolments(Database& db, CohortId cohort) {
    return allRows(db.cached(R"(
        SELECT coalesce(c.canonical_id, e.person_id), e.id
        FROM enrolment e LEFT JOIN person_canon c ON c.person_id = e.person_id
        WHERE e.cohort_id = ?1 AND e._deleted = 0 ORDER BY e.person_id = coalesce(c.canonical_id, e.person_id) DESC, e.id)")
                       .bindAll(cohort),
                   [](Statement& s) { return std::pair(s.id<PersonId>(0), s.id<EnrolmentId>(1)); });
}

std::string PlatformFactRepository::zone(Database& db, CohortId cohort) {
    const auto zone = oneRow(db.cached(R"(
        SELECT s.timezone FROM cohort h JOIN session s ON s.programme_id = h.programme_id
            LEFT JOIN series r ON r.id = s.series_id
        WHERE h.id = ?1 AND s._deleted = 0
        ORDER BY r.cohort_id IS h.id DESC, s.planned_on DESC, s.id LIMIT 1)")
                                 .bindAll(cohort),
                             [](Statement& s) { return s.string(0); });
    return zone.value_or(std::string());
}

} // namespace preceptor
