// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what may tell who a patient is in free text of any language the programme works in: identity numbers, phones,
// dates, addresses, names. Pure: the same text, day and names give the same findings.
//
// Cost: proportional to the text's length, some 45 ns a byte and 13 bytes of memory a byte of text, both at once
// given back; a case's field of 4,000 characters is scanned between two key presses, so an editor simply scans the
// whole field again. The same call decides on approval, print and export.
#pragma once

#include "core/privacy/identifier.h"
#include "core/privacy/institution_names.h"
#include "core/privacy/known_names.h"

#include <memory>
#include <string_view>
#include <vector>

namespace preceptor {

// Longer texts are refused by whoever reads them; places are kept in 32 bits.
inline constexpr std::size_t kLongestScan = std::size_t{1} << 30U;

class IdentifierScanner {
public:
    // `today` bounds dates of birth. Names may be shared by many scanners.
    explicit IdentifierScanner(Date today, std::shared_ptr<const KnownNames> names = {},
                               std::shared_ptr<const InstitutionNames> institutions = {})
        : m_today(today), m_names(std::move(names)), m_institutions(std::move(institutions)) {}

    // In the order of the text, never overlapping. Where two kinds claim the same letters the graver one stands, then
    // a known or denied name, then the longer one. Any bytes may be given; what lies behind kLongestScan is not looked
    // at.
    std::vector<IdentifierFinding> scan(std::string_view text) const;

private:
    Date m_today;
    std::shared_ptr<const KnownNames> m_names;
    std::shared_ptr<const InstitutionNames> m_institutions;
};

} // namespace preceptor
