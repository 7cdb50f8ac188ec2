// SPDX-License-Identifier: GPL-3.0-or-later
// Refuses, while it is prepared, a statement that changes rows which carry a clock and leaves the clock as it is or
// makes it of what it was; the functions of clock_function.h, which say what they mean, are the only way to do so. So
// this program pays for no trigger at every row. A statement that would change or delete entries of the audit trail is
// refused likewise. Those in the file are for other hands and do not run on our
// connections: a file from elsewhere brings no code along.
#pragma once

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace preceptor {

void guardStamps(sqlite3* db); // once a connection, before anything is prepared
// The first statement of `sql`, nullptr if there is none; `rest` is what comes after it. Throws StorageFailure.
sqlite3_stmt* prepareGuarded(sqlite3* db, std::string_view sql, std::string_view* rest = nullptr);

} // namespace preceptor
