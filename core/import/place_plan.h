// SPDX-License-Identifier: GPL-3.0-or-later
// Which institutions and departments a roster names: those already known, whatever their spelling in the file, and
// those that would be new.
#pragma once

#include "core/import/known_people.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace preceptor {

inline constexpr std::uint32_t kNoPlace = 0xFFFFFFFF;

struct PlannedInstitution {
    std::string_view name; // as known, else as in the file
    InstitutionId known;   // 0 = new
    std::uint32_t rows = 0;
};

struct PlannedDepartment {
    std::string_view name;
    std::uint32_t institution = 0; // index in the plan
    DepartmentId known;            // 0 = new
};

class PlacePlanner {
public:
    explicit PlacePlanner(const KnownPeople& known);
    // Index in `institutions`, kNoPlace for an empty name.
    std::uint32_t institution(std::string_view name);
    std::uint32_t department(std::uint32_t institution, std::string_view name);

    std::vector<PlannedInstitution> institutions; // first the known ones, in their order
    std::vector<PlannedDepartment> departments;   // likewise

private:
    std::unordered_map<std::string, std::uint32_t> m_byKey;
    std::unordered_map<std::string_view, std::uint32_t> m_seen; // spellings met so far
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> m_departments;
    std::vector<std::unordered_map<std::string_view, std::uint32_t>> m_seenDepartments; // by institution
};

} // namespace preceptor
