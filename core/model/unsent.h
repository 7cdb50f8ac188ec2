// SPDX-License-Identifier: GPL-3.0-or-later
// What was half filled in on forms when a protected file was locked: words under their captions, as they stood there.
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <string>
#include <vector>

namespace preceptor {

struct UnsentField {
    std::string caption;
    std::string words;
    bool operator==(const UnsentField&) const = default;
};

struct UnsentForm {
    std::string title;
    std::vector<UnsentField> fields;
    bool operator==(const UnsentForm&) const = default;
};

// Of one time the file was locked.
struct UnsentForms {
    std::int64_t id = 0;
    Timestamp keptAt;
    std::vector<UnsentForm> forms;
};

} // namespace preceptor
