// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops on site: who is invited and on the list, the registration desk, half-days with their sign-in. What a
// workshop is (title, venue, days, costs ...) is written as the register "event". Each verb is one step of undo.
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"
#include "core/services/people_service.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace preceptor {

class AttendanceService;
class EnrolmentService;
class UnitOfWork;

// What somebody who comes to the desk signs in for: a half-day, or nothing (they have arrived, that is all), or the
// half-day that is on at a minute of today. Where today is a day of the workshop and has none, that makes those of
// today.
// Not of a course that goes on for more than a month.
struct SignInFor {
    SignInFor(SessionId one = {}) : halfDay(one) {}
    static SignInFor now(int minuteOfDay);

    SessionId halfDay;
    std::optional<int> minuteOfDay;
};

class WorkshopService {
public:
    WorkshopService(UnitOfWork& unit, EnrolmentService& enrolments, AttendanceService& attendance);
    WorkshopService(const WorkshopService&) = delete;
    WorkshopService& operator=(const WorkshopService&) = delete;
    ~WorkshopService();

    std::vector<WorkshopRow> list(); // newest first
    Result<WorkshopView> view(EventId id);
    // How the seats were taken; NotFound.
    Result<std::vector<WorkshopSeats>> seats(EventId id);
    // By its title alone, on that day; the code follows from the programme and the year and is free.
    Result<EventId> add(const std::string& title, Date on);

    // On the list with a role; learners are enrolled in the class of the workshop. How many were not there before.
    Result<int> invite(EventId id, std::span<const PersonId> people, const std::string& role);
    // Off the list by name; whoever is in the class of the workshop stays as one of it.
    Status remove(EventId id, PersonId person);
    // At the desk: on the list (as a learner if they were not), enrolled, and signed in.
    Status arrive(EventId id, PersonId person, SignInFor what);
    // The same for somebody who is not in the file yet.
    Result<PersonId> walkIn(EventId id, const PersonDraft& draft, const std::optional<WorkplaceDraft>& workplace,
                            SignInFor what);
    // Somebody who is not in the file yet, put on the list only.
    Result<PersonId> enlist(EventId id, const PersonDraft& draft, const std::optional<WorkplaceDraft>& workplace,
                            const std::string& role);
    // Mornings at 09:00 and afternoons at 13:30, three hours each, of every day that has none yet; two PCs that plan
    // them make the same ones. How many were made.
    Result<int> planHalfDays(EventId id);
    // Credit by the scheme for learners who completed and for who taught, once each; never more than the scheme gives
    // for one activity. How many were awarded. NotFound; InvalidInput (contact_hours) where somebody's hours are not
    // known.
    Result<int> awardCredit(EventId id, std::int64_t scheme);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// The half-day that people sign in for at a minute of today: the last one that begins within the hour, else the first
// of the day; none of another day.
SessionId halfDayAt(const WorkshopView& view, Date today, int minute);
// Whether the workshop takes place on a day, and whether its half-days are made at the desk then.
bool isOn(const WorkshopRow& workshop, Date day);
bool makesHalfDays(const WorkshopRow& workshop, Date day);

} // namespace preceptor
