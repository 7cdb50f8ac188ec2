// SPDX-License-Identifier: GPL-3.0-or-later
// A key in memory that is wiped when it goes, and the start of the library that makes keys.
#pragma once

#include <array>
#include <cstddef>

namespace preceptor {

// Before anything else of libsodium; any number of times, from any thread.
void startSodium();

class SecretKey {
public:
    static constexpr std::size_t kBytes = 32;
    SecretKey() = default; // zeros, to be filled
    static SecretKey random();
    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey();

    unsigned char* data() { return m_bytes.data(); }
    const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, kBytes> m_bytes{};
};

} // namespace preceptor
