// SPDX-License-Identifier: GPL-3.0-or-later
// Who has what, from what each site's newest bundle said. Several replicas of one name (a file put back, opened without
// its account's folder) are one line, unless the keys they sign with tell that they are different PCs.
#pragma once

#include "core/base/clock.h"
#include "core/model/exchange.h"
#include "core/storage/replica_repository.h"

#include <optional>

namespace preceptor {

class Database;

// Without conflicts. `lastFrom` of a PC is 0, and no `daysSilent`, where no clock can have told when its newest bundle
// was made; of one that never sent any, `daysSilent` counts from when anything of it last came here.
// `ownKey`: raw, with which this PC signs; empty: it has none. `coming`: what this PC will be at its first write, where
// the file is another's until then. What was written before a file had a name is counted to this PC by countOf.
ExchangeOverview exchangeMatrix(Database& db, const Clock& clock, const std::string& ownKey,
                                const std::optional<Replica>& coming);
// How many of them the PC took part in.
std::int64_t countOf(const SiteRow& site, const Writers& writers);
// SiteRow::replicas of other PCs that are called so: all of a site by its name, one PC by "Ward 5, PC 2" or by its
// short number.
std::vector<std::string> replicasNamed(const ExchangeOverview& overview, std::string_view named);

} // namespace preceptor
