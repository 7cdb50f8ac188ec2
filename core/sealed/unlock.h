// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a protected file with a passphrase.
#pragma once

#include "core/base/result.h"
#include "core/model/protection.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace preceptor {

class SealedKey;

// What a passphrase has opened, and for whom. While its key lives the file opens.
struct Unlocked {
    std::shared_ptr<const SealedKey> key;
    Holder holder;
};

// Tries all holders at the cost of one, a quarter of a second, and changes nothing; see key_area.h. That the file is
// damaged elsewhere is told by opening it; its backups open with the same key. FileNotFound, FileNotProtected,
// FileDamaged (no holder is whole), FileWrongPassphrase; StorageFailure (OutOfMemory) when there is too little memory
// for what a passphrase costs.
Result<Unlocked> unlock(const std::filesystem::path& path, std::string_view passphrase);

// By its first bytes.
bool isProtected(const std::filesystem::path& path);
// A protected file whose key no part of this process holds. Of a damaged one opening it tells what is wrong.
bool isLocked(const std::filesystem::path& path);

} // namespace preceptor
