// SPDX-License-Identifier: GPL-3.0-or-later
// A text with the Ed25519 signature of a site's key and that key, as one line that needs nothing else to be proved: the
// content of a certificate's QR code. The signature covers a word for what it is meant as, so that nothing else the key
// has signed, such as an exchange file, passes for it.
#pragma once

#include "core/sync/site_keys.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

struct SignedText {
    std::string text;
    std::string signature; // raw bytes, as the key
    std::string key;
    bool operator==(const SignedText&) const = default;
};

SignedText signText(std::string text, const SiteKeys& keys);
bool isSignedByItsKey(const SignedText& text);

// PRECEPTOR1:<text>.<signature>.<key>, each base64url. Blanks that a scanner or a mail put in are passed over.
std::string lineOf(const SignedText& text);
std::optional<SignedText> signedText(std::string_view line);

std::string base64Url(std::string_view bytes);
std::optional<std::string> bytesOfBase64Url(std::string_view text);

// The plain parts, for proofs whose layout others have laid down.
std::string signatureOf(std::string_view bytes, const SiteKeys& keys);
std::string sha256Of(std::string_view bytes);

// For two people to compare by phone; of the signing key alone, as a certificate tells no other.
std::string certificateFingerprint(const std::string& signKey);

} // namespace preceptor
