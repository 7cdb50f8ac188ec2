// SPDX-License-Identifier: GPL-3.0-or-later
// Times for the figures: the best of a few runs, taken in turns, so that a busy moment harms both sides alike.
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <limits>

namespace preceptor::bench {

inline double secondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

struct Pair {
    double base = std::numeric_limits<double>::max();
    double ours = std::numeric_limits<double>::max();
    double ratio() const { return ours / base; }
};

// Each run prepares its own ground and answers with the seconds that count.
inline Pair bestOf(int runs, const std::function<double()>& base, const std::function<double()>& ours) {
    Pair best;
    for (int i = 0; i < runs; ++i) {
        best.base = std::min(best.base, base());
        best.ours = std::min(best.ours, ours());
    }
    return best;
}

} // namespace preceptor::bench
