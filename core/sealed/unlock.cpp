// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/unlock.h"

#include "core/base/atomic_file.h"
#include "core/base/storage_failure.h"
#include "core/sealed/sealed_file.h"
#include "core/sync/secret_key.h"

#include <algorithm>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

Result<Unlocked> unlockWith(const fs::path& path, SealedHead head, std::string_view passphrase) {
    const auto opened = openArea(head.slots, passphrase);
    if (!opened) return fail(ErrorCode::FileWrongPassphrase, {path.string()});
    // Where the file's number or the rest of the area is damaged, opening it tells; the key shows what its backups
    // hold.
    if (!readNames(head.slots, head.area, *opened->key)) return fail(ErrorCode::FileDamaged, {path.string()});
    const auto& slots = head.slots.slots;
    const auto slot =
        std::find_if(slots.begin(), slots.end(), [&](const KeySlot& each) { return each.id == opened->holderId; });
    return Unlocked{opened->key, {slot->id, slot->name, slot->role}};
}

} // namespace

Result<Unlocked> unlock(const fs::path& path, std::string_view passphrase) {
    std::error_code error;
    if (!fs::exists(path, error)) return fail(ErrorCode::FileNotFound, {path.string()});
    if (fileStartOf(path) == FileStart::Unreadable) return fail(ErrorCode::FileUnreadable, {path.string()});
    if (!isSealedFile(path)) return fail(ErrorCode::FileNotProtected, {path.string()});
    try {
        DiskFile file(path, LogAccess::Read);
        return unlockWith(path, readHead(file), passphrase);
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Damaged) throw;
        return fail(ErrorCode::FileDamaged, {path.string()});
    }
}

bool isProtected(const fs::path& path) { return isSealedFile(path); }

bool isLocked(const fs::path& path) {
    if (!isSealedFile(path)) return false;
    startSodium();
    try {
        DiskFile file(path, LogAccess::Read);
        const SealedHead head = readHead(file);
        return !findKey([&](const SealedKey& key) { return isOfKey(head.area, key); });
    } catch (const StorageFailure&) {
        return false; // opening it tells what is wrong
    }
}

} // namespace preceptor
