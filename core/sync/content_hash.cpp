// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/content_hash.h"

#include "core/sync/raw_bytes.h"

#include <sodium.h>

namespace preceptor {

void ContentHash::Closer::operator()(crypto_generichash_state* state) const { delete state; }

ContentHash::ContentHash() : m_state(new crypto_generichash_state) {
    crypto_generichash_init(m_state.get(), nullptr, 0, crypto_generichash_BYTES);
}

void ContentHash::add(std::string_view bytes) { crypto_generichash_update(m_state.get(), raw(bytes), bytes.size()); }

std::string ContentHash::finish() {
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(m_state.get(), raw(hash), hash.size());
    return hash;
}

std::string bytesOfHex(std::string_view hex) {
    std::string bytes(hex.size() / 2, '\0');
    sodium_hex2bin(raw(bytes), bytes.size(), hex.data(), hex.size(), nullptr, nullptr, nullptr);
    return bytes;
}

std::string hexOf(std::string_view bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), raw(bytes), bytes.size());
    text.pop_back();
    return text;
}

} // namespace preceptor
