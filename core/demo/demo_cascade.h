// SPDX-License-Identifier: GPL-3.0-or-later
// What those who came out of the workshops teach themselves: the courses of a class, short courses with learners of
// their own, teaching that is only reported, and Train-the-Trainer days of their own, which make trainers of the second
// and third generation.
#pragma once

#include "core/demo/demo_classes.h"

namespace preceptor {

void fillDemoCascade(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                     const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty);

} // namespace preceptor
