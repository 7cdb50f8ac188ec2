// SPDX-License-Identifier: GPL-3.0-or-later
// clock_above(clock, vector) in SQL: whether a row's clock names a write above the vector, so that the rows of a wide
// range that are no news are passed over before any of their columns is read.
#pragma once

#include <cstdint>
#include <span>
#include <string>

struct sqlite3;

namespace preceptor {

void addClockFunction(sqlite3* db); // once a connection
// The vector as the function takes it: how far, by our index of the replica.
std::string vectorBlob(std::span<const std::uint64_t> upTo);

} // namespace preceptor
