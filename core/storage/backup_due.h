// SPDX-License-Identifier: GPL-3.0-or-later
// Which state of the file its newest backup holds; kept in the file.
#pragma once

#include "core/storage/backup.h"

namespace preceptor {

// Has anything changed since the newest backup, or was none made yet? Never in memory or for a reader.
bool backupDue(Database& db);
void noteBackup(Database& db, const Backup& made);

} // namespace preceptor
