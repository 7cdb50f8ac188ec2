// SPDX-License-Identifier: GPL-3.0-or-later
// What of the cases is overdue or waits for somebody.
#pragma once

#include "core/model/today.h"
#include "core/storage/database.h"

namespace preceptor {

CasesDue casesDue(Database& db, Date today);

} // namespace preceptor
