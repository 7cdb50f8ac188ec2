// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_text.h"

#include "core/base/ascii.h"
#include "core/storage/rows.h"
#include "core/text/search_words.h"

#include <algorithm>
#include <array>

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

namespace {

// Of so many rows, from an import or another PC, the index is left in pieces, each of which every word is looked up in.
constexpr std::size_t kMany = 1000;

void optimise(Database& db, const Indexed& indexed) {
    db.execute(sqlText({"INSERT INTO text_of_", indexed.table, " (text_of_", indexed.table, ") VALUES ('optimize')"}));
}

} // namespace

void refreshCaseText(Database& db) {
    if (!caseTextIsStale(db)) return;
    for (const Indexed& indexed : kIndexed) {
        Statement& forget = db.cached(sqlText({"DELETE FROM text_of_", indexed.table, " WHERE rowid = ?1"}));
        Statement& add = db.cached(sqlText({"INSERT INTO text_of_", indexed.table, " (rowid, words) VALUES (?1, ?2)"}));
        Statement& stale = db.cached("SELECT row_id FROM case_text_stale WHERE tbl = ?1");
        Statement read = db.prepare(sqlOf(indexed));
        const auto rows = allRows(stale.bindAll(indexed.table), [](Statement& s) { return s.integer(0); });
        for (const std::int64_t id : rows) {
            forget.bindAll(id).run();
            const auto text = oneRow(read.bindAll(id), [](Statement& s) { return s.string(0); });
            if (!text) continue;
            const std::string words = searchWords(*text);
            add.bindAll(id, words).run();
        }
        if (rows.size() >= kMany) optimise(db, indexed);
    }
    db.execute("DELETE FROM case_text_stale");
}

namespace {

// One statement of each table, made once.
using Statements = std::array<std::string, std::size(kIndexed)>;

template <class Write>
Statements ofEach(const Write& write) {
    Statements all;
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = write(kIndexed[i]);
    return all;
}

std::int64_t countIn(Database& db, std::size_t table, const std::string& expression, std::int64_t most) {
    static const Statements kCount = ofEach([](const Indexed& indexed) {
        return sqlText(
            {"SELECT count(*) FROM (SELECT 1 FROM text_of_", indexed.table, " WHERE words MATCH ?1 LIMIT ?2)"});
    });
    return integerOr(db.cached(kCount[table]).bindAll(expression, most), 0);
}

// Rows of a table, with the case behind each. Not ranked by how rare the words are, which would walk over every row
// that has them.
void addHits(Database& db, std::size_t table, const std::string& expression, std::int64_t most,
             std::vector<CaseTextHit>& hits) {
    static const Statements kFind = ofEach([](const Indexed& indexed) {
        const bool ofCase = indexed.table == "case_item";
        return sqlText({"SELECT t.id, ", ofCase ? "t.title" : "t.text", ", c.id, c.case_no, ",
                        indexed.table == "learning_point" ? "t.starred" : "0", " FROM text_of_", indexed.table,
                        " w CROSS JOIN ", indexed.table,
                        " t ON t.id = w.rowid LEFT JOIN case_item c ON c.id = ", ofCase ? "t.id" : "t.case_id",
                        " AND c._deleted = 0 WHERE w.words MATCH ?1 AND t._deleted = 0 LIMIT ?2"});
    });
    Statement& find = db.cached(kFind[table]).bindAll(expression, most);
    while (find.step())
        hits.push_back({std::string(kIndexed[table].table), find.integer(0), find.string(1), find.id<CaseId>(2),
                        find.string(3), find.integer(4) != 0});
    find.reset();
}

} // namespace

// Of a table that was read to its end it is known how many there are.
CaseTextFound findCaseText(Database& db, const std::string& expression, std::int64_t limit, std::int64_t mostCounted,
                           CaseTextTables among) {
    CaseTextFound answer;
    for (std::size_t i = 0; i < std::size(kIndexed) && answer.found < mostCounted; ++i) {
        if (!among[i]) continue;
        const auto before = static_cast<std::int64_t>(answer.hits.size());
        if (before < limit) addHits(db, i, expression, limit - before, answer.hits);
        const auto now = static_cast<std::int64_t>(answer.hits.size());
        const bool cutOff = now >= limit && mostCounted > limit;
        answer.found += cutOff ? countIn(db, i, expression, mostCounted - answer.found) : now - before;
    }
    return answer;
}

