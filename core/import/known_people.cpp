// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_people.h"

#include <algorithm>

namespace preceptor {

namespace {

const KnownPerson* personIn(const KnownPeople& known, PersonId person) {
    const auto found = std::find_if(known.people.begin(), known.people.end(),
                                    [&](const KnownPerson& p) { return p.own && p.id == person; });
    return found == known.people.end() ? nullptr : &*found;
}

} // namespace

std::string nameIn(const KnownPeople& known, PersonId person) {
    const KnownPerson* found = personIn(known, person);
    return found == nullptr ? std::string() : std::string(found->name);
}

std::string placeIn(const KnownPeople& known, PersonId person) {
    const KnownPerson* found = personIn(known, person);
    if (found == nullptr || found->placeCount == 0) return {};
    return std::string(known.institutions[known.places[found->firstPlace]].shown);
}

} // namespace preceptor
