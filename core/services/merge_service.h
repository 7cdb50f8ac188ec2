// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one person become one, and two again: what belongs to a record keeps pointing at it, so un-merging is
// exact at any later time. The program suggests; it never merges by itself.
#pragma once

#include "core/base/result.h"
#include "core/model/duplicates.h"
#include "core/model/exchange.h"
#include "core/model/person.h"

#include <span>
#include <vector>

namespace preceptor {

class UnitOfWork;

class MergeService {
public:
    explicit MergeService(UnitOfWork& unit) : m_unit(unit) {}

    // `kept` takes the chosen values; `other` is read as `kept` from now on. InvalidInput if both are one already.
    Result<PersonAliasId> merge(PersonId kept, PersonId other, const PersonDraft& chosen);
    // The kept person's fields go back to what they were before the merge, except those changed since.
    Status unmerge(PersonAliasId alias);
    // "Not the same person": the pair is not suggested again. False takes it back, as a merge of the two does.
    Status markDistinct(PersonId a, PersonId b, bool distinct = true);
    // First those that are merged and said to be distinct, on two PCs; then the strongest first. One pass over all
    // people.
    std::vector<DuplicateSuspect> suspects();
    // Who entered the two records of each.
    Writers writersOf(std::span<const DuplicateSuspect> suspects);

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
