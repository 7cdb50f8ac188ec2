// SPDX-License-Identifier: GPL-3.0-or-later
// When the demo's cohorts begin and end, and who takes which.
#pragma once

#include "core/demo/demo_classes.h"

namespace preceptor {

std::vector<DemoCohort> writeDemoCohorts(DemoWriter& writer);

struct DemoChoice {
    std::size_t cohort = 0; // index
    bool again = false;     // has had this course before
};
// The cohorts one person is in, in order of time.
std::vector<DemoChoice> chooseDemoCohorts(DemoRandom& random, const std::vector<DemoCohort>& cohorts,
                                          const DemoPerson& person);

} // namespace preceptor
