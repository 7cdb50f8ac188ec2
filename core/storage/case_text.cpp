// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_text.h"

#include "core/storage/rows.h"
#include "core/text/search_words.h"

namespace preceptor {

namespace {

struct Indexed {
    std::string_view table;
    std::string_view text; // an expression of its row
};

constexpr Indexed kIndexed[] = {
    {"case_item",
     "case_no || ' ' || title || ' ' || coalesce(history, '') || ' ' || coalesce(tried_so_far, '') || ' ' || "
     "coalesce(goals_of_care, '') || ' ' || coalesce(proposed_plan, '')"},
    {"case_question", "text"},
    {"recommendation", "text"},
    {"learning_point", "text"},
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
    Statement& forget = db.cached("DELETE FROM case_text WHERE rowid = ?1");
    Statement& add = db.cached("INSERT INTO case_text (rowid, words, tbl) VALUES (?1, ?2, ?3)");
    for (const Indexed& indexed : kIndexed) {
        Statement& stale = db.cached("SELECT row_id FROM case_text_stale WHERE tbl = ?1");
        Statement read = db.prepare(sqlOf(indexed));
        for (const auto id : allRows(stale.bindAll(indexed.table), [](Statement& s) { return s.integer(0); })) {
            forget.bindAll(id).run();
            const auto text = oneRow(read.bindAll(id), [](Statement& s) { return s.string(0); });
            if (!text) continue;
            const std::string words = searchWords(*text);
            add.bindAll(id, words, indexed.table).run();
        }
    }
    db.execute("DELETE FROM case_text_stale");
}

namespace {

bool readLine(Database& db, CaseTextHit& hit) {
    const std::string sql = sqlText({"SELECT ", hit.table == "case_item" ? "title, id" : "text, case_id",
                                     hit.table == "learning_point" ? ", starred" : ", 0", " FROM ", hit.table,
                                     " WHERE id = ?1 AND _deleted = 0"});
    Statement& line = db.cached(sql).bindAll(hit.row);
    const bool there = line.step();
    if (there) hit = {hit.table, hit.row, line.string(0), line.id<CaseId>(1), line.integer(2) != 0};
    line.reset();
    return there;
}

} // namespace

std::vector<CaseTextHit> findCaseText(Database& db, const std::string& expression, std::int64_t limit) {
    // Ranking by how rare the words are would walk over every row that has them.
    Statement& find = db.cached("SELECT tbl, rowid FROM (SELECT tbl, rowid FROM case_text WHERE case_text MATCH ?1 "
                                "LIMIT 2000) ORDER BY tbl = 'learning_point' DESC, tbl = 'recommendation' DESC, "
                                "tbl = 'case_question' DESC, rowid LIMIT ?2");
    auto hits = allRows(find.bindAll(expression, limit), [](Statement& s) {
        return CaseTextHit{s.string(0), s.integer(1), {}, {}, false};
    });
    std::erase_if(hits, [&](CaseTextHit& hit) { return !readLine(db, hit); });
    return hits;
}

} // namespace preceptor
