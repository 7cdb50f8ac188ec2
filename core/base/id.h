// SPDX-License-Identifier: GPL-3.0-or-later
// A row id that cannot be mistaken for another table's. 63 bits, random per PC; 0 means "none yet".
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace preceptor {

template <class Tag>
struct Id {
    std::int64_t value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace preceptor

template <class Tag>
struct std::hash<preceptor::Id<Tag>> {
    std::size_t operator()(preceptor::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
