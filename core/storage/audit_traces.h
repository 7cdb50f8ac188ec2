// SPDX-License-Identifier: GPL-3.0-or-later
// What the rest of a file tells of the acts it must have kept: the log of changes names entries and acts, other PCs and
// files that were sent name writes, and triggers refuse other programs. Entries that were cut off together with the
// note of the newest leave these traces. Somebody who changes all of them alike leaves none in this file: that is an
// earlier state of it, and only what other PCs have had tells the difference.
#pragma once

#include "core/model/audit.h"
#include "core/storage/database.h"
#include "core/storage/replica_repository.h"

#include <cstdint>
#include <set>
#include <vector>

namespace preceptor {

// `kept`: the numbers of the writes of `own` that have entries in the trail.
std::vector<AuditBreak> tracesOf(Database& db, const Replica& own, const std::set<std::uint64_t>& kept);

} // namespace preceptor
