// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/secret_key.h"

#include "core/base/storage_failure.h"

#include <sodium.h>

namespace preceptor {

void startSodium() {
    if (sodium_init() < 0) throw StorageFailure(FailureKind::Other, "no random numbers");
}

SecretKey SecretKey::random() {
    SecretKey key;
    randombytes_buf(key.data(), kBytes);
    return key;
}

SecretKey::~SecretKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

} // namespace preceptor
