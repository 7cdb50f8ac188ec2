// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encode.h"

#include <stdexcept>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace preceptor::test {

namespace {

bool fits(UConverter* converter, const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    char buffer[16];
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    status = U_ZERO_ERROR;
    ucnv_fromUChars(converter, buffer, sizeof buffer, text.getBuffer(), text.length(), &status);
    return U_SUCCESS(status);
}

// Windows-1258 has the vowels and the five tones apart: a toned vowel becomes vowel (with its hat or horn) + tone.
icu::UnicodeString splitTones(const icu::UnicodeString& text, UConverter* converter) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    const auto* nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString out;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const icu::UnicodeString one(text.char32At(i));
        if (fits(converter, one)) {
            out.append(one);
            continue;
        }
        icu::UnicodeString vowel;
        icu::UnicodeString tone;
        const icu::UnicodeString parts = nfd->normalize(one, status);
        for (int32_t k = 0; k < parts.length(); ++k) {
            const char16_t c = parts[k];
            (c < 0x300 || c == 0x302 || c == 0x306 || c == 0x31B ? vowel : tone).append(c);
        }
        out.append(nfc->normalize(vowel, status)).append(tone);
    }
    return out;
}

} // namespace

std::string encodeAs(std::string_view utf8, Encoding encoding) {
    if (encoding == Encoding::Utf8) return std::string(utf8);
    const std::string name(encoding == Encoding::Big5 ? "windows-950-2000" : encodingName(encoding));
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name.c_str(), &status);
    auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())});
    if (encoding == Encoding::Windows1258) text = splitTones(text, converter);
    std::string out(static_cast<std::size_t>(text.length()) * 4 + 8, '\0');
    status = U_ZERO_ERROR;
    const int32_t n = ucnv_fromUChars(converter, out.data(), static_cast<int32_t>(out.size()), text.getBuffer(),
                                      text.length(), &status);
    ucnv_close(converter);
    if (U_FAILURE(status)) throw std::runtime_error("the text does not fit " + name);
    out.resize(static_cast<std::size_t>(n));
    return out;
}

std::string byteOrderMark(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8: return "\xEF\xBB\xBF";
    case Encoding::Utf16Le: return "\xFF\xFE";
    case Encoding::Utf16Be: return "\xFE\xFF";
    case Encoding::Utf32Le: return std::string("\xFF\xFE\0\0", 4);
    case Encoding::Utf32Be: return std::string("\0\0\xFE\xFF", 4);
    default: return {};
    }
}

} // namespace preceptor::test
