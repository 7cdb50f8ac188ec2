// SPDX-License-Identifier: GPL-3.0-or-later
// The programmes of the file. First run makes one; everything else about it is in the registers programme, target,
// funder, grant and participation.
#pragma once

#include "core/base/result.h"
#include "core/model/programme.h"

#include <vector>

namespace preceptor {

class UnitOfWork;

class ProgrammeService {
public:
    explicit ProgrammeService(UnitOfWork& unit) : m_unit(unit) {}

    // With the planned targets for its dates; without an end, for one year. The code is made from the name.
    Result<ProgrammeId> create(const ProgrammeDraft& draft);
    std::vector<Programme> list(); // the newest start first

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
