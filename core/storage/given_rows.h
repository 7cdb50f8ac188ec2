// SPDX-License-Identifier: GPL-3.0-or-later
// given_rows(list) in SQL: rows that the program holds as a table of the columns c0, c1 ..., in their order. One
// statement reads or writes what many rows say then; begun anew for each, it would give back and fetch its memory each
// time: INSERT INTO ... SELECT c0, c1 FROM given_rows(?1) WHERE true.
#pragma once

#include "core/base/value.h"

#include <cstddef>

struct sqlite3;

namespace preceptor {

inline constexpr int kMostGivenColumns = 4;

// What given_rows takes, bound as a pointer of this name. It must not change while the statement runs.
class GivenRows {
public:
    virtual ~GivenRows() = default;
    virtual std::size_t size() const = 0;
    virtual Cell cell(std::size_t row, int column) const = 0; // borrowed; NULL beyond its columns
};
inline constexpr const char* kGivenRows = "given_rows";

void addGivenRows(sqlite3* db); // once a connection

} // namespace preceptor
