// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk_tap.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace preceptor::test {

namespace {

namespace fs = std::filesystem;

struct OpenFile {
    int file = -1; // -1: a folder
    std::uint64_t at = 0;
};

struct Tap {
    std::string folder;
    DiskFault fault;
    int calls = 0;
    bool failed = false;
    bool refuseNext = false;
    bool lost = false;
    std::string lostName; // below the folder
    DiskRecord record;
    std::map<std::string, int> names; // now
    std::map<int, OpenFile> open;
};

Tap* g_tap = nullptr;

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

// Below the folder: its name there; else nothing.
std::string nameOf(const char* path) {
    if (g_tap == nullptr || path == nullptr) return {};
    const std::string whole = fs::absolute(path).lexically_normal().string();
    return whole.starts_with(g_tap->folder) ? whole.substr(g_tap->folder.size()) : std::string();
}

bool isFolder(const char* path) {
    return g_tap != nullptr && path != nullptr && fs::absolute(path).lexically_normal().string() + "/" == g_tap->folder;
}

OpenFile* openFile(int fd) {
    if (g_tap == nullptr) return nullptr;
    const auto found = g_tap->open.find(fd);
    return found == g_tap->open.end() ? nullptr : &found->second;
}

// Counts the call; true when it is to fail, with errno set.
bool fails() {
    ++g_tap->calls;
    if (g_tap->lost) return errno = EIO, true;
    const DiskFault& fault = g_tap->fault;
    const bool hit =
        fault.at > 0 && (fault.fromThenOn ? g_tap->calls >= fault.at : g_tap->calls == fault.at && !g_tap->failed);
    if (!hit) return false;
    if (fault.kills) ::kill(::getpid(), SIGKILL);
    g_tap->failed = true;
    errno = fault.code;
    return true;
}

int newContent() {
    g_tap->record.contents.emplace_back();
    return static_cast<int>(g_tap->record.contents.size()) - 1;
}

void note(DiskEvent event) { g_tap->record.events.push_back(std::move(event)); }

int opened(const char* name, const char* path, int flags, unsigned mode) {
    const std::string below = nameOf(path);
    struct stat info {};
    const bool there = ::stat(path, &info) == 0;
    const bool makes = !below.empty() && !there && (flags & O_CREAT) != 0;
    if ((makes || isFolder(path)) && fails()) return -1;
    const int fd = next<int(const char*, int, ...)>(name)(path, flags, mode);
    if (fd < 0 || g_tap == nullptr) return fd;
    if (isFolder(path)) g_tap->open[fd] = {};
    if (below.empty()) return fd;
    if (makes) {
        g_tap->names[below] = newContent();
        note({DiskCall::Create, g_tap->names[below], below, {}, 0, {}, 0});
    }
    const auto known = g_tap->names.find(below);
    if (known == g_tap->names.end()) return fd; // a folder below
    g_tap->open[fd] = {known->second, 0};
    if (there && (flags & O_TRUNC) != 0) note({DiskCall::Truncate, known->second, {}, {}, 0, {}, 0});
    return fd;
}

ssize_t wrote(OpenFile* file, std::uint64_t offset, const void* bytes, std::size_t size,
              const std::function<ssize_t(std::size_t)>& write) {
    std::size_t most = size;
    if (file != nullptr && file->file >= 0) {
        if (std::exchange(g_tap->refuseNext, false)) return errno = ENOSPC, -1;
        if (fails()) {
            if (errno != ENOSPC || size < 2) return -1;
            most = size / 2; // a full disk takes a part, and refuses the rest
            g_tap->refuseNext = true;
        }
    }
    const ssize_t n = write(most);
    if (file != nullptr && file->file >= 0 && n > 0)
        note({DiskCall::Write,
              file->file,
              {},
              {},
              offset,
              std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(n)),
              0});
    return n;
}

bool isLost(int fd) {
    const OpenFile* file = openFile(fd);
    if (file == nullptr || file->file < 0) return false;
    const auto name = g_tap->names.find(g_tap->lostName);
    const bool lost = g_tap->lost || (name != g_tap->names.end() && name->second == file->file);
    if (lost) errno = EIO;
    return lost;
}

int synced(const char* name, int fd) {
    const OpenFile* file = openFile(fd);
    if (file != nullptr && fails()) return -1;
    const int code = next<int(int)>(name)(fd);
    if (file != nullptr && code == 0)
        note({file->file >= 0 ? DiskCall::Sync : DiskCall::SyncFolder, file->file, {}, {}, 0, {}, 0});
    return code;
}

int truncated(const char* name, int fd, off_t size) {
    const OpenFile* file = openFile(fd);
    if (file != nullptr && fails()) return -1;
    const int code = next<int(int, off_t)>(name)(fd, size);
    if (file != nullptr && code == 0)
        note({DiskCall::Truncate, file->file, {}, {}, static_cast<std::uint64_t>(size), {}, 0});
    return code;
}

