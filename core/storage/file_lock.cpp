// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include "core/base/atomic_file.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace preceptor {

namespace {

std::string holderName() {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const passwd* user = ::getpwuid(::getuid());
    return std::string(user != nullptr ? user->pw_name : "?") + "\n" + host.data();
}

Error lockedBy(const std::filesystem::path& file, const std::filesystem::path& lockPath) {
    const auto text = readFile(lockPath, 4096);
    std::array<std::string, 3> lines; // user, host, since
    std::size_t line = 0;
    for (const char c : text ? *text : std::string()) {
        if (c == '\n')
            ++line;
        else if (line < lines.size())
            lines[line].push_back(c);
    }
    return fail(ErrorCode::FileLocked, {file.string(), lines[0], lines[1], lines[2]});
}

bool samePlace(int fd, const std::filesystem::path& path) {
    struct stat held {};
    struct stat named {};
    return ::fstat(fd, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const std::filesystem::path& file, const Clock& clock) {
    const std::filesystem::path path = file.string() + ".lock";
    for (int attempt = 0; attempt < 8; ++attempt) {
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (fd < 0)
            return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FolderReadOnly,
                        {path.parent_path().string()});
        std::unique_ptr<FileLock> lock(new FileLock(fd, path));
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            lock->m_path.clear(); // another's: leave it there
            return lockedBy(file, path);
        }
        if (!samePlace(fd, path)) { // its last holder removed it between our open and our lock
            lock->m_path.clear();
            continue;
        }
        const std::string text = holderName() + "\n" + clock.now().iso() + "\n";
        // The lock holds without its text: a full disk only leaves the holder unnamed.
        if (::ftruncate(fd, 0) == 0) static_cast<void>(!::pwrite(fd, text.data(), text.size(), 0));
        return lock;
    }
    return fail(ErrorCode::FolderReadOnly, {path.parent_path().string()});
}

FileLock::~FileLock() {
    if (!m_path.empty()) ::unlink(m_path.c_str());
    ::close(m_fd);
}

} // namespace preceptor
