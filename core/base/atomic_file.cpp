// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }
    bool valid() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    bool close() {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(std::string_view bytes) {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    std::string hex() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
        crypto_hash_sha256_final(&m_state, hash.data());
        std::array<char, crypto_hash_sha256_BYTES * 2 + 1> text{};
        sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
        return text.data();
    }

private:
    crypto_hash_sha256_state m_state{};
};

// Tells whether what came back is what was written, for a small part of what SHA-256 costs.
class Comparison {
public:
    Comparison() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    void add(std::string_view bytes) {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        m_bytes += bytes.size();
    }
    std::uint64_t bytes() const { return m_bytes; }
    bool sameAs(Comparison& other) { return m_bytes == other.m_bytes && finish() == other.finish(); }

private:
    std::array<unsigned char, crypto_generichash_BYTES> finish() {
        std::array<unsigned char, crypto_generichash_BYTES> hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }
    crypto_generichash_state m_state{};
    std::uint64_t m_bytes = 0;
};

class FileSink final : public ByteSink {
public:
    explicit FileSink(int fd) : m_fd(fd) {}
    bool write(std::string_view bytes) override {
        if (m_errno != 0) return false;
        m_written.add(bytes);
        m_buffer.append(bytes);
        if (m_buffer.size() >= kBufferBytes) flush();
        return m_errno == 0;
    }
    bool flush() {
        std::string_view rest = m_buffer;
        while (m_errno == 0 && !rest.empty()) {
            const ssize_t n = ::write(m_fd, rest.data(), rest.size());
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0)
                m_errno = n < 0 ? errno : ENOSPC;
            else
                rest.remove_prefix(static_cast<std::size_t>(n));
        }
        m_buffer.clear();
        return m_errno == 0;
    }
    int error() const { return m_errno; }
    Comparison& written() { return m_written; }

private:
    static constexpr std::size_t kBufferBytes = 1 << 16;
    int m_fd;
    int m_errno = 0;
    std::string m_buffer;
    Comparison m_written;
};

Error errorFor(int code, const fs::path& path) {
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return fail(ErrorCode::DiskFull, {path.string()});
    case EACCES:
    case EPERM:
    case EROFS: return fail(ErrorCode::FolderReadOnly, {path.parent_path().string()});
    default: return fail(ErrorCode::WriteFailed, {path.string()});
    }
}

// A name beside the target, so that the rename stays on one file system.
constexpr std::string_view kUnfinished = ".part";
fs::path temporaryBeside(const fs::path& path) {
    const std::string number = std::to_string(randombytes_random());
    return path.parent_path() / ("." + path.filename().string() + "." + number + std::string(kUnfinished));
}

bool isOld(const fs::path& file) {
    std::error_code error;
    const auto written = fs::last_write_time(file, error);
    return !error && fs::file_time_type::clock::now() - written > std::chrono::hours(1);
}

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

// Not by a directory_iterator: that of GCC 12 ends the program where memory does.
void removeWhere(const fs::path& folder, const std::function<bool(const fs::path&)>& unfinished) {
    const std::unique_ptr<DIR, CloseFolder> entries(::opendir(folder.c_str()));
    if (!entries) return;
    std::vector<fs::path> left;
    while (const dirent* entry = ::readdir(entries.get()))
        if (fs::path file = folder / entry->d_name; unfinished(file)) left.push_back(std::move(file));
    for (const fs::path& each : left) ::unlink(each.c_str());
}

// The temporary name means nothing to whoever asked for `path`.
Error named(Error error, const fs::path& temporary, const fs::path& path) {
    for (std::string& arg : error.args)
        if (arg == temporary.string()) arg = path.string();
    return error;
}

