// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the file that are known to work: each is made by SQLite's own copying, synced, re-opened and checked before
// it counts. They lie beside the file in "<name> backups"; the last ten are kept, then one a day for 30 days. Nothing
// goes unless the next newer one that stays still checks out, so damaged copies never push out the last good one.
// Copies of a protected file are protected, with the same key and holders; restored over a protected file, a backup
// takes that file's. FileNeedsPassphrase where a file's key is not held.
#pragma once

#include "core/base/clock.h"
#include "core/base/keep_going.h"
#include "core/base/result.h"
#include "core/storage/backup_folder.h"
#include "core/storage/database.h"

#include <filesystem>
#include <optional>

namespace preceptor {

// A verified copy in the backup folder; then the rotation, which leaves `spared` alone. FileDamaged, and nothing
// rotated, if the copy does not check out. It is of one state: when others write meanwhile, it begins again. Cancelled
// when `going` says so.
Result<Backup> makeBackup(Database& db, const Clock& clock, const std::filesystem::path& spared = {},
                          const KeepGoing& going = {});
// A verified copy at a path of the user's choice, put in place atomically.
Status copyDatabase(Database& db, const std::filesystem::path& target);
// The same for a copy that people go on working in beside the one it was made of: a replica of its own.
Status copyToWorkOn(Database& db, const std::filesystem::path& target, const Clock& clock, bool inPlaceOfOther = false);
// Tells such a copy, once it is worked in, that it is one. For the audit trail.
struct Restored {
    Timestamp state;             // when what it was made of was last written
    bool inPlaceOfOther = false; // it replaced a file of another programme
};
std::optional<Restored> restoredFrom(Database& db);
void forgetRestored(Database& db); // inside a transaction
// Puts a backup in the place of `file`. What is there is kept first: as a verified backup (a write that was cut off is
// rolled back before), or byte for byte in the backup folder if it is damaged. Gives the path of what was kept, empty
// if there was nothing. FileNotPreceptor, and nothing changed, when `file` is something else; BackupOfOther when the
// backup is of another programme, unless that is meant. Nobody has `file` open.
enum class OtherProgramme { Refused, Meant };
Result<std::filesystem::path> restoreBackup(const std::filesystem::path& file, const std::filesystem::path& backup,
                                            const Clock& clock, OtherProgramme other = OtherProgramme::Refused);
// No PC has written in both. Where the present file cannot be read, its newest backup that can be stands for it, and
// without one nothing is known: then they count as one.
bool isOfOther(const std::filesystem::path& file, const std::filesystem::path& backup);

// Opens read-only and runs SQLite's integrity check and ours: FileNotPreceptor, FileNewer, FileDamaged, FileUnreadable
// or FileNeedsPassphrase.
Status verifyDatabaseFile(const std::filesystem::path& path, const KeepGoing& going = {});

} // namespace preceptor
