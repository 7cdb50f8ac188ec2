// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates and what they are made from. A certificate is written once; afterwards it can only be revoked.
#pragma once

#include "core/model/certificate.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

class CertificateRepository {
public:
    explicit CertificateRepository(Database& db) : m_db(db) {}

    CertificateId insert(Write& write, const Certificate& certificate); // and its number into the enrolment
    // The number leaves the enrolment too, which then waits for a certificate again.
    void revoke(Write& write, const Certificate& certificate, Date on, const std::string& reason);

    std::optional<CertificateFacts> facts(EnrolmentId enrolment);
    std::vector<EnrolmentId> waiting(CohortId cohort); // completed on a known day, no number yet
    int elsewhere(CohortId cohort);                    // a number, but of no certificate of this programme's files

    std::optional<Certificate> find(CertificateId id);
    std::vector<Certificate> numbered(std::string_view number);  // equal numbers only if a PC was put back
    std::vector<Certificate> ofEnrolment(EnrolmentId enrolment); // newest first
    std::vector<Certificate> ofCohort(CohortId cohort);          // by number
    // How many numbers of that prefix are taken at most. What was undone or erased keeps its number.
    int taken(std::string_view prefix, std::string_view signer, int year);

private:
    Database& m_db;
};

} // namespace preceptor
