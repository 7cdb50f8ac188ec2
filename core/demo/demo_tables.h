// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's small tables: institutions, funders, targets, courses ... as resources/demo/beijing.json tells them.
#pragma once

#include "core/demo/demo_source.h"
#include "core/demo/demo_writer.h"

namespace preceptor {

void fillDemoTables(DemoWriter& writer, const DemoSource& source);

} // namespace preceptor
