// SPDX-License-Identifier: GPL-3.0-or-later
// What the institutions of the programme are called. One that does not present a case tells where the patient was, so
// it warns. Built once for a list and shared by every scan.
#pragma once

#include "core/privacy/scan_context.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace preceptor {

class InstitutionNames {
public:
    // In any script; of two Hanzi it counts only where a place is named (明湖医院, 由明湖转来), and what is shorter is
    // left out, for it would be any word.
    void add(std::string_view name);
    bool empty() const { return m_names.empty(); }

    // The longest name at each place; case, accents, width, blanks and marks between words do not matter. One word in
    // letters counts with a capital only, a short one (SGH) in capitals.
    void find(ScanContext& context) const;

    // What is compared of a name: its letters, figures and Hanzi.
    static std::u32string lettersOf(std::string_view name);

private:
    std::unordered_map<std::u32string, std::size_t> m_first; // first word -> letters of the longest name with it
    enum class Form { Words, OneWord, Pair };                // Pair: of Hanzi
    static bool isPlace(const ScannedText& text, std::size_t begin, std::size_t end);
    static bool counts(const ScannedText& text, Form form, std::size_t begin, std::size_t end);

    std::unordered_map<std::u32string, Form> m_names; // letters of a name
};

} // namespace preceptor
