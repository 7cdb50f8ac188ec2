// SPDX-License-Identifier: GPL-3.0-or-later
// Puts people in the order of a column of their list. The place of everyone in a column is worked out once, when first
// asked for, and kept until something about people is written; after that, 100,000 people are put in order at once.
#pragma once

#include "core/model/ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace preceptor {

class UnitOfWork;
struct ChangeSet;

enum class PeopleColumn { Name, Institution, Department, Cadre, Phone, PersonStatus };

struct PeopleSort {
    PeopleColumn by = PeopleColumn::Name;
    bool descending = false;
    std::string language = "en"; // names of institutions
    bool operator==(const PeopleSort&) const = default;
};

class PeopleOrder {
public:
    explicit PeopleOrder(UnitOfWork& unit) : m_unit(unit) {}
    void follow(const ChangeSet& changes);
    // `people` come by name, or best found first; that order stays between those who are equal. Who has nothing in the
    // column comes last either way.
    void sort(std::vector<PersonId>& people, const PeopleSort& sort);

private:
    using Places = std::unordered_map<PersonId, std::uint32_t>; // from 1; not there: nothing to go by
    const Places& placesIn(PeopleColumn column, const std::string& language);
    Places readPlaces(PeopleColumn column, const std::string& language);

    UnitOfWork& m_unit;
    std::string m_language;
    std::map<PeopleColumn, Places> m_places;
};

} // namespace preceptor
