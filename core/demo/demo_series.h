// SPDX-License-Identifier: GPL-3.0-or-later
// The two fortnightly conference series: their rule, holidays and turns, who belongs to them, and every session with
// its parts and attendance.
#pragma once

#include "core/demo/demo_attendance.h"
#include "core/demo/demo_classes.h"

namespace preceptor {

void fillDemoSeries(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                    const std::vector<DemoCohort>& cohorts, DemoAttendance& attendance);

} // namespace preceptor
