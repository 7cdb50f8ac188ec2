// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workshop_service.h"

#include "core/model/field_check.h"
#include "core/services/attendance_service.h"
#include "core/services/completion_stamper.h"
#include "core/services/enrolment_service.h"
#include "core/services/name_order.h"
#include "core/storage/credit_repository.h"
#include "core/storage/enrolment_repository.h"
#include "core/storage/programme_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/storage/workshop_repository.h"
#include "core/sync/natural_id.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::string_view kLearner = "learner";
constexpr int kMostWorkshopDays = 31;
constexpr int kHalfDayMinutes = 180;
constexpr int kDeskOpensMinutes = 60; // before a half-day begins
constexpr const char* kHalves[] = {"09:00", "13:30"};

bool isBefore(const std::string& time, int hour) { return parseTimeOfDay(time).value_or(0) < hour * 60; }

// A half of a day is taken if a session of the workshop begins in it.
bool hasHalf(const std::vector<SessionRow>& halfDays, Date on, bool morning) {
    return std::any_of(halfDays.begin(), halfDays.end(), [&](const SessionRow& row) {
        return row.session.plannedOn == on && isBefore(row.session.plannedTime, 12) == morning;
    });
}

} // namespace

struct WorkshopService::Parts {
    Parts(UnitOfWork& u, EnrolmentService& e, AttendanceService& a)
        : unit(u), enrolments(e), attendance(a), workshops(u.db()), sessions(u.db()), cohorts(u.db()), stamper(u.db()) {
    }

    bool putOnList(Write& write, const WorkshopRow& workshop, PersonId person, std::string_view role,
                   std::optional<Date> registeredOn);
    Status arrive(Write& write, const WorkshopRow& workshop, PersonId person, const SignInFor& what);
    SessionId halfDayFor(Write& write, const WorkshopRow& workshop, const SignInFor& what);
    int planDay(Write& write, const WorkshopRow& workshop, const std::vector<SessionRow>& halfDays, Date on);
    Session halfDay(const WorkshopRow& workshop, Date on, const char* time) const;
    std::string freeCode(Date on);

    UnitOfWork& unit;
    EnrolmentService& enrolments;
    AttendanceService& attendance;
    WorkshopRepository workshops;
    SessionRepository sessions;
    EnrolmentRepository cohorts;
    CompletionStamper stamper;
};

WorkshopService::WorkshopService(UnitOfWork& unit, EnrolmentService& enrolments, AttendanceService& attendance)
    : m_parts(std::make_unique<Parts>(unit, enrolments, attendance)) {}
WorkshopService::~WorkshopService() = default;

std::vector<WorkshopRow> WorkshopService::list() { return m_parts->workshops.list(); }

Result<WorkshopView> WorkshopService::view(EventId id) {
    auto workshop = m_parts->workshops.find(id);
    if (!workshop) return fail(ErrorCode::NotFound, {"event"});
    auto halfDays = m_parts->sessions.ofEvent(id);
    auto people = m_parts->workshops.people(*workshop, halfDays);
    sortByName(people, [](const WorkshopPerson& person) { return person.person; });
    return WorkshopView{std::move(*workshop), std::move(halfDays), std::move(people)};
}

Result<std::vector<WorkshopSeats>> WorkshopService::seats(EventId id) {
    const auto workshop = m_parts->workshops.find(id);
    if (!workshop) return fail(ErrorCode::NotFound, {"event"});
    return m_parts->workshops.seats(id, workshop->from);
}

bool WorkshopService::Parts::putOnList(Write& write, const WorkshopRow& workshop, PersonId person,
                                       std::string_view role, std::optional<Date> registeredOn) {
    const bool fresh = workshops.putRole(write, workshop.id, person, role, registeredOn);
    if (role != kLearner || !workshop.cohort) return fresh;
    const auto cohort = cohorts.find(workshop.cohort);
    if (!cohort) return fresh;
    OpenClass into = enrolments.openClass(*cohort);
    if (enrolments.enrolIn(write, into, person, write.today()) == PutInto::AlreadyThere) return fresh;
    const EnrolmentId enrolment = EnrolmentRepository::idOf(person, cohort->id);
    stamper.restamp(write, std::span(&enrolment, 1)); // who comes back may have everything done already
    return fresh;
}

Result<int> WorkshopService::invite(EventId id, std::span<const PersonId> people, const std::string& role) {
    FieldCheck check;
    if (auto issues = check.code("role", role, "event_role").take(); !issues.empty()) return invalid(std::move(issues));
    const auto workshop = m_parts->workshops.find(id);
    if (!workshop) return fail(ErrorCode::NotFound, {"event"});
    return m_parts->unit.transact(Action::EditWorkshop, [&](Write& write) -> Result<int> {
        int added = 0;
        for (const PersonId person : people)
            if (m_parts->putOnList(write, *workshop, person, role, {})) ++added;
        write.setSubjects(added);
        return added;
    });
}

