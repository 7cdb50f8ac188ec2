// SPDX-License-Identifier: GPL-3.0-or-later
// What the Today page shows. The agenda is read anew each time; the overview costs a walk over all attendance and
// progress rows, so it is kept beside the data and says whether it is still that of the present data and day.
#pragma once

#include "core/base/date.h"
#include "core/model/exchange.h"
#include "core/model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct AgendaSession {
    SessionId id;
    Date day;
    std::string time; // HH:MM, local to the session
    std::string title;
    std::string place;
    std::string presenter;    // person, as written
    std::string institution;  // presenting
    bool caseMissing = false; // a case conference for which no case is planned yet
    bool operator==(const AgendaSession&) const = default;
};

// A site whose newest exchange file is older than two weeks.
struct SilentSite {
    std::string site;
    int days = 0;
    bool operator==(const SilentSite&) const = default;
};

// What cases wait for; of those to be reviewed the one that has waited longest.
struct CasesDue {
    int actions = 0;   // open and past their day
    int followUps = 0; // past their day and not done
    int reviews = 0;   // handed in and not looked at
    CaseId firstReview;
    bool operator==(const CasesDue&) const = default;
};

struct Agenda {
    std::optional<AgendaSession> next; // today's, or the first one after
    std::vector<AgendaSession> comingUp;
    std::vector<AgendaSession> unrecorded; // planned for an earlier day and neither held nor cancelled; oldest first
    std::vector<SilentSite> silentSites;   // longest first
    std::int64_t undecided = 0;            // values of two PCs that wait for a decision
    OwnClock ownClock{};
    CasesDue cases;
};

// Numerator and denominator of a share, both kept: every percent is shown with them.
struct Ratio {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    bool operator==(const Ratio&) const = default;
    std::optional<double> percent() const {
        if (whole <= 0) return std::nullopt;
        return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    }
};

// One fortnight of conferences, by cadre group.
struct AttendancePoint {
    Date day; // of the last session in the fortnight
    Ratio all;
    Ratio doctors;
    Ratio nurses;
    Ratio others;
    bool operator==(const AttendancePoint&) const = default;
};

struct InstitutionShare {
    InstitutionId id;
    std::string name;
    std::string nameZh;
    Ratio modules; // done or exempt of required
    std::int64_t people = 0;
    bool operator==(const InstitutionShare&) const = default;
};

// A class whose last day has passed while people are still in training.
struct LateCohort {
    CohortId id;
    std::string name;
    Date ended;
    std::int64_t people = 0;
    bool operator==(const LateCohort&) const = default;
};

// A class with places that are free while people wait for one.
struct FreePlaces {
    CohortId id;
    std::string name;
    std::int64_t places = 0; // no more than wait
    bool operator==(const FreePlaces&) const = default;
};

struct Overview {
    SessionId next; // the next conference, and how many are expected there
    std::int64_t expectedNext = 0;
    std::int64_t inTraining = 0;
    std::int64_t joinedThisMonth = 0;
    std::vector<double> inTrainingHistory; // month ends, oldest first
    Ratio modules;
    std::vector<double> modulesHistory;      // percent
    std::vector<AttendancePoint> attendance; // oldest first
    std::optional<double> attendanceTarget;  // percent, from the completion rule in use
    std::int64_t certificatesToIssue = 0;
    std::vector<double> completionsHistory;     // a month
    std::vector<InstitutionShare> institutions; // best first
    std::vector<LateCohort> lateCohorts;        // most people first
    std::vector<FreePlaces> freePlaces;         // most places first
    std::int64_t peopleWithoutCadre = 0;
    bool operator==(const Overview&) const = default;
};

// What was kept of an earlier day or state of the data may be shown until the fresh one is there.
struct KeptOverview {
    std::optional<Overview> overview; // nothing: never counted
    bool fresh = false;
};

struct CountedOverview {
    Overview overview;
    std::string version; // names the day and the state of the data it was counted of
};

} // namespace preceptor
