// SPDX-License-Identifier: GPL-3.0-or-later
// Random completion rules and evidence for property tests. Dates lie in 2026, modules are M0..M7.
#pragma once

#include "core/completion/rule.h"
#include "core/model/evidence.h"

#include <rapidcheck.h>

namespace preceptor {

rc::Gen<Rule> genRule(int depth = 3);
rc::Gen<Evidence> genEvidence();

} // namespace preceptor
