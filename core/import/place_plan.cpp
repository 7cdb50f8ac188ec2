// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/place_plan.h"

#include "core/import/word_index.h"

namespace preceptor {

PlacePlanner::PlacePlanner(const KnownPeople& known) {
    for (std::uint32_t i = 0; i < known.institutions.size(); ++i) {
        const KnownInstitution& institution = known.institutions[i];
        institutions.push_back(
            {institution.names.empty() ? std::string_view{} : institution.names.front(), institution.id, 0});
        for (const std::string_view name : institution.names)
            if (std::string key = wordKeyWithBrackets(name); !key.empty()) m_byKey.emplace(std::move(key), i);
    }
    for (std::uint32_t i = 0; i < known.departments.size(); ++i) {
        const KnownDepartment& department = known.departments[i];
        departments.push_back({department.name, department.institution, department.id});
        m_departments.emplace(std::pair(department.institution, wordKeyWithBrackets(department.name)), i);
    }
}

std::uint32_t PlacePlanner::institution(std::string_view name) {
    if (name.empty()) return kNoPlace;
    const auto [seen, isNewSpelling] = m_seen.try_emplace(name, kNoPlace);
    if (isNewSpelling) {
        const auto next = static_cast<std::uint32_t>(institutions.size());
        const auto [place, isNew] = m_byKey.try_emplace(wordKeyWithBrackets(name), next);
        if (isNew) institutions.push_back({name, {}, 0});
        seen->second = place->second;
    }
    ++institutions[seen->second].rows;
    return seen->second;
}

std::uint32_t PlacePlanner::department(std::uint32_t institution, std::string_view name) {
    if (name.empty() || institution == kNoPlace) return kNoPlace;
    if (m_seenDepartments.size() <= institution) m_seenDepartments.resize(institutions.size());
    const auto [seen, isNewSpelling] = m_seenDepartments[institution].try_emplace(name, kNoPlace);
    if (isNewSpelling) {
        const auto next = static_cast<std::uint32_t>(departments.size());
        const auto [place, isNew] = m_departments.try_emplace(std::pair(institution, wordKeyWithBrackets(name)), next);
        if (isNew) departments.push_back({name, institution, {}});
        seen->second = place->second;
    }
    return seen->second;
}

} // namespace preceptor
