// SPDX-License-Identifier: GPL-3.0-or-later
// One writer a file. The operating system's lock on "<file>.lock" decides; the text inside only says who holds it, so a
// lock file left by a killed process never keeps anybody out.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace preceptor {

class FileLock {
public:
    // FileLocked (args: path, user, computer, since) when another instance has it; FolderReadOnly when no lock
    // file can be made here.
    static Result<std::unique_ptr<FileLock>> take(const std::filesystem::path& file, const Clock& clock);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    FileLock(int fd, std::filesystem::path path) : m_fd(fd), m_path(std::move(path)) {}
    int m_fd;
    std::filesystem::path m_path;
};

} // namespace preceptor
