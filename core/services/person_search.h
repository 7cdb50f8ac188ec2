// SPDX-License-Identifier: GPL-3.0-or-later
// Finds people as one types: any part of the native name, pinyin or its initials, Latin letters without accents, former
// names, institution, e-mail, telephone, staff number. Reads the file once when first asked, then follows each commit.
#pragma once

#include "core/services/people_order.h"
#include "core/services/person_index.h"

#include <cstdint>
#include <set>

namespace preceptor {

class UnitOfWork;
struct ChangeSet;

class PersonSearch {
public:
    explicit PersonSearch(UnitOfWork& unit);
    PersonSearch(const PersonSearch&) = delete;
    PersonSearch& operator=(const PersonSearch&) = delete;

    // Best first; without text in name order. Merged records are found as the person they are read as.
    std::vector<PersonId> find(const PersonQuery& query, std::size_t limit = PersonIndex::kNoLimit);
    // Everyone found, in the order of a column.
    std::vector<PersonId> find(const PersonQuery& query, const PeopleSort& sort);
    // Everyone, by pinyin and Latin letters.
    const std::vector<PersonId>& inNameOrder();
    std::size_t bytes() const { return m_index.bytes(); }

private:
    enum class State { Empty, Current, Behind };
    const PersonIndex& current();
    void load();
    void follow(const ChangeSet& changes);
    void refresh();
    void readInstitutions();

    UnitOfWork& m_unit;
    PersonIndex m_index;
    PeopleOrder m_order;
    State m_state = State::Empty;
    bool m_institutionsChanged = false;
    std::set<PersonId> m_changed; // to be read again, with whatever they are merged with
};

} // namespace preceptor
