// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_vfs.h"

#include "core/base/storage_failure.h"
#include "core/sealed/sealed_file.h"

#include <algorithm>
#include <array>
#include <new>
#include <sqlite3.h>
#include <string_view>

namespace preceptor {

namespace {

static_assert((kFileFullCode & 0xFF) == SQLITE_FULL);

constexpr const char* kName = "preceptor";

struct Handle {
    sqlite3_file base; // what SQLite knows of it
    std::shared_ptr<SealedFile> file;
    LockLevel lock = LockLevel::None;
};

Handle& of(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file); }

int codeOf(FailureKind kind) {
    switch (kind) {
    case FailureKind::DiskFull: return SQLITE_FULL;
    case FailureKind::FileFull: return kFileFullCode;
    case FailureKind::ReadOnly: return SQLITE_READONLY;
    case FailureKind::Damaged: return SQLITE_CORRUPT;
    case FailureKind::Busy: return SQLITE_BUSY;
    case FailureKind::OutOfMemory: return SQLITE_NOMEM;
    case FailureKind::Constraint:
    case FailureKind::Other: return SQLITE_AUTH; // without its key above all
    case FailureKind::Io: return SQLITE_IOERR;
    }
    return SQLITE_IOERR;
}

// No exception passes through SQLite.
template <class Work>
int guarded(int ioCode, const Work& work) {
    try {
        return work();
    } catch (const StorageFailure& failure) {
        return failure.kind() == FailureKind::Io ? ioCode : codeOf(failure.kind());
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    } catch (const std::exception&) {
        return ioCode;
    }
}

int closeFile(sqlite3_file* file) {
    Handle& handle = of(file);
    handle.file->unlock(handle.lock, LockLevel::None);
    SealedFile::close(handle.file);
    handle.~Handle();
    return SQLITE_OK;
}

int readBytes(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return guarded(SQLITE_IOERR_READ, [&] {
        const auto wanted = static_cast<std::size_t>(size);
        const auto got =
            of(file).file->read(static_cast<std::uint64_t>(offset), {static_cast<unsigned char*>(to), wanted});
        return got == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    });
}

int writeBytes(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    return guarded(SQLITE_IOERR_WRITE, [&] {
        of(file).file->write(static_cast<std::uint64_t>(offset),
                             {static_cast<const unsigned char*>(from), static_cast<std::size_t>(size)});
        return SQLITE_OK;
    });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return guarded(SQLITE_IOERR_TRUNCATE, [&] {
        of(file).file->truncate(static_cast<std::uint64_t>(size));
        return SQLITE_OK;
    });
}

int commitFile(sqlite3_file* file) {
    return guarded(SQLITE_IOERR_FSYNC, [&] {
        of(file).file->commit();
        return SQLITE_OK;
    });
}

int syncFile(sqlite3_file* file, int /*flags*/) { return commitFile(file); }

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(of(file).file->databaseBytes());
    return SQLITE_OK;
}

int lockFile(sqlite3_file* file, int level) {
    return guarded(SQLITE_IOERR_LOCK, [&] {
        Handle& handle = of(file);
        return handle.file->lock(handle.lock, static_cast<LockLevel>(level)) ? SQLITE_OK : SQLITE_BUSY;
    });
}

int unlockFile(sqlite3_file* file, int level) {
    Handle& handle = of(file);
    handle.file->unlock(handle.lock, static_cast<LockLevel>(level));
    return SQLITE_OK;
}

int isReserved(sqlite3_file* file, int* answer) {
    *answer = of(file).file->reserved() ? 1 : 0;
    return SQLITE_OK;
}

// Told before each sync, also where the connection asks for none: a commit is always kept.
int control(sqlite3_file* file, int operation, void* /*argument*/) {
    return operation == SQLITE_FCNTL_SYNC ? commitFile(file) : SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file* /*file*/) { return kSealedPageBytes; }
int characteristics(sqlite3_file* /*file*/) { return 0; }

