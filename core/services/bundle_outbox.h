// SPDX-License-Identifier: GPL-3.0-or-later
// Writes bundles: from where the receivers are known to be, locked for them, signed by this account on this PC.
#pragma once

#include "core/services/exchange_service.h"
#include "core/sync/site_keys.h"

namespace preceptor {

struct BundleSeal;
struct SentBundle;

// The keys of this account on this PC, made when first needed. SiteKeysMissing, SiteKeysDamaged.
Result<SiteKeys> siteKeysOf(UnitOfWork& unit);

class BundleOutbox {
public:
    explicit BundleOutbox(UnitOfWork& unit) : m_unit(unit) {}

    std::string suggestedName(const BundleRequest& request);
    std::string folderName(); // the same for every bundle of this replica, so that a newer one replaces it
    Result<BundleWritten> write(const std::filesystem::path& target, const BundleRequest& request);

private:
    Result<BundleWritten> send(const std::filesystem::path& target, const BundleRequest& request, const SiteKeys& keys,
                               const BundleSeal& seal, SentBundle& sent);
    UnitOfWork& m_unit;
};

} // namespace preceptor
