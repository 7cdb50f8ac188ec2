// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate as an Open Badges 3.0 credential (1EdTech), with a proof of the suite eddsa-jcs-2022 (W3C Data
// Integrity EdDSA Cryptosuites 1.0). The issuer is the key itself, as did:key, so that nothing has to be looked up.
#pragma once

#include "core/model/certificate.h"
#include "core/sync/site_keys.h"

#include <string>
#include <string_view>

namespace preceptor {

// In the language of the certificate, whoever makes it: what a code of the list `language` stands for, else English.
std::string badgeOf(const CertificateStatement& statement, std::string_view language, const SiteKeys& keys,
                    Timestamp now);

// Bitcoin's alphabet; for multibase texts led by z.
std::string base58(std::string_view bytes);

} // namespace preceptor
