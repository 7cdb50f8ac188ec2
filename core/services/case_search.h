// SPDX-License-Identifier: GPL-3.0-or-later
// "What have we learned about opioid rotation": one search over cases, their questions, recommendations and learning
// points in any language, answered with the case behind each.
#pragma once

#include "core/model/case_text_hit.h"

#include <string_view>

namespace preceptor {

class UnitOfWork;

class CaseSearch {
public:
    explicit CaseSearch(UnitOfWork& unit) : m_unit(unit) {}
    // What was learned first, then what was advised, asked and told; nothing for a text without words.
    std::vector<CaseTextHit> find(std::string_view text, std::size_t most = 50);

private:
    void refresh();

    UnitOfWork& m_unit;
};

} // namespace preceptor
