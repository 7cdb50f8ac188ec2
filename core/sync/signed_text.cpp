// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signed_text.h"

#include "core/sync/raw_bytes.h"
#include "core/sync/secret_key.h"

#include <cctype>
#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::string_view kMeaning = "preceptor certificate\n";
constexpr std::string_view kLead = "PRECEPTOR1:";
constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

std::string meant(std::string_view text) { return std::string(kMeaning) + std::string(text); }

} // namespace

std::string signatureOf(std::string_view bytes, const SiteKeys& keys) {
    startSodium();
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), bytes.size(), raw(keys.signSecret));
    return signature;
}

std::string sha256Of(std::string_view bytes) {
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(raw(hash), raw(bytes), bytes.size());
    return hash;
}

SignedText signText(std::string text, const SiteKeys& keys) {
    std::string signature = signatureOf(meant(text), keys);
    return {std::move(text), std::move(signature), keys.signPublic};
}

bool isSignedByItsKey(const SignedText& text) {
    startSodium();
    if (text.signature.size() != crypto_sign_BYTES || text.key.size() != crypto_sign_PUBLICKEYBYTES) return false;
    const std::string message = meant(text.text);
    return crypto_sign_verify_detached(raw(text.signature), raw(message), message.size(), raw(text.key)) == 0;
}

std::string base64Url(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(), kVariant);
    text.pop_back(); // its closing zero
    return text;
}

std::optional<std::string> bytesOfBase64Url(std::string_view text) {
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    if (sodium_base642bin(raw(bytes), bytes.size(), text.data(), text.size(), nullptr, &length, &end, kVariant) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

std::string lineOf(const SignedText& text) {
    return std::string(kLead) + base64Url(text.text) + '.' + base64Url(text.signature) + '.' + base64Url(text.key);
}

std::optional<SignedText> signedText(std::string_view line) {
    std::string packed;
    for (const char c : line)
        if (std::isspace(static_cast<unsigned char>(c)) == 0) packed.push_back(c);
    if (!packed.starts_with(kLead)) return std::nullopt;
    const std::string_view parts = std::string_view(packed).substr(kLead.size());
    const auto first = parts.find('.');
    const auto second = first == std::string_view::npos ? first : parts.find('.', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    auto text = bytesOfBase64Url(parts.substr(0, first));
    auto signature = bytesOfBase64Url(parts.substr(first + 1, second - first - 1));
    auto key = bytesOfBase64Url(parts.substr(second + 1));
    if (!text || !signature || !key || key->size() != crypto_sign_PUBLICKEYBYTES) return std::nullopt;
    return SignedText{std::move(*text), std::move(*signature), std::move(*key)};
}

std::string certificateFingerprint(const std::string& signKey) { return fingerprint({signKey, {}}); }

} // namespace preceptor
