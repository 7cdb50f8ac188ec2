// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open an exchange file: its key, sealed to each recipient and under a passphrase.
#pragma once

#include "core/sync/bundle_layout.h"
#include "core/sync/secret_key.h"

namespace preceptor {

// BundleNeedsLock; InvalidInput for too many recipients or one whose key is none. With too little memory for the cost
// asked for, a cheaper one is taken and recorded.
Result<BundleLocks> lockKey(const SecretKey& key, const BundleSeal& seal);

// BundleNotForUs, BundleNeedsPassphrase, BundleWrongPassphrase, BundleTampered; without arguments.
Result<SecretKey> unlockKey(const BundleLocks& locks, const BundleOpener& opener);

} // namespace preceptor
