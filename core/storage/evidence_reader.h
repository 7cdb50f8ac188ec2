// SPDX-License-Identifier: GPL-3.0-or-later
// The facts a completion rule is judged by, gathered for one enrolment. Reads only.
#pragma once

#include "core/model/curriculum.h"
#include "core/model/evidence.h"
#include "core/storage/database.h"

namespace preceptor {

struct EvidenceScope {
    EnrolmentId enrolment;
    PersonId person;
    Cohort cohort; // its version's modules, its programme's held sessions between its first and last day
};

class EvidenceReader {
public:
    explicit EvidenceReader(Database& db) : m_db(db) {}
    Evidence evidence(const EvidenceScope& scope, const EvidenceWanted& wanted = {});

private:
    Database& m_db;
};

} // namespace preceptor
