// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/site_keys.h"

#include "core/base/atomic_file.h"
#include "core/sync/content_hash.h"
#include "core/sync/raw_bytes.h"
#include "core/sync/secret_key.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

// site.keys := "PCPTKEYS" | format u8 = 1 | sign secret[64] | box secret[32] | BLAKE2b-256 of all before it.
// The public halves follow from the secret ones.
constexpr std::string_view kKeysMagic = "PCPTKEYS\x01";
constexpr std::size_t kHashBytes = crypto_generichash_BYTES;
constexpr std::size_t kFileBytes =
    kKeysMagic.size() + crypto_sign_SECRETKEYBYTES + crypto_box_SECRETKEYBYTES + kHashBytes;

std::string hashOf(std::string_view bytes) {
    ContentHash hash;
    hash.add(bytes);
    return hash.finish();
}

void wipe(std::string& secret) { sodium_memzero(secret.data(), secret.size()); }

bool derivePublic(SiteKeys& keys) {
    keys.signPublic.resize(crypto_sign_PUBLICKEYBYTES);
    keys.boxPublic.resize(crypto_box_PUBLICKEYBYTES);
    return crypto_sign_ed25519_sk_to_pk(raw(keys.signPublic), raw(keys.signSecret)) == 0 &&
           crypto_scalarmult_base(raw(keys.boxPublic), raw(keys.boxSecret)) == 0;
}

std::string encode(const SiteKeys& keys) {
    std::string bytes(kKeysMagic);
    bytes.reserve(kFileBytes); // one place in memory, so that wiping it wipes it
    bytes += keys.signSecret;
    bytes += keys.boxSecret;
    bytes += hashOf(bytes);
    return bytes;
}

Status writeOwnerOnly(const fs::path& path, std::string_view bytes) {
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return fail(ErrorCode::FolderReadOnly, {path.parent_path().string()});
    const bool written = ::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    const bool closed = ::close(fd) == 0;
    if (!written || !closed) return fail(ErrorCode::WriteFailed, {path.string()});
    return success();
}

} // namespace

SiteKeys::~SiteKeys() {
    wipe(signSecret);
    wipe(boxSecret);
}

SiteKeys makeSiteKeys() {
    startSodium();
    SiteKeys keys;
    keys.signPublic.resize(crypto_sign_PUBLICKEYBYTES);
    keys.signSecret.resize(crypto_sign_SECRETKEYBYTES);
    keys.boxPublic.resize(crypto_box_PUBLICKEYBYTES);
    keys.boxSecret.resize(crypto_box_SECRETKEYBYTES);
    crypto_sign_keypair(raw(keys.signPublic), raw(keys.signSecret));
    crypto_box_keypair(raw(keys.boxPublic), raw(keys.boxSecret));
    return keys;
}

PublicKeys publicKeysOf(const SiteKeys& keys) { return {keys.signPublic, keys.boxPublic}; }

Result<SiteKeys> loadSiteKeys(const fs::path& folder) {
    startSodium();
    const fs::path path = folder / "site.keys";
    auto bytes = readFile(path, kFileBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound) return fail(ErrorCode::SiteKeysMissing);
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
        return fail(ErrorCode::SiteKeysDamaged, {path.string()});
    if (!bytes) return std::move(bytes).error();
    const std::string_view all = *bytes;
    SiteKeys keys;
    bool sound = all.size() == kFileBytes && all.starts_with(kKeysMagic) &&
                 all.substr(kFileBytes - kHashBytes) == hashOf(all.substr(0, kFileBytes - kHashBytes));
    if (sound) {
        keys.signSecret = all.substr(kKeysMagic.size(), crypto_sign_SECRETKEYBYTES);
        keys.boxSecret = all.substr(kKeysMagic.size() + crypto_sign_SECRETKEYBYTES, crypto_box_SECRETKEYBYTES);
        sound = derivePublic(keys);
    }
    wipe(*bytes);
    if (!sound) return fail(ErrorCode::SiteKeysDamaged, {path.string()});
    return keys;
}

Result<SiteKeys> loadOrMakeSiteKeys(const fs::path& folder) {
    auto loaded = loadSiteKeys(folder);
    if (loaded || loaded.error().code != ErrorCode::SiteKeysMissing) return loaded;
    std::string bytes = encode(makeSiteKeys());
    const auto placed = placeFileAtomically(
        folder / "site.keys", [&](const fs::path& temporary) { return writeOwnerOnly(temporary, bytes); },
        Replace::Nothing);
    wipe(bytes);
    // Another program may have been quicker: its keys are the ones then.
    if (!placed && placed.error().code != ErrorCode::FileExists) return placed.error();
    return loadSiteKeys(folder);
}

std::string fingerprint(const PublicKeys& keys) {
    const std::string hash = hashOf(keys.sign + keys.box);
    std::string text;
    for (std::size_t group = 0; group < 8; ++group) {
        const std::uint64_t number = numberOf(std::string_view(hash).substr(4 * group, 4)) % 10'000;
        std::string digits = std::to_string(number);
        text += (group > 0 ? " " : "") + std::string(4 - digits.size(), '0') + digits;
    }
    return text;
}

} // namespace preceptor
