// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file to the newest schema, one numbered migration a transaction. A migration's number is the schema version
// (PRAGMA user_version). Every synced table gets its guard trigger and its sync_table number here, so that a migration
// cannot forget them.
#pragma once

#include "core/base/clock.h"
#include "core/base/embedded_text.h"
#include "core/storage/database.h"

#include <cstdint>

namespace preceptor {

constexpr std::int64_t kApplicationId = 0x50435054; // "PCPT"

int newestSchema();
int schemaOf(Database& db);
// The oldest schema whose programs may read this file.
int oldestReaderOf(Database& db);
// Has it every table that a file of its schema has? What this program does not know of a newer schema is not asked for.
bool hasItsTables(Database& db);

// Runs what is missing. On a new file it also makes the replica identity. `migrations`: others than this program's, for
// tests of programs to come.
void migrate(Database& db, const Clock& clock, std::span<const EmbeddedText> migrations = embeddedMigrations());

} // namespace preceptor