// Version 1: no shared memory, so no write-ahead log.
const sqlite3_io_methods kMethods = {1,        closeFile,  readBytes,       writeBytes, truncateFile,
                                     syncFile, fileSize,   lockFile,        unlockFile, isReserved,
                                     control,  sectorSize, characteristics, nullptr,    nullptr,
                                     nullptr,  nullptr,    nullptr,         nullptr};
static_assert(static_cast<int>(LockLevel::Exclusive) == SQLITE_LOCK_EXCLUSIVE);

sqlite3_vfs* systemVfs() {
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

// Asked of the system's own file: opening and closing it by hand would drop the locks that this process has on it.
bool beginsSealed(sqlite3_file* file) {
    std::array<char, kSealedMagic.size()> magic{};
    return file->pMethods->xRead(file, magic.data(), static_cast<int>(magic.size()), 0) == SQLITE_OK &&
           std::string_view(magic.data(), magic.size()) == kSealedMagic;
}

int openSealed(const char* name, sqlite3_file* place, int flags, int* outFlags) {
    place->pMethods = nullptr;
    return guarded(SQLITE_CANTOPEN, [&] {
        const bool forWriting = (flags & SQLITE_OPEN_READWRITE) != 0;
        auto file = SealedFile::open(name, forWriting);
        auto* handle = new (place) Handle{{&kMethods}, std::move(file)};
        (void)handle;
        if (outFlags != nullptr) *outFlags = flags;
        return SQLITE_OK;
    });
}

std::string_view withoutJournalEnding(std::string_view name) {
    for (const std::string_view ending : {"-journal", "-wal"})
        if (name.ends_with(ending)) return name.substr(0, name.size() - ending.size());
    return {};
}

bool besideSealed(const char* name) {
    const auto main = withoutJournalEnding(name);
    return !main.empty() && SealedFile::isOpen(main);
}

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    // All connections of the house keep what is temporary in memory.
    if (name == nullptr) return SQLITE_CANTOPEN;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return guarded(SQLITE_CANTOPEN, [&] {
            return besideSealed(name) ? SQLITE_CANTOPEN : systemVfs()->xOpen(systemVfs(), name, file, flags, outFlags);
        });
    const int code = systemVfs()->xOpen(systemVfs(), name, file, flags, outFlags);
    if (code != SQLITE_OK || !beginsSealed(file)) return code;
    file->pMethods->xClose(file);
    return openSealed(name, file, flags, outFlags);
}

// A journal that somebody left beside a protected file is not its journal.
int hasAccess(sqlite3_vfs* /*vfs*/, const char* name, int flags, int* answer) {
    *answer = 0;
    return guarded(SQLITE_IOERR_ACCESS, [&] {
        return besideSealed(name) ? SQLITE_OK : systemVfs()->xAccess(systemVfs(), name, flags, answer);
    });
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder) {
    return systemVfs()->xDelete(systemVfs(), name, syncFolder);
}
int fullName(sqlite3_vfs* /*vfs*/, const char* name, int size, char* to) {
    return systemVfs()->xFullPathname(systemVfs(), name, size, to);
}

sqlite3_vfs makeVfs() {
    sqlite3_vfs vfs = *systemVfs(); // libraries, time, randomness and the rest are the system's
    vfs.szOsFile = std::max(vfs.szOsFile, static_cast<int>(sizeof(Handle)));
    vfs.pNext = nullptr;
    vfs.zName = kName;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = hasAccess;
    vfs.xFullPathname = fullName;
    return vfs;
}

} // namespace

const char* sealedVfs() {
    static const bool registered = [] {
        sqlite3_initialize();
        static sqlite3_vfs vfs = makeVfs();
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    }();
    if (!registered) throw StorageFailure(FailureKind::OutOfMemory, "no place for the files of SQLite");
    return kName;
}

SealedFile* sealedFileOf(sqlite3* db) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr ||
        file->pMethods != &kMethods)
        return nullptr;
    return of(file).file.get();
}

} // namespace preceptor
