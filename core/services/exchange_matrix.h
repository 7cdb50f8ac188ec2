// SPDX-License-Identifier: GPL-3.0-or-later
// Who has what, from what each site's newest bundle said. Several replicas of one PC (a file put back, copied, opened
// by another account) are one line.
#pragma once

#include "core/base/clock.h"
#include "core/model/exchange.h"

namespace preceptor {

class Database;

// Without conflicts and duplicates.
ExchangeOverview exchangeMatrix(Database& db, const Clock& clock);

} // namespace preceptor
