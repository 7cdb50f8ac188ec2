// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/enrolment_service.h"

#include "core/model/field_check.h"
#include "core/services/completion_stamper.h"
#include "core/services/progress_carrier.h"
#include "core/storage/course_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/platform_fact_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace preceptor {

struct EnrolmentService::Parts {
    explicit Parts(UnitOfWork& u) : unit(u), enrolments(u.db()), progress(u.db()), courses(u.db()), stamper(u.db()) {}

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

    bool put(Write& write, const OpenClass& into, PersonId person, Date on, EnrolmentStatus as);
    std::optional<int> placesLeft(const Cohort& cohort);
    Result<std::vector<Enrolment>> load(std::span<const EnrolmentId> ids);
    void sortByWaiting(std::vector<Enrolment>& people);
    static bool givePlace(OpenClass& into);
    EnrolmentStatus restamped(Write& write, EnrolmentId id);
    bool isBeside(CohortId from, const Cohort& to);
    using Carriers = std::map<CourseVersionId, ProgressCarrier>;
    ProgressCarrier& carrier(Carriers& carriers, CohortId from, CourseVersionId to);

    UnitOfWork& unit;
    EnrolmentRepository enrolments;
    ProgressRepository progress;
    CourseRepository courses;
    CompletionStamper stamper;
};

namespace {

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
bool EnrolmentService::Parts::put(Write& write, const OpenClass& into, PersonId person, Date on, EnrolmentStatus as) {
    const Cohort& cohort = into.cohort;
    const EnrolmentId id = EnrolmentRepository::idOf(person, cohort.id);
    const auto existing = enrolments.find(id);
    if (existing && (isIn(existing->status) || existing->status == as)) return false;
    Enrolment enrolment = existing.value_or(Enrolment{});
    enrolment.id = id;
    enrolment.person = person;
    enrolment.cohort = cohort.id;
    const bool waits = as == EnrolmentStatus::Waitlisted;
    (waits ? enrolment.appliedOn : enrolment.enrolledOn) = on;
    if (waits) enrolment.waitingNo = into.lastWaitingNo + 1;
    enrolment.status = as;
    enrolment.statusOn = on;
    enrolment.reason.clear();
    if (!enrolment.affiliation) enrolment.affiliation = enrolments.affiliationOn(person, on);
    if (!existing) enrolment.isRetraining = enrolments.hasCompleted(person, cohort.version);
    enrolments.put(write, enrolment);
    return true;
}

std::optional<int> EnrolmentService::Parts::placesLeft(const Cohort& cohort) {
    if (!cohort.capacity) return std::nullopt;
    return std::max(0, *cohort.capacity - enrolments.placesTaken(cohort.id));
}

OpenClass EnrolmentService::openClass(const Cohort& cohort) {
    return {cohort, m_parts->placesLeft(cohort), m_parts->enrolments.lastWaitingNo(cohort.id)};
}

PutInto EnrolmentService::enrolIn(Write& write, OpenClass& into, PersonId person, Date on) {
    const bool waits = into.placesLeft && *into.placesLeft <= 0;
    const auto as = waits ? EnrolmentStatus::Waitlisted : EnrolmentStatus::Enrolled;
    if (!m_parts->put(write, into, person, on, as)) return PutInto::AlreadyThere;
    if (into.placesLeft && !waits) --*into.placesLeft;
    if (waits) ++into.lastWaitingNo;
    write.countPlaces(waits ? 0 : 1, waits ? 1 : 0);
    return waits ? PutInto::Waitlisted : PutInto::Enrolled;
}

WaitingList EnrolmentService::waitingList(CohortId id) {
    WaitingList list;
    const auto cohort = m_parts->enrolments.find(id);
    if (!cohort) return list;
    list.cohort = *cohort;
    list.people = m_parts->enrolments.waiting(id);
    const auto left = m_parts->placesLeft(*cohort);
    list.places = left ? std::min(list.people.size(), static_cast<std::size_t>(*left)) : list.people.size();
    return list;
}

Admission EnrolmentService::admission(CohortId cohortId, std::span<const PersonId> people) {
    Admission admission;
    if (!m_parts->enrolments.coursesBefore(cohortId).empty())
        for (const PersonId person : people)
            for (Unready& unready : m_parts->enrolments.unready(person, cohortId))
                admission.unready.push_back(std::move(unready));
    const std::set<PersonId> asked(people.begin(), people.end());
    for (InOtherClass& other : m_parts->enrolments.inOtherClasses(cohortId, m_parts->unit.clock().today()))
        if (asked.contains(other.person)) admission.elsewhere.push_back(std::move(other));
    if (const auto cohort = m_parts->enrolments.find(cohortId)) admission.placesLeft = m_parts->placesLeft(*cohort);
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
        OpenClass into = openClass(*cohort);
        for (const PersonId person : people) {
            const PutInto put = enrolIn(write, into, person, on);
            ++(put == PutInto::Enrolled     ? outcome.enrolled
               : put == PutInto::Waitlisted ? outcome.waitlisted
                                            : outcome.alreadyThere);
            if (put != PutInto::AlreadyThere) fresh.push_back(EnrolmentRepository::idOf(person, cohortId));
        }
        m_parts->stamper.restamp(write, fresh); // who comes back may have everything done already
        write.setSubjects(outcome.enrolled);
        return outcome;
    });
}

