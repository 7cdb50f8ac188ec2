// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalise.h"

#include "core/text/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

namespace preceptor {

namespace {

enum class Form { Nfc, Nfkc };

const icu::Normalizer2& normalizer(Form form) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* instance =
        form == Form::Nfc ? icu::Normalizer2::getNFCInstance(status) : icu::Normalizer2::getNFKCInstance(status);
    return *instance;
}

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<int32_t>(text.size())}; }

std::string normalised(std::string_view text, Form form) {
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(text.size()));
    normalizer(form).normalizeUTF8(0, piece(text), sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string(text);
}

bool isBlank(char32_t c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

// Characters nobody sees: controls, soft hyphen, zero-width space, direction marks, byte order mark. The joiners
// U+200C and U+200D stay: some scripts spell with them.
bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0x61C;
}

bool isHarmless(char32_t c) { return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

// Letters that no normalisation form changes and that are neither blank nor invisible.
bool isStable(char32_t c) {
    if (c < 0x80) return c > 0x20 && c != 0x7F;
    if (c >= 0x4E00 && c <= 0x9FFF) return true;
    if (c >= 0xC0 && c <= 0x131) return true;
    return (c >= 0x1EA0 && c <= 0x1EF9) || c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0 || c == 0x168 ||
           c == 0x169;
}

// True if `tidy` and `halfWidth` would return the text as it is.
bool isPlain(std::string_view text) {
    if (text.empty()) return true;
    if (text.front() == ' ' || text.back() == ' ') return false;
    bool afterBlank = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        if (c == ' ' && afterBlank) return false;
        afterBlank = c == ' ';
        if (!afterBlank && !isStable(c)) return false;
    }
    return true;
}

std::string squeezed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        if (isBlank(c)) {
            gap = !out.empty();
        } else if (!isInvisible(c)) {
            if (gap) out.push_back(' ');
            gap = false;
            utf8::append(out, c);
        }
    }
    return out;
}

bool isLowerAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z')) return false;
    return true;
}

std::string caseFolded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(text.size()));
    icu::CaseMap::utf8Fold(0, piece(text), sink, nullptr, status);
    return out;
}

} // namespace

std::string toNfc(std::string_view text) { return normalised(text, Form::Nfc); }

std::string tidy(std::string_view text) {
    return isPlain(text) ? std::string(text) : squeezed(normalised(text, Form::Nfc));
}

bool hidesSigns(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (const char32_t c = utf8::next(text, at); isInvisible(c) && !isBlank(c) && !isHarmless(c)) return true;
    return false;
}

std::string halfWidth(std::string_view text) {
    return isPlain(text) ? std::string(text) : squeezed(normalised(text, Form::Nfkc));
}

std::string matchKey(std::string_view text) {
    const std::string plain = halfWidth(text);
    return isLowerAscii(plain) ? plain : caseFolded(plain);
}

std::string_view tidyView(std::string_view text, TextArena& arena) {
    return isPlain(text) ? text : arena.keep(tidy(text));
}

std::string_view halfWidthView(std::string_view text, TextArena& arena) {
    return isPlain(text) ? text : arena.keep(halfWidth(text));
}

} // namespace preceptor
