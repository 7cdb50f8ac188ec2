// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_search.h"

#include "core/storage/case_text.h"
#include "core/storage/unit_of_work.h"
#include "core/text/search_words.h"

namespace preceptor {

void CaseSearch::refresh() {
    Database& db = m_unit.db();
    if (db.readOnly() || !caseTextIsStale(db)) return;
    Transaction transaction(db);
    refreshCaseText(db);
    transaction.commit();
}

// Whole words are read until there are enough, however common they are; of words that are begun, all the rows that any
// of them has must be put together first.
std::vector<CaseTextHit> CaseSearch::find(std::string_view text, std::size_t most) {
    const std::string whole = searchExpression(text, AskedWords::Whole);
    if (whole.empty()) return {};
    refresh();
    const auto limit = static_cast<std::int64_t>(most);
    auto hits = findCaseText(m_unit.db(), whole, limit);
    if (hits.size() >= most) return hits;
    const std::string begun = searchExpression(text, AskedWords::Begun);
    return begun == whole ? hits : findCaseText(m_unit.db(), begun, limit);
}

} // namespace preceptor
