// SPDX-License-Identifier: GPL-3.0-or-later
// The full text of cases, questions, recommendations and learning points, kept beside the rows: whatever changes a row
// notes it as stale by a trigger, and it is indexed again before the commit.
#pragma once

#include "core/model/case_text_hit.h"
#include "core/storage/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// Once a connection that writes: it notes what becomes stale by itself, as triggers of the file do not run on it. Those
// are for programs that do not know this index.
void watchCaseText(Database& db);
// Inside a transaction.
void refreshCaseText(Database& db);
// Whether something has changed that is not indexed: an older program wrote it.
bool caseTextIsStale(Database& db);

// What was learned first, then what was advised, asked, told. `expression` is of core/text/search_words.h, not empty.
std::vector<CaseTextHit> findCaseText(Database& db, const std::string& expression, std::int64_t limit);
struct CaseNumbers {
    std::vector<CaseTextHit> hits; // by number
    std::size_t found = 0;
};
// The cases whose number begins so; if there are none, those with these letters in it. Counted no further than that.
CaseNumbers findCaseNumbers(Database& db, std::string_view part, std::int64_t limit, std::int64_t mostCounted);
// How many there are, counted no further than `limit`.
std::int64_t countCaseText(Database& db, const std::string& expression, std::int64_t limit);

} // namespace preceptor
