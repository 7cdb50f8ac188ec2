// SPDX-License-Identifier: GPL-3.0-or-later
// What work costs in a process of its own: the processor's time (user and system), the time on the wall and the peak
// memory. Either the whole process counts, or the parts that the work names.
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vector>

namespace preceptor::bench {

struct Cost {
    double processor = 1e9;
    double wall = 1e9;
    double megabytes = 0;
};

inline double inSeconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

inline double secondsOn(clockid_t clock) {
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

inline void keepBest(Cost& best, const Cost& cost) {
    best.processor = std::min(best.processor, cost.processor);
    best.wall = std::min(best.wall, cost.wall);
    best.megabytes = std::max(best.megabytes, cost.megabytes);
}

// Hands the figures of parts of the work from the child to its parent.
class Parts {
public:
    explicit Parts(int to) : m_to(to) {}
    void measure(const std::function<void()>& part) {
        Cost cost;
        const double processor = secondsOn(CLOCK_PROCESS_CPUTIME_ID);
        const double wall = secondsOn(CLOCK_MONOTONIC);
        part();
        cost.wall = secondsOn(CLOCK_MONOTONIC) - wall;
        cost.processor = secondsOn(CLOCK_PROCESS_CPUTIME_ID) - processor;
        if (::write(m_to, &cost, sizeof cost) != sizeof cost) std::abort();
    }

private:
    int m_to;
};

inline int safely(const std::function<int()>& work) {
    try {
        return work();
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return EXIT_FAILURE;
    }
}

// The parent stays small, or its memory would count for the child.
inline Cost costOf(const std::function<int()>& work) {
    Cost cost;
    rusage used{};
    int status = 0;
    const double begin = secondsOn(CLOCK_MONOTONIC);
    const pid_t child = ::fork();
    if (child == 0) ::_exit(safely(work));
    ::wait4(child, &status, 0, &used);
    cost.wall = secondsOn(CLOCK_MONOTONIC) - begin;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) throw std::runtime_error("a side of the comparison failed");
    cost.processor = inSeconds(used.ru_utime) + inSeconds(used.ru_stime);
    cost.megabytes = static_cast<double>(used.ru_maxrss) / 1024;
    return cost;
}

// The parts that the work measures, each with the peak memory of the whole process.
inline std::vector<Cost> partsOf(const std::function<void(Parts&)>& work) {
    int pipe[2] = {};
    if (::pipe(pipe) != 0) throw std::runtime_error("no pipe");
    const Cost whole = costOf([&] {
        Parts parts(pipe[1]);
        work(parts);
        return EXIT_SUCCESS;
    });
    ::close(pipe[1]);
    std::vector<Cost> costs;
    Cost cost;
    while (::read(pipe[0], &cost, sizeof cost) == sizeof cost) {
        cost.megabytes = whole.megabytes;
        costs.push_back(cost);
    }
    ::close(pipe[0]);
    return costs;
}

} // namespace preceptor::bench
