// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/key_area.h"

#include "core/base/secret_text.h"
#include "core/base/storage_failure.h"
#include "core/sync/raw_bytes.h"
#include "core/sync/secret_key.h"
#include "core/text/normalise.h"
#include "core/text/plain_name.h"

#include <algorithm>
#include <cctype>
#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kSecretsBytes = crypto_box_SECRETKEYBYTES + crypto_sign_SEEDBYTES;
constexpr std::size_t kLockedBytes = crypto_secretbox_MACBYTES + kSecretsBytes;
constexpr std::size_t kSealedKeyBytes = crypto_box_SEALBYTES + SealedKey::kBytes;
constexpr std::size_t kSlotBytes = kIdBytes + 1 + 4 + 4 + crypto_pwhash_SALTBYTES + crypto_secretbox_NONCEBYTES +
                                   kLockedBytes + crypto_box_PUBLICKEYBYTES + kSealedKeyBytes;
constexpr std::size_t kNameBytes = 1 + kHolderNameBytes + crypto_sign_PUBLICKEYBYTES;
constexpr std::size_t kMacBytes = 32;
constexpr std::size_t kChecksumBytes = 16;
constexpr std::size_t kProvedBytes = kKeyAreaBytes - kMacBytes - kChecksumBytes; // what the keyed hash covers
constexpr std::uint32_t kFrugalKiB = 64 * 1024;
constexpr std::uint32_t kMostOps = 64;
constexpr std::uint32_t kMostKiB = 4 << 20;
constexpr std::string_view kRecoveryLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::size_t kRecoveryGroups = 8;
constexpr std::size_t kRecoveryGroup = 5;

static_assert(8 + 1 + kMostHolders * (kSlotBytes + kNameBytes) + crypto_secretbox_NONCEBYTES +
                  crypto_secretbox_MACBYTES <=
              kProvedBytes);

// What people type when ten characters are asked for.
constexpr std::string_view kCommon[] = {
    "1234567890",  "12345678910",  "0123456789",     "0987654321",    "9876543210", "qwertyuiop", "password12",
    "password123", "password1234", "passw0rd123",    "administrator", "admin12345", "preceptor1", "preceptor123",
    "preceptor12", "palliative",   "palliativecare", "woaini1314",    "woaini520",  "5201314520", "matkhau123",
    "motdepasse",  "azertyuiop",   "abcdefghij",     "abcd123456",    "a123456789", "123456789a", "asdfghjkl1",
    "1q2w3e4r5t",  "qwerty12345",  "qwerty123456",   "iloveyou12",    "letmein123", "welcome123", "changeme123"};

// Secrets on the stack that are wiped when they go.
template <std::size_t N>
struct Secret : std::array<unsigned char, N> {
    Secret() : std::array<unsigned char, N>{} {}
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { sodium_memzero(this->data(), N); }
};

std::string randomBytes(std::size_t n) {
    std::string bytes(n, '\0');
    randombytes_buf(bytes.data(), n);
    return bytes;
}

