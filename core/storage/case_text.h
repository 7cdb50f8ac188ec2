// SPDX-License-Identifier: GPL-3.0-or-later
// The full text of cases, questions, recommendations and learning points, kept beside the rows: whatever changes a row
// notes it as stale by a trigger, and it is indexed again before the commit.
#pragma once

#include "core/model/case_text_hit.h"
#include "core/storage/database.h"

#include <bitset>
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

// The tables of the index in the order in which a search answers: what was learned, advised, asked, told.
using CaseTextTables = std::bitset<4>;
inline CaseTextTables allCaseTexts() { return CaseTextTables().set(); }

// Those in which something is. An `expression` is of core/text/search_words.h, not empty. What has several words is
// nowhere but in tables that have each of them: to look there only is the difference between one walk over long lists
// of common words and a walk for each word more.
CaseTextTables caseTextsWith(Database& db, const std::string& expression, CaseTextTables among);
struct CaseTextFound {
    std::vector<CaseTextHit> hits;
    std::int64_t found = 0;
};
// The first `limit` of them, and how many there are, counted no further than `mostCounted`.
CaseTextFound findCaseText(Database& db, const std::string& expression, std::int64_t limit, std::int64_t mostCounted,
                           CaseTextTables among = allCaseTexts());
std::int64_t countCaseText(Database& db, const std::string& expression, std::int64_t mostCounted,
                           CaseTextTables among = allCaseTexts());

// The cases whose number begins so; if there are none, those with these letters in it, of their last figures from the
// first on: 26-01 and 014 find CC-2026-014.
CaseTextFound findCaseNumbers(Database& db, std::string_view part, std::int64_t limit, std::int64_t mostCounted);

} // namespace preceptor
