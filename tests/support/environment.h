// SPDX-License-Identifier: GPL-3.0-or-later
// The same run every time, from ctest and by hand: property tests use one seed unless RC_PARAMS asks for another, and
// nothing of the machine's language, zone or display reaches a test.
#pragma once

#include <cstddef>
#include <cstdlib>

namespace preceptor::test {

constexpr const char* kOneSeed = "seed=20261124";

inline void fixEnvironment() {
    ::setenv("RC_PARAMS", kOneSeed, 0);
    ::setenv("TZ", "UTC", 1);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    ::setenv("QT_LOGGING_RULES", "qt.qpa.*=false", 0);
}

// Of things to try one after the other: every `step`-th, or each in the long runs of packaging/faults.
inline std::size_t everyNth(std::size_t step) { return std::getenv("PRECEPTOR_LONG") != nullptr ? 1 : step; }

} // namespace preceptor::test
