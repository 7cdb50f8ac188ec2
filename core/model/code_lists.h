// SPDX-License-Identifier: GPL-3.0-or-later
// Every enumeration of the domain as data: codes are lower-case ASCII, immutable, never used again for another meaning.
// Words for them live in ui/text/labels.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace preceptor {

// The codes of one list, in the order a person should see them; empty for an unknown list.
std::span<const std::string_view> codesOf(std::string_view list);
bool isCode(std::string_view list, std::string_view code);
// Names of all lists, for tests.
std::vector<std::string_view> codeListNames();

// Cadres carry the ISCO-08 code (empty where there is none) and the group funders count by.
struct Cadre {
    std::string_view code;
    std::string_view isco08;
    std::string_view group; // code of list cadre_group
};
std::span<const Cadre> cadres();
// "other" for a code that is not known or empty: unknown is a column, never dropped.
std::string_view cadreGroupOf(std::string_view cadre);

} // namespace preceptor