std::int64_t countCaseText(Database& db, const std::string& expression, std::int64_t mostCounted,
                           CaseTextTables among) {
    std::int64_t count = 0;
    for (std::size_t i = 0; i < std::size(kIndexed) && count < mostCounted; ++i)
        if (among[i]) count += countIn(db, i, expression, mostCounted - count);
    return count;
}

CaseTextTables caseTextsWith(Database& db, const std::string& expression, CaseTextTables among) {
    CaseTextTables with;
    for (std::size_t i = 0; i < std::size(kIndexed); ++i) with[i] = among[i] && countIn(db, i, expression, 1) > 0;
    return with;
}

namespace {

// What numbers begin with before their last figures, "CC-2026-", one for each year: leaps over the numbers of each.
std::vector<std::string> stemsOfNumbers(Database& db) {
    return allRows(db.cached("WITH RECURSIVE s (stem) AS ("
                             "SELECT rtrim(min(case_no), '0123456789') FROM case_item UNION ALL "
                             "SELECT rtrim((SELECT min(case_no) FROM case_item WHERE case_no > stem || ':'), "
                             "'0123456789') FROM s WHERE stem IS NOT NULL) SELECT stem FROM s WHERE stem IS NOT NULL"),
                   [](Statement& s) { return s.string(0); });
}

// Beginnings of numbers that have `part` in them: in the stem, at its end and on into the figures, or as the first of
// these. None begins with another, so no number has two.
std::vector<std::string> beginningsWith(const std::string& stem, const std::string& part) {
    if (stem.find(part) != std::string::npos) return {stem};
    std::vector<std::string> beginnings;
    for (std::size_t shared = std::min(part.size(), stem.size()) + 1; shared-- > 0;) {
        if (!std::string_view(stem).ends_with(part.substr(0, shared))) continue;
        const std::string beginning = stem + part.substr(shared);
        const bool had = std::any_of(beginnings.begin(), beginnings.end(),
                                     [&](const std::string& other) { return beginning.starts_with(other); });
        if (!had) beginnings.push_back(beginning);
    }
    return beginnings;
}

CaseTextFound numbersThatBegin(Database& db, const std::vector<std::string>& beginnings, std::int64_t limit,
                               std::int64_t mostCounted) {
    static const std::string kFrom = "FROM case_item WHERE case_no >= ?1 AND case_no < ?1 || '~' AND _deleted = 0 ";
    CaseTextFound answer;
    for (const std::string& beginning : beginnings) {
        Statement& count = db.cached(sqlText({"SELECT count(*) FROM (SELECT 1 ", kFrom, "LIMIT ?2)"}));
        const std::int64_t left = mostCounted - answer.found;
        answer.found += integerOr(count.bindAll(beginning, left), 0);
        Statement& find = db.cached(sqlText({"SELECT id, title, case_no ", kFrom, "ORDER BY case_no LIMIT ?2"}));
        find.bindAll(beginning, limit - static_cast<std::int64_t>(answer.hits.size()));
        while (find.step())
            answer.hits.push_back(
                {"case_item", find.integer(0), find.string(1), find.id<CaseId>(0), find.string(2), false});
        find.reset();
    }
    return answer;
}

} // namespace

CaseTextFound findCaseNumbers(Database& db, std::string_view part, std::int64_t limit, std::int64_t mostCounted) {
    const std::string upper = asciiUpper(std::string(part));
    if (CaseTextFound numbers = numbersThatBegin(db, {upper}, limit, mostCounted); numbers.found > 0) return numbers;
    std::vector<std::string> beginnings;
    for (const std::string& stem : stemsOfNumbers(db))
        for (std::string& beginning : beginningsWith(stem, upper)) beginnings.push_back(std::move(beginning));
    return numbersThatBegin(db, beginnings, limit, mostCounted);
}

} // namespace preceptor
