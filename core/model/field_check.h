// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what is wrong with the fields of a value, so that a form can mark all of them at once.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class FieldCheck {
public:
    FieldCheck& text(std::string_view field, std::string_view value, std::size_t mostBytes = 600); // required
    // `list` is a code list of code_lists.h.
    FieldCheck& code(std::string_view field, std::string_view value, std::string_view list);
    FieldCheck& codeIfGiven(std::string_view field, std::string_view value, std::string_view list);
    FieldCheck& range(std::string_view field, double value, double low, double high);
    FieldCheck& day(std::string_view field, Date value);                 // a day that can be meant: 1930-2100
    FieldCheck& pastDay(std::string_view field, Date value, Date today); // such a day, not after today
    FieldCheck& notBefore(std::string_view field, Date end, Date start);
    FieldCheck& add(std::string_view field, IssueCode code, std::string arg = {});
    std::vector<FieldIssue> take() { return std::move(m_issues); }

private:
    std::vector<FieldIssue> m_issues;
};

} // namespace preceptor
