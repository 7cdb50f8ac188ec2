// SPDX-License-Identifier: GPL-3.0-or-later
// From exec until the program has nothing more to do, and its memory, against another program in turns. Idle: at most
// 3 % of a processor for 0.4 s. Runs with real-time priority where that is allowed, and cold only as root.
// Usage: startup_bench RUNS warm|cold BASE PROGRAM FILE   prints: base ms, program ms, ratio, program's peak MiB
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using std::chrono::duration;
using std::chrono::milliseconds;

constexpr double kIdleShare = 0.03;
constexpr double kIdleSeconds = 0.4;
constexpr double kGiveUpSeconds = 60;

struct Start {
    double idleMillis = 0;
    double processorMillis = 0;
    double peakMebibytes = 0;
};

double processorSeconds(pid_t pid) {
    double sum = 0;
    std::error_code error;
    for (const auto& task : fs::directory_iterator("/proc/" + std::to_string(pid) + "/task", error)) {
        std::ifstream in(task.path() / "schedstat");
        double nanoseconds = 0;
        if (in >> nanoseconds) sum += nanoseconds / 1e9;
    }
    return sum;
}

double peakMebibytes(pid_t pid) {
    std::ifstream in("/proc/" + std::to_string(pid) + "/status");
    for (std::string word; in >> word;)
        if (double kibibytes = 0; word == "VmHWM:" && in >> kibibytes) return kibibytes / 1024;
    return 0;
}

void setPriority(int level) {
    const sched_param priority{level};
    static_cast<void>(sched_setscheduler(0, SCHED_FIFO, &priority));
}

void dropPageCache() {
    ::sync();
    std::ofstream("/proc/sys/vm/drop_caches") << "3";
    std::this_thread::sleep_for(milliseconds(500));
}

pid_t launch(const std::vector<std::string>& command) {
    const pid_t pid = ::fork();
    if (pid != 0) return pid;
    setPriority(20);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, 1);
    ::dup2(nowhere, 2);
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

Start watch(const std::vector<std::string>& command) {
    const auto begin = Clock::now();
    const auto seconds = [&] { return duration<double>(Clock::now() - begin).count(); };
    const pid_t pid = launch(command);
    double busyUntil = 0;
    double before = 0;
    double at = 0;
    while (seconds() < kGiveUpSeconds && seconds() - busyUntil < kIdleSeconds) {
        std::this_thread::sleep_for(milliseconds(10));
        const double used = processorSeconds(pid);
        const double now = seconds();
        if (used - before > kIdleShare * (now - at)) busyUntil = now;
        before = used;
        at = now;
    }
    const Start start{busyUntil * 1e3, before * 1e3, peakMebibytes(pid)};
    ::kill(pid, SIGTERM);
    ::waitpid(pid, nullptr, 0);
    return start;
}

Start median(std::vector<Start> starts) {
    const auto middle = [&](double Start::*member) {
        std::sort(starts.begin(), starts.end(), [&](const Start& a, const Start& b) { return a.*member < b.*member; });
        return starts[starts.size() / 2].*member;
    };
    return {middle(&Start::idleMillis), middle(&Start::processorMillis), middle(&Start::peakMebibytes)};
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 6) return std::fprintf(stderr, "usage: startup_bench RUNS warm|cold BASE PROGRAM FILE\n"), 2;
    const int runs = std::max(1, std::atoi(argv[1]));
    const bool cold = std::strcmp(argv[2], "cold") == 0;
    if (cold && ::access("/proc/sys/vm/drop_caches", W_OK) != 0) return 3;
    setPriority(40);
    std::vector<Start> base;
    std::vector<Start> program;
    for (int run = cold ? 0 : -1; run < runs; ++run) { // the first warm run only warms
        for (const bool ours : {false, true}) {
            if (cold) dropPageCache();
            const Start start =
                watch(ours ? std::vector<std::string>{argv[4], argv[5]} : std::vector<std::string>{argv[3]});
            if (run >= 0) (ours ? program : base).push_back(start);
        }
    }
    const Start b = median(base);
    const Start p = median(program);
    std::fprintf(stderr, "%s: base %.0f ms (%.0f ms of the processor), program %.0f ms (%.0f ms), %.0f MiB\n", argv[2],
                 b.idleMillis, b.processorMillis, p.idleMillis, p.processorMillis, p.peakMebibytes);
    std::printf("%.0f\t%.0f\t%.2f\t%.1f\n", b.idleMillis, p.idleMillis, p.idleMillis / b.idleMillis, p.peakMebibytes);
    return 0;
}
