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
    // In any script; below three letters or Hanzi it is left out, for it would be any word.
    void add(std::string_view name);
    bool empty() const { return m_names.empty(); }

    // The longest name at each place; case, accents, width, blanks and marks between words do not matter. One word in
    // letters counts with a capital only, a short one (SGH) in capitals.
    void find(ScanContext& context) const;

    // What is compared of a name: its letters, figures and Hanzi.
    static std::u32string lettersOf(std::string_view name);

private:
    std::unordered_map<std::u32string, std::size_t> m_first; // first word -> letters of the longest name with it
    std::unordered_map<std::u32string, bool> m_names;        // letters of a name -> it is one word in letters
};

} // namespace preceptor
