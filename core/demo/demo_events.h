// SPDX-License-Identifier: GPL-3.0-or-later
// Public lectures counted by heads, and the people who run the programme.
#pragma once

#include "core/demo/demo_people.h"
#include "core/demo/demo_source.h"
#include "core/demo/demo_writer.h"

namespace preceptor {

void fillDemoLectures(DemoWriter& writer, const DemoSource& source);
void fillDemoRoles(DemoWriter& writer, const std::vector<DemoPerson>& people);

} // namespace preceptor
