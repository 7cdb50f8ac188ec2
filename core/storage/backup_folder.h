// SPDX-License-Identifier: GPL-3.0-or-later
// Where the backups of a file lie, what they are called, and which of them the rotation may let go: the last ten stay,
// then one a day for 30 days.
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

constexpr std::string_view kBackupSuffix = ".preceptor-backup";
constexpr std::string_view kDamagedSuffix = ".damaged";

struct Backup {
    std::filesystem::path path;
    Timestamp madeAt;
    std::uint64_t bytes = 0;
    std::string dataVersion = {}; // of what was copied; told by makeBackup only
};

// "<name> backups" beside the file.
std::filesystem::path backupFolderOf(const std::filesystem::path& file);
// Newest first.
std::vector<Backup> listBackups(const std::filesystem::path& file);

bool isBackupName(const std::filesystem::path& path);
// A name for that instant that is not taken yet: "2026-11-24T110000Z", then "2026-11-24T110000Z-2".
std::filesystem::path freeNameIn(const std::filesystem::path& folder, Timestamp at, std::string_view suffix);

// Which of these (newest first) the rotation removes. Pure.
std::vector<std::size_t> backupsToRemove(const std::vector<Timestamp>& newestFirst, Date today);

} // namespace preceptor
