// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/enrolment_service.h"

#include "core/model/field_check.h"
#include "core/services/completion_stamper.h"
#include "core/storage/platform_fact_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <limits>

namespace preceptor {

struct EnrolmentService::Parts {
    explicit Parts(UnitOfWork& u) : unit(u), enrolments(u.db()), progress(u.db()), stamper(u.db()) {}

    // Loads, changes and stores each enrolment in one step, then lets the rule look again.
    template <class Change>
    Status changeEach(Action action, std::span<const EnrolmentId> ids, Change change) {
        return unit.transact(action, [&](Write& write) -> Status {
            for (const EnrolmentId id : ids) {
                auto enrolment = enrolments.find(id);
                if (!enrolment) return fail(ErrorCode::NotFound, {"enrolment"});
                change(*enrolment, write);
                enrolments.update(write, *enrolment);
            }
            stamper.restamp(write, ids);
            write.setSubjects(static_cast<std::int64_t>(ids.size()));
            return success();
        });
    }

    bool put(Write& write, const Cohort& cohort, PersonId person, Date on, EnrolmentStatus as);

    UnitOfWork& unit;
    EnrolmentRepository enrolments;
    ProgressRepository progress;
    CompletionStamper stamper;
};

namespace {

bool asksForReason(EnrolmentStatus status) {
    switch (status) {
    case EnrolmentStatus::NotCompleted:
    case EnrolmentStatus::Withdrawn:
    case EnrolmentStatus::Transferred:
    case EnrolmentStatus::Deferred: return true;
    case EnrolmentStatus::Applied:
    case EnrolmentStatus::Waitlisted:
    case EnrolmentStatus::Enrolled:
    case EnrolmentStatus::InProgress:
    case EnrolmentStatus::Completed:
    case EnrolmentStatus::AskedToRepeat:
    case EnrolmentStatus::Deceased: return false;
    }
    return false;
}

bool isIn(EnrolmentStatus status) { return ruleDecides(status); }

void clearCompletion(Enrolment& enrolment) {
    enrolment.completedOn.reset();
    enrolment.basis.reset();
    enrolment.overriddenBy.clear();
    enrolment.overrideReason.clear();
    enrolment.ruleHash.clear();
    enrolment.evidenceHash.clear();
}

} // namespace

EnrolmentService::EnrolmentService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
EnrolmentService::~EnrolmentService() = default;

std::vector<EnrolmentRow> EnrolmentService::ofPerson(PersonId person) {
    return m_parts->enrolments.listOfPerson(person);
}

namespace {

std::optional<ToldCompletion> toldOf(Database& db, EnrolmentId id) {
    const auto fact = PlatformFactRepository::ofCourse(db, id);
    return fact ? std::optional(ToldCompletion{fact->platform, fact->on}) : std::nullopt;
}

} // namespace

Result<CompletionView> EnrolmentService::view(EnrolmentId id) {
    const auto enrolment = m_parts->enrolments.find(id);
    if (!enrolment) return fail(ErrorCode::NotFound, {"enrolment"});
    const auto cohort = m_parts->enrolments.find(enrolment->cohort);
    const auto rule = cohort ? m_parts->stamper.ruleOf(cohort->version) : std::nullopt;
    return CompletionView{*enrolment,
                          rule ? ruleSentence(*rule) : RuleSentence{},
                          m_parts->stamper.evaluate(*enrolment),
                          m_parts->progress.ofEnrolment(id),
                          m_parts->progress.results(id),
                          m_parts->progress.signOffs(id),
                          m_parts->stamper.earnedBefore(*enrolment),
                          toldOf(m_parts->unit.db(), id)};
}

// False if the person is in the class, or waits for a place and goes on waiting.
bool EnrolmentService::Parts::put(Write& write, const Cohort& cohort, PersonId person, Date on, EnrolmentStatus as) {
    const EnrolmentId id = EnrolmentRepository::idOf(person, cohort.id);
    const auto existing = enrolments.find(id);
    if (existing && (isIn(existing->status) || existing->status == as)) return false;
    Enrolment enrolment = existing.value_or(Enrolment{});
    enrolment.id = id;
    enrolment.person = person;
    enrolment.cohort = cohort.id;
    (as == EnrolmentStatus::Waitlisted ? enrolment.appliedOn : enrolment.enrolledOn) = on;
    enrolment.status = as;
    enrolment.statusOn = on;
    enrolment.reason.clear();
    if (!enrolment.affiliation) enrolment.affiliation = enrolments.affiliationOn(person, on);
    if (!existing) enrolment.isRetraining = enrolments.hasCompleted(person, cohort.version);
    enrolments.put(write, enrolment);
    return true;
}

bool EnrolmentService::enrolIn(Write& write, const Cohort& cohort, PersonId person, Date on) {
    return m_parts->put(write, cohort, person, on, EnrolmentStatus::Enrolled);
}

Admission EnrolmentService::admission(CohortId cohortId, std::span<const PersonId> people) {
    Admission admission;
    for (const PersonId person : people)
        for (Unready& unready : m_parts->enrolments.unready(person, cohortId))
            admission.unready.push_back(std::move(unready));
    const auto cohort = m_parts->enrolments.find(cohortId);
    if (cohort && cohort->capacity)
        admission.placesLeft = std::max(0, *cohort->capacity - m_parts->enrolments.placesTaken(cohortId));
    return admission;
}

Result<EnrolOutcome> EnrolmentService::enrol(CohortId cohortId, std::span<const PersonId> people, Date on) {
    const auto cohort = m_parts->enrolments.find(cohortId);
    if (!cohort) return fail(ErrorCode::NotFound, {"cohort"});
    FieldCheck check;
    if (auto issues = check.day("enrolled_on", on).take(); !issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::Enrol, [&](Write& write) -> Result<EnrolOutcome> {
        EnrolOutcome outcome;
        std::vector<EnrolmentId> fresh;
        int places = cohort->capacity ? *cohort->capacity - m_parts->enrolments.placesTaken(cohortId)
                                      : std::numeric_limits<int>::max();
        for (const PersonId person : people) {
            const bool waits = places <= 0;
            if (!m_parts->put(write, *cohort, person, on,
                              waits ? EnrolmentStatus::Waitlisted : EnrolmentStatus::Enrolled)) {
                ++outcome.alreadyThere;
                continue;
            }
            ++(waits ? outcome.waitlisted : outcome.enrolled);
            if (!waits) --places;
            fresh.push_back(EnrolmentRepository::idOf(person, cohortId));
        }
        m_parts->stamper.restamp(write, fresh); // who comes back may have everything done already
        write.setSubjects(outcome.enrolled + outcome.waitlisted);
        return outcome;
    });
}

Status EnrolmentService::changeStatus(std::span<const EnrolmentId> ids, EnrolmentStatus status, Date on,
                                      const std::string& reason) {
    FieldCheck check;
    check.day("status_on", on).codeIfGiven("reason", reason, "enrolment_reason");
    if (asksForReason(status) && reason.empty()) check.add("reason", IssueCode::Required);
    if (status == EnrolmentStatus::Completed) check.add("status", IssueCode::OutOfRange);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    return m_parts->changeEach(Action::ChangeEnrolment, ids, [&](Enrolment& enrolment, Write&) {
        enrolment.status = status;
        enrolment.statusOn = on;
        enrolment.reason = reason;
        clearCompletion(enrolment);
    });
}

Status EnrolmentService::overrideCompletion(std::span<const EnrolmentId> ids, CompletionBasis basis, Date on,
                                            const std::string& reason, const std::string& by) {
    FieldCheck check;
    check.pastDay("completed_on", on, m_parts->unit.clock().today()).text("override_reason", reason);
    if (!by.empty()) check.text("overridden_by", by);
    if (basis == CompletionBasis::Rule) check.add("completion_basis", IssueCode::OutOfRange);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    return m_parts->changeEach(Action::OverrideCompletion, ids, [&](Enrolment& enrolment, Write& write) {
        clearCompletion(enrolment);
        enrolment.status = EnrolmentStatus::Completed;
        enrolment.statusOn = write.today();
        enrolment.completedOn = on;
        enrolment.basis = basis;
        enrolment.overriddenBy = by.empty() ? std::string(write.operatorName()) : by;
        enrolment.overrideReason = reason;
        enrolment.reason.clear();
    });
}

Status EnrolmentService::dropOverride(std::span<const EnrolmentId> ids) {
    return m_parts->changeEach(Action::OverrideCompletion, ids, [](Enrolment& enrolment, Write&) {
        if (enrolment.basis && *enrolment.basis != CompletionBasis::Rule) clearCompletion(enrolment);
    });
}

} // namespace preceptor
