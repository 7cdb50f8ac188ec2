// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/name_print.h"

#include "core/text/name_match.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <string>

namespace preceptor {

namespace {

// Where a form is filed: by script, and whether the name has digits, or which.
enum class Shelf : std::uint64_t { LatinPlain = 1, LatinWithDigits, HanPlain, HanWithDigits, LatinDigits, HanDigits };

std::uint64_t keyOn(Shelf shelf, std::uint64_t form, std::uint64_t digits = 0) {
    if (form == 0) return 0;
    return ((form * 0x9E3779B97F4A7C15ULL) ^ (digits + static_cast<std::uint64_t>(shelf) * 0x632BE59BD9B4E019ULL)) | 1U;
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

bool meet(const NamePrint& a, const NamePrint& b) {
    const auto isOneOfB = [&](std::uint64_t form) { return form != 0 && (form == b.forms[0] || form == b.forms[1]); };
    return isOneOfB(a.forms[0]) || isOneOfB(a.forms[1]);
}

} // namespace

NamePrint namePrint(std::string_view name) {
    if (name.empty()) return {};
    const NameKeys keys = nameKeys(name);
    NamePrint print;
    print.exact = keyOf(keys.exact);
    print.folded = keyOf(keys.folded);
    for (std::size_t i = 0; i < std::min(keys.pinyin.size(), print.forms.size()); ++i)
        print.forms[i] = keyOf(keys.pinyin[i]);
    print.digits = keyOf(digitsOf(keys.exact));
    print.han = keys.han;
    print.ascii = utf8::isAscii(name);
    return print;
}

bool soundAlike(const NamePrint& a, const NamePrint& b) {
    if (a.exact == 0 || b.exact == 0) return false;
    if (a.exact == b.exact || (a.folded != 0 && a.folded == b.folded)) return true;
    const bool numberedApart = a.digits != 0 && b.digits != 0 && a.digits != b.digits;
    return !numberedApart && meet(a, b);
}

bool isSimilarName(const NamePrint& a, const NamePrint& b) {
    if ((a.han && b.han) || !soundAlike(a, b)) return false;
    return a.han != b.han || a.ascii || b.ascii;
}

void NameBlocks::add(const NamePrint& name, std::uint32_t value) {
    m_anyHan = m_anyHan || name.han;
    m_anyDigits = m_anyDigits || name.digits != 0;
    if (!name.han) m_index.add(name.folded, value);
    for (const std::uint64_t form : name.forms) {
        if (name.digits == 0) {
            m_index.add(keyOn(name.han ? Shelf::HanPlain : Shelf::LatinPlain, form), value);
            continue;
        }
        m_index.add(keyOn(name.han ? Shelf::HanWithDigits : Shelf::LatinWithDigits, form), value);
        m_index.add(keyOn(name.han ? Shelf::HanDigits : Shelf::LatinDigits, form, name.digits), value);
    }
}

// Hanzi are compared with letters only, letters with both; a name with digits with those that have none or the same.
NameBlocks::Keys NameBlocks::keysToAsk(const NamePrint& name) const {
    Keys keys{};
    std::size_t n = 0;
    if (!name.han) keys[n++] = name.folded;
    const auto ask = [&](Shelf plain, Shelf withDigits, Shelf sameDigits) {
        for (const std::uint64_t form : name.forms) {
            keys[n++] = keyOn(plain, form);
            if (!m_anyDigits) continue;
            keys[n++] = name.digits == 0 ? keyOn(withDigits, form) : keyOn(sameDigits, form, name.digits);
        }
    };
    ask(Shelf::LatinPlain, Shelf::LatinWithDigits, Shelf::LatinDigits);
    if (m_anyHan && !name.han) ask(Shelf::HanPlain, Shelf::HanWithDigits, Shelf::HanDigits);
    return keys;
}

} // namespace preceptor
