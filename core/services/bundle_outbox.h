// SPDX-License-Identifier: GPL-3.0-or-later
// Writes bundles: from where the receivers are known to be, locked for them, signed by this account on this PC.
#pragma once

#include "core/model/audit.h"
#include "core/services/exchange_service.h"
#include "core/sync/site_keys.h"

namespace preceptor {

class BundleExporter;
class CasePrivacy;
struct BundleSeal;
struct SentBundle;

// The keys of this account on this PC, made when first needed. SiteKeysMissing, SiteKeysDamaged.
Result<SiteKeys> siteKeysOf(UnitOfWork& unit);

// As it is derived from: the same words however a keyboard composed them.
std::optional<std::string> typedPassphrase(const std::optional<std::string>& typed);

class BundleOutbox {
public:
    BundleOutbox(UnitOfWork& unit, CasePrivacy& privacy) : m_unit(unit), m_privacy(privacy) {}

    std::string suggestedName(const BundleRequest& request);
    // The errors of CasePrivacy::mayLeave for what would be sent.
    Status mayLeave(const BundleRequest& request);
    // What mayLeave refuses is not written, nor anything for a viewer (ReadOnly). A file that is there is replaced only
    // if it is named like a bundle: FileExists.
    Result<BundleWritten> write(const std::filesystem::path& target, const BundleRequest& request);
    // Into a shared folder, in the place of this replica's bundle before it; after mayLeave() and claim().
    Result<BundleWritten> writeInto(const std::filesystem::path& folder, const BundleRequest& request);
    // From now on this file does not speak in the name of another PC's copy of it.
    void claim();

private:
    bool mayReplace(const std::filesystem::path& target);
    std::string folderEnding();
    void removeEarlier(const std::filesystem::path& folder, const std::string& newest, const std::string& ending);
    enum class Place { Anywhere, InPlaceOfItself };
    Result<BundleWritten> write(const std::filesystem::path& target, const BundleRequest& request, Place place);
    AuditNote actOf(const BundleRequest& request);
    Status mayLeave(const BundleRequest& request, const BundleExporter& exporter);
    Result<BundleWritten> send(const std::filesystem::path& target, const BundleRequest& request, Place place,
                               const SiteKeys& keys, const BundleSeal& seal, SentBundle& sent);
    UnitOfWork& m_unit;
    CasePrivacy& m_privacy;
};

} // namespace preceptor
