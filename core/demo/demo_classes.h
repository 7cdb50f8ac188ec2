// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's cohorts and what became of everyone in them: progress by dates, tests, sign-offs. Whether someone has
// completed is left to the completion rule, which looks when everything is written.
#pragma once

#include "core/demo/demo_people.h"
#include "core/demo/demo_writer.h"
#include "core/model/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace preceptor {

// Someone who is expected at conferences because of a course.
struct DemoMember {
    std::uint32_t person = 0; // index
    int presencePermille = 900;
};

// Someone who has done what the course asks for; the rule still decides.
struct DemoGraduate {
    std::uint32_t person = 0; // index
    std::int64_t enrolment = 0;
    Date on;
};

struct DemoCohort {
    std::string course; // key: BASIC, INTER, TOT, DIPLOMA
    std::string version;
    std::int64_t id = 0;
    Date start;
    Date end;
    std::vector<DemoMember> members;     // of all but BASIC
    std::vector<DemoGraduate> graduates; // of all but BASIC
    std::vector<EnrolmentId> enrolments;
    int capacity = 0; // as planned
};

std::vector<DemoCohort> fillDemoClasses(DemoWriter& writer, const DemoSource& source,
                                        const std::vector<DemoPerson>& people);

} // namespace preceptor
