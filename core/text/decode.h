// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a text file -> UTF-8. The encoding is found by a ladder of certain signs (byte order mark, zero bytes, UTF-8
// but for a few bytes, typical Chinese or Vietnamese byte pairs), because statistics fail on short rosters. Nothing is
// ever cut: what cannot be read becomes U+FFFD and is counted, so is a NUL.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace preceptor {

enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Gb18030,
    Big5,
    Windows1258,
    Windows1252,
    Windows1251,
    Iso8859_15
};

std::span<const Encoding> allEncodings();
std::string_view encodingName(Encoding encoding); // IANA name, such as "GB18030"
std::optional<Encoding> encodingByName(std::string_view name);

struct DecodedText {
    std::string utf8; // valid UTF-8, no byte order mark, no NUL
    Encoding encoding = Encoding::Utf8;
    bool hadByteOrderMark = false;
    std::uint64_t replaced = 0; // U+FFFD in the text, whether made here or already in the file
    std::uint64_t nuls = 0;     // of these, former NUL bytes
};

Encoding detectEncoding(std::string_view bytes);
DecodedText decode(std::string bytes);
DecodedText decodeAs(std::string bytes, Encoding encoding);

} // namespace preceptor
