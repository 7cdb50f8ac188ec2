// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/check_service.h"

#include "core/services/audit_service.h"
#include "core/services/completion_stamper.h"
#include "core/storage/attached_files.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/digest.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

constexpr std::size_t kMostFindings = 1000;

// Empty when the stamp is what would be stamped now.
std::optional<FindingCode> wrongStamp(CompletionStamper& stamper, const Enrolment& enrolment, Date today) {
    if (enrolment.status == EnrolmentStatus::Completed && !enrolment.completedOn) return FindingCode::CompletionUndated;
    const Enrolment judged = stamper.judgedNow(enrolment, today);
    const bool same = judged.basis == enrolment.basis && judged.completedOn == enrolment.completedOn &&
                      judged.evidenceHash == enrolment.evidenceHash;
    return same ? std::nullopt : std::optional(FindingCode::CompletionStale);
}

// Files that never travelled here are not missing.
std::optional<FindingCode> wrongFile(AttachmentRepository& entries, const AttachedFiles& files, const Attachment& a) {
    const auto bytes = files.read(a.sha256, a.title);
    if (bytes) return std::nullopt;
    if (bytes.error().code != ErrorCode::AttachmentAbsent) return FindingCode::FileChanged;
    return entries.wasHere(a.sha256) ? std::optional(FindingCode::FileMissing) : std::nullopt;
}

} // namespace

bool isWhole(const std::filesystem::path& file) {
    Database db(file, OpenMode::ReadOnly);
    return pagesAreWhole(db);
}

std::vector<Finding> CheckService::check() {
    Database& db = m_unit.db();
    std::vector<Finding> findings = checkIntegrity(db, m_unit.catalogue(), kMostFindings);
    EnrolmentRepository enrolments(db);
    CompletionStamper stamper(db);
    for (const CohortRow& row : enrolments.listCohorts())
        for (const EnrolmentId id : enrolments.idsIn(row.cohort.id)) {
            if (findings.size() >= kMostFindings) return findings;
            const auto enrolment = enrolments.find(id);
            if (!enrolment) continue;
            if (const auto wrong = wrongStamp(stamper, *enrolment, m_unit.clock().today()))
                findings.push_back({*wrong, "enrolment", id.value, {}});
        }
    checkFiles(findings);
    if (findings.size() < kMostFindings)
        if (auto broken = AuditService(m_unit).firstBreak()) findings.push_back(std::move(*broken));
    return findings;
}

void CheckService::checkFiles(std::vector<Finding>& findings) {
    AttachmentRepository entries(m_unit.db());
    const AttachedFiles files(m_unit.db());
    for (const Attachment& attachment : entries.list()) {
        if (findings.size() >= kMostFindings) return;
        if (const auto wrong = wrongFile(entries, files, attachment))
            findings.push_back({*wrong, "attachment", attachment.id.value, attachment.title});
    }
}

bool CheckService::isNewer() { return schemaOf(m_unit.db()) > newestSchema(); }
std::string CheckService::digest() { return contentDigest(m_unit.db(), m_unit.catalogue()); }

} // namespace preceptor
