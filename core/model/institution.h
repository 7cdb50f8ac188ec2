// SPDX-License-Identifier: GPL-3.0-or-later
// What an institution is called, in the languages it has a name in. Its other fields are the register "institution".
#pragma once

#include "core/model/ids.h"

#include <string>
#include <string_view>

namespace preceptor {

struct InstitutionTitle {
    std::string en;
    std::string zh;
    std::string shortName;
    std::string code;
    bool operator==(const InstitutionTitle&) const = default;

    // The name for readers of that language ("zh_CN", "en"); another one if there is none in it.
    const std::string& in(std::string_view language) const;
};

struct InstitutionRow {
    InstitutionId id;
    InstitutionTitle name;
    std::string type;
    std::string careTier;
    std::string status;
    int people = 0; // whose primary affiliation is there today
    int departments = 0;
};

} // namespace preceptor
