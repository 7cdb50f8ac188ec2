// SPDX-License-Identifier: GPL-3.0-or-later
// Names what a completion is earned by: the rule, and the modules of the course version it asked for then, with the
// hours they brought. A stamp with another hash was earned by an earlier rule.
#pragma once

#include "core/completion/rule.h"
#include "core/model/curriculum.h"

namespace preceptor {

// SHA-256, lower-case hex. What the rule does not look at does not change it.
std::string ruleHash(const Rule& rule, const std::vector<Module>& modules);

// Whether learners would be judged by something else with the rule and modules `after`. Rules are texts of rule_json.h;
// where there was none nobody is judged yet.
bool judgesOtherwise(const std::string& before, const std::vector<Module>& modulesBefore, const std::string& after,
                     const std::vector<Module>& modulesAfter);

} // namespace preceptor
