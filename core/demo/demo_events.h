// SPDX-License-Identifier: GPL-3.0-or-later
// What is not a fortnightly conference: two trainers' workshops a year, public lectures counted by heads, and the
// people who run the programme.
#pragma once

#include "core/demo/demo_attendance.h"
#include "core/demo/demo_classes.h"

namespace preceptor {

void fillDemoWorkshops(DemoWriter& writer, const std::vector<DemoCohort>& cohorts, DemoAttendance& attendance);
void fillDemoLectures(DemoWriter& writer, const DemoSource& source);
void fillDemoRoles(DemoWriter& writer, const std::vector<DemoPerson>& people);

} // namespace preceptor