Result<std::vector<Enrolment>> EnrolmentService::Parts::load(std::span<const EnrolmentId> ids) {
    std::vector<Enrolment> all;
    for (const EnrolmentId id : ids) {
        auto enrolment = enrolments.find(id);
        if (!enrolment) return fail(ErrorCode::NotFound, {"enrolment"});
        all.push_back(std::move(*enrolment));
    }
    return all;
}

std::vector<Earned> EnrolmentService::earned(std::span<const EnrolmentId> ids) {
    std::vector<Earned> all;
    for (const EnrolmentId id : ids) {
        const auto enrolment = m_parts->enrolments.find(id);
        if (!enrolment) continue;
        const bool completed = enrolment->status == EnrolmentStatus::Completed;
        if (!completed && enrolment->certificateNo.empty()) continue;
        const auto person = PersonRepository::find(m_parts->unit.db(), enrolment->person);
        all.push_back({id, person ? person->nativeName : std::string(),
                       completed ? enrolment->completedOn : std::nullopt, enrolment->certificateNo});
    }
    return all;
}

// Who applied first, without a day last; of one day, as they stand on the waiting list.
void EnrolmentService::Parts::sortByWaiting(std::vector<Enrolment>& people) {
    constexpr int kLast = std::numeric_limits<int>::max();
    std::map<CohortId, std::map<PersonId, int>> lists;
    for (const Enrolment& e : people) {
        const auto [list, isNew] = lists.try_emplace(e.cohort);
        if (!isNew) continue;
        for (const PersonId person : enrolments.waiting(e.cohort))
            list->second.emplace(person, static_cast<int>(list->second.size()));
    }
    const auto place = [&](const Enrolment& e) {
        const auto& list = lists.at(e.cohort);
        const auto waits = list.find(e.person);
        return std::pair(e.appliedOn ? e.appliedOn->days : kLast, waits != list.end() ? waits->second : kLast);
    };
    std::stable_sort(people.begin(), people.end(),
                     [&](const Enrolment& a, const Enrolment& b) { return place(a) < place(b); });
}

EnrolmentStatus EnrolmentService::Parts::restamped(Write& write, EnrolmentId id) {
    stamper.restamp(write, std::span(&id, 1));
    return enrolments.find(id).value_or(Enrolment{}).status;
}

// A place is taken, or there is none.
bool EnrolmentService::Parts::givePlace(OpenClass& into) {
    if (!into.placesLeft) return true;
    if (*into.placesLeft <= 0) return false;
    --*into.placesLeft;
    return true;
}

Result<StatusOutcome> EnrolmentService::changeStatus(std::span<const EnrolmentId> ids, EnrolmentStatus status, Date on,
                                                     const std::string& reason) {
    FieldCheck check;
    check.day("status_on", on).codeIfGiven("reason", reason, "enrolment_reason");
    if (asksForReason(status) && reason.empty()) check.add("reason", IssueCode::Required);
    if (status == EnrolmentStatus::Completed) check.add("status", IssueCode::OutOfRange);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    auto people = m_parts->load(ids);
    if (!people) return people.error();
    m_parts->sortByWaiting(*people);
    return m_parts->unit.transact(Action::ChangeEnrolment, [&](Write& write) -> Result<StatusOutcome> {
        StatusOutcome outcome;
        std::map<CohortId, OpenClass> classes;
        for (Enrolment& enrolment : *people) {
            const auto cohort = m_parts->enrolments.find(enrolment.cohort);
            if (!cohort) return fail(ErrorCode::NotFound, {"cohort"});
            OpenClass& into = classes.try_emplace(cohort->id, openClass(*cohort)).first->second;
            const bool waits = isIn(status) && !isIn(enrolment.status) && !m_parts->givePlace(into);
            const auto now = waits ? EnrolmentStatus::Waitlisted : status;
            const bool earned = enrolment.status == EnrolmentStatus::Completed;
            clearCompletion(enrolment);
            enrolment.status = now;
            enrolment.statusOn = on;
            enrolment.reason = reason;
            if (isIn(now) && !enrolment.enrolledOn) enrolment.enrolledOn = on;
            if (waits && !enrolment.appliedOn) enrolment.appliedOn = on;
            if (now == EnrolmentStatus::Waitlisted) enrolment.waitingNo = ++into.lastWaitingNo;
            m_parts->enrolments.update(write, enrolment);
            const bool again = m_parts->restamped(write, enrolment.id) == EnrolmentStatus::Completed;
            write.countCompletions(earned && again ? -1 : 0, earned && !again ? 1 : 0);
            write.countPlaces(0, waits ? 1 : 0);
            ++outcome.changed;
            outcome.waitlisted += waits ? 1 : 0;
        }
        write.setSubjects(outcome.changed - outcome.waitlisted);
        return outcome;
    });
}

