// SPDX-License-Identifier: GPL-3.0-or-later
// A case at each case conference of the series, with what was asked, advised, learned and followed up, and those that
// are on their way to one.
#pragma once

#include "core/demo/demo_people.h"
#include "core/demo/demo_source.h"
#include "core/demo/demo_writer.h"

namespace preceptor {

// After the sessions.
void fillDemoCases(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people);

} // namespace preceptor
