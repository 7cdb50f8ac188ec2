// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/log_file.h"

#include "core/base/atomic_file.h"
#include "core/base/storage_failure.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace preceptor {

namespace {

constexpr std::size_t kPieceBytes = 64 << 10;

FailureKind kindOf(int code) {
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return FailureKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT: return FailureKind::ReadOnly;
    case ENOMEM: return FailureKind::OutOfMemory;
    default: return FailureKind::Io;
    }
}

[[noreturn]] void fails(const char* what, int code) {
    throw StorageFailure(kindOf(code), std::string(what) + ": " + std::strerror(code));
}

int flagsOf(LogAccess access) {
    switch (access) {
    case LogAccess::Read: return O_RDONLY;
    case LogAccess::Write: return O_RDWR;
    case LogAccess::Create: return O_RDWR | O_CREAT | O_EXCL;
    }
    return O_RDONLY;
}

struct stat infoOf(int fd) {
    struct stat info {};
    if (::fstat(fd, &info) != 0) fails("stat", errno);
    return info;
}

DiskFile::Identity identityIn(const struct stat& info) {
    return {static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino)};
}

} // namespace

DiskFile::DiskFile(const std::filesystem::path& path, LogAccess access, unsigned mode)
    : m_fd(::open(path.c_str(), flagsOf(access) | O_CLOEXEC | O_NONBLOCK, mode)) {
    if (m_fd < 0) fails("open", errno);
    if (access == LogAccess::Read) return;
    // A file that was replaced between our open and our lock is nobody's any more.
    const bool ours = ::flock(m_fd, LOCK_EX | LOCK_NB) == 0 && identityOf(path) == identity();
    if (ours) return;
    ::close(m_fd);
    throw StorageFailure(FailureKind::Busy, "another program has the file");
}

DiskFile::~DiskFile() { ::close(m_fd); }

DiskFile::Identity DiskFile::identity() const { return identityIn(infoOf(m_fd)); }
unsigned DiskFile::mode() const { return infoOf(m_fd).st_mode & 07777U; }

std::optional<DiskFile::Identity> DiskFile::identityOf(const std::filesystem::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) return std::nullopt;
    return identityIn(info);
}

std::uint64_t DiskFile::size() { return static_cast<std::uint64_t>(infoOf(m_fd).st_size); }

void DiskFile::read(std::uint64_t offset, std::span<unsigned char> to) {
    while (!to.empty()) {
        const ssize_t n = ::pread(m_fd, to.data(), std::min(to.size(), kPieceBytes), static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) fails("read", n < 0 ? errno : EIO);
        to = to.subspan(static_cast<std::size_t>(n));
        offset += static_cast<std::uint64_t>(n);
    }
}

void DiskFile::write(std::uint64_t offset, std::span<const unsigned char> from) {
    while (!from.empty()) {
        const ssize_t n = ::pwrite(m_fd, from.data(), std::min(from.size(), kPieceBytes), static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) fails("write", n < 0 ? errno : ENOSPC);
        from = from.subspan(static_cast<std::size_t>(n));
        offset += static_cast<std::uint64_t>(n);
    }
}

void DiskFile::truncate(std::uint64_t size) {
    if (::ftruncate(m_fd, static_cast<off_t>(size)) != 0) fails("truncate", errno);
}

void DiskFile::sync() {
    if (::fdatasync(m_fd) != 0) fails("sync", errno);
}

void syncFolderOf(const std::filesystem::path& path) {
    if (const int code = syncFolder(folderOf(path)); code != 0) fails("sync folder", code);
}

} // namespace preceptor
