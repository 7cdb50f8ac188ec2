// SPDX-License-Identifier: GPL-3.0-or-later
// What a search over all that was written about cases answers, with the case behind it.
#pragma once

#include "core/model/ids.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace preceptor {

struct CaseTextHit {
    std::string table; // case_item, case_question, recommendation, learning_point
    std::int64_t row = 0;
    std::string text; // of the row; of a case its title
    CaseId behind;    // none: a learning point of a conference without a case
    std::string number;
    bool starred = false;
};

struct CaseAnswer {
    std::vector<CaseTextHit> hits;
    std::size_t found = 0; // how many there are, as far as they were counted
    bool more = false;     // than that
    bool closest = false;  // nothing has all the words: those with most of them
};

} // namespace preceptor
