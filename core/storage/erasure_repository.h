// SPDX-License-Identifier: GPL-3.0-or-later
// A person erased for good. Who it was goes, on every PC; what is counted stays: marks of attendance, enrolments and
// results without a word of free text, and where and as what the person worked. No write brings it back, see kErased.
#pragma once

#include "core/model/erasure.h"
#include "core/storage/write.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace preceptor {

class ErasureRepository {
public:
    explicit ErasureRepository(Database& db) : m_db(db) {}

    // Nothing for a person that is not there or erased already.
    std::optional<ErasureExtent> extent(PersonId person);
    // The person and everyone merged with it.
    void erase(Write& write, PersonId person);
    // What PCs that did not know of an erasure wrote beside the person meanwhile, and `names` of those whom a merge
    // erased here. Records that one of them merged with it stand for themselves again, for nobody has decided on them:
    // these.
    std::vector<PersonId> eraseLeftovers(Write& write, const std::set<std::string>& names);
    // All that the person is called by itself, and was where that waits or is kept beside; empty once it is erased.
    std::set<std::string> namesOf(PersonId person);
    // People who were deleted, of that id or exact name.
    std::vector<PersonId> deletedNamed(const std::string& idOrName);
    // The columns that say in words who did or decided something, but for the log of changes and the audit trail: each
    // PC must find those as they were written.
    static std::vector<Shape> naming();
    std::int64_t erased(); // how many people are
    // Inside the transaction that erased somebody: overwriteFreed has something to do.
    void oweOverwriting();
    bool owesOverwriting();
    // After it: nothing of what was erased is left in the file. Where the disk refuses, or the program was ended
    // before, it is owed until the next time; what was committed stays so.
    void overwriteFreed();

private:
    std::vector<std::int64_t> oneWith(PersonId person);
    void forgetDerived();
    void forgetUnsent(std::int64_t person); // what was half filled in with the name in it
    void scrubBeside(Write& write, std::int64_t person);
    bool isWaiting(std::string_view table, std::int64_t row, std::string_view column);
    void countNamed(const std::string& name, bool alone, ErasureExtent& extent);
    std::set<std::string> borneAlone(std::set<std::string> names, const std::vector<std::int64_t>& people);
    void unname(Write& write, const std::set<std::string>& names);
    void unname(Write& write, const Shape& shape, std::int64_t row, const std::string& name);
    void scrub(Write& write, const Shape& shape, std::int64_t row, bool deletes);

    Database& m_db;
};

} // namespace preceptor
