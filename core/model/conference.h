// SPDX-License-Identifier: GPL-3.0-or-later
// A series of conferences and its sessions. Times are local wall times of the session's zone; a session that was moved
// stays as postponed, and a new one takes its place.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/attendance.h"
#include "core/model/ids.h"
#include "core/model/recurrence.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

inline constexpr int kMostSessionMinutes = 24 * 60; // of a session, a part of it, and of somebody who was there

enum class SessionStatus { Planned, Held, Postponed, Cancelled };
std::string_view codeOf(SessionStatus status);
std::optional<SessionStatus> sessionStatus(std::string_view code);

// Minutes since midnight of "19:00"; nullopt for anything else.
std::optional<int> parseTimeOfDay(std::string_view text);
std::string timeOfDayText(int minutes);

struct SeriesDraft {
    ProgrammeId programme;
    CohortId cohort; // none: whoever is a member of the series
    std::string kind = "complex_case_conference";
    std::string title;
    Date firstDay;
    std::string startTime = "19:00";
    int minutes = 60;
    Recurrence recurrence;
    std::string timezone = "Asia/Shanghai";
    InstitutionId hub;
    std::string platform;
    std::string language;
    std::vector<InstitutionId> rota;
    std::vector<Date> skips;
};
std::vector<FieldIssue> issuesOf(const SeriesDraft& draft);

// One day of a series before it is made.
struct PlannedDay {
    Date on;
    InstitutionId presenting;
    bool operator==(const PlannedDay&) const = default;
};
// The days and turns the draft comes to. A draft without count or end stops after two years.
std::vector<PlannedDay> plannedDays(const SeriesDraft& draft);

struct Session {
    SessionId id;
    ProgrammeId programme;
    SeriesId series;
    std::string kind = "complex_case_conference";
    std::string title;
    Date plannedOn;
    std::string plannedTime = "19:00";
    int plannedMinutes = 60;
    std::string timezone = "Asia/Shanghai";
    SessionStatus status = SessionStatus::Planned;
    std::string statusReason;
    std::string actualStart; // HH:MM, may be empty
    std::string actualEnd;
    std::string mode;
    std::string place;
    std::string language;
    InstitutionId presenting;
    PersonId presenter;
    int calendarSequence = 0;
    std::string note;
    EventId event = {}; // the workshop it is a half-day of
    bool operator==(const Session&) const = default;
};
std::vector<FieldIssue> issuesOf(const Session& session);

struct SessionPart {
    std::string kind;
    std::string title;
    std::optional<int> minutes;
    InstitutionId institution;
    PersonId presenter;
    bool operator==(const SessionPart&) const = default;
};

// People counted without names; never added to unique people.
struct Headcount {
    std::string cadre;
    std::string sex = "unknown";
    std::string ageRange;
    int n = 0;
    bool operator==(const Headcount&) const = default;
};

// A slot of a series for the rota: who presents, whether it takes place, whether it may still be changed.
struct RotaSlot {
    SessionId session;
    InstitutionId presenting;
    bool takesPlace = true;
    bool open = true; // still planned
};
// Turns are dealt again from the first slot that changed, in the order they had, see rota.cpp: nobody loses a turn or
// comes to present twice in a row. Slots are in date order. Returns session and new institution of each that changes.
std::vector<RotaSlot> shiftedTurns(const std::vector<RotaSlot>& before, const std::vector<RotaSlot>& after,
                                   const std::vector<InstitutionId>& rota);

} // namespace preceptor
