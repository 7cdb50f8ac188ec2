// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/deleted_text.h"

#include "core/storage/required_column.h"
#include "core/storage/rows.h"
#include "core/storage/write.h"

#include <array>
#include <map>
#include <utility>

namespace preceptor {

namespace {

constexpr std::size_t kMostTextColumns = 6;

struct DeletedSource {
    std::string_view table;
    std::string_view ofCase;    // SQL over the row t; NULL: of none
    std::string_view ofSession; // the same
    std::array<std::string_view, kMostTextColumns> columns;
};

constexpr DeletedSource kDeletedSources[] = {
    {"case_item", "t.id", "NULL", {"title", "goals_of_care", "tried_so_far", "history", "proposed_plan", "note"}},
    {"case_question", "t.case_id", "NULL", {"text", "note"}},
    {"case_step", "t.case_id", "NULL", {"text", "note"}},
    {"case_review", "t.case_id", "NULL", {"reason", "note"}},
    {"recommendation", "t.case_id", "NULL", {"text", "perceived_effect", "note"}},
    {"learning_point", "t.case_id", "t.session_id", {"text", "note"}},
    {"action", "t.case_id", "t.session_id", {"text", "note"}},
    {"follow_up", "t.case_id", "NULL", {"summary", "note"}},
    {"attachment", "t.case_id", "t.session_id", {"title", "note"}},
    {"session", "NULL", "t.id", {"title", "place", "status_reason", "note"}},
    {"session_part", "NULL", "t.session_id", {"title", "note"}},
    {"series", "NULL", "NULL", {"title", "note"}},
};

std::string sqlOf(const DeletedSource& source) {
    std::string sql = sqlText({"SELECT t.id, ", source.ofCase, ", ", source.ofSession});
    for (const std::string_view column : source.columns)
        if (!column.empty()) sql += sqlText({", t.", column});
    sql += sqlText({" FROM ", source.table, " t WHERE t._deleted = 1"});
    if (source.ofCase == "t.case_id")
        sql += " OR EXISTS (SELECT 1 FROM case_item c WHERE c.id = t.case_id AND c._deleted = 1)";
    if (source.ofSession == "t.session_id")
        sql += " OR EXISTS (SELECT 1 FROM session s WHERE s.id = t.session_id AND s._deleted = 1)";
    return sql;
}

} // namespace

std::vector<DeletedText> deletedTexts(Database& db, const std::function<bool(std::string_view table)>& meant) {
    std::vector<DeletedText> texts;
    for (const DeletedSource& source : kDeletedSources) {
        if (!meant(source.table)) continue;
        Statement& rows = db.cached(sqlOf(source));
        while (rows.step()) {
            int at = 3;
            for (const std::string_view column : source.columns) {
                if (column.empty()) break;
                std::string text = rows.string(at++);
                const CaseId ofCase = rows.id<CaseId>(1);
                if (!text.empty())
                    texts.push_back({source.table, rows.integer(0), column, std::move(text), ofCase,
                                     ofCase ? SessionId{} : rows.id<SessionId>(2)});
            }
        }
        rows.reset();
    }
    return texts;
}

void takeOut(Write& write, const DeletedText& deleted) {
    // What is written is prepared by its shape.
    thread_local std::map<std::pair<std::string_view, std::string_view>, Shape> shapes;
    const Shape& shape =
        shapes.try_emplace({deleted.table, deleted.column}, Shape{deleted.table, {deleted.column}}).first->second;
    write.update(shape, deleted.row, {mayBeEmpty(write.db(), deleted.table, deleted.column) ? Cell() : Cell("…")});
}

} // namespace preceptor
