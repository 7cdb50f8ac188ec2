// SPDX-License-Identifier: GPL-3.0-or-later
// An open file: its lock, its connection and its transaction door. Opening checks that the file is ours and not newer,
// takes the lock, makes a verified backup before a migration, and migrates.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sealed/unlock.h"
#include "core/storage/file_lock.h"
#include "core/storage/replica_identity.h"
#include "core/storage/unit_of_work.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace preceptor {

// TrailOnly: to enter in the audit trail what a viewer does, whose file is read-only otherwise.
enum class Access { ReadWrite, ReadOnly, TrailOnly };

class Store {
public:
    // FileExists when there is a file already. `stateFolder`: see ReplicaIdentity.
    static Result<std::unique_ptr<Store>> create(const std::filesystem::path& path, const Clock& clock,
                                                 std::string operatorName,
                                                 const std::filesystem::path& stateFolder = {});
    // FileNotFound, FileNotPreceptor, FileNewer, FileDamaged, FileLocked, DiskFull, FileUnreadable (args: path,
    // "unfinished" when a write was cut off and this place does not allow to take it back). With ReadWrite on a
    // read-only folder or file, and on a backup, the store opens read-only by itself: see readOnly(). A protected file
    // needs its key: FileNeedsPassphrase when this process does not hold it; `unlocked` is kept as long as the store,
    // and a viewer's opens read-only. ReadOnly (the error) with TrailOnly for a file of an earlier schema.
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path& path, Access access, const Clock& clock,
                                               std::string operatorName, const std::filesystem::path& stateFolder = {},
                                               const std::optional<Unlocked>& unlocked = {});
    static std::unique_ptr<Store> inMemory(const Clock& clock, std::string operatorName);

    UnitOfWork& unit() { return *m_unit; }
    Database& db() { return *m_db; }
    bool readOnly() const { return m_db->readOnly(); }
    std::uint64_t bytes(); // of the database
    const std::optional<Unlocked>& unlocked() const { return m_unlocked; }

private:
    Store(std::unique_ptr<FileLock> lock, std::unique_ptr<Database> db, const Clock& clock, std::string operatorName,
          const std::filesystem::path& stateFolder);

    std::optional<Unlocked> m_unlocked;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<ReplicaIdentity> m_identity;
    std::unique_ptr<UnitOfWork> m_unit;
};

} // namespace preceptor
