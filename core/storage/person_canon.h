// SPDX-License-Identifier: GPL-3.0-or-later
// Which person each merged person is read as now. Derived from person_alias; recomputed whenever that changes.
#pragma once

#include "core/storage/database.h"

namespace preceptor {

// Chains end at the person that is not merged into another; a cycle (two PCs merged crosswise) at its smallest id.
void refreshPersonCanon(Database& db);

} // namespace preceptor
