// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_search.h"

#include "core/storage/case_repository.h"
#include "core/storage/case_text.h"
#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"
#include "core/text/search_words.h"

namespace preceptor {

namespace {

struct Line {
    std::string text;
    CaseId of;
    bool starred = false;
};

std::optional<Line> lineOf(Database& db, const CaseTextHit& hit) {
    const bool itself = hit.table == "case_item";
    const std::string sql =
        sqlText({"SELECT ", itself ? "title, id" : "text, case_id", hit.table == "learning_point" ? ", starred" : ", 0",
                 " FROM ", hit.table, " WHERE id = ?1 AND _deleted = 0"});
    return oneRow(db.cached(sql).bindAll(hit.row), [](Statement& s) {
        return Line{s.string(0), s.id<CaseId>(1), s.integer(2) != 0};
    });
}

} // namespace

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
    for (const CaseTextHit& hit : findCaseText(db, expression, static_cast<std::int64_t>(most))) {
        auto line = lineOf(db, hit);
        if (!line) continue;
        hits.push_back(
            {hit.table, hit.row, std::move(line->text), cases.findRow(line->of).value_or(CaseRow{}), line->starred});
    }
    return hits;
}

} // namespace preceptor
