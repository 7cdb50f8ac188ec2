// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_text.h"

#include "core/base/ascii.h"
#include "core/storage/rows.h"
#include "core/text/search_words.h"

namespace preceptor {

namespace {

struct Indexed {
    std::string_view table;
    std::string_view text; // an expression of its row
};

// In the order in which a search answers: what was learned, advised, asked, told.
constexpr Indexed kIndexed[] = {
    {"learning_point", "text"},
    {"recommendation", "text"},
    {"case_question", "text"},
    {"case_item",
     "case_no || ' ' || title || ' ' || coalesce(history, '') || ' ' || coalesce(tried_so_far, '') || ' ' || "
     "coalesce(goals_of_care, '') || ' ' || coalesce(proposed_plan, '')"},
};

std::string sqlOf(const Indexed& indexed) {
    return sqlText({"SELECT ", indexed.text, " FROM ", indexed.table, " WHERE id = ?1 AND _deleted = 0"});
}

} // namespace

void watchCaseText(Database& db) {
    for (const Indexed& indexed : kIndexed)
        for (const auto& [name, event] : {std::pair{"new", "INSERT"}, std::pair{"changed", "UPDATE"}}) {
            const std::string table(indexed.table);
            // Not by OR IGNORE, which the clause of the writing statement would override.
            db.execute("CREATE TEMP TRIGGER IF NOT EXISTS " + table + "_" + name + "_text AFTER " + event +
                       " ON main." + table + " BEGIN INSERT INTO case_text_stale SELECT '" + table +
                       "', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = '" + table +
                       "' AND row_id = new.id); END");
        }
}

bool caseTextIsStale(Database& db) {
    return integerOr(db.cached("SELECT EXISTS (SELECT 1 FROM case_text_stale)"), 0) != 0;
}

void refreshCaseText(Database& db) {
    if (!caseTextIsStale(db)) return;
    for (const Indexed& indexed : kIndexed) {
        Statement& forget = db.cached(sqlText({"DELETE FROM text_of_", indexed.table, " WHERE rowid = ?1"}));
        Statement& add = db.cached(sqlText({"INSERT INTO text_of_", indexed.table, " (rowid, words) VALUES (?1, ?2)"}));
        Statement& stale = db.cached("SELECT row_id FROM case_text_stale WHERE tbl = ?1");
        Statement read = db.prepare(sqlOf(indexed));
        for (const auto id : allRows(stale.bindAll(indexed.table), [](Statement& s) { return s.integer(0); })) {
            forget.bindAll(id).run();
            const auto text = oneRow(read.bindAll(id), [](Statement& s) { return s.string(0); });
            if (!text) continue;
            const std::string words = searchWords(*text);
            add.bindAll(id, words).run();
        }
    }
    db.execute("DELETE FROM case_text_stale");
}

namespace {

// Rows of a table whose text is asked for, with the case behind each.
std::string findIn(const Indexed& indexed) {
    const bool ofCase = indexed.table == "case_item";
    return sqlText({"SELECT t.id, ", ofCase ? "t.title" : "t.text", ", c.id, c.case_no, ",
                    indexed.table == "learning_point" ? "t.starred" : "0", " FROM text_of_", indexed.table,
                    " w CROSS JOIN ", indexed.table,
                    " t ON t.id = w.rowid LEFT JOIN case_item c ON c.id = ", ofCase ? "t.id" : "t.case_id",
                    " AND c._deleted = 0 WHERE w.words MATCH ?1 AND t._deleted = 0 LIMIT ?2"});
}

} // namespace

// Not ranked by how rare the words are, which would walk over every row that has them.
std::vector<CaseTextHit> findCaseText(Database& db, const std::string& expression, std::int64_t limit) {
    static const std::vector<std::string> kFind([] {
        std::vector<std::string> all;
        for (const Indexed& indexed : kIndexed) all.push_back(findIn(indexed));
        return all;
    }());
    std::vector<CaseTextHit> hits;
    for (std::size_t i = 0; i < std::size(kIndexed); ++i) {
        const auto left = limit - static_cast<std::int64_t>(hits.size());
        if (left <= 0) break;
        Statement& find = db.cached(kFind[i]).bindAll(expression, left);
        while (find.step())
            hits.push_back({std::string(kIndexed[i].table), find.integer(0), find.string(1), find.id<CaseId>(2),
                            find.string(3), find.integer(4) != 0});
        find.reset();
    }
    return hits;
}

namespace {

// By the index of the numbers alone: from its place in it, or wherever else it stands in one.
constexpr std::string_view kBegins = "FROM case_item WHERE case_no >= ?1 AND case_no < ?1 || '~' AND _deleted = 0 ";
constexpr std::string_view kHolds = "FROM case_item WHERE id IN (SELECT id FROM case_item INDEXED BY case_item_number "
                                    "WHERE instr(case_no, ?1) > 0) AND _deleted = 0 ";

} // namespace

CaseNumbers findCaseNumbers(Database& db, std::string_view part, std::int64_t limit, std::int64_t mostCounted) {
    const std::string upper = asciiUpper(std::string(part));
    for (const std::string_view from : {kBegins, kHolds}) {
        Statement& count = db.cached(sqlText({"SELECT count(*) FROM (SELECT 1 ", from, "LIMIT ?2)"}));
        const std::int64_t found = integerOr(count.bindAll(upper, mostCounted), 0);
        if (found == 0) continue;
        Statement& find = db.cached(sqlText({"SELECT id, title, case_no ", from, "ORDER BY case_no LIMIT ?2"}));
        return {allRows(find.bindAll(upper, limit),
                        [](Statement& s) {
                            return CaseTextHit{"case_item",     s.integer(0), s.string(1),
                                               s.id<CaseId>(0), s.string(2),  false};
                        }),
                static_cast<std::size_t>(found)};
    }
    return {};
}

std::int64_t countCaseText(Database& db, const std::string& expression, std::int64_t limit) {
    std::int64_t count = 0;
    for (const Indexed& indexed : kIndexed)
        if (count < limit)
            count += integerOr(db.cached(sqlText({"SELECT count(*) FROM (SELECT 1 FROM text_of_", indexed.table,
                                                  " WHERE words MATCH ?1 LIMIT ?2)"}))
                                   .bindAll(expression, limit - count),
                               0);
    return count;
}

} // namespace preceptor
