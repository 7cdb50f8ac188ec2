// SPDX-License-Identifier: GPL-3.0-or-later
// Enums of codes that the program decides by: the position in the code list is the enum's value.
#pragma once

#include "core/model/code_lists.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace preceptor {

// nullopt for a code that is not in the list (such as one of a newer program).
template <class Enum>
std::optional<Enum> enumOf(std::span<const std::string_view> codes, std::string_view code) {
    const auto at = std::find(codes.begin(), codes.end(), code);
    if (at == codes.end()) return std::nullopt;
    return static_cast<Enum>(at - codes.begin());
}

template <class Enum>
std::string_view codeAt(std::span<const std::string_view> codes, Enum value) {
    return codes[static_cast<std::size_t>(value)];
}

} // namespace preceptor
