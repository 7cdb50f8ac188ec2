// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/given_reason.h"

namespace preceptor {

std::vector<GivenReason> reasonsFor(std::string_view table, const std::vector<FieldIssue>& issues,
                                    const std::string& reason) {
    std::vector<GivenReason> reasons;
    for (const FieldIssue& issue : issues)
        if (issue.code == IssueCode::Identifies)
            reasons.push_back({std::string(table) + '.' + issue.field, issue.arg, reason});
    return reasons;
}

} // namespace preceptor
