// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup holds, and what going back to it would lose of the present file.
#pragma once

#include <cstdint>

namespace preceptor {

struct BackupContent {
    std::int64_t people = 0;
    std::int64_t conferences = 0;
    std::int64_t cases = 0;
};

// In the present file and not in the backup.
struct BackupLoss {
    std::int64_t changes = 0; // user actions
    std::int64_t people = 0;
    std::int64_t conferences = 0;
    std::int64_t enrolments = 0;
    std::int64_t attendance = 0;
    std::int64_t cases = 0;
};

} // namespace preceptor
