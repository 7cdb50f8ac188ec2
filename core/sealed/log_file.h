// SPDX-License-Identifier: GPL-3.0-or-later
// What a protected file asks of the disk. Throws StorageFailure: DiskFull, ReadOnly or Io; Busy for a lock. Reads and
// writes go in pieces of 64 KiB, as some systems and drives silently shorten larger ones. Tests put others in its
// place.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace preceptor {

class LogFile {
public:
    virtual ~LogFile() = default;
    virtual std::uint64_t size() = 0;
    // Fills `to` or throws.
    virtual void read(std::uint64_t offset, std::span<unsigned char> to) = 0;
    virtual void write(std::uint64_t offset, std::span<const unsigned char> from) = 0;
    virtual void truncate(std::uint64_t size) = 0;
    virtual void sync() = 0;
};

enum class LogAccess { Read, Write, Create };

class DiskFile final : public LogFile {
public:
    // Write and Create are for one at a time: StorageFailure (Busy) when another has it. Create makes a new file, with
    // the permissions `mode`, and fails where there is one.
    DiskFile(const std::filesystem::path& path, LogAccess access, unsigned mode = 0644);
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;
    ~DiskFile() override;

    std::uint64_t size() override;
    void read(std::uint64_t offset, std::span<unsigned char> to) override;
    void write(std::uint64_t offset, std::span<const unsigned char> from) override;
    void truncate(std::uint64_t size) override;
    void sync() override;

    // Which file this is, under whatever name.
    struct Identity {
        std::uint64_t device = 0;
        std::uint64_t number = 0;
        bool operator==(const Identity&) const = default;
    };
    Identity identity() const;
    unsigned mode() const;
    static std::optional<Identity> identityOf(const std::filesystem::path& path);

private:
    int m_fd = -1;
};

// So that a new or renamed file is found under its name after a power loss.
void syncFolderOf(const std::filesystem::path& path);

} // namespace preceptor
