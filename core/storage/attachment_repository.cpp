// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachment_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kAttachment{
    "attachment", {"session_id", "case_id", "title", "media_type", "bytes", "sha256", "added_on", "added_by", "note"}};

constexpr std::string_view kAttachments =
    "SELECT id, session_id, case_id, title, media_type, bytes, sha256, added_on, added_by, note FROM attachment "
    "WHERE _deleted = 0 ";

Attachment readAttachment(Statement& s) {
    return {s.id<AttachmentId>(0), s.id<SessionId>(1),         s.id<CaseId>(2), s.string(3), s.string(4), s.integer(5),
            s.string(6),           s.date(7).value_or(Date{}), s.string(8),     s.string(9)};
}

} // namespace

AttachmentId AttachmentRepository::insert(Write& write, const Attachment& a) {
    const auto id = write.make<AttachmentId>();
    const DateText on(a.addedOn);
    write.insert(kAttachment, id.value,
                 {a.session, a.caseId, a.title, a.mediaType, a.bytes, a.sha256, on.cell(), Cell::orNull(a.addedBy),
                  Cell::orNull(a.note)});
    return id;
}

std::optional<Attachment> AttachmentRepository::find(AttachmentId id) {
    static const std::string kSql = sqlText({kAttachments, "AND id = ?1"});
    return oneRow(m_db.cached(kSql).bindAll(id), readAttachment);
}

std::vector<Attachment> AttachmentRepository::ofSession(SessionId session) {
    static const std::string kSql = sqlText({kAttachments, "AND session_id = ?1 ORDER BY added_on, title, id"});
    return allRows(m_db.cached(kSql).bindAll(session), readAttachment);
}

std::vector<Attachment> AttachmentRepository::ofCase(CaseId id) {
    static const std::string kSql = sqlText({kAttachments, "AND case_id = ?1 ORDER BY added_on, title, id"});
    return allRows(m_db.cached(kSql).bindAll(id), readAttachment);
}

std::vector<Attachment> AttachmentRepository::list() {
    static const std::string kSql = sqlText({kAttachments, "ORDER BY id"});
    return allRows(m_db.cached(kSql), readAttachment);
}

std::vector<std::string> AttachmentRepository::hashes() {
    return allRows(m_db.cached("SELECT DISTINCT sha256 FROM attachment WHERE _deleted = 0 ORDER BY sha256"),
                   [](Statement& s) { return s.string(0); });
}

bool AttachmentRepository::isNamed(const std::string& sha256) {
    return integerOr(m_db.cached("SELECT 1 FROM attachment WHERE sha256 = ?1 LIMIT 1").bindAll(sha256), 0) != 0;
}

void AttachmentRepository::noteHere(const std::string& sha256) {
    m_db.cached("INSERT INTO attachment_here (sha256) VALUES (?1) ON CONFLICT DO NOTHING").bindAll(sha256).run();
}

bool AttachmentRepository::wasHere(const std::string& sha256) {
    return integerOr(m_db.cached("SELECT 1 FROM attachment_here WHERE sha256 = ?1").bindAll(sha256), 0) != 0;
}

} // namespace preceptor
