// SPDX-License-Identifier: GPL-3.0-or-later
// The totals a platform writes beside what its rows give: platforms add up two devices, and round up every connection.
// Both are kept apart and shown, neither is corrected by the other.
#pragma once

#include "core/import/meeting_match.h"

#include <cstddef>
#include <vector>

namespace preceptor {

struct OtherTotal {
    std::size_t participant = 0; // index
    int stated = 0;              // minutes by the platform
    int found = 0;               // minutes by coming and going, nothing cut off
    bool operator==(const OtherTotal&) const = default;
};

// Whose minutes are others by more than rounding: one for each row, and one.
std::vector<OtherTotal> otherTotals(const MeetingReport& report, const std::vector<MeetingParticipant>& participants);

} // namespace preceptor
