// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/check_service.h"

#include "core/services/completion_stamper.h"
#include "core/storage/digest.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

constexpr std::size_t kMostFindings = 1000;

bool byRule(const Enrolment& enrolment) { return enrolment.basis == CompletionBasis::Rule; }

// Empty when the stamp is what the rule says now.
std::optional<FindingCode> wrongStamp(CompletionStamper& stamper, const Enrolment& enrolment) {
    if (enrolment.status == EnrolmentStatus::Completed && !enrolment.completedOn) return FindingCode::CompletionUndated;
    if (enrolment.basis && !byRule(enrolment)) return std::nullopt;
    if (!ruleDecides(enrolment.status)) return std::nullopt;
    const auto answer = stamper.evaluate(enrolment);
    if (!answer) return std::nullopt;
    const bool same = answer->met == byRule(enrolment) &&
                      (!answer->met || (answer->evidenceHash == enrolment.evidenceHash &&
                                        answer->completedOn.value_or(*enrolment.completedOn) == enrolment.completedOn));
    return same ? std::nullopt : std::optional(FindingCode::CompletionStale);
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
            if (const auto wrong = wrongStamp(stamper, *enrolment))
                findings.push_back({*wrong, "enrolment", id.value, {}});
        }
    return findings;
}

bool CheckService::isNewer() { return schemaOf(m_unit.db()) > newestSchema(); }
std::string CheckService::digest() { return contentDigest(m_unit.db(), m_unit.catalogue()); }

} // namespace preceptor
