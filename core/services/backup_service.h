// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the programme file that are known to work, and the way back to one.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace preceptor {

class UnitOfWork;

struct BackupRow {
    std::filesystem::path path;
    Timestamp madeAt;
    std::uint64_t bytes = 0;
};

class BackupService {
public:
    explicit BackupService(UnitOfWork& unit) : m_unit(unit) {}

    std::vector<BackupRow> list() const; // newest first
    // A verified copy in the backup folder beside the file.
    Result<BackupRow> make();
    // A verified copy at a place of the user's choice, replacing what is there.
    Status copyTo(const std::filesystem::path& target);

private:
    UnitOfWork& m_unit;
};

// Puts a backup in the place of `file`, which is backed up first if it can be read. FileLocked when somebody has it
// open.
Status restoreFile(const std::filesystem::path& file, const std::filesystem::path& backup, const Clock& clock);

} // namespace preceptor
