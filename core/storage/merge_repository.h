// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are one person (person_alias) and which pairs are known not to be (person_distinct).
#pragma once

#include "core/model/duplicates.h"
#include "core/model/person_rows.h"
#include "core/storage/write.h"

#include <string>
#include <utility>
#include <vector>

namespace preceptor {

struct PersonAlias {
    PersonAliasId id;
    PersonId alias;
    PersonId kept;
    std::string keptBefore; // JSON, see merge_service
};

class MergeRepository {
public:
    static PersonAliasId insert(Write& write, PersonId alias, PersonId kept, std::string_view keptBefore);
    // All merges of the two, whoever made them: they are two people again.
    static void setUndone(Write& write, PersonId one, PersonId other);
    static std::optional<PersonAlias> find(Database& db, PersonAliasId id); // only one that still holds
    static std::vector<MergedRow> mergedInto(Database& db, PersonId kept);  // directly, newest first, each once

    static bool setDistinct(Write& write, PersonId a, PersonId b, bool distinct);
    static std::vector<std::pair<PersonId, PersonId>> distinctPairs(Database& db); // smaller id first
    // Pairs that are one person and known not to be: said on two PCs before they heard of each other.
    static std::vector<DuplicateSuspect> contradicted(Database& db);
};

} // namespace preceptor
