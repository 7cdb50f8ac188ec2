// SPDX-License-Identifier: GPL-3.0-or-later
// Values that two PCs wrote without knowing of each other. Nothing is lost: the value shown and those that wait are
// listed until a person chooses; the choice is a write like any other and travels.
#pragma once

#include "core/base/result.h"
#include "core/model/exchange.h"

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace preceptor {

class UnitOfWork;

class ConflictService {
public:
    explicit ConflictService(UnitOfWork& unit) : m_unit(unit) {}

    // Open ones first, then those settled by time or rule; within by table and row.
    std::vector<Conflict> list(std::size_t most = 5000);
    std::int64_t openCount();
    // ConflictRepository::undecided.
    std::map<std::int64_t, ConflictPlace> undecided(std::string_view table);
    // All choices as one change. It cannot be undone, for the values that waited are known to be decided on wherever it
    // travels; deciding otherwise is writing the field again. NotFound when nothing waits there any more; InvalidInput
    // for a value the column cannot hold (a code that is taken, a missing name).
    Status choose(std::span<const ConflictChoice> choices);

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
