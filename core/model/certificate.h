// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate and what it states. The statement is the text that was signed when it was issued: it is never made
// again from other rows, so that a reprint says what the first print said, and one changed letter is found.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

using CertificateId = Id<struct CertificateTag>;

struct CertificateStatement {
    std::string number; // programme-year-site-serial: LCPC-2026-3fa9-0007
    std::string name;
    std::string romanised; // may be empty, as programme and issuer may
    std::string programme;
    std::string course;
    std::string tier; // code of course_tier
    std::optional<double> hours;
    Date completedOn;
    Date issuedOn;
    std::string issuer;
    bool operator==(const CertificateStatement&) const = default;
};

// One field a line under the version of this layout: the shortest text that still can be read by eye.
std::string textOf(const CertificateStatement& statement);
// None unless it is exactly what textOf writes.
std::optional<CertificateStatement> certificateStatement(std::string_view text);

struct Certificate {
    CertificateId id;
    EnrolmentId enrolment;
    std::string number;
    std::string language; // code of language: the learner's
    Date issuedOn;
    std::string issuedBy;  // the operator
    std::string statement; // textOf
    std::string signature; // of it, and the key that signed: base64url
    std::string signer;
    std::optional<Date> revokedOn;
    std::string revokeReason;
    // Another one, of another PC, that the record of the same completion names; empty otherwise and once withdrawn.
    std::string namedInstead{};
    bool operator==(const Certificate&) const = default;
};

// What a certificate is made from, as the file has it now.
struct CertificateFacts {
    EnrolmentId enrolment;
    std::optional<Date> completedOn; // none while the enrolment is not completed
    std::string number;              // that it has already
    std::string nativeName;
    std::string romanised;
    std::string language; // the person's, else the programme's
    std::string course;
    std::string courseZh;
    std::string tier;
    std::optional<double> hours;
    std::string programmeCode;
    std::string programme;
    std::string programmeZh;
    std::string lead; // institution
    std::string leadZh;
};

struct IssueOutcome {
    std::vector<Certificate> issued; // by name
    int alreadyThere = 0;            // had a number
    int notCompleted = 0;            // or no day of completion is known
};

enum class CertificateVerdict {
    Genuine,
    Altered, // not what that key signed
    UnknownIssuer,
    Revoked,
    Unreadable
};
std::string_view codeOf(CertificateVerdict verdict);

struct CertificateCheck {
    CertificateVerdict verdict = CertificateVerdict::Unreadable;
    CertificateStatement statement; // empty when unreadable; not to be believed when altered
    std::string site;               // whose key it is, where that is known
    std::string fingerprint;        // of the key
    std::optional<Date> revokedOn;
    std::string revokeReason;
};

} // namespace preceptor
