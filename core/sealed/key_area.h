// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open a protected file. The file's key is locked once for each holder: a passphrase opens the holder's own
// secrets, and these open the key, so that a new key can be locked for holders whose passphrases nobody else knows.
//
//   area := seq u64 | slots u8 | slot[257]* | nonce[24] | secretbox(name length u8, name[64], sign key[32] of each
//   slot)
//           | zeros | BLAKE2b-256, keyed, of file id | all before | BLAKE2b-128 of all before
//   slot := holder id[16] | role u8 | ops u32 | KiB u32 | salt[16] | nonce[24]
//           | secretbox under Argon2id(passphrase): (box secret[32] | sign seed[32])[80] | box key[32]
//           | sealed box to that of the file's key[80]
//
// All slots have one salt, so that trying a passphrase costs one derivation and not one for each holder; slots of
// earlier programs have salts of their own, and still open. Whoever guesses tries a guess at all holders at once for
// that; files have different salts.
//
// The last hash tells an area that a power loss tore, before any passphrase is tried; the keyed one that nobody without
// the key has changed it. Names and signing keys are read only with the key. A viewer's sign seed is zeros: nothing a
// viewer signs exists. Roles are rules of the program, not of the cryptography: every holder has the file's key.
#pragma once

#include "core/base/result.h"
#include "core/model/protection.h"
#include "core/sealed/sealed_format.h"
#include "core/sealed/sealed_key.h"
#include "core/sync/bundle_file.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

constexpr std::size_t kMostHolders = 20;
constexpr std::size_t kHolderNameBytes = 64;
constexpr std::size_t kLeastPassphrase = 10;                      // characters
constexpr KdfCost kUnlockCost{.ops = 3, .memoryKiB = 128 * 1024}; // a quarter of a second; tests take less

struct KeySlot {
    std::string id; // 16 raw bytes
    HolderRole role{};
    KdfCost cost{};
    std::string salt, nonce, locked, boxKey, sealedKey;
    std::string name, signKey; // known with the key only; the key of a viewer is zeros
};

struct KeyArea {
    std::uint64_t seq = 0;
    std::vector<KeySlot> slots;
};

// Exactly kKeyAreaBytes.
std::string encodeArea(const KeyArea& area, const SealedKey& key, const FileId& file);
// Nothing when it was torn or never written. Names come with readNames.
std::optional<KeyArea> decodeArea(std::string_view bytes);
// False when somebody without the key has changed it, or the file's number.
bool areaFits(std::string_view bytes, const SealedKey& key, const FileId& file);
// Of a file of this key, whatever became of the file's number and of the rest of the area: its names open.
bool isOfKey(std::string_view bytes, const SealedKey& key);
// False when they are not of this key. Whether all of the area can be believed areaFits tells.
bool readNames(KeyArea& area, std::string_view bytes, const SealedKey& key);

struct NewHolder {
    std::string name;
    HolderRole role = HolderRole::Coordinator;
    std::string passphrase;
    KdfCost cost = kUnlockCost;
};

// May it be one? PassphraseWeak (args: "short" or "common", the least length). Costs nothing.
Status passphraseGood(std::string_view passphrase);
// PassphraseWeak; HolderName; OutOfMemory is a StorageFailure.
// With too little memory for the cost a cheaper one is taken and recorded. `salt`: see sharedSalt; empty: a new one.
Result<KeySlot> makeSlot(const NewHolder& holder, const SealedKey& key, const std::string& salt = {});
// Of a holder who forgot: the same holder, with a passphrase and keys of its own anew.
Result<KeySlot> renewSlot(const KeySlot& slot, const SealedKey& key, std::string_view passphrase, KdfCost cost,
                          const std::string& salt = {});
// The same holder and secrets under another passphrase; `slot` must be the one that `before` opens.
Result<KeySlot> relockSlot(const KeySlot& slot, std::string_view before, std::string_view passphrase, KdfCost cost,
                           const std::string& salt = {});
// The one that most of the slots have, but for that of `except`, which gets another passphrase; empty: there is none.
std::string sharedSalt(const std::vector<KeySlot>& slots, std::string_view except = {});
// For another key of the file; needs no passphrase.
KeySlot resealSlot(const KeySlot& slot, const SealedKey& key);

struct OpenedSlot {
    std::shared_ptr<const SealedKey> key;
    std::string holderId;
};
// The slots that a passphrase may open, those that one derivation tries in one group.
std::vector<std::vector<const KeySlot*>> triedTogether(const KeyArea& area, std::string_view passphrase);
// Tries one group after the other; none: the passphrase opens nothing here.
std::optional<OpenedSlot> openArea(const KeyArea& area, std::string_view passphrase);

// Two hundred random bits in letters and digits that are not taken for one another: "7KQ2M-...", eight groups of five.
std::string makeRecoveryKey();
// As it is tried: upper case, without blanks and hyphens.
std::string canonicalRecoveryKey(std::string_view text);

} // namespace preceptor
