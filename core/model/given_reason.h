// SPDX-License-Identifier: GPL-3.0-or-later
// Why something that may tell who somebody is may stand, given together with the text that is about to be written.
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct GivenReason {
    std::string field; // table.column
    std::string kind;  // code of list identifier_kind
    std::string reason;
    bool operator==(const GivenReason&) const = default;
};

// The same reason for all that was refused of texts of this table; none where nothing was.
std::vector<GivenReason> reasonsFor(std::string_view table, const std::vector<FieldIssue>& issues,
                                    const std::string& reason);

} // namespace preceptor
