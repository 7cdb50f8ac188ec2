// SPDX-License-Identifier: GPL-3.0-or-later
// Hybrid logical time of a transaction: 48 bits of milliseconds, 16 bits of counter. It only breaks ties and is shown
// to people; it never decides what is a conflict.
#pragma once

#include "core/base/date.h"

#include <algorithm>
#include <cstdint>

namespace preceptor {

constexpr std::int64_t kHybridCounterBits = 16;
constexpr std::int64_t kHybridLeapMillis = 24LL * 3600 * 1000;

// Always later than `newestSeen`, and never more than 24 hours ahead of it, so that a PC in the year 2099 cannot carry
// the others with it. `newestSeen` 0 = nothing seen yet: the wall clock is taken as it is.
inline std::int64_t nextHybridTime(std::int64_t newestSeen, Timestamp wall) {
    const std::int64_t now = std::max<std::int64_t>(wall.millis, 0) << kHybridCounterBits;
    const std::int64_t leap = kHybridLeapMillis << kHybridCounterBits;
    const std::int64_t bounded = newestSeen == 0 ? now : std::min(now, newestSeen + leap);
    return std::max(bounded, newestSeen + 1);
}

} // namespace preceptor
