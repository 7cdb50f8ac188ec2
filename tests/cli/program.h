// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real preceptor-cli in a folder of its own and keeps what it said.
#pragma once

#include "tests/support/temp_dir.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace preceptor::test {

struct Ran {
    int exitCode = 0;
    std::string out;
    std::string err;
    nlohmann::json json() const; // of out
};

// How far a command came that was to be killed.
struct Cut {
    bool finished = false;
    int writes = 0; // calls that change something on the disk
};

// A folder with a programme file; every call runs in it with --today 2026-11-24.
class Desk {
public:
    Ran run(std::vector<std::string> arguments) const;
    // With its stdout on a disk that is full.
    Ran runIntoFullDisk(std::vector<std::string> arguments) const;
    // As an ordinary user, whom permissions keep out.
    Ran runUnprivileged(std::vector<std::string> arguments) const;
    // Kills the command with SIGKILL just before the call that would be its `step`-th write; 0: lets it finish.
    Cut runUntilWrite(std::vector<std::string> arguments, int step) const;
    nlohmann::json rows(const std::string& kind, const std::string& filter = {}) const;
    // The first row of `list FILE kind --filter ...` as JSON; null when there is none.
    nlohmann::json first(const std::string& kind, const std::string& filter = {}) const;
    std::size_t count(const std::string& kind, const std::string& filter = {}) const;
    std::string digest() const;

    std::filesystem::path path(const std::string& name) const { return m_folder / name; }
    void write(const std::string& name, const std::string& bytes) const;
    std::string read(const std::string& name) const;

private:
    TempDir m_folder;
};

// A small disk at desk.path(name), for this process and its commands only. Not everybody may mount one: mounted()
// tells.
class SmallDisk {
public:
    SmallDisk(const Desk& desk, const std::string& name, const std::string& options);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();
    bool mounted() const { return m_mounted; }

private:
    std::filesystem::path m_path;
    bool m_mounted = false;
};

// With the demo programme in p.preceptor.
class DemoDesk : public Desk {
public:
    DemoDesk();
};

} // namespace preceptor::test
