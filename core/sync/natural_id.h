// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of rows whose identity is a natural key (attendance: session, person, role): the first 63 bits of BLAKE2b over
// the table and the key, so that the same fact entered on two PCs is the same row.
#pragma once

#include "core/base/value.h"

#include <array>
#include <initializer_list>
#include <span>
#include <string_view>

namespace preceptor {

std::int64_t naturalId(std::string_view table, std::span<const Cell> key);
inline std::int64_t naturalId(std::string_view table, std::initializer_list<Cell> key) {
    return naturalId(table, std::span(key.begin(), key.size()));
}

// Tables whose ids follow from a key; see the comments of the migrations.
struct NaturalKey {
    std::string_view table;
    std::array<std::string_view, 3> columns; // an empty one ends the key
};
std::span<const NaturalKey> naturalKeys();

} // namespace preceptor
