// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an empty file with the Beijing programme, in time and memory linear in the number of people. The same options
// on the same day always give the same content.
#pragma once

#include "core/demo/demo_writer.h"
#include "core/model/ids.h"

#include <functional>
#include <span>

namespace preceptor {

// Asks the completion rule about enrolments of one cohort, within the same transaction.
using DemoJudge = std::function<void(Write&, std::span<const EnrolmentId>)>;

void fillDemo(Write& write, const DemoOptions& options, const DemoJudge& judge);

} // namespace preceptor
