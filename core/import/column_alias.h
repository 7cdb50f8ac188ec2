// SPDX-License-Identifier: GPL-3.0-or-later
// Headings people give their columns, in Chinese, Vietnamese, French and English. A new heading is a word in a table.
#pragma once

#include "core/import/roster_field.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

struct AliasMatch {
    RosterField field{};
    bool exact = false;
    bool operator==(const AliasMatch&) const = default;
};

// The form in which headings are compared: folded, letters and digits only, brackets and marks such as * left out.
std::string headingKey(std::string_view heading);

// What the heading means: the whole of it, or the last known word inside it (科室电话 is a phone).
std::optional<AliasMatch> matchHeading(std::string_view heading);

} // namespace preceptor