class RemoveOnExit {
public:
    explicit RemoveOnExit(fs::path path) : m_path(std::move(path)) {}
    RemoveOnExit(const RemoveOnExit&) = delete;
    RemoveOnExit& operator=(const RemoveOnExit&) = delete;
    ~RemoveOnExit() {
        std::error_code ignored;
        if (!m_path.empty()) fs::remove(m_path, ignored);
    }
    void keep() { m_path.clear(); }

private:
    fs::path m_path;
};

// Gives `add` what lies in the file, piece by piece.
template <class Add>
Status readThrough(const fs::path& file, const fs::path& reportedPath, Add&& add) {
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!in.valid()) return errorFor(errno, reportedPath); // a stick that was pulled out
    std::array<char, 1 << 16> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read
    for (;;) {
        const ssize_t n = ::read(in.get(), buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errorFor(errno, reportedPath);
        if (n == 0) return success();
        add(std::string_view(buffer.data(), static_cast<std::size_t>(n)));
    }
}

// `written`: what must lie in the file, if that is known.
Result<WrittenFile> readBackFrom(const fs::path& file, const fs::path& reportedPath, Comparison* written = nullptr) {
    Comparison found;
    if (Status read = readThrough(file, reportedPath, [&](std::string_view bytes) { found.add(bytes); }); !read)
        return std::move(read).error();
    if (written != nullptr && !found.sameAs(*written))
        return fail(ErrorCode::WriteVerifyFailed, {reportedPath.string()});
    return WrittenFile{reportedPath, found.bytes()};
}

// Where the file system has no second names for a file (FAT), a look beforehand must do.
int renameIfFree(const fs::path& temporary, const fs::path& path) {
    if (::link(temporary.c_str(), path.c_str()) == 0) return ::unlink(temporary.c_str());
    if (errno == EEXIST || (errno == EPERM && fs::exists(path))) return errno = EEXIST, -1;
    return errno == EPERM ? ::rename(temporary.c_str(), path.c_str()) : -1;
}

Status renameInto(const fs::path& temporary, const fs::path& path, Replace replace = Replace::Anything) {
    const int renamed =
        replace == Replace::Nothing ? renameIfFree(temporary, path) : ::rename(temporary.c_str(), path.c_str());
    if (renamed != 0 && errno == EEXIST) return fail(ErrorCode::FileExists, {path.string()});
    if (renamed != 0) return errorFor(errno, path);
    // The name leads to the new file already, so a failure is asked again before it is told: names are in the journal
    // of the file system, which either takes them now or is broken for good.
    int failed = syncFolder(folderOf(path));
    if (failed != 0) failed = syncFolder(folderOf(path));
    if (failed != 0) return errorFor(failed, path);
    return success();
}

} // namespace

