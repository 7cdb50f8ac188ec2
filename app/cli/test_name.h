// SPDX-License-Identifier: GPL-3.0-or-later
// A test of a course by what a person calls it: its title or id, whatever the case, or the Chinese or the other half of
// a title in two scripts ("后测 Post-test").
#pragma once

#include "core/base/result.h"
#include "core/model/curriculum.h"

#include <string>
#include <vector>

namespace preceptor::cli {

bool isCalled(const std::string& title, const std::string& name);

// NotFound; Ambiguous if it may be several.
Result<Assessment> testCalled(const std::vector<Assessment>& tests, const std::string& name);

} // namespace preceptor::cli
