// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between this program, with its SQLite, and the system's calls on files: writes down every write, sync, rename
// and removal below one folder, and lets a chosen one fail. Whatever the core writes passes here, by whatever library.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace preceptor::test {

enum class DiskCall { Create, Write, Truncate, Sync, Rename, Link, Remove, SyncFolder, Mark };

struct DiskEvent {
    DiskCall call{};
    int file = -1;    // which content; of Create, Write, Truncate, Sync, Link
    std::string path; // below the folder; of Create, Rename, Link, Remove
    std::string to;   // of Rename, Link
    std::uint64_t offset = 0;
    std::string bytes;
    int mark = 0;
};

// What lies in the folder when the recording begins is on the disk for good.
struct DiskRecord {
    std::map<std::string, int> names; // at the beginning
    std::vector<std::string> contents;
    std::vector<DiskEvent> events;
};

// How a call fails: the `at`-th that changes something, counted from 1; 0: none.
struct DiskFault {
    int at = 0;
    int code = 0;
    bool fromThenOn = false;
    bool kills = false; // it is not made, and the program is no more
};

class DiskTap {
public:
    // One at a time. Only what is below `folder` is told and may fail.
    explicit DiskTap(const std::filesystem::path& folder, DiskFault fault = {});
    DiskTap(const DiskTap&) = delete;
    DiskTap& operator=(const DiskTap&) = delete;
    ~DiskTap();

    void mark(int number); // between two calls
    int calls() const;     // that changed something so far
    bool failed() const;   // has the fault come?
    void repair();         // from now on nothing fails
    // The disk is gone: its names are there for a while, but nothing is read or written any more. Or one file's bytes
    // alone, which is a bad place on it.
    void lose();
    void loseBytesOf(const std::string& name);
    DiskRecord record(); // ends the recording
};

} // namespace preceptor::test
