// SPDX-License-Identifier: GPL-3.0-or-later
// What erasing a person for good would take and leave, to be told before it is done.
#pragma once

#include "core/model/ids.h"

#include <cstdint>
#include <string>

namespace preceptor {

struct ErasureExtent {
    std::string name;
    std::int64_t merged = 0;      // other records merged with it, which go too
    std::int64_t attendances = 0; // stay, without a name
    std::int64_t enrolments = 0;  // stay, without a name
    std::int64_t named = 0;       // decisions and steps of cases and others that lose the name of whoever took them
    std::int64_t shared = 0;      // the same under a name that somebody else has too: they keep it
    std::int64_t entries = 0;     // of the log of changes and the audit trail: keep the name of whoever made them
    std::int64_t backups = 0;     // hold the person until they are replaced by newer ones
};

} // namespace preceptor
