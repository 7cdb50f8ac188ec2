// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decode.h"

#include "core/text/normalise.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

struct EncodingRow {
    Encoding encoding;
    std::string_view name;
    const char* icuName;
};

constexpr std::array kEncodings{
    EncodingRow{Encoding::Utf8, "UTF-8", "UTF-8"},
    EncodingRow{Encoding::Utf16Le, "UTF-16LE", "UTF-16LE"},
    EncodingRow{Encoding::Utf16Be, "UTF-16BE", "UTF-16BE"},
    EncodingRow{Encoding::Utf32Le, "UTF-32LE", "UTF-32LE"},
    EncodingRow{Encoding::Utf32Be, "UTF-32BE", "UTF-32BE"},
    EncodingRow{Encoding::Gb18030, "GB18030", "gb18030"},
    EncodingRow{Encoding::Big5, "Big5", "windows-950-2000"},
    EncodingRow{Encoding::Windows1258, "windows-1258", "windows-1258"},
    EncodingRow{Encoding::Windows1252, "windows-1252", "windows-1252"},
    EncodingRow{Encoding::Windows1251, "windows-1251", "windows-1251"},
    EncodingRow{Encoding::Iso8859_15, "ISO-8859-15", "ISO-8859-15"},
};

const EncodingRow& rowOf(Encoding encoding) { return kEncodings[static_cast<std::size_t>(encoding)]; }

struct Mark {
    Encoding encoding;
    std::string_view bytes;
};

// UTF-32LE before UTF-16LE: the longer mark begins with the shorter one.
constexpr std::array kMarks{Mark{Encoding::Utf32Le, "\xFF\xFE\0\0"sv}, Mark{Encoding::Utf32Be, "\0\0\xFE\xFF"sv},
                            Mark{Encoding::Utf8, "\xEF\xBB\xBF"sv}, Mark{Encoding::Utf16Le, "\xFF\xFE"sv},
                            Mark{Encoding::Utf16Be, "\xFE\xFF"sv}};

const Mark* markOf(std::string_view bytes) {
    const auto* found = std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& mark) {
        return bytes.substr(0, mark.bytes.size()) == mark.bytes;
    });
    return found == kMarks.end() ? nullptr : found;
}

unsigned byteAt(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }

// Text of two-byte units without a mark: zeros on one side only, many of them, or few but with unit line ends.
std::optional<Encoding> utf16WithoutMark(std::string_view bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0 || bytes.find('\0') == std::string_view::npos) return std::nullopt;
    std::array<std::size_t, 2> zeros{};
    std::array<std::size_t, 2> breaks{}; // 0A/0D/09 whose other byte is zero, by the side of the zero
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const unsigned a = byteAt(bytes, i);
        const unsigned b = byteAt(bytes, i + 1);
        const auto isBreak = [](unsigned c) { return c == '\n' || c == '\r' || c == '\t'; };
        zeros[0] += a == 0;
        zeros[1] += b == 0;
        breaks[0] += a == 0 && isBreak(b);
        breaks[1] += b == 0 && isBreak(a);
    }
    const std::size_t units = bytes.size() / 2;
    const auto looksLike = [&](std::size_t side) {
        const bool oneSided = zeros[side] > 4 * zeros[1 - side];
        return oneSided && (zeros[side] * 5 >= units || (breaks[side] > 0 && !utf8::isValid(bytes)));
    };
    if (looksLike(1)) return Encoding::Utf16Le;
    if (looksLike(0)) return Encoding::Utf16Be;
    return std::nullopt;
}

// UTF-8 in which a few bytes are of something else: a cut name, a line from another program. In text of one or two
// bytes a letter those bytes hardly ever stand in the order that UTF-8 asks for.
bool isMostlyUtf8(std::string_view bytes) {
    std::size_t letters = 0;
    std::size_t strays = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        if (byteAt(bytes, i) < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = utf8::sequenceAt(bytes, i);
        ++(length > 0 ? letters : strays);
        i += std::max<std::size_t>(length, 1);
    }
    return letters >= 2 * strays;
}

struct PairCount {
    std::size_t pairs = 0;
    std::size_t common = 0;
    bool valid = true;
};

