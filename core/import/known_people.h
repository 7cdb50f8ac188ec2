// SPDX-License-Identifier: GPL-3.0-or-later
// The people, institutions and departments a roster is compared with, as plain values in flat lists.
#pragma once

#include "core/model/ids.h"
#include "core/text/text_arena.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct KnownPerson {
    PersonId id;
    bool own = true; // false: known under this name before, or as a record merged into `id`
    std::string_view name;
    std::string_view romanised;
    std::string_view sex;
    std::string_view phone;
    std::string_view email;
    std::string_view staffNumber;
    int birthYear = 0;
    std::uint32_t firstPlace = 0; // in KnownPeople::places
    std::uint32_t placeCount = 0;
};

struct KnownInstitution {
    InstitutionId id;
    std::vector<std::string_view> names; // native, English, short, code: those it has
    std::string_view shown = {};         // in a list: the short name, or the next best
};

struct KnownDepartment {
    DepartmentId id;
    std::uint32_t institution = 0; // index in KnownPeople::institutions
    std::string_view name;
};

struct KnownPeople {
    std::vector<KnownPerson> people;
    std::vector<std::uint32_t> places; // indices of institutions, by person
    std::vector<KnownInstitution> institutions;
    std::vector<KnownDepartment> departments;
    TextArena texts;
};

// By the record that is theirs, not one merged into it; empty if it is not there.
std::string nameIn(const KnownPeople& known, PersonId person);
std::string placeIn(const KnownPeople& known, PersonId person); // the short name of one of their institutions

} // namespace preceptor
