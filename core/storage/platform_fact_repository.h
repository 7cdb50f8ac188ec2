// SPDX-License-Identifier: GPL-3.0-or-later
// What files of learning platforms told of the people of a class, and what is there of it now. A merged person is read
// as the kept one.
#pragma once

#include "core/model/enrolment.h"
#include "core/storage/write.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace preceptor {

struct PlatformFact {
    EnrolmentId enrolment;
    ModuleId module;         // neither: the whole course
    AssessmentId assessment; //
    int attempt = 0;
    std::string platform;
    std::string item;
    ModuleStatus status = ModuleStatus::NotStarted;
    std::optional<double> raw;
    std::optional<Date> on;
    std::string said;
};

class PlatformFactRepository {
public:
    static std::vector<PlatformFact> ofCohort(Database& db, CohortId cohort);
    static std::optional<PlatformFact> ofCourse(Database& db, EnrolmentId enrolment); // that it was completed there
    static bool put(Write& write, const PlatformFact& fact);
    static bool erase(Write& write, const PlatformFact& fact);

    static std::vector<std::pair<PersonId, EnrolmentId>> enrolments(Database& db, CohortId cohort);
    // The time zone of the newest session of the class, else of its programme; empty without one.
    static std::string zone(Database& db, CohortId cohort);
};

} // namespace preceptor