// Walks GB18030 and counts how many of its two-byte characters are level-1 Hanzi or Chinese punctuation.
PairCount countGb18030(std::string_view bytes) {
    PairCount count;
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned lead = byteAt(bytes, i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const unsigned trail = i + 1 < bytes.size() ? byteAt(bytes, i + 1) : 0;
        const bool four = trail >= 0x30 && trail <= 0x39;
        if (lead == 0x80 || lead == 0xFF || (!four && (trail < 0x40 || trail == 0x7F || trail == 0xFF))) {
            count.valid = false;
            return count;
        }
        ++count.pairs;
        count.common += trail >= 0xA1 && ((lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA3));
        i += four ? 4 : 2;
    }
    return count;
}

PairCount countBig5(std::string_view bytes) {
    PairCount count;
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned lead = byteAt(bytes, i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const unsigned trail = i + 1 < bytes.size() ? byteAt(bytes, i + 1) : 0;
        const bool trailOk = (trail >= 0x40 && trail <= 0x7E) || (trail >= 0xA1 && trail <= 0xFE);
        if (lead < 0x81 || lead > 0xFE || !trailOk) {
            count.valid = false;
            return count;
        }
        ++count.pairs;
        count.common += lead >= 0xA1 && lead <= 0xC6;
        i += 2;
    }
    return count;
}

bool contains(std::string_view bytes, std::string_view part) { return bytes.find(part) != std::string_view::npos; }

bool looksGb18030(std::string_view bytes) {
    const PairCount count = countGb18030(bytes);
    if (!count.valid || count.pairs == 0) return false;
    const bool knownHeading = contains(bytes, "\xD0\xD5\xC3\xFB") || contains(bytes, "\xB5\xA5\xCE\xBB"); // 姓名, 单位
    return knownHeading || count.common * 10 >= count.pairs * 8;
}

bool looksBig5(std::string_view bytes) {
    const PairCount count = countBig5(bytes);
    return count.valid && count.pairs >= 4 && count.common * 10 >= count.pairs * 9;
}

// â ă ê ô ơ ư and their capitals: letters that carry a separate tone mark in Windows-1258.
bool isVietnameseVowel(unsigned c) {
    constexpr auto kHigh = "\xC2\xC3\xCA\xD4\xD5\xDD\xE2\xE3\xEA\xF4\xF5\xFD"sv;
    constexpr auto kPlain = "aeiouyAEIOUY"sv;
    return (c < 0x80 ? kPlain : kHigh).find(static_cast<char>(c)) != std::string_view::npos;
}
bool isVietnameseTone(unsigned c) {
    return "\xCC\xD2\xDE\xEC\xF2"sv.find(static_cast<char>(c)) != std::string_view::npos;
}

bool isOneOf(std::string_view bytes, std::size_t at, std::string_view list) {
    return at < bytes.size() && list.find(bytes[at]) != std::string_view::npos;
}

// Letters that Windows-1258 alone has, where Vietnamese has them: đ, ư, ă before a final consonant, ơ before one or
// before i. In Western text the same bytes are ð, ý, ã and õ, and Portuguese writes these before vowels.
bool isVietnameseLetter(std::string_view bytes, std::size_t at) {
    switch (byteAt(bytes, at)) {
    case 0xD0:
    case 0xF0:
    case 0xDD:
    case 0xFD: return true;
    case 0xC3:
    case 0xE3: return isOneOf(bytes, at + 1, "cmnptCMNPT");
    case 0xD5:
    case 0xF5: return isOneOf(bytes, at + 1, "imnptIMNPT");
    default: return false;
    }
}

// A vowel followed by a tone mark tells by itself: no Western word has "aì" or "eò". Without one, two letters must.
bool looksWindows1258(std::string_view bytes) {
    std::size_t tonedVowels = 0;
    std::size_t telling = 0;
    std::size_t letters = 0;
    std::size_t high = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned c = byteAt(bytes, i);
        if (c < 0x80) continue;
        ++high;
        const bool tone = isVietnameseTone(c);
        letters += tone || isVietnameseVowel(c) || c == 0xD0 || c == 0xF0;
        tonedVowels += tone && i > 0 && isVietnameseVowel(byteAt(bytes, i - 1));
        telling += isVietnameseLetter(bytes, i);
    }
    return (tonedVowels >= 1 || telling >= 2) && letters * 4 > high;
}

