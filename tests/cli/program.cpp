// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sched.h>
#include <sstream>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace preceptor::test {

namespace {

std::string slurp(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

void redirect(int fd, const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(file, fd);
    ::close(file);
}

constexpr unsigned kNobody = 65534;

// The program is opened before rights are given up, as its folder may be out of reach afterwards.
[[noreturn]] void becomeProgram(const std::vector<std::string>& arguments, const std::filesystem::path& folder,
                                bool privileged = true) {
    std::vector<char*> argv;
    for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    // Each desk is a PC of its own.
    ::setenv("XDG_STATE_HOME", (folder / ".state").c_str(), 1);
    ::setenv("TMPDIR", (folder / ".tmp").c_str(), 1);
    if (::mkdir((folder / ".tmp").c_str(), 0777) == 0) ::chmod((folder / ".tmp").c_str(), 0777);
    redirect(STDOUT_FILENO, folder / ".out");
    redirect(STDERR_FILENO, folder / ".err");
    const int program = ::open(argv[0], O_RDONLY | O_CLOEXEC);
    bool ready = ::chdir(folder.c_str()) == 0;
    if (!privileged && ::geteuid() == 0) ready = ready && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
    if (ready) ::fexecve(program, argv.data(), environ);
    ::_exit(127);
}

std::vector<std::string> commandLine(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), PRECEPTOR_CLI);
    if (arguments.size() > 2) arguments.insert(arguments.end(), {"--today", "2026-11-24"});
    return arguments;
}

int exitCodeOf(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

bool isWrite(std::uint64_t call) {
    constexpr long kWrites[] = {SYS_pwrite64, SYS_write,    SYS_fdatasync, SYS_fsync,
                                SYS_unlink,   SYS_unlinkat, SYS_rename,    SYS_ftruncate};
    return std::any_of(std::begin(kWrites), std::end(kWrites),
                       [&](long write) { return static_cast<std::uint64_t>(write) == call; });
}

bool entersWrite(pid_t child) {
    __ptrace_syscall_info info{};
    if (::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info) <= 0) return false;
    return info.op == PTRACE_SYSCALL_INFO_ENTRY && isWrite(info.entry.nr);
}

Cut followUntil(pid_t child, int step) {
    constexpr int kSystemCall = SIGTRAP | 0x80;
    Cut cut;
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) == 0);
    while (::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) == 0 && ::waitpid(child, &status, 0) == child) {
        cut.finished = WIFEXITED(status);
        if (!WIFSTOPPED(status)) break;
        if (WSTOPSIG(status) != kSystemCall || !entersWrite(child)) continue;
        if (++cut.writes == step) ::kill(child, SIGKILL);
    }
    return cut;
}

} // namespace

nlohmann::json Ran::json() const { return nlohmann::json::parse(out); }

Ran Desk::run(std::vector<std::string> arguments) const {
    const auto command = commandLine(std::move(arguments));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) becomeProgram(command, m_folder.path());
    const int exitCode = exitCodeOf(child);
    return {exitCode, read(".out"), read(".err")};
}

Ran Desk::runIntoFullDisk(std::vector<std::string> arguments) const {
    std::filesystem::remove(path(".out"));
    std::filesystem::create_symlink("/dev/full", path(".out"));
    const auto command = commandLine(std::move(arguments));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) becomeProgram(command, m_folder.path());
    const int exitCode = exitCodeOf(child);
    std::filesystem::remove(path(".out"));
    return {exitCode, {}, read(".err")};
}

Ran Desk::runUnprivileged(std::vector<std::string> arguments) const {
    const auto command = commandLine(std::move(arguments));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) becomeProgram(command, m_folder.path(), false);
    const int exitCode = exitCodeOf(child);
    return {exitCode, read(".out"), read(".err")};
}

Cut Desk::runUntilWrite(std::vector<std::string> arguments, int step) const {
    const auto command = commandLine(std::move(arguments));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        becomeProgram(command, m_folder.path());
    }
    return followUntil(child, step);
}

nlohmann::json Desk::rows(const std::string& kind, const std::string& filter) const {
    std::vector<std::string> arguments = {"list", "p.preceptor", kind, "--json"};
    if (!filter.empty()) arguments.insert(arguments.end(), {"--filter", filter});
    const Ran listed = run(arguments);
    INFO(listed.err);
    REQUIRE(listed.exitCode == 0);
    return listed.json();
}

nlohmann::json Desk::first(const std::string& kind, const std::string& filter) const {
    const auto all = rows(kind, filter);
    return all.empty() ? nlohmann::json() : all.front();
}

std::size_t Desk::count(const std::string& kind, const std::string& filter) const { return rows(kind, filter).size(); }

std::string Desk::digest() const {
    const Ran hashed = run({"digest", "p.preceptor"});
    REQUIRE(hashed.exitCode == 0);
    return hashed.out;
}

void Desk::write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
}

SmallDisk::SmallDisk(const Desk& desk, const std::string& name, const std::string& options) : m_path(desk.path(name)) {
    std::filesystem::create_directory(m_path);
    m_mounted = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                ::mount("tmpfs", m_path.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted) ::umount2(m_path.c_str(), MNT_DETACH);
}

DemoDesk::DemoDesk() { REQUIRE(run({"demo", "p.preceptor", "--people", "150"}).exitCode == 0); }

std::string Desk::read(const std::string& name) const { return slurp(path(name)); }

} // namespace preceptor::test
