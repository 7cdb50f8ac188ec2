// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_search.h"

#include "core/storage/case_repository.h"
#include "core/storage/case_text.h"
#include "core/storage/unit_of_work.h"
#include "core/text/search_words.h"

namespace preceptor {

std::vector<CaseHit> CaseSearch::find(std::string_view text, std::size_t most) {
    const std::string expression = searchExpression(text);
    if (expression.empty()) return {};
    Database& db = m_unit.db();
    if (!db.readOnly() && caseTextIsStale(db)) {
        Transaction transaction(db);
        refreshCaseText(db);
        transaction.commit();
    }
    CaseRepository cases(db);
    std::vector<CaseHit> hits;
    for (CaseTextHit& hit : findCaseText(db, expression, static_cast<std::int64_t>(most)))
        hits.push_back({std::move(hit.table), hit.row, std::move(hit.text), cases.findRow(hit.of).value_or(CaseRow{}),
                        hit.starred});
    return hits;
}

} // namespace preceptor
