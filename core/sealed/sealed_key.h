// SPDX-License-Identifier: GPL-3.0-or-later
// The key of a protected file, in memory that is locked, read-only, kept out of core dumps and wiped when the last
// holder lets go. While it lives, this process opens the files it fits (findKey): so connections that others open to
// the same file, or to its backups, need no word about keys. Once there is one, the process leaves no core dump.
#pragma once

#include <functional>
#include <memory>
#include <span>

namespace preceptor {

class SealedKey {
public:
    static constexpr std::size_t kBytes = 32;
    // StorageFailure (OutOfMemory) when there is no memory that can be guarded.
    static std::shared_ptr<const SealedKey> random();
    static std::shared_ptr<const SealedKey> of(std::span<const unsigned char, kBytes> bytes);
    SealedKey(const SealedKey&) = delete;
    SealedKey& operator=(const SealedKey&) = delete;
    ~SealedKey();

    const unsigned char* bytes() const;
    // Derived from it, one for each use: crypto_kdf (BLAKE2b) with the context "PCPTSEAL" and the numbers from 1 on.
    const unsigned char* forRecords() const;
    const unsigned char* forHeaders() const;
    const unsigned char* forAreas() const;
    const unsigned char* forNames() const;
    const unsigned char* forAside() const;
    const unsigned char* forAttached() const;
    const unsigned char* forAttachedNames() const;

private:
    SealedKey();
    unsigned char* m_keys; // eight times kBytes
};

// The living key for which `fits` is true, or none.
std::shared_ptr<const SealedKey> findKey(const std::function<bool(const SealedKey&)>& fits);

} // namespace preceptor
