// SPDX-License-Identifier: GPL-3.0-or-later
// An open protected file: its pages in memory, its log on the disk, and the locks of the connections of this process.
// One writer a file: others get Busy. Readers of another process have the state of when they opened it. Throws
// StorageFailure: Locked by another = Busy, no key = Other, and what the log and the disk say.
//
// A commit counts when its record is synced. When it cannot be written, the pages are what they were, and the file is
// cut back. When a sync failed, nobody knows what is on the disk: the file is closed, opened and read anew, up to the
// last record that was acknowledged, before anything else is written. A log that has grown far beyond its content is
// written anew when the file is opened or closed (compaction): the new file is synced, read back and compared, then
// renamed.
#pragma once

#include "core/base/result.h"
#include "core/sealed/key_area.h"
#include "core/sealed/log_file.h"
#include "core/sealed/page_image.h"
#include "core/sealed/sealed_log.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

namespace preceptor {

// True if the file begins as a protected one does.
bool isSealedFile(const std::filesystem::path& path);

// A file's first bytes: what it is, who may open it.
struct SealedHead {
    FileId file{};
    std::string area;     // encoded, the newer one that is whole
    KeyArea slots;        // of it, without names
    bool settled = false; // both areas are the same
};
// Damaged when neither area is whole.
SealedHead readHead(LogFile& file);

// How a file is locked: its key, and who has it.
struct Seal {
    std::shared_ptr<const SealedKey> key;
    KeyArea area; // with names
};

// Of a protected file whose key this process holds, also when its records are damaged.
std::optional<Seal> sealAt(const std::filesystem::path& path);

struct WrittenLog {
    LogSeal seal;
    LogEnd end;
};
// A new file with these pages, synced, closed in order, read back and compared. `file` is empty.
WrittenLog writeSealed(LogFile& file, const Seal& seal, const PageImage& image);

// The levels are those of SQLite, in its order.
enum class LockLevel { None, Shared, Reserved, Pending, Exclusive };

class SealedFile {
public:
    // The same object for every connection of this process that may share it. Give it back by close().
    static std::shared_ptr<SealedFile> open(const std::filesystem::path& path, bool forWriting);
    static void close(std::shared_ptr<SealedFile>& file) noexcept;
    static bool isOpen(const std::filesystem::path& path); // absolute, without links, as SQLite gives it
    SealedFile(const SealedFile&) = delete;
    SealedFile& operator=(const SealedFile&) = delete;
    ~SealedFile() = default;

    const std::filesystem::path& path() const { return m_path; }
    bool writable() const { return m_writable; }
    Seal seal();
    std::uint64_t databaseBytes();
    std::uint64_t logBytes();

    // Of the database. Reads past the end are zeros; gives how many bytes were there.
    std::size_t read(std::uint64_t offset, std::span<unsigned char> to);
    // Whole pages. FileFull when the database would become larger than it may: kSealedMostBytes, or less if told.
    void limitTo(std::uint64_t most);
    void write(std::uint64_t offset, std::span<const unsigned char> from);
    // SQLite makes a file shorter after the commit, without a sync: where nothing else is changed, it is kept at once.
    void truncate(std::uint64_t bytes);
    void commit();

    // Of connections; `held` is what this one has and becomes what it asked for. False: somebody else is in the way.
    bool lock(LockLevel& held, LockLevel wanted);
    void unlock(LockLevel& held, LockLevel wanted);
    bool reserved();

    // Who may open it, with the same key: one area after the other, so that one of them is always whole.
    void changeArea(const KeyArea& area);
    // Everything anew in the place of this file: the log without what it had before, under a key of its own if given.
    // Connections go on.
    void rewrite(const Seal* other = nullptr);
    PageImage copyOfPages();

private:
    SealedFile(std::filesystem::path path, bool forWriting);
    std::optional<DiskFile::Identity> identity();
    void reopen();
    void cutBack() noexcept;
    void finish() noexcept;
    bool overgrown() const;
    void commitLocked();
    void rewriteLocked(const Seal& seal);
    void appendRecord(RecordKind kind, std::span<const ChangedPage> changed);

    std::mutex m_mutex;
    std::filesystem::path m_path;
    bool m_writable;
    std::uint64_t m_most = kSealedMostBytes;
    std::unique_ptr<DiskFile> m_file;
    DiskFile::Identity m_identity;
    Seal m_seal;
    LogSeal m_logSeal;
    PageImage m_image;
    LogEnd m_end;
    bool m_doubtful = false;     // what is on the disk behind m_end
    bool m_folderSynced = false; // the name surely leads to this file after a power loss
    int m_sharers = 0;
    bool m_reserved = false;
    bool m_pending = false;
    bool m_exclusive = false;
};

} // namespace preceptor
