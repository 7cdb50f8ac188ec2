// SPDX-License-Identifier: GPL-3.0-or-later
// Affiliations in the file. Those of merged records count as the kept person's.
#pragma once

#include "core/model/person_rows.h"
#include "core/storage/write.h"

namespace preceptor {

class AffiliationRepository {
public:
    static AffiliationId insert(Write& write, const Affiliation& affiliation);
    static bool update(Write& write, const Affiliation& affiliation);
    static void erase(Write& write, AffiliationId id);
    static std::optional<Affiliation> find(Database& db, AffiliationId id);
    static std::vector<Affiliation> ofPerson(Database& db, PersonId person);
    static std::vector<AffiliationRow> rowsOf(Database& db, PersonId person); // newest first
    // The department of that name, made if the institution has none; none for an empty name.
    static DepartmentId department(Write& write, InstitutionId institution, std::string_view name);
};

} // namespace preceptor
