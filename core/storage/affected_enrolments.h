// SPDX-License-Identifier: GPL-3.0-or-later
// Which enrolments must be judged again because rows that a rule may look at changed.
#pragma once

#include "core/model/ids.h"
#include "core/storage/database.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace preceptor {

// `touched`: table -> ids of changed rows. Ascending, each once.
std::vector<EnrolmentId> affectedEnrolments(Database& db,
                                            const std::map<std::string, std::vector<std::int64_t>>& touched);

} // namespace preceptor
