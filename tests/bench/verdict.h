// SPDX-License-Identifier: GPL-3.0-or-later
// One figure and its goal, as a line that packaging/bench gathers into its table.
#pragma once

#include <cstdio>
#include <string>

namespace preceptor::bench {

inline void verdict(const std::string& figure, const std::string& size, double measured, double goal,
                    const char* unit = "x") {
    std::printf("RESULT\t%s\t%s\t%.2f %s\t%.2f %s\t%s\n", figure.c_str(), size.c_str(), measured, unit, goal, unit,
                measured <= goal ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace preceptor::bench
