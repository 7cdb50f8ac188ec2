// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates: issued for who has completed, signed with this account's key on this PC, checked anywhere without a
// network. Their numbers name the key, so no two PCs give the same one.
#pragma once

#include "core/base/result.h"
#include "core/model/certificate.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace preceptor {

class UnitOfWork;

class CertificateService {
public:
    explicit CertificateService(UnitOfWork& unit);
    CertificateService(const CertificateService&) = delete;
    CertificateService& operator=(const CertificateService&) = delete;
    ~CertificateService();

    // Completed and without a certificate.
    std::vector<EnrolmentId> waiting(CohortId cohort);
    std::vector<EnrolmentId> waiting(std::span<const EnrolmentId> enrolments);
    // How many completed with the number of a certificate that was made without this program.
    int elsewhere(CohortId cohort);
    // For those of them who have completed and have no number yet, in the order of their names. `language` (a code of
    // the list) is for learners whose own is not known. SiteKeysMissing, SiteKeysDamaged.
    Result<IssueOutcome> issue(std::span<const EnrolmentId> enrolments, const std::string& language);
    // The certificate stays, and says so when it is checked; the person may get another one.
    // CertificateRevoked{number, day} if that was done before.
    Status revoke(CertificateId id, const std::string& reason);

    std::vector<Certificate> ofCohort(CohortId cohort);
    std::vector<Certificate> ofEnrolment(EnrolmentId enrolment);
    Result<Certificate> find(const std::string& number); // NotFound

    static std::string codeText(const Certificate& certificate); // what its QR code holds
    // Needs nothing but the text; what this file knows of the issuer and of a withdrawal is said with it.
    CertificateCheck verify(std::string_view codeText);
    // For the other PC to compare with what a check shows.
    Result<std::string> ownFingerprint();
    // The achievement as Open Badges 3.0 JSON, signed with this PC's key, which must be the one that signed the
    // certificate: BadgeRevoked, BadgeOfAnotherPc. A badge cannot be called back, so none is made of what is not valid.
    Result<std::string> badge(const Certificate& certificate);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
