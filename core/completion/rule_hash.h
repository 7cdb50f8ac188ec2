// SPDX-License-Identifier: GPL-3.0-or-later
// Names what a completion is earned by: the rule, and the modules of the course version it asked for then, with the
// hours they brought. A stamp with another hash was earned by an earlier rule.
#pragma once

#include "core/completion/rule.h"
#include "core/model/curriculum.h"

namespace preceptor {

// SHA-256, lower-case hex. What the rule does not look at does not change it.
std::string ruleHash(const Rule& rule, const std::vector<Module>& modules);

} // namespace preceptor
