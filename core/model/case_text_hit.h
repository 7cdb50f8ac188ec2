// SPDX-License-Identifier: GPL-3.0-or-later
// What a search over all that was written about cases answers, with the case behind it.
#pragma once

#include "core/model/ids.h"

#include <cstdint>
#include <string>

namespace preceptor {

struct CaseTextHit {
    std::string table; // case_item, case_question, recommendation, learning_point
    std::int64_t row = 0;
    std::string text; // of the row; of a case its title
    CaseId behind;    // none: a learning point of a conference without a case
    std::string number;
    bool starred = false;
};

} // namespace preceptor
