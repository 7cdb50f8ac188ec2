// SPDX-License-Identifier: GPL-3.0-or-later
// Pure rule: which records may be the same person, and why. Hash buckets, so it is linear in people; nothing is ever
// merged by it.
#pragma once

#include "core/model/ids.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace preceptor {

// What one record is compared by.
struct DuplicateKey {
    PersonId id;
    std::string nativeName;
    std::string romanised;
    std::string email;
    std::string phone;
    std::string staffNo;
    std::string sex;
    std::optional<std::int64_t> birthYear;
    InstitutionId institution;
};

enum class DuplicateReason { SameEmail, SamePhone, SameStaffNo, SameName, SimilarName, SameInstitution, SameBirthYear };
enum class DuplicateStrength { Possible, Likely, NearlySure };

struct DuplicateSuspect {
    PersonId a; // the older record: the smaller id
    PersonId b;
    DuplicateStrength strength{};
    std::vector<DuplicateReason> reasons; // in the order of the enum
    // The merge that makes them one, where somebody who did not know of it has said that they are two; else none.
    PersonAliasId merge{};
    bool isContradicted() const { return static_cast<bool>(merge); }
    bool operator==(const DuplicateSuspect&) const = default;
};

using PersonPair = std::pair<PersonId, PersonId>; // smaller id first

// Strongest first. A contact shared by more than a handful of records (a ward's telephone) is no evidence.
std::vector<DuplicateSuspect> findDuplicates(std::span<const DuplicateKey> people,
                                             const std::set<PersonPair>& distinct);

} // namespace preceptor