// However it was typed, in half or full width, composed or not.
std::string typedAs(std::string_view passphrase, HolderRole role) {
    return role == HolderRole::Recovery ? canonicalRecoveryKey(passphrase) : halfWidth(passphrase);
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// Of fewer than four different characters: "aaaaaaaaaa", "1212121212".
bool monotonous(std::string_view text) {
    std::string distinct(text);
    std::sort(distinct.begin(), distinct.end());
    return std::unique(distinct.begin(), distinct.end()) - distinct.begin() < 4;
}

Status checkPassphrase(const std::string& typed) {
    const std::string least = std::to_string(kLeastPassphrase);
    if (characters(typed) < kLeastPassphrase) return fail(ErrorCode::PassphraseWeak, {"short", least});
    const SecretText folded(matchKey(typed));
    if (monotonous(folded.text()) ||
        std::find(std::begin(kCommon), std::end(kCommon), folded.text()) != std::end(kCommon))
        return fail(ErrorCode::PassphraseWeak, {"common", least});
    return success();
}

bool derive(Secret<crypto_secretbox_KEYBYTES>& lock, const std::string& typed, const std::string& salt, KdfCost cost) {
    return crypto_pwhash(lock.data(), lock.size(), typed.data(), typed.size(), raw(salt), cost.ops,
                         std::size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

void deriveOrFail(Secret<crypto_secretbox_KEYBYTES>& lock, const std::string& typed, const std::string& salt,
                  KdfCost cost) {
    if (!derive(lock, typed, salt, cost)) throw StorageFailure(FailureKind::OutOfMemory, "key derivation");
}

void lockSecrets(KeySlot& slot, const Secret<kSecretsBytes>& secrets, const std::string& typed, KdfCost cost,
                 const std::string& salt) {
    slot.cost = cost;
    slot.salt = salt.size() == crypto_pwhash_SALTBYTES ? salt : randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    slot.locked.resize(kLockedBytes);
    Secret<crypto_secretbox_KEYBYTES> lock;
    if (!derive(lock, typed, slot.salt, slot.cost)) {
        slot.cost.memoryKiB = std::min(slot.cost.memoryKiB, kFrugalKiB);
        deriveOrFail(lock, typed, slot.salt, slot.cost);
    }
    crypto_secretbox_easy(raw(slot.locked), secrets.data(), secrets.size(), raw(slot.nonce), lock.data());
}

bool isRecoveryKey(std::string_view typed) { return typed.size() == kRecoveryGroups * kRecoveryGroup; }

bool openSecrets(const KeySlot& slot, const Secret<crypto_secretbox_KEYBYTES>& lock, Secret<kSecretsBytes>& secrets) {
    return crypto_secretbox_open_easy(secrets.data(), raw(slot.locked), slot.locked.size(), raw(slot.nonce),
                                      lock.data()) == 0;
}

bool openSecrets(const KeySlot& slot, std::string_view passphrase, Secret<kSecretsBytes>& secrets) {
    const SecretText typed(typedAs(passphrase, slot.role));
    if (slot.role == HolderRole::Recovery && !isRecoveryKey(typed.text())) return false;
    Secret<crypto_secretbox_KEYBYTES> lock;
    deriveOrFail(lock, typed.text(), slot.salt, slot.cost);
    return openSecrets(slot, lock, secrets);
}

Status checkName(const std::string& name) {
    const auto refused = [](const char* why) {
        return Status(fail(ErrorCode::HolderName, {why, std::to_string(kHolderNameBytes)}));
    };
    if (!isPlainName(name)) return refused("characters");
    const std::size_t bytes = tidy(name).size();
    if (bytes == 0) return refused("empty");
    if (bytes > kHolderNameBytes) return refused("long");
    return success();
}

std::string checksumOf(std::string_view bytes) {
    std::string hash(kChecksumBytes, '\0');
    crypto_generichash(raw(hash), hash.size(), raw(bytes), bytes.size(), nullptr, 0);
    return hash;
}

std::string macOf(std::string_view bytes, const SealedKey& key, const FileId& file) {
    std::string hash(kMacBytes, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.forAreas(), SealedKey::kBytes, hash.size());
    crypto_generichash_update(&state, file.data(), file.size());
    crypto_generichash_update(&state, raw(bytes), bytes.size());
    crypto_generichash_final(&state, raw(hash), hash.size());
    return hash;
}

std::string namesOf(const KeyArea& area) {
    std::string names;
    for (const KeySlot& slot : area.slots) {
        names.push_back(static_cast<char>(slot.name.size()));
        names += slot.name + std::string(kHolderNameBytes - slot.name.size(), '\0') + slot.signKey;
    }
    return names;
}

void appendSlot(std::string& out, const KeySlot& slot) {
    out += slot.id;
    out.push_back(static_cast<char>(slot.role));
    appendNumber(out, slot.cost.ops, 4);
    appendNumber(out, slot.cost.memoryKiB, 4);
    out += slot.salt + slot.nonce + slot.locked + slot.boxKey + slot.sealedKey;
}

// Takes pieces from the front; the caller knows that they are there.
class Pieces {
public:
    explicit Pieces(std::string_view bytes) : m_rest(bytes) {}
    std::string text(std::size_t n) {
        std::string piece(m_rest.substr(0, n));
        m_rest.remove_prefix(n);
        return piece;
    }
    std::uint64_t number(std::size_t n) { return numberOf(text(n)); }

private:
    std::string_view m_rest;
};

KeySlot slotOf(Pieces& from) {
    KeySlot slot;
    slot.id = from.text(kIdBytes);
    slot.role = static_cast<HolderRole>(from.number(1));
    slot.cost.ops = static_cast<std::uint32_t>(from.number(4));
    slot.cost.memoryKiB = static_cast<std::uint32_t>(from.number(4));
    slot.salt = from.text(crypto_pwhash_SALTBYTES);
    slot.nonce = from.text(crypto_secretbox_NONCEBYTES);
    slot.locked = from.text(kLockedBytes);
    slot.boxKey = from.text(crypto_box_PUBLICKEYBYTES);
    slot.sealedKey = from.text(kSealedKeyBytes);
    return slot;
}

bool isSound(const KeySlot& slot) {
    return slot.role >= HolderRole::Coordinator && slot.role <= HolderRole::Recovery && slot.cost.ops > 0 &&
           slot.cost.ops <= kMostOps && slot.cost.memoryKiB >= 8 && slot.cost.memoryKiB <= kMostKiB;
}

void sealKey(KeySlot& slot, const SealedKey& key) {
    slot.sealedKey.resize(kSealedKeyBytes);
    if (crypto_box_seal(raw(slot.sealedKey), key.bytes(), SealedKey::kBytes, raw(slot.boxKey)) != 0)
        throw StorageFailure(FailureKind::Damaged, "key of a holder");
}

OpenedSlot openedBy(const KeySlot& slot, const Secret<kSecretsBytes>& secrets) {
    Secret<SealedKey::kBytes> key;
    if (crypto_box_seal_open(key.data(), raw(slot.sealedKey), slot.sealedKey.size(), raw(slot.boxKey),
                             secrets.data()) != 0)
        throw StorageFailure(FailureKind::Damaged, "slot of a holder");
    return {SealedKey::of(std::span<const unsigned char, SealedKey::kBytes>(key)), slot.id};
}

// Of so many slots; empty: the key opens none.
std::string openNames(std::string_view bytes, std::size_t slots, const SealedKey& key) {
    Pieces from(bytes.substr(8 + 1 + slots * kSlotBytes));
    const std::string nonce = from.text(crypto_secretbox_NONCEBYTES);
    const std::string box = from.text(crypto_secretbox_MACBYTES + slots * kNameBytes);
    std::string names(slots * kNameBytes, '\0');
    const bool open = crypto_secretbox_open_easy(raw(names), raw(box), box.size(), raw(nonce), key.forNames()) == 0;
    return open ? names : std::string();
}

} // namespace

Status passphraseGood(std::string_view passphrase) { return checkPassphrase(typedAs(passphrase, HolderRole::Editor)); }

std::string encodeArea(const KeyArea& area, const SealedKey& key, const FileId& file) {
    std::string out;
    out.reserve(kKeyAreaBytes);
    appendNumber(out, area.seq, 8);
    out.push_back(static_cast<char>(area.slots.size()));
    for (const KeySlot& slot : area.slots) appendSlot(out, slot);
    const std::string names = namesOf(area);
    const std::string nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    std::string box(crypto_secretbox_MACBYTES + names.size(), '\0');
    crypto_secretbox_easy(raw(box), raw(names), names.size(), raw(nonce), key.forNames());
    out += nonce + box;
    out.resize(kProvedBytes, '\0');
    out += macOf(out, key, file);
    out += checksumOf(out);
    return out;
}

std::optional<KeyArea> decodeArea(std::string_view bytes) {
    if (bytes.size() != kKeyAreaBytes ||
        checksumOf(bytes.substr(0, kKeyAreaBytes - kChecksumBytes)) != bytes.substr(kKeyAreaBytes - kChecksumBytes))
        return std::nullopt;
    Pieces from(bytes);
    KeyArea area;
    area.seq = from.number(8);
    const auto count = from.number(1);
    if (count == 0 || count > kMostHolders) return std::nullopt;
    for (std::uint64_t i = 0; i < count; ++i) {
        area.slots.push_back(slotOf(from));
        if (!isSound(area.slots.back())) return std::nullopt;
    }
    return area;
}

bool areaFits(std::string_view bytes, const SealedKey& key, const FileId& file) {
    if (bytes.size() != kKeyAreaBytes) return false;
    const std::string mac = macOf(bytes.substr(0, kProvedBytes), key, file);
    return sodium_memcmp(mac.data(), bytes.data() + kProvedBytes, kMacBytes) == 0;
}

bool isOfKey(std::string_view bytes, const SealedKey& key) {
    const auto area = decodeArea(bytes);
    return area && !openNames(bytes, area->slots.size(), key).empty();
}

bool readNames(KeyArea& area, std::string_view bytes, const SealedKey& key) {
    const std::string names = openNames(bytes, area.slots.size(), key);
    if (names.empty()) return false;
    Pieces each(names);
    for (KeySlot& slot : area.slots) {
        const auto length = static_cast<std::size_t>(each.number(1));
        slot.name = tidy(each.text(kHolderNameBytes).substr(0, length)); // whoever has the key can write any
        slot.signKey = each.text(crypto_sign_PUBLICKEYBYTES);
    }
    return true;
}

Result<KeySlot> makeSlot(const NewHolder& holder, const SealedKey& key, const std::string& salt) {
    startSodium();
    KeySlot slot;
    if (Status named = checkName(holder.name); !named) return std::move(named).error();
    slot.name = tidy(holder.name);
    const SecretText typed(typedAs(holder.passphrase, holder.role));
    if (Status strong = checkPassphrase(typed.text()); !strong) return std::move(strong).error();
    slot.id = randomBytes(kIdBytes);
    slot.role = holder.role;
    slot.boxKey.resize(crypto_box_PUBLICKEYBYTES);
    slot.signKey.assign(crypto_sign_PUBLICKEYBYTES, '\0');
    Secret<kSecretsBytes> secrets;
    crypto_box_keypair(raw(slot.boxKey), secrets.data());
    if (holder.role != HolderRole::Viewer) {
        unsigned char* const seed = secrets.data() + crypto_box_SECRETKEYBYTES;
        randombytes_buf(seed, crypto_sign_SEEDBYTES);
        Secret<crypto_sign_SECRETKEYBYTES> whole;
        crypto_sign_seed_keypair(raw(slot.signKey), whole.data(), seed);
    }
    lockSecrets(slot, secrets, typed.text(), holder.cost, salt);
    sealKey(slot, key);
    return slot;
}

Result<KeySlot> renewSlot(const KeySlot& slot, const SealedKey& key, std::string_view passphrase, KdfCost cost,
                          const std::string& salt) {
    NewHolder holder;
    holder.name = slot.name;
    holder.role = slot.role;
    holder.passphrase = std::string(passphrase);
    holder.cost = cost;
    auto again = makeSlot(holder, key, salt);
    if (again) again->id = slot.id;
    return again;
}

Result<KeySlot> relockSlot(const KeySlot& slot, std::string_view before, std::string_view passphrase, KdfCost cost,
                           const std::string& salt) {
    const SecretText typed(typedAs(passphrase, slot.role));
    if (Status strong = checkPassphrase(typed.text()); !strong) return std::move(strong).error();
    Secret<kSecretsBytes> secrets;
    if (!openSecrets(slot, before, secrets)) return fail(ErrorCode::FileWrongPassphrase);
    KeySlot again = slot;
    lockSecrets(again, secrets, typed.text(), cost, salt);
    return again;
}

KeySlot resealSlot(const KeySlot& slot, const SealedKey& key) {
    KeySlot again = slot;
    sealKey(again, key);
    return again;
}

std::string sharedSalt(const std::vector<KeySlot>& slots, std::string_view except) {
    std::string shared;
    std::ptrdiff_t most = 0;
    for (const KeySlot& slot : slots) {
        if (slot.id == except) continue;
        const auto alike = std::count_if(slots.begin(), slots.end(), [&](const KeySlot& other) {
            return other.salt == slot.salt && other.id != except;
        });
        if (alike <= most) continue;
        most = alike;
        shared = slot.salt;
    }
    return shared;
}

// What may be a recovery key is tried as one first: few passphrases look like that.
std::vector<std::vector<const KeySlot*>> triedTogether(const KeyArea& area, std::string_view passphrase) {
    const bool recovery = isRecoveryKey(SecretText(canonicalRecoveryKey(passphrase)).text());
    std::vector<std::vector<const KeySlot*>> groups;
    const auto same = [](const KeySlot& a, const KeySlot& b) {
        return a.salt == b.salt && a.cost.ops == b.cost.ops && a.cost.memoryKiB == b.cost.memoryKiB &&
               (a.role == HolderRole::Recovery) == (b.role == HolderRole::Recovery);
    };
    const auto add = [&](const KeySlot& slot) {
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return same(*g.front(), slot); });
        group == groups.end() ? groups.push_back({&slot}) : group->push_back(&slot);
    };
    for (const KeySlot& slot : area.slots)
        if (recovery && slot.role == HolderRole::Recovery) add(slot);
    for (const KeySlot& slot : area.slots)
        if (slot.role != HolderRole::Recovery) add(slot);
    return groups;
}

std::optional<OpenedSlot> openArea(const KeyArea& area, std::string_view passphrase) {
    startSodium();
    for (const auto& group : triedTogether(area, passphrase)) {
        const KeySlot& first = *group.front();
        const SecretText typed(typedAs(passphrase, first.role));
        Secret<crypto_secretbox_KEYBYTES> lock;
        deriveOrFail(lock, typed.text(), first.salt, first.cost);
        for (const KeySlot* slot : group) {
            Secret<kSecretsBytes> secrets;
            if (openSecrets(*slot, lock, secrets)) return openedBy(*slot, secrets);
        }
    }
    return std::nullopt;
}

std::string makeRecoveryKey() {
    startSodium();
    std::string key;
    for (std::size_t i = 0; i < kRecoveryGroups * kRecoveryGroup; ++i) {
        if (i > 0 && i % kRecoveryGroup == 0) key.push_back('-');
        key.push_back(kRecoveryLetters[randombytes_uniform(kRecoveryLetters.size())]);
    }
    return key;
}

std::string canonicalRecoveryKey(std::string_view text) {
    std::string key;
    for (const char c : halfWidth(text))
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            key.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    return key;
}

} // namespace preceptor
