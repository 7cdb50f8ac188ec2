// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_search.h"

#include "core/storage/case_text.h"
#include "core/storage/unit_of_work.h"
#include "core/text/search_words.h"

namespace preceptor {

std::vector<CaseTextHit> CaseSearch::find(std::string_view text, std::size_t most) {
    const std::string expression = searchExpression(text);
    if (expression.empty()) return {};
    Database& db = m_unit.db();
    if (!db.readOnly() && caseTextIsStale(db)) {
        Transaction transaction(db);
        refreshCaseText(db);
        transaction.commit();
    }
    return findCaseText(db, expression, static_cast<std::int64_t>(most));
}

} // namespace preceptor
