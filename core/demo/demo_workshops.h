// SPDX-License-Identifier: GPL-3.0-or-later
// Two Train-the-Trainer workshops a year, each an event with its class, half-days, seats, trainers, forms and costs.
#pragma once

#include "core/demo/demo_attendance.h"
#include "core/demo/demo_classes.h"

namespace preceptor {

// Who teaches the first workshops.
std::vector<std::uint32_t> fillDemoFaculty(DemoWriter& writer, const DemoSource& source,
                                           const std::vector<DemoPerson>& people,
                                           const std::vector<DemoCohort>& cohorts);
void fillDemoWorkshops(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                       const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty,
                       DemoAttendance& attendance);

} // namespace preceptor
