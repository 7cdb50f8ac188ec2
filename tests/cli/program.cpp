// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "tests/support/catch.h"

#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
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

[[noreturn]] void becomeProgram(const std::vector<std::string>& arguments, const std::filesystem::path& folder) {
    std::vector<char*> argv;
    for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    redirect(STDOUT_FILENO, folder / ".out");
    redirect(STDERR_FILENO, folder / ".err");
    if (::chdir(folder.c_str()) == 0) ::execv(argv[0], argv.data());
    ::_exit(127);
}

} // namespace

nlohmann::json Ran::json() const { return nlohmann::json::parse(out); }

Ran Desk::run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), PRECEPTOR_CLI);
    if (arguments.size() > 2) arguments.insert(arguments.end(), {"--today", "2026-11-24"});
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) becomeProgram(arguments, m_folder.path());
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    return {WEXITSTATUS(status), read(".out"), read(".err")};
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

DemoDesk::DemoDesk() { REQUIRE(run({"demo", "p.preceptor", "--people", "150"}).exitCode == 0); }

std::string Desk::read(const std::string& name) const { return slurp(path(name)); }

} // namespace preceptor::test
