// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_content_repository.h"

#include "core/storage/register_repository.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <set>

namespace preceptor {

namespace {

const Shape kCaseMark{"case_mark", {"case_id", "kind", "code", "score"}};
const Shape kQuestion{"case_question", {"case_id", "position", "type", "text"}};
const Shape kStep{"case_step", {"case_id", "position", "day", "tier_of_care", "setting", "text"}};

std::int64_t readContentId(Statement& s) { return s.integer(0); }

std::optional<int> smallNumber(Statement& s, int column) {
    const auto value = s.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

// The rows at the places that are there, new ones behind them; what is left over goes.
template <class Part, class CellsOf>
void writeByPlace(Write& write, const Shape& shape, const std::vector<std::int64_t>& ids,
                  const std::vector<Part>& parts, CellsOf cellsOf) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::vector<Cell> cells = cellsOf(parts[i], static_cast<std::int64_t>(i) + 1);
        if (i < ids.size())
            write.update(shape, ids[i], cells);
        else
            write.insert(shape, write.newId(), cells);
    }
    for (std::size_t i = parts.size(); i < ids.size(); ++i) write.setDeleted(shape.table, ids[i], true);
}

} // namespace

void CaseContentRepository::update(Write& write, CaseId id, const CaseContent& content) {
    RegisterRepository::update(write, *findRegister("case_item"), id.value, content.fields);
    writeParts(write, id, content);
}

void CaseContentRepository::writeParts(Write& write, CaseId id, const CaseContent& content) {
    writeMarks(write, id, content.marks);
    writeByPlace(write, kQuestion, placesOf(kQuestion.table, id), content.questions,
                 [&](const CaseQuestion& question, std::int64_t position) {
                     return std::vector<Cell>{id, position, question.type, question.text};
                 });
    writeByPlace(write, kStep, placesOf(kStep.table, id), content.steps,
                 [&](const CaseStep& step, std::int64_t position) {
                     return std::vector<Cell>{
                         id, position, step.day, step.tierOfCare, Cell::orNull(step.setting), Cell::orNull(step.text)};
                 });
}

std::vector<std::int64_t> CaseContentRepository::placesOf(std::string_view table, CaseId id) {
    const std::string sql =
        sqlText({"SELECT id FROM ", table, " WHERE case_id = ?1 AND _deleted = 0 ORDER BY position, id"});
    return allRows(m_db.cached(sql).bindAll(id), readContentId);
}

void CaseContentRepository::writeMarks(Write& write, CaseId id, const std::vector<CaseMark>& marks) {
    std::set<std::int64_t> kept;
    for (const CaseMark& mark : marks) {
        const auto key = naturalId(kCaseMark.table, {id, mark.kind, mark.code});
        kept.insert(key);
        write.put(kCaseMark, key, {id, mark.kind, mark.code, mark.score});
    }
    Statement& present = m_db.cached("SELECT id FROM case_mark WHERE case_id = ?1 AND _deleted = 0");
    for (const auto mark : allRows(present.bindAll(id), readContentId))
        if (!kept.contains(mark)) write.setDeleted("case_mark", mark, true);
}

std::optional<CaseContent> CaseContentRepository::find(CaseId id) {
    auto row = RegisterRepository::find(m_db, *findRegister("case_item"), id.value);
    if (!row) return std::nullopt;
    CaseContent content;
    content.fields = std::move(row->values);
    content.marks = allRows(m_db.cached("SELECT kind, code, score FROM case_mark WHERE case_id = ?1 AND _deleted = 0 "
                                        "ORDER BY kind, code")
                                .bindAll(id),
                            [](Statement& s) {
                                return CaseMark{s.string(0), s.string(1), smallNumber(s, 2)};
                            });
    content.questions = allRows(m_db.cached("SELECT type, text FROM case_question WHERE case_id = ?1 AND _deleted = 0 "
                                            "ORDER BY position, id")
                                    .bindAll(id),
                                [](Statement& s) {
                                    return CaseQuestion{s.string(0), s.string(1)};
                                });
    content.steps = allRows(m_db.cached("SELECT day, tier_of_care, setting, text FROM case_step WHERE case_id = ?1 "
                                        "AND _deleted = 0 ORDER BY position, id")
                                .bindAll(id),
                            [](Statement& s) {
                                return CaseStep{smallNumber(s, 0), s.string(1), s.string(2), s.string(3)};
                            });
    return content;
}

} // namespace preceptor
