// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about one enrolment, gathered by the service in one read and judged by evaluate.h. Plain values; the
// rule never looks anything up.
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct ModuleEvidence {
    std::string code;
    bool required = true;
    bool done = false;   // done or exempt
    bool exempt = false; // counts as done, brings no hours
    std::optional<Date> on;
    int minutes = 0; // teaching time credited when done
};

struct SessionEvidence {
    Date on;
    bool ofCohort = true; // of the cohort's own series, whose coming sessions are in expectedAhead
    bool expected = true; // only expected sessions are in the share; a walk-in still earns hours
    bool attended = false;
    bool excused = false;
    int minutes = 0; // credited when attended
};

struct AssessmentEvidence {
    std::string kind;
    std::optional<Date> on;
    double percent = 0;  // of the maximum
    bool passed = false; // by its own pass mark
};

struct SignOffEvidence {
    std::string role;
    Date on;
};

struct EntrustmentEvidence {
    std::string activity; // code
    int level = 0;        // 1 to 5
    Date on;
};

struct CourseEvidence {
    std::string code;
    std::optional<Date> on;
};

// What a rule asks for beyond what every rule is judged by: read only where it is wanted.
struct EvidenceWanted {
    bool entrustments = false;
    bool courses = false;
    bool cases = false;
};

struct Evidence {
    std::vector<ModuleEvidence> modules;
    std::vector<SessionEvidence> sessions;       // held ones
    int expectedAhead = 0;                       // expected sessions still to be held
    std::vector<AssessmentEvidence> assessments; // every attempt
    std::vector<SignOffEvidence> signOffs;
    std::vector<std::string> activities = {}; // codes that the modules name
    std::vector<EntrustmentEvidence> entrustments = {};
    std::vector<CourseEvidence> courses = {}; // completed
    std::vector<Date> casesPresented = {};
};

} // namespace preceptor
