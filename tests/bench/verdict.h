// SPDX-License-Identifier: GPL-3.0-or-later
// One figure and its goal, as a line that packaging/bench gathers into its table.
#pragma once

#include <cstdio>
#include <limits>
#include <string>

namespace preceptor::bench {

// Measured to show the growth alone.
inline constexpr double kNoGoal = std::numeric_limits<double>::infinity();
// Most goals are set for programmes of this size.
inline double goalAtFullSize(double goal, long long people) { return people >= 100'000 ? goal : kNoGoal; }

inline void verdict(const std::string& figure, const std::string& size, double measured, double goal,
                    const char* unit = "x") {
    std::printf("RESULT\t%s\t%s\t%.2f %s\t", figure.c_str(), size.c_str(), measured, unit);
    if (goal == kNoGoal)
        std::printf("-\t\n");
    else
        std::printf("%.2f %s\t%s\n", goal, unit, measured <= goal ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace preceptor::bench
