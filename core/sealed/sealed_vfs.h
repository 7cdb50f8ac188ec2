// SPDX-License-Identifier: GPL-3.0-or-later
// The door through which SQLite comes to programme files: a plain one is the system's, untouched; a protected one is a
// SealedFile. Nothing about a protected file is ever written beside it: its journal is in memory, other journals,
// write- ahead logs and temporary files are refused.
#pragma once

#include <memory>

struct sqlite3;

namespace preceptor {

class SealedFile;

// For sqlite3_open_v2; made with the first call. SQLite must be configured before.
const char* sealedVfs();

// What SQLite is told when a protected file would become too large: its FULL, told from a full disk by a mark of ours.
constexpr int kFileFullCode = 13 | (77 << 8);

// The protected file behind a connection; null for a plain one.
SealedFile* sealedFileOf(sqlite3* db);

} // namespace preceptor
