// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the programme file that are known to work, and the way back to one. What needs paths only is free
// functions: they have connections of their own, so a worker thread may call them, also for a file that does not open
// any more.
#pragma once

#include "core/base/clock.h"
#include "core/base/keep_going.h"
#include "core/base/result.h"
#include "core/model/backup_content.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

class UnitOfWork;

constexpr int kBackupHours = 8; // at most, that what was changed is in none, while somebody works

struct BackupRow {
    std::filesystem::path path;
    Timestamp madeAt;
    std::uint64_t bytes = 0;
    std::string dataVersion = {}; // of a new one: what is in it
};

class BackupService {
public:
    explicit BackupService(UnitOfWork& unit) : m_unit(unit) {}

    std::vector<BackupRow> list() const; // newest first
    // A verified copy in the backup folder beside the file. Cancelled when `going` says so.
    Result<BackupRow> make(const KeepGoing& going = {});
    // Has anything changed since the newest backup?
    bool due() const;
    // And is that one older than kBackupHours, or was none made? Asked now and then of a file that stays open for days.
    bool overdue() const;
    // What make() gave, perhaps on a worker thread, is the newest one now.
    void note(const BackupRow& made);
    // A verified copy at a place of the user's choice, replacing what is there.
    Status copyTo(const std::filesystem::path& target);

private:
    UnitOfWork& m_unit;
};

std::vector<BackupRow> backupsOf(const std::filesystem::path& file); // newest first
// What BackupService does, on a connection of its own.
Result<BackupRow> backUp(const std::filesystem::path& file, const Clock& clock);
Status saveCopyOf(const std::filesystem::path& file, const std::filesystem::path& target);
// By its name; such a file is only ever read.
bool isBackup(const std::filesystem::path& path);

// Locked with a key that is not held; unreadable where the disk does not answer, which says nothing about the copy.
enum class BackupState { Good, Damaged, Newer, Locked, Unreadable };

// What a backup holds, and what going back to it would lose of the present file.
struct BackupLook {
    BackupState state = BackupState::Damaged;
    BackupContent content;
    std::optional<BackupLoss> loss; // none: the present file cannot be read
    bool ofOther = false;           // of another programme
};
// Cancelled when `going` says so.
Result<BackupLook> lookInto(const std::filesystem::path& backup, const std::filesystem::path& present,
                            const std::function<bool()>& going = {});

// Puts a backup in the place of `file`, where nobody has it open (else FileLocked). What is there is kept first, as a
// backup or, if it is damaged, byte for byte; gives its path, empty if there was nothing. BackupOfOther, and nothing
// changed, when the backup is of another programme and `anyProgramme` is not said.
Result<std::filesystem::path> restoreFile(const std::filesystem::path& file, const std::filesystem::path& backup,
                                          const Clock& clock, bool anyProgramme = false);
// A backup as a programme file of its own. FileExists when there is one of that name.
Status restoreAs(const std::filesystem::path& backup, const std::filesystem::path& target, const Clock& clock);

} // namespace preceptor
