// SPDX-License-Identifier: GPL-3.0-or-later
// Making a plain file a protected one and back, and changing who may open it. Each way a new file is written, synced,
// read back, compared page by page and only then renamed over the old one; a failure leaves the old one as it was. All
// of it works on files that nobody has open for writing (else FileLocked), and only coordinators may
// (HolderNotAllowed), but everybody changes the own passphrase. Errors of the disk are those of placeFileAtomically.
#pragma once

#include "core/base/clock.h"
#include "core/base/keep_going.h"
#include "core/base/result.h"
#include "core/sealed/key_area.h"
#include "core/sealed/unlock.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct ProtectedFile {
    Unlocked unlocked;
    std::string recoveryKey;  // empty unless asked for; nobody can tell it again
    int backupsProtected = 0; // those beside the file become protected too
    int backupsLeft = 0;      // damaged ones, left as they are: they are plain
    int otherNames = 0;       // hard links to what the file was: under those it stays plain
    std::uint64_t bytes = 0;  // of the database
    bool large = false;       // above kSealedWarnBytes: slow to open, and near what can be protected
};

// FileNotFound, FileNotPreceptor, FileDamaged, FileTooLarge, FileProtected, PassphraseWeak. The old bytes stay on the
// disk where they were until something is written there: who must be sure erases the free space or takes a new disk.
// For a file that is protected already and has plain backups, those are protected, when the passphrase opens it.
// Cancelled, and nothing changed, when `going` says so before the file is replaced.
Result<ProtectedFile> protectFile(const std::filesystem::path& path, const NewHolder& coordinator, bool withRecoveryKey,
                                  const Clock& clock, const KeepGoing& going = {});
// Backups that are plain beside a protected file, left by whoever was killed while protecting it, are protected as it
// is; damaged ones stay. For whoever holds the lock of its writer and has its key.
void protectLeftBackups(const std::filesystem::path& path);
// Its backups stay protected. Cancelled as above.
Status unprotectFile(const std::filesystem::path& path, const Unlocked& by, const Clock& clock,
                     const KeepGoing& going = {});

struct HolderSlot {
    Holder holder;
    std::string salt;  // raw; of earlier programs another for each passphrase
    std::string nonce; // raw; another for each passphrase
};
// While this process holds the key.
std::vector<HolderSlot> slotsOf(const std::filesystem::path& path);
std::vector<Holder> holdersOf(const std::filesystem::path& path, const Unlocked& by);
// Duplicate ("holder", the name of whoever has it but for case, width and blanks), HolderName, HoldersFull,
// PassphraseWeak.
Status addHolder(const std::filesystem::path& path, const Unlocked& by, const NewHolder& holder, const Clock& clock);
// The file gets another key, which the one who was removed never had; copies and backups from before stay readable to
// them. NotFound ("holder", name), LastCoordinator. Gives the new key.
Result<Unlocked> removeHolder(const std::filesystem::path& path, const Unlocked& by, const std::string& name,
                              const Clock& clock);
// Of whoever `before` lets in; the recovery key stays what it is and gives the one coordinator there is a passphrase in
// place of the forgotten one. FileWrongPassphrase, PassphraseWeak; HolderNotAllowed where there are several, who can
// do that for each other.
Status changePassphrase(const std::filesystem::path& path, std::string_view before, std::string_view passphrase,
                        const Clock& clock, KdfCost cost = kUnlockCost);
// In the place of the one there was.
Result<std::string> renewRecoveryKey(const std::filesystem::path& path, const Unlocked& by, const Clock& clock,
                                     KdfCost cost = kUnlockCost);
// Drops what the log still has of earlier states. Nothing for a plain file.
Status compactFile(const std::filesystem::path& path, const Clock& clock);

} // namespace preceptor
