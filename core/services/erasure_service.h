// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person for good, on request under privacy law. It cannot be undone and travels to every PC.
#pragma once

#include "core/base/result.h"
#include "core/model/erasure.h"

#include <string>
#include <vector>

namespace preceptor {

class CasePrivacy;
class UnitOfWork;

class ErasureService {
public:
    ErasureService(UnitOfWork& unit, CasePrivacy& privacy) : m_unit(unit), m_privacy(privacy) {}

    // What would go and stay. NotFound.
    Result<ErasureExtent> extent(PersonId person);
    // Who was deleted, and so is in no list, by id or exact name.
    std::vector<PersonId> deletedNamed(const std::string& idOrName);
    // Steps of undo made before are given up with it. NotFound, ReadOnly.
    Result<ErasureExtent> erase(PersonId person);

private:
    UnitOfWork& m_unit;
    CasePrivacy& m_privacy;
};

} // namespace preceptor
