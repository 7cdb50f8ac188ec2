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

// In the order in which a search answers: what was learned, advised, asked, told.
constexpr Indexed kIndexed[] = {
    {"learning_point", "text"},
    {"recommendation", "text"},
    {"case_question", "text"},
    {"case_item",
     "case_no || ' ' || title || ' ' || coalesce(history, '') || ' ' || coalesce(tried_so_far, '') || ' ' || "
     "coalesce(goals_of_care, '') || ' ' || coalesce(proposed_plan, '')"},
};

// A word of each indexed text that nobody types: which table it is of, known without reading a row.
std::string markOf(const Indexed& indexed) {
    std::string mark = "of";
    for (const char c : indexed.table)
        if (c != '_') mark += c;
    return mark;
}

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
    Statement& add = db.cached("INSERT INTO case_text (rowid, words) VALUES (?1, ?2)");
    for (const Indexed& indexed : kIndexed) {
        Statement& stale = db.cached("SELECT row_id FROM case_text_stale WHERE tbl = ?1");
        Statement read = db.prepare(sqlOf(indexed));
        for (const auto id : allRows(stale.bindAll(indexed.table), [](Statement& s) { return s.integer(0); })) {
            forget.bindAll(id).run();
            const auto text = oneRow(read.bindAll(id), [](Statement& s) { return s.string(0); });
            if (!text) continue;
            const std::string words = searchWords(*text) + ' ' + markOf(indexed);
            add.bindAll(id, words).run();
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
    // Not ranked by how rare the words are, which would walk over every row that has them.
    Statement& find = db.cached("SELECT rowid FROM case_text WHERE case_text MATCH ?1 LIMIT ?2");
    std::vector<CaseTextHit> hits;
    for (const Indexed& indexed : kIndexed) {
        const std::string ofTable = markOf(indexed) + " AND " + expression;
        const auto left = limit - static_cast<std::int64_t>(hits.size());
        for (const auto row : allRows(find.bindAll(ofTable, left), [](Statement& s) { return s.integer(0); }))
            hits.push_back({std::string(indexed.table), row, {}, {}, false});
    }
    std::erase_if(hits, [&](CaseTextHit& hit) { return !readLine(db, hit); });
    return hits;
}

} // namespace preceptor
