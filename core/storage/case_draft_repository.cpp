// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_draft_repository.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

constexpr std::string_view kDrafts =
    "SELECT id, programme_id, changed_at, written_by, discarded, body FROM case_draft ";

CaseDraftRow readDraft(Statement& s) {
    return {s.id<CaseDraftId>(0), s.id<ProgrammeId>(1), Timestamp{s.integer(2)},
            s.string(3),          s.integer(4) != 0,    s.string(5)};
}

} // namespace

CaseDraftId CaseDraftRepository::insert(const CaseDraftRow& row) {
    Statement& insert = m_db.cached("INSERT INTO case_draft (programme_id, changed_at, written_by, body) "
                                    "VALUES (?1, ?2, ?3, ?4)");
    insert.bindAll(row.programme, row.changedAt.millis, Cell::orNull(row.writtenBy), row.body).run();
    return CaseDraftId{m_db.queryInteger("SELECT last_insert_rowid()")};
}

bool CaseDraftRepository::update(CaseDraftId id, const std::string& body, Timestamp now) {
    m_db.cached("UPDATE case_draft SET body = ?2, changed_at = ?3 WHERE id = ?1 AND body <> ?2")
        .bindAll(id, body, now.millis)
        .run();
    return m_db.changes() > 0;
}

bool CaseDraftRepository::setDiscarded(CaseDraftId id, bool discarded) {
    m_db.cached("UPDATE case_draft SET discarded = ?2 WHERE id = ?1").bindAll(id, discarded).run();
    return m_db.changes() > 0;
}

void CaseDraftRepository::erase(CaseDraftId id) {
    m_db.cached("DELETE FROM case_draft WHERE id = ?1").bindAll(id).run();
}

std::optional<CaseDraftRow> CaseDraftRepository::find(CaseDraftId id) {
    static const std::string kSql = sqlText({kDrafts, "WHERE id = ?1"});
    return oneRow(m_db.cached(kSql).bindAll(id), readDraft);
}

std::vector<CaseDraftRow> CaseDraftRepository::list() {
    static const std::string kSql = sqlText({kDrafts, "ORDER BY changed_at DESC, id DESC"});
    return allRows(m_db.cached(kSql), readDraft);
}

} // namespace preceptor
