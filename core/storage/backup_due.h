// SPDX-License-Identifier: GPL-3.0-or-later
// Which state of the file its newest backup holds; kept in the file.
#pragma once

#include "core/storage/backup.h"

namespace preceptor {

// Has anything changed since the newest backup, or was none made yet? Never in memory or for a reader.
bool backupDue(Database& db);
void noteBackup(Database& db, const Backup& made);
// Before much is written at once: a backup, unless the newest one holds all there is. The errors of makeBackup.
Status backUpBefore(Database& db, const Clock& clock);

} // namespace preceptor
