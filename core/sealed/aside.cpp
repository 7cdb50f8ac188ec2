// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/aside.h"

#include "core/sealed/sealed_key.h"

#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char* bytesOf(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

} // namespace

std::string sealAside(const Unlocked& by, std::string_view bytes) {
    std::string sealed(kNonce + bytes.size() + kTag, '\0');
    randombytes_buf(sealed.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + kNonce, nullptr, bytesOf(bytes), bytes.size(), nullptr,
                                               0, nullptr, bytesOf(sealed), by.key->forAside());
    return sealed;
}

std::optional<std::string> openAside(const Unlocked& by, std::string_view sealed) {
    if (sealed.size() < kNonce + kTag) return std::nullopt;
    std::string bytes(sealed.size() - kNonce - kTag, '\0');
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(bytes), nullptr, nullptr,
                                                                   bytesOf(sealed) + kNonce, sealed.size() - kNonce,
                                                                   nullptr, 0, bytesOf(sealed), by.key->forAside());
    if (refused != 0) return std::nullopt;
    return bytes;
}

} // namespace preceptor
