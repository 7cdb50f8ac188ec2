// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the courses: observed tasks and what was entrusted, practice reviews months later, credit.
#pragma once

#include "core/demo/demo_classes.h"

namespace preceptor {

void fillDemoCompetence(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                        const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty);

} // namespace preceptor