Status WorkshopService::remove(EventId id, PersonId person) {
    const auto roles = m_parts->workshops.rolesOf(id, person);
    if (roles.empty()) return fail(ErrorCode::NotFound, {"person"});
    return m_parts->unit.transact(Action::EditWorkshop, [&](Write& write) -> Status {
        for (const std::string& role : roles) m_parts->workshops.removeRole(write, id, person, role);
        for (const SessionRow& half : m_parts->sessions.ofEvent(id))
            if (Status out = m_parts->attendance.signOutDuring(write, half.session.id, person); !out) return out;
        return success();
    });
}

SessionId WorkshopService::Parts::halfDayFor(Write& write, const WorkshopRow& workshop, const SignInFor& what) {
    if (!what.minuteOfDay) return what.halfDay;
    const auto at = [&](const std::vector<SessionRow>& halfDays) {
        return halfDayAt({workshop, halfDays, {}}, write.today(), *what.minuteOfDay);
    };
    const auto halfDays = sessions.ofEvent(workshop.id);
    if (const SessionId on = at(halfDays); on || !makesHalfDays(workshop, write.today())) return on;
    planDay(write, workshop, halfDays, write.today());
    return at(sessions.ofEvent(workshop.id));
}

// Whoever is on the list for something else came for that.
Status WorkshopService::Parts::arrive(Write& write, const WorkshopRow& workshop, PersonId person,
                                      const SignInFor& what) {
    auto roles = workshops.rolesOf(workshop.id, person);
    if (roles.empty()) roles.emplace_back(kLearner);
    for (const std::string& role : roles) putOnList(write, workshop, person, role, write.today());
    const SessionId halfDay = halfDayFor(write, workshop, what);
    write.setSubjects(1);
    return halfDay ? attendance.signInDuring(write, halfDay, person) : success();
}

Status WorkshopService::arrive(EventId id, PersonId person, SignInFor what) {
    const auto workshop = m_parts->workshops.find(id);
    if (!workshop) return fail(ErrorCode::NotFound, {"event"});
    return m_parts->unit.transact(Action::RegisterArrival,
                                  [&](Write& write) { return m_parts->arrive(write, *workshop, person, what); });
}

Result<PersonId> WorkshopService::walkIn(EventId id, const PersonDraft& draft,
                                         const std::optional<WorkplaceDraft>& workplace, SignInFor what) {
    const auto workshop = m_parts->workshops.find(id);
    if (!workshop) return fail(ErrorCode::NotFound, {"event"});
    return m_parts->unit.transact(Action::RegisterArrival, [&](Write& write) -> Result<PersonId> {
        auto person = PeopleService::addIn(write, draft, workplace);
        if (!person) return person;
        if (Status arrived = m_parts->arrive(write, *workshop, *person, what); !arrived) return arrived.error();
        return person;
    });
}

Result<PersonId> WorkshopService::enlist(EventId id, const PersonDraft& draft,
                                         const std::optional<WorkplaceDraft>& workplace, const std::string& role) {
    FieldCheck check;
    if (auto issues = check.code("role", role, "event_role").take(); !issues.empty()) return invalid(std::move(issues));
    const auto workshop = m_parts->workshops.find(id);
    if (!workshop) return fail(ErrorCode::NotFound, {"event"});
    return m_parts->unit.transact(Action::EditWorkshop, [&](Write& write) -> Result<PersonId> {
        auto person = PeopleService::addIn(write, draft, workplace);
        if (!person) return person;
        m_parts->putOnList(write, *workshop, *person, role, {});
        write.setSubjects(1);
        return person;
    });
}

Session WorkshopService::Parts::halfDay(const WorkshopRow& workshop, Date on, const char* time) const {
    Session session;
    session.programme = workshop.programme;
    session.kind = "workshop_day";
    session.title = workshop.title;
    session.plannedOn = on;
    session.plannedTime = time;
    session.plannedMinutes = kHalfDayMinutes;
    session.mode = workshop.mode;
    session.place = workshop.venue;
    session.language = workshop.language;
    session.event = workshop.id;
    return session;
}

