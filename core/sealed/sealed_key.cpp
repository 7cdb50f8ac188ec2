// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_key.h"

#include "core/base/core_dump.h"
#include "core/base/storage_failure.h"
#include "core/sync/secret_key.h"

#include <algorithm>
#include <mutex>
#include <sodium.h>
#include <vector>

namespace preceptor {

namespace {

constexpr std::size_t kKeys = 8;
constexpr const char* kContext = "PCPTSEAL";

struct Ring {
    std::mutex mutex;
    std::vector<std::weak_ptr<const SealedKey>> keys;
};

Ring& ring() {
    static Ring kept;
    return kept;
}

} // namespace

SealedKey::SealedKey() : m_keys(static_cast<unsigned char*>(sodium_malloc(kKeys * kBytes))) {
    if (m_keys == nullptr) throw StorageFailure(FailureKind::OutOfMemory, "guarded memory");
}

SealedKey::~SealedKey() { sodium_free(m_keys); } // wipes it

std::shared_ptr<const SealedKey> SealedKey::of(std::span<const unsigned char, kBytes> bytes) {
    startSodium();
    leaveNoCoreDump();
    std::shared_ptr<SealedKey> key(new SealedKey);
    std::copy(bytes.begin(), bytes.end(), key->m_keys);
    for (std::size_t i = 1; i < kKeys; ++i)
        crypto_kdf_derive_from_key(key->m_keys + i * kBytes, kBytes, i, kContext, key->m_keys);
    sodium_mprotect_readonly(key->m_keys);
    const std::scoped_lock lock(ring().mutex);
    std::erase_if(ring().keys, [](const auto& kept) { return kept.expired(); });
    ring().keys.push_back(key);
    return key;
}

std::shared_ptr<const SealedKey> SealedKey::random() {
    startSodium();
    std::array<unsigned char, kBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    auto key = of(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

const unsigned char* SealedKey::bytes() const { return m_keys; }
const unsigned char* SealedKey::forRecords() const { return m_keys + 1 * kBytes; }
const unsigned char* SealedKey::forHeaders() const { return m_keys + 2 * kBytes; }
const unsigned char* SealedKey::forAreas() const { return m_keys + 3 * kBytes; }
const unsigned char* SealedKey::forNames() const { return m_keys + 4 * kBytes; }
const unsigned char* SealedKey::forAside() const { return m_keys + 5 * kBytes; }
const unsigned char* SealedKey::forAttached() const { return m_keys + 6 * kBytes; }
const unsigned char* SealedKey::forAttachedNames() const { return m_keys + 7 * kBytes; }

std::shared_ptr<const SealedKey> findKey(const std::function<bool(const SealedKey&)>& fits) {
    const std::scoped_lock lock(ring().mutex);
    for (const auto& kept : ring().keys)
        if (auto key = kept.lock(); key && fits(*key)) return key;
    return nullptr;
}

} // namespace preceptor
