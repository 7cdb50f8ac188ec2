// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_lock.h"

#include "core/base/storage_failure.h"
#include "core/sync/raw_bytes.h"

#include <algorithm>
#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::uint32_t kFrugalKiB = 64 * 1024;

// False when there is not memory enough.
bool derive(SecretKey& key, std::string_view passphrase, std::string_view salt, KdfCost cost) {
    return crypto_pwhash(key.data(), SecretKey::kBytes, passphrase.data(), passphrase.size(), raw(salt), cost.ops,
                         std::size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

std::string randomBytes(std::size_t n) {
    std::string bytes(n, '\0');
    randombytes_buf(bytes.data(), n);
    return bytes;
}

PassphraseSlot passphraseSlot(const SecretKey& key, std::string_view passphrase, KdfCost cost) {
    PassphraseSlot slot;
    slot.cost = cost;
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    slot.sealed.resize(crypto_secretbox_MACBYTES + SecretKey::kBytes);
    SecretKey lock;
    if (!derive(lock, passphrase, slot.salt, slot.cost)) {
        slot.cost.memoryKiB = std::min(slot.cost.memoryKiB, kFrugalKiB);
        if (!derive(lock, passphrase, slot.salt, slot.cost))
            throw StorageFailure(FailureKind::OutOfMemory, "key derivation");
    }
    crypto_secretbox_easy(raw(slot.sealed), key.data(), SecretKey::kBytes, raw(slot.nonce), lock.data());
    return slot;
}

std::optional<RecipientSlot> recipientSlot(const SecretKey& key, const std::string& box) {
    RecipientSlot slot{box, std::string(crypto_box_SEALBYTES + SecretKey::kBytes, '\0')};
    if (box.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(raw(slot.sealed), key.data(), SecretKey::kBytes, raw(box)) != 0)
        return {};
    return slot;
}

Result<SecretKey> openPassphrase(const PassphraseSlot& slot, std::string_view passphrase) {
    SecretKey lock;
    SecretKey key;
    if (!derive(lock, passphrase, slot.salt, slot.cost))
        throw StorageFailure(FailureKind::OutOfMemory, "key derivation");
    if (crypto_secretbox_open_easy(key.data(), raw(slot.sealed), slot.sealed.size(), raw(slot.nonce), lock.data()) != 0)
        return fail(ErrorCode::BundleWrongPassphrase);
    return key;
}

Result<SecretKey> openSealed(const RecipientSlot& slot, const SiteKeys& keys) {
    SecretKey key;
    if (crypto_box_seal_open(key.data(), raw(slot.sealed), slot.sealed.size(), raw(keys.boxPublic),
                             raw(keys.boxSecret)) != 0)
        return fail(ErrorCode::BundleTampered);
    return key;
}

} // namespace

Result<BundleLocks> lockKey(const SecretKey& key, const BundleSeal& seal) {
    const bool hasPassphrase = seal.passphrase && !seal.passphrase->empty();
    if (!hasPassphrase && seal.recipients.empty()) return fail(ErrorCode::BundleNeedsLock);
    if (seal.recipients.size() > kBundleRecipientLimit)
        return invalid({{"recipients", IssueCode::TooLong, std::to_string(kBundleRecipientLimit)}});
    BundleLocks locks;
    for (const PublicKeys& recipient : seal.recipients) {
        auto slot = recipientSlot(key, recipient.box);
        if (!slot) return invalid({{"recipients", IssueCode::BadFormat, {}}});
        locks.recipients.push_back(std::move(*slot));
    }
    if (hasPassphrase) locks.passphrase = passphraseSlot(key, *seal.passphrase, seal.cost);
    return locks;
}

Result<SecretKey> unlockKey(const BundleLocks& locks, const BundleOpener& opener) {
    if (opener.keys)
        for (const RecipientSlot& slot : locks.recipients)
            if (slot.box == opener.keys->boxPublic) return openSealed(slot, *opener.keys);
    if (!locks.passphrase) return fail(ErrorCode::BundleNotForUs);
    if (!opener.passphrase || opener.passphrase->empty()) return fail(ErrorCode::BundleNeedsPassphrase);
    return openPassphrase(*locks.passphrase, *opener.passphrase);
}

} // namespace preceptor
