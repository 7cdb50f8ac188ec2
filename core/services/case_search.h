// SPDX-License-Identifier: GPL-3.0-or-later
// "What have we learned about opioid rotation": one search over cases, their questions, recommendations and learning
// points in any language, answered with the case behind each.
#pragma once

#include "core/model/case_rows.h"

#include <string_view>

namespace preceptor {

class UnitOfWork;

struct CaseHit {
    std::string table; // case_item, case_question, recommendation, learning_point
    std::int64_t row = 0;
    std::string text; // of the row; of a case its title
    CaseRow found;    // the case behind it; no id: a learning point of a conference without a case
    bool starred = false;
};

class CaseSearch {
public:
    explicit CaseSearch(UnitOfWork& unit) : m_unit(unit) {}
    // What was learned first, then what was advised, asked and told; nothing for a text without words.
    std::vector<CaseHit> find(std::string_view text, std::size_t most = 50);

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
