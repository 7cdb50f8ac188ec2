// SPDX-License-Identifier: GPL-3.0-or-later
// What proves that an exchange file comes from this PC and lets others lock one to it. The two pairs are separate; the
// file that holds them never leaves the PC, is readable by its owner alone and is never replaced.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace preceptor {

// Raw bytes: Ed25519 for signing (32, 64), X25519 for sealing (32, 32).
struct SiteKeys {
    std::string signPublic, signSecret, boxPublic, boxSecret;
    SiteKeys() = default;
    SiteKeys(const SiteKeys&) = default;
    SiteKeys(SiteKeys&&) = default;
    SiteKeys& operator=(const SiteKeys&) = default;
    SiteKeys& operator=(SiteKeys&&) = default;
    ~SiteKeys(); // wipes the secrets
    bool operator==(const SiteKeys&) const = default;
};

struct PublicKeys {
    std::string sign, box;
    bool operator==(const PublicKeys&) const = default;
};

SiteKeys makeSiteKeys();
PublicKeys publicKeysOf(const SiteKeys& keys);

// The keys in `folder`/site.keys. SiteKeysMissing, SiteKeysDamaged or FileUnreadable.
Result<SiteKeys> loadSiteKeys(const std::filesystem::path& folder);
// The same, made (mode 0600, whole or not at all) where there are none yet; the folder must exist.
Result<SiteKeys> loadOrMakeSiteKeys(const std::filesystem::path& folder);

// Eight groups of four digits, for two people to compare by phone: BLAKE2b over both public keys.
std::string fingerprint(const PublicKeys& keys);

} // namespace preceptor