struct ConverterCloser {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Converter openConverter(Encoding encoding) {
    UErrorCode status = U_ZERO_ERROR;
    return Converter(ucnv_open(rowOf(encoding).icuName, &status));
}

// From one ICU converter to another in one pass, output growing as needed.
std::string convert(std::string_view bytes, Encoding from, Encoding to) {
    const Converter source = openConverter(from);
    const Converter target = openConverter(to);
    std::string out(bytes.size() + bytes.size() / 2 + 64, '\0');
    std::array<UChar, 4096> pivot; // NOLINT(cppcoreguidelines-pro-type-member-init): scratch of the converter
    UChar* pivotSource = pivot.data();
    UChar* pivotTarget = pivot.data();
    const char* in = bytes.data();
    std::size_t done = 0;
    for (bool first = true;; first = false) {
        UErrorCode status = U_ZERO_ERROR;
        char* at = out.data() + done;
        ucnv_convertEx(target.get(), source.get(), &at, out.data() + out.size(), &in, bytes.data() + bytes.size(),
                       pivot.data(), &pivotSource, &pivotTarget, pivot.data() + pivot.size(), first ? 1 : 0, 1,
                       &status);
        done = static_cast<std::size_t>(at - out.data());
        if (status != U_BUFFER_OVERFLOW_ERROR) break;
        out.resize(out.size() * 2);
    }
    out.resize(done);
    return out;
}

constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";

void replaceNuls(DecodedText& text) {
    if (text.utf8.find('\0') == std::string::npos) return;
    text.nuls = static_cast<std::uint64_t>(std::count(text.utf8.begin(), text.utf8.end(), '\0'));
    std::string out;
    out.reserve(text.utf8.size() + text.nuls * 2);
    for (const char c : text.utf8) c == '\0' ? out.append(kReplacementBytes) : out.append(1, c);
    text.utf8 = std::move(out);
}

std::uint64_t countReplacements(std::string_view utf8) {
    std::uint64_t n = 0;
    for (auto at = utf8.find(kReplacementBytes); at != std::string_view::npos;
         at = utf8.find(kReplacementBytes, at + 3))
        ++n;
    return n;
}

} // namespace

std::span<const Encoding> allEncodings() {
    static constexpr auto kAll = [] {
        std::array<Encoding, kEncodings.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = kEncodings[i].encoding;
        return all;
    }();
    return kAll;
}

std::string_view encodingName(Encoding encoding) { return rowOf(encoding).name; }

std::optional<Encoding> encodingByName(std::string_view name) {
    for (const EncodingRow& row : kEncodings)
        if (row.name == name) return row.encoding;
    return std::nullopt;
}

Encoding detectEncoding(std::string_view bytes) {
    if (const Mark* mark = markOf(bytes)) return mark->encoding;
    if (const auto wide = utf16WithoutMark(bytes)) return *wide;
    if (utf8::isValid(bytes) || isMostlyUtf8(bytes)) return Encoding::Utf8;
    if (looksGb18030(bytes)) return Encoding::Gb18030;
    if (looksBig5(bytes)) return Encoding::Big5;
    if (looksWindows1258(bytes)) return Encoding::Windows1258;
    return Encoding::Windows1252;
}

DecodedText decode(std::string bytes) {
    const Encoding encoding = detectEncoding(bytes);
    return decodeAs(std::move(bytes), encoding);
}

DecodedText decodeAs(std::string bytes, Encoding encoding) {
    DecodedText result;
    result.encoding = encoding;
    const Mark* mark = markOf(bytes);
    if (mark != nullptr && mark->encoding == encoding) {
        result.hadByteOrderMark = true;
        bytes.erase(0, mark->bytes.size());
    }
    if (encoding == Encoding::Utf8 && utf8::isValid(bytes))
        result.utf8 = std::move(bytes);
    else
        result.utf8 = convert(bytes, encoding, Encoding::Utf8);
    if (encoding == Encoding::Windows1258) result.utf8 = toNfc(result.utf8);
    replaceNuls(result);
    result.replaced = countReplacements(result.utf8);
    return result;
}

} // namespace preceptor