// The id follows from the workshop and the half-day, so that two desks that make them make the same. Whoever moved one
// to another day keeps it there, and that half gets another.
int WorkshopService::Parts::planDay(Write& write, const WorkshopRow& workshop, const std::vector<SessionRow>& halfDays,
                                    Date on) {
    int made = 0;
    for (const char* time : kHalves) {
        if (hasHalf(halfDays, on, isBefore(time, 12))) continue;
        const std::string day = on.iso();
        const SessionId id{naturalId("session", {workshop.id, day, time})};
        const Session session = halfDay(workshop, on, time);
        sessions.find(id) ? void(sessions.insert(write, session)) : sessions.put(write, id, session);
        ++made;
    }
    return made;
}

Result<int> WorkshopService::planHalfDays(EventId id) {
    const auto view = this->view(id);
    if (!view) return view.error();
    const WorkshopRow& workshop = view->workshop;
    if (!workshop.from) return invalid({{"start_on", IssueCode::Required, {}}});
    const Date last = workshop.to.value_or(*workshop.from);
    if (last.days - workshop.from->days >= kMostWorkshopDays) return invalid({{"end_on", IssueCode::OutOfRange, {}}});
    return m_parts->unit.transact(Action::EditWorkshop, [&](Write& write) -> Result<int> {
        int made = 0;
        for (Date on = *workshop.from; on <= last; on = on.plusDays(1))
            made += m_parts->planDay(write, workshop, view->halfDays, on);
        write.setSubjects(made);
        return made;
    });
}

Result<int> WorkshopService::awardCredit(EventId id, std::int64_t schemeId) {
    const auto workshop = m_parts->workshops.find(id);
    CreditRepository credits(m_parts->unit.db());
    const auto scheme = credits.scheme(schemeId);
    if (!workshop || !scheme) return fail(ErrorCode::NotFound, {workshop ? "credit_scheme" : "event"});
    const Date last = workshop->to.value_or(workshop->from.value_or(Date{}));
    if (last > m_parts->unit.clock().today()) return fail(ErrorCode::EventAhead, {last.iso()});
    if (std::min(scheme->learnerHours, scheme->lecturerHours) <= 0)
        return invalid({{"learner_hours", IssueCode::OutOfRange, {}}});
    const auto due = credits.due(id, schemeId);
    if (std::any_of(due.begin(), due.end(), [](const CreditDue& one) { return !one.hours; }))
        return invalid({{"contact_hours", IssueCode::Required, {}}});
    return m_parts->unit.transact(Action::AwardCredit, [&](Write& write) -> Result<int> {
        for (const CreditDue& one : due) {
            const double earned = *one.hours / (one.lecturer ? scheme->lecturerHours : scheme->learnerHours);
            credits.award(write, id, schemeId, one, std::min(earned, scheme->mostOfActivity.value_or(earned)),
                          workshop->title, last);
        }
        write.setSubjects(static_cast<std::int64_t>(due.size()));
        return static_cast<int>(due.size());
    });
}

std::string WorkshopService::Parts::freeCode(Date on) {
    const std::string stem = "WS-" + on.iso().substr(0, 4) + "-";
    for (int n = 1;; ++n) {
        std::string code = stem + (n < 10 ? "0" : "") + std::to_string(n);
        if (workshops.codeIsFree(code)) return code;
    }
}

Result<EventId> WorkshopService::add(const std::string& title, Date on) {
    const std::string name = tidy(title);
    if (name.empty()) return invalid({{"title", IssueCode::Required, {}}});
    const auto programmes = ProgrammeRepository::list(m_parts->unit.db());
    if (programmes.empty()) return fail(ErrorCode::NotFound, {"programme"});
    return m_parts->unit.transact(Action::EditWorkshop, [&](Write& write) -> Result<EventId> {
        return m_parts->workshops.insert(write, programmes.front().id, m_parts->freeCode(on), name, on);
    });
}

SignInFor SignInFor::now(int minuteOfDay) {
    SignInFor what;
    what.minuteOfDay = minuteOfDay;
    return what;
}

bool isOn(const WorkshopRow& workshop, Date day) {
    return workshop.from && *workshop.from <= day && day <= workshop.to.value_or(*workshop.from);
}

bool makesHalfDays(const WorkshopRow& workshop, Date day) {
    return isOn(workshop, day) && workshop.to.value_or(*workshop.from).days - workshop.from->days < kMostWorkshopDays;
}

SessionId halfDayAt(const WorkshopView& view, Date today, int minute) {
    SessionId at;
    for (const SessionRow& row : view.halfDays) {
        const Session& session = row.session;
        const bool takesPlace = session.status == SessionStatus::Planned || session.status == SessionStatus::Held;
        if (session.plannedOn != today || !takesPlace) continue;
        if (!at || parseTimeOfDay(session.plannedTime).value_or(0) - kDeskOpensMinutes <= minute) at = session.id;
    }
    return at;
}

} // namespace preceptor
