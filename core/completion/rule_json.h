// SPDX-License-Identifier: GPL-3.0-or-later
// The stored form of a completion rule. Reading is strict: an unknown word, an empty group or a threshold out of range
// is an issue (its field is the path, such as all_of[1].attend_pct), never a guess. Writing is canonical, so equal
// rules have equal text and equal hash.
//
//   {"all_of":[{"modules_done":"required"},{"attend_pct":80},{"at_least":1,"of":[{"assessment":"post_test","mark":60},
//   {"signed_off_by":"nurse_educator"}]}]}    also: any_of, {"modules_done":["M1","M2"]}, {"hours":35}
#pragma once

#include "core/base/result.h"
#include "core/completion/rule.h"

#include <string>
#include <string_view>

namespace preceptor {

Result<Rule> readRule(std::string_view json);
std::string ruleText(const Rule& rule);

} // namespace preceptor
