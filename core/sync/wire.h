// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of clocks and bundles: whole numbers of any size, lengths and texts. Reading never goes past the end; what
// is not there makes the reader broken, and a broken reader gives zeros.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace preceptor {

inline void appendVarint(std::string& out, std::uint64_t value) {
    if (value < 0x80) return out.push_back(static_cast<char>(value));
    std::array<char, 10> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled as far as it is read
    std::size_t n = 0;
    for (; value >= 0x80; value >>= 7) bytes[n++] = static_cast<char>(value | 0x80);
    bytes[n++] = static_cast<char>(value);
    out.append(bytes.data(), n);
}

// Small for numbers near zero on either side.
inline void appendSigned(std::string& out, std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    appendVarint(out, bits << 1 ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

inline void appendText(std::string& out, std::string_view text) {
    appendVarint(out, text.size());
    out.append(text);
}

class WireReader {
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}

    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) return value;
        }
        m_broken = true;
        m_rest = {};
        return 0;
    }
    std::int64_t signedInteger() {
        const std::uint64_t bits = varint();
        return static_cast<std::int64_t>(bits >> 1 ^ ((bits & 1) != 0 ? ~std::uint64_t{0} : 0));
    }
    std::string_view bytes(std::uint64_t count) {
        if (count > m_rest.size()) {
            m_broken = true;
            m_rest = {};
            return {};
        }
        const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(count));
        m_rest.remove_prefix(static_cast<std::size_t>(count));
        return taken;
    }
    std::string_view text() { return bytes(varint()); }
    // A count of things that take at least `each` bytes: more than can be there is broken, so nothing is reserved for
    // it.
    std::size_t count(std::size_t each = 1) {
        const std::uint64_t n = varint();
        if (n <= m_rest.size() / each) return static_cast<std::size_t>(n);
        m_broken = true;
        m_rest = {};
        return 0;
    }
    bool atEnd() const { return m_rest.empty(); }
    bool broken() const { return m_broken; }
    void markBroken() {
        m_broken = true;
        m_rest = {};
    }

private:
    std::string_view m_rest;
    bool m_broken = false;
};

} // namespace preceptor
