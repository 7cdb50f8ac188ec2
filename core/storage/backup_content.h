// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into a backup and compares it with the present file. Changes neither.
#pragma once

#include "core/model/backup_content.h"
#include "core/storage/database.h"

#include <filesystem>
#include <optional>

namespace preceptor {

BackupContent contentOf(Database& backup);
// None if the present file is not there or cannot be read. `backup` is of no use for other things afterwards.
std::optional<BackupLoss> lossOf(Database& backup, const std::filesystem::path& present);

} // namespace preceptor