int removed(const char* name, const char* path) {
    const std::string below = nameOf(path);
    if (!below.empty() && g_tap->names.count(below) > 0 && fails()) return -1;
    const int code = next<int(const char*)>(name)(path);
    if (code == 0 && !below.empty() && g_tap->names.erase(below) > 0) note({DiskCall::Remove, -1, below, {}, 0, {}, 0});
    return code;
}

} // namespace

DiskTap::DiskTap(const fs::path& folder, DiskFault fault) {
    auto* tap = new Tap;
    tap->folder = fs::absolute(folder).lexically_normal().string() + "/";
    tap->fault = fault;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ostringstream bytes;
        bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        const std::string name = entry.path().string().substr(tap->folder.size());
        tap->names[name] = static_cast<int>(tap->record.contents.size());
        tap->record.contents.push_back(bytes.str());
    }
    tap->record.names = tap->names;
    g_tap = tap;
}

DiskTap::~DiskTap() {
    delete g_tap;
    g_tap = nullptr;
}

void DiskTap::mark(int number) { note({DiskCall::Mark, -1, {}, {}, 0, {}, number}); }
int DiskTap::calls() const { return g_tap->calls; }
bool DiskTap::failed() const { return g_tap->failed; }
void DiskTap::repair() {
    g_tap->fault = {};
    g_tap->refuseNext = false;
    g_tap->lost = false;
    g_tap->lostName.clear();
}

void DiskTap::lose() { g_tap->lost = true; }
void DiskTap::loseBytesOf(const std::string& name) { g_tap->lostName = name; }

DiskRecord DiskTap::record() {
    DiskRecord record = std::move(g_tap->record);
    g_tap->record = {};
    return record;
}

} // namespace preceptor::test

// The system's own names: those of this program come before the library's.
using namespace preceptor::test;

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = va_arg(rest, unsigned);
    va_end(rest);
    return opened("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = va_arg(rest, unsigned);
    va_end(rest);
    return opened("open64", path, flags, mode);
}

int close(int fd) {
    if (g_tap != nullptr) g_tap->open.erase(fd);
    return next<int(int)>("close")(fd);
}

ssize_t read(int fd, void* bytes, size_t size) {
    return isLost(fd) ? -1 : next<ssize_t(int, void*, size_t)>("read")(fd, bytes, size);
}

ssize_t pread(int fd, void* bytes, size_t size, off_t offset) {
    return isLost(fd) ? -1 : next<ssize_t(int, void*, size_t, off_t)>("pread")(fd, bytes, size, offset);
}

ssize_t pread64(int fd, void* bytes, size_t size, off64_t offset) { return pread(fd, bytes, size, offset); }

ssize_t write(int fd, const void* bytes, size_t size) {
    OpenFile* file = openFile(fd);
    const ssize_t n = wrote(file, file != nullptr ? file->at : 0, bytes, size, [&](std::size_t most) {
        return next<ssize_t(int, const void*, size_t)>("write")(fd, bytes, most);
    });
    if (file != nullptr && n > 0) file->at += static_cast<std::uint64_t>(n);
    return n;
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t offset) {
    return wrote(openFile(fd), static_cast<std::uint64_t>(offset), bytes, size, [&](std::size_t most) {
        return next<ssize_t(int, const void*, size_t, off_t)>("pwrite")(fd, bytes, most, offset);
    });
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t offset) { return pwrite(fd, bytes, size, offset); }

int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }
int ftruncate(int fd, off_t size) noexcept { return truncated("ftruncate", fd, size); }
int ftruncate64(int fd, off64_t size) noexcept { return truncated("ftruncate64", fd, size); }
int unlink(const char* path) noexcept { return removed("unlink", path); }
int remove(const char* path) noexcept { return removed("remove", path); }

int rename(const char* from, const char* to) noexcept {
    const std::string before = nameOf(from), after = nameOf(to);
    if (!before.empty() && g_tap->names.count(before) > 0 && fails()) return -1;
    const int code = next<int(const char*, const char*)>("rename")(from, to);
    if (code == 0 && !before.empty() && g_tap->names.count(before) > 0) {
        g_tap->names[after] = g_tap->names[before];
        g_tap->names.erase(before);
        note({DiskCall::Rename, -1, before, after, 0, {}, 0});
    }
    return code;
}

int link(const char* from, const char* to) noexcept {
    const std::string before = nameOf(from), after = nameOf(to);
    if (!before.empty() && fails()) return -1;
    const int code = next<int(const char*, const char*)>("link")(from, to);
    if (code == 0 && !before.empty()) {
        g_tap->names[after] = g_tap->names[before];
        note({DiskCall::Link, g_tap->names[before], before, after, 0, {}, 0});
    }
    return code;
}

} // extern "C"