fs::path folderOf(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

FileStart fileStartOf(const fs::path& path) {
    constexpr std::string_view kPlain{"SQLite format 3\0", 16};
    constexpr std::string_view kProtected = "PCPTLOG1"; // see core/sealed
    std::array<char, 16> bytes{};
    const Descriptor in(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    const ssize_t n = in.valid() ? ::read(in.get(), bytes.data(), bytes.size()) : -1;
    if (n < 0) return FileStart::Unreadable;
    const std::string_view head(bytes.data(), static_cast<std::size_t>(n));
    return head == kPlain || (head.size() == bytes.size() && head.starts_with(kProtected)) ? FileStart::Database
                                                                                           : FileStart::Other;
}

bool isDatabaseFile(const fs::path& path) { return fileStartOf(path) == FileStart::Database; }

Result<WrittenFile> writeFileAtomically(const fs::path& path, const std::function<Status(ByteSink&)>& content) {
    if (isDatabaseFile(path)) return fail(ErrorCode::FileExists, {path.string()});
    removeUnfinished(path);
    const fs::path temporary = temporaryBeside(path);
    Descriptor out(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!out.valid()) return errorFor(errno == ENOENT ? EACCES : errno, path); // a folder that is not there
    RemoveOnExit cleanup(temporary);
    FileSink sink(out.get());
    if (Status written = content(sink); !written) return std::move(written).error();
    if (!sink.flush()) return errorFor(sink.error(), path);
    if (::fsync(out.get()) != 0) return errorFor(errno, path);
    if (!out.close()) return errorFor(errno, path);
    auto readBack = readBackFrom(temporary, path, &sink.written());
    if (!readBack) return readBack;
    if (Status renamed = renameInto(temporary, path); !renamed) return std::move(renamed).error();
    cleanup.keep();
    return readBack;
}

Result<WrittenFile> writeFileAtomically(const fs::path& path, std::string_view content) {
    return writeFileAtomically(path, [&](ByteSink& sink) {
        sink.write(content);
        return success();
    });
}

Result<WrittenFile> placeFileAtomically(const fs::path& path, const std::function<Status(const fs::path&)>& make,
                                        Replace replace) {
    if (replace == Replace::NoDatabase && isDatabaseFile(path)) return fail(ErrorCode::FileExists, {path.string()});
    removeUnfinished(path);
    const fs::path temporary = temporaryBeside(path);
    RemoveOnExit cleanup(temporary);
    if (Status made = make(temporary); !made) return named(std::move(made).error(), temporary, path);
    Descriptor out(::open(temporary.c_str(), O_RDWR | O_CLOEXEC));
    if (!out.valid()) return errorFor(errno, path);
    if (::fsync(out.get()) != 0 || !out.close()) return errorFor(errno, path);
    auto readBack = readBackFrom(temporary, path);
    if (!readBack) return readBack;
    if (Status renamed = renameInto(temporary, path, replace); !renamed) return std::move(renamed).error();
    cleanup.keep();
    return readBack;
}

void removeUnfinished(const fs::path& path) {
    removeWhere(folderOf(path), [name = path.filename().string()](const fs::path& file) {
        return nameOfWhole(file.filename().string()) == name;
    });
}

void removeAbandoned(const fs::path& folder) {
    removeWhere(folder,
                [](const fs::path& file) { return !nameOfWhole(file.filename().string()).empty() && isOld(file); });
}

std::string_view nameOfWhole(std::string_view unfinished) {
    const bool shaped = unfinished.starts_with('.') && unfinished.ends_with(kUnfinished);
    if (!shaped || unfinished.size() == kUnfinished.size()) return {};
    const std::string_view inside = unfinished.substr(1, unfinished.size() - 1 - kUnfinished.size());
    const auto dot = inside.rfind('.');
    if (dot == inside.npos || dot + 1 == inside.size()) return {};
    return inside.find_first_not_of("0123456789", dot + 1) == inside.npos ? inside.substr(0, dot) : std::string_view();
}

int syncFolder(const fs::path& folder) {
    const Descriptor dir(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!dir.valid()) return errno == EACCES ? 0 : errno; // it may not be looked into: nothing more can be done
    return ::fsync(dir.get()) == 0 || errno == EINVAL ? 0 : errno;
}

Result<std::string> readFile(const fs::path& path, std::uint64_t limitBytes) {
    const Descriptor in(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // a pipe must not hold us up
    if (!in.valid())
        return fail(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, {path.string()});
    struct stat info {};
    if (::fstat(in.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail(ErrorCode::FileUnreadable, {path.string()});
    if (static_cast<std::uint64_t>(info.st_size) > limitBytes)
        return fail(ErrorCode::FileTooLarge, {path.string(), std::to_string(limitBytes >> 20)});
    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::read(in.get(), bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return fail(ErrorCode::FileUnreadable, {path.string()});
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
    }
    bytes.resize(done);
    return bytes;
}

std::string sha256Hex(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

Result<std::string> sha256OfFile(const fs::path& path) {
    Sha256 hash;
    if (Status read = readThrough(path, path, [&](std::string_view bytes) { hash.add(bytes); }); !read)
        return std::move(read).error();
    return hash.hex();
}

} // namespace preceptor
