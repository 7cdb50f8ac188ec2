// SPDX-License-Identifier: GPL-3.0-or-later
// What waits in memory while a protected file is locked: sealed with a key that follows from the file's own, so that
// only who unlocks the file has it back.
#pragma once

#include "core/sealed/unlock.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

// nonce[24] | XChaCha20-Poly1305(bytes), under SealedKey::forAside().
std::string sealAside(const Unlocked& by, std::string_view bytes);
// Nothing: the file has another key now, or it was changed.
std::optional<std::string> openAside(const Unlocked& by, std::string_view sealed);

} // namespace preceptor
