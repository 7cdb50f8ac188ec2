// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <vector>

namespace preceptor {

namespace {

// Letters without a decomposition whose plain spelling is custom.
std::string_view plainSpelling(char32_t c) {
    switch (c) {
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð': return "d";
    case U'ø':
    case U'Ø': return "o";
    case U'ł':
    case U'Ł': return "l";
    case U'ı': return "i";
    case U'ß': return "ss";
    case U'æ':
    case U'Æ': return "ae";
    case U'œ':
    case U'Œ': return "oe";
    case U'þ':
    case U'Þ': return "th";
    case U'’':
    case U'‘':
    case U'ʼ': return "'";
    case U'‐':
    case U'‑':
    case U'–':
    case U'—': return "-";
    case U'·':
    case U'•':
    case U'‧':
    case U'・':
    case U'、':
    case U'。': return " ";
    default: return {};
    }
}

std::string computeFold(char32_t c) {
    if (const auto spelling = plainSpelling(c); !spelling.empty()) return std::string(spelling);
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkd = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString parts;
    if (!nfkd->getDecomposition(static_cast<UChar32>(c), parts)) parts.setTo(static_cast<UChar32>(c));
    std::string out;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const UChar32 part = parts.char32At(i);
        if (u_charType(part) != U_NON_SPACING_MARK) utf8::append(out, static_cast<char32_t>(u_tolower(part)));
    }
    return out;
}

// Folds of the two ranges that hold Latin letters, punctuation and full-width forms; the rest of a name is Hanzi.
class FoldTable {
public:
    FoldTable() {
        for (char32_t c = 0; c < kLow; ++c) m_low[c] = computeFold(c);
        for (char32_t c = kWideFirst; c <= kWideLast; ++c) m_wide[c - kWideFirst] = computeFold(c);
    }
    // Null: compute it.
    const std::string* find(char32_t c) const {
        if (c < kLow) return &m_low[c];
        return c >= kWideFirst && c <= kWideLast ? &m_wide[c - kWideFirst] : nullptr;
    }

private:
    static constexpr char32_t kLow = 0x2100;
    static constexpr char32_t kWideFirst = 0xFF00;
    static constexpr char32_t kWideLast = 0xFFEF;
    std::array<std::string, kLow> m_low;
    std::array<std::string, kWideLast - kWideFirst + 1> m_wide;
};

const FoldTable& table() {
    static const FoldTable kTable;
    return kTable;
}

void foldWideCharacter(char32_t c, std::string& out) {
    if (c >= 0x4E00 && c <= 0x9FFF) return utf8::append(out, c);
    if (const std::string* known = table().find(c)) {
        out.append(*known);
    } else {
        out.append(computeFold(c));
    }
}

} // namespace

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

void foldInto(std::string_view text, std::string& out) {
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
            ++at;
        } else {
            foldWideCharacter(utf8::next(text, at), out);
        }
    }
}

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    foldInto(text, out);
    return out;
}

std::string wordSetOf(std::string_view folded) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < folded.size();) {
        if (!isWordByte(folded[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < folded.size() && isWordByte(folded[end])) ++end;
        words.emplace_back(folded.data() + at, end - at);
        at = end;
    }
    std::sort(words.begin(), words.end());
    std::string joined;
    for (const auto word : words) (joined.empty() ? joined : joined.append(1, ' ')).append(word);
    return joined;
}

} // namespace preceptor