std::vector<CohortId> EnrolmentService::classesOf(std::span<const EnrolmentId> ids) {
    std::set<CohortId> classes;
    for (const EnrolmentId id : ids)
        if (const auto enrolment = m_parts->enrolments.find(id)) classes.insert(enrolment->cohort);
    return {classes.begin(), classes.end()};
}

std::vector<ClassBeside> EnrolmentService::classesBeside(std::span<const EnrolmentId> ids) {
    auto rows = m_parts->enrolments.listCohorts();
    std::map<CohortId, CourseId> courses;
    for (const CohortRow& row : rows) courses[row.cohort.id] = row.course;
    std::map<CohortId, int> from; // how many of them are in which class
    for (const EnrolmentId id : ids)
        if (const auto enrolment = m_parts->enrolments.find(id)) ++from[enrolment->cohort];
    std::vector<ClassBeside> classes;
    for (CohortRow& row : rows) {
        int people = 0;
        for (const auto& [cohort, count] : from)
            if (cohort != row.cohort.id && courses[cohort] == row.course) people += count;
        if (people > 0) classes.push_back({std::move(row), people});
    }
    std::stable_sort(classes.begin(), classes.end(),
                     [](const ClassBeside& a, const ClassBeside& b) { return a.people > b.people; });
    return classes;
}

bool EnrolmentService::Parts::isBeside(CohortId from, const Cohort& to) {
    const auto own = enrolments.find(from);
    const auto ours = own ? courses.find(own->version) : std::nullopt;
    const auto theirs = courses.find(to.version);
    return ours && theirs && from != to.id && ours->course == theirs->course;
}

// What was done goes along, so that it stands in one class alone.
ProgressCarrier& EnrolmentService::Parts::carrier(Carriers& carriers, CohortId from, CourseVersionId to) {
    const CourseVersionId version = enrolments.find(from).value_or(Cohort{}).version;
    const auto known = carriers.find(version);
    return known != carriers.end() ? known->second
                                   : carriers.emplace(version, ProgressCarrier(unit.db(), version, to)).first->second;
}

Result<TransferOutcome> EnrolmentService::transfer(std::span<const EnrolmentId> ids, CohortId to, Date on,
                                                   const std::string& reason) {
    FieldCheck check;
    check.day("status_on", on).code("reason", reason, "enrolment_reason");
    const auto cohort = m_parts->enrolments.find(to);
    if (!cohort) check.add("cohort_id", IssueCode::Required);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    auto people = m_parts->load(ids);
    if (!people) return people.error();
    const auto others =
        std::erase_if(*people, [&](const Enrolment& e) { return !m_parts->isBeside(e.cohort, *cohort); });
    if (people->empty()) return invalid({{"cohort_id", IssueCode::OutOfRange, {}}});
    m_parts->sortByWaiting(*people);
    return m_parts->unit.transact(Action::ChangeEnrolment, [&](Write& write) -> Result<TransferOutcome> {
        TransferOutcome outcome;
        outcome.stayed = static_cast<int>(others);
        OpenClass into = openClass(*cohort);
        Parts::Carriers carriers;
        for (Enrolment& old : *people) {
            const bool stays = old.status == EnrolmentStatus::Completed || old.status == EnrolmentStatus::Deceased;
            const PutInto put = stays ? PutInto::AlreadyThere : enrolIn(write, into, old.person, on);
            if (put == PutInto::Waitlisted) ++outcome.waitlisted;
            if (put == PutInto::AlreadyThere) ++outcome.stayed;
            if (put != PutInto::Enrolled) continue;
            auto fresh = m_parts->enrolments.find(EnrolmentRepository::idOf(old.person, to));
            if (!fresh) return fail(ErrorCode::NotFound, {"enrolment"});
            fresh->appliedOn = old.appliedOn;
            fresh->isRetraining = old.isRetraining;
            m_parts->enrolments.update(write, *fresh);
            m_parts->enrolments.carryGrant(write, old.id, fresh->id);
            m_parts->carrier(carriers, old.cohort, cohort->version).carry(write, old.id, fresh->id);
            old.status = EnrolmentStatus::Transferred;
            old.statusOn = on;
            old.reason = reason;
            clearCompletion(old);
            m_parts->enrolments.update(write, old);
            m_parts->restamped(write, fresh->id);
            ++outcome.moved;
        }
        write.setSubjects(outcome.moved);
        return outcome;
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
        if (!enrolment.enrolledOn) enrolment.enrolledOn = on;
    });
}

Status EnrolmentService::dropOverride(std::span<const EnrolmentId> ids) {
    return m_parts->changeEach(Action::OverrideCompletion, ids, [](Enrolment& enrolment, Write&) {
        if (enrolment.basis && *enrolment.basis != CompletionBasis::Rule) clearCompletion(enrolment);
    });
}

} // namespace preceptor
