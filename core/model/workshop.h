// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop (table event) as its list and its desk show it: half-days are sessions, learners and trainers are roles.
#pragma once

#include "core/model/conference_rows.h"
#include "core/model/institution.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct WorkshopRow {
    EventId id;
    ProgrammeId programme;
    CohortId cohort; // none: its learners are enrolled in no class
    std::string code;
    std::string title;
    std::string kind;
    std::string venue;
    std::string mode;
    std::string language;
    InstitutionTitle host;
    std::optional<Date> from;
    std::optional<Date> to;
    int seats = 0;    // of all invitations
    int learners = 0; // on the list
    int arrived = 0;  // of them at the desk
    int counted = 0;  // heads without names
};

// Somebody of a workshop, once, with all roles.
struct WorkshopPerson {
    PersonId person;
    std::string nativeName;
    std::string romanised;
    std::string institution; // of the first day, short if it has a short name
    std::string cadre;
    std::vector<std::string> roles;
    bool byClassOnly = true; // on the list as one of the class
    bool waits = false;      // the class is full, and they are on its waiting list
    std::optional<Date> arrivedOn;
    std::vector<AttendanceStatus> halfDays; // in the order of WorkshopView::halfDays
};

// An institution that was given seats or whose people are on the list: learners, by where they work on the first day.
struct WorkshopSeats {
    InstitutionId institution; // none: where they work is not known
    InstitutionTitle name;
    int seats = 0;
    int listed = 0;
    int arrived = 0;
    bool operator==(const WorkshopSeats&) const = default;
};

struct WorkshopView {
    WorkshopRow workshop;
    std::vector<SessionRow> halfDays;   // by time
    std::vector<WorkshopPerson> people; // by name
};

// What the QR code of a badge holds and a person can type: the person's id in Crockford's base 32 with a check letter
// (value modulo 32), in capitals, no I, L, O or U.
std::string badgeCode(PersonId person);
// None if it is no badge; small letters and the letters that look like digits are taken as such.
PersonId personOfBadge(std::string_view text);
// Whether something in the text looks like the code of a badge, also of one that was misread or is not known: no name.
bool holdsBadge(std::string_view text);

} // namespace preceptor
