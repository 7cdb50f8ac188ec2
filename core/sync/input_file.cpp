// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/input_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace preceptor {

Result<InputFile> InputFile::open(const std::filesystem::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe must not hold us up
    if (fd < 0) return fail(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, {path.string()});
    InputFile file(fd, 0, path.string());
    struct stat info {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) return fail(ErrorCode::FileUnreadable, {path.string()});
    file.m_size = static_cast<std::uint64_t>(info.st_size);
    return file;
}

InputFile::InputFile(int fd, std::uint64_t size, std::string path) : m_fd(fd), m_size(size), m_path(std::move(path)) {}

InputFile::InputFile(InputFile&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_size(other.m_size), m_path(std::move(other.m_path)) {}

InputFile::~InputFile() {
    if (m_fd >= 0) ::close(m_fd);
}

Result<std::string> InputFile::read(std::uint64_t offset, std::size_t n) const {
    std::string bytes(n, '\0');
    std::size_t done = 0;
    while (done < n) {
        const ssize_t got = ::pread(m_fd, bytes.data() + done, n - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return fail(ErrorCode::FileUnreadable, {m_path});
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

} // namespace preceptor
