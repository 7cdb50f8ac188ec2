// SPDX-License-Identifier: GPL-3.0-or-later
// BLAKE2b-256 of bytes that come piece by piece.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct crypto_generichash_blake2b_state;

namespace preceptor {

class ContentHash {
public:
    ContentHash();
    void add(std::string_view bytes);
    std::string finish(); // 32 raw bytes; once

private:
    struct Closer {
        void operator()(crypto_generichash_blake2b_state* state) const;
    };
    std::unique_ptr<crypto_generichash_blake2b_state, Closer> m_state;
};

std::string hexOf(std::string_view bytes);
std::string bytesOfHex(std::string_view hex);

} // namespace preceptor
