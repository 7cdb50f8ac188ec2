// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/han_forms.h"

#include <array>
#include <string>
#include <unicode/utrans.h>
#include <vector>

namespace preceptor {

namespace {

constexpr char16_t kFirst = 0x4E00;
constexpr char16_t kBehind = 0xA000;
constexpr std::size_t kCount = kBehind - kFirst;

using Forms = std::array<char16_t, kCount>;

// Each on a line of its own, for beside others some have another form. Whatever fails leaves them as they are.
Forms readForms() {
    Forms forms{};
    for (std::size_t i = 0; i < kCount; ++i) forms[i] = static_cast<char16_t>(kFirst + i);
    UErrorCode status = U_ZERO_ERROR;
    UTransliterator* toSimplified =
        utrans_openU(u"Traditional-Simplified", -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status);
    if (U_FAILURE(status)) return forms;
    std::u16string lines;
    lines.reserve(2 * kCount);
    for (const char16_t c : forms) (lines += c) += u'\n';
    auto length = static_cast<int32_t>(lines.size());
    const auto capacity = length;
    int32_t limit = length;
    utrans_transUChars(toSimplified, lines.data(), &length, capacity, 0, &limit, &status);
    utrans_close(toSimplified);
    if (U_FAILURE(status) || length != capacity) return forms;
    for (std::size_t i = 0; i < kCount; ++i)
        if (lines[2 * i + 1] == u'\n') forms[i] = lines[2 * i];
    return forms;
}

} // namespace

char32_t simplifiedHan(char32_t c) {
    static const Forms kForms = readForms();
    return c >= kFirst && c < kBehind ? kForms[c - kFirst] : c;
}

} // namespace preceptor
