// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person took part in, in one list: the person's page and their transcript. What was entered for a record
// that was merged into the person is theirs; one session met through two records counts once, by the better evidence.
#pragma once

#include "core/model/person_rows.h"
#include "core/storage/database.h"

namespace preceptor {

class PersonHistoryRepository {
public:
    // Newest first, undated last. A workshop that lies ahead of `today` was not taken part in yet.
    static std::vector<HistoryRow> history(Database& db, PersonId person, Date today);
};

} // namespace preceptor
