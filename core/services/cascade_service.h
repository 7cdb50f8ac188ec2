// SPDX-License-Identifier: GPL-3.0-or-later
// The cascade of trainers as it stands today: who trained whom, what each has taught and what came of it.
#pragma once

#include "core/model/cascade.h"

namespace preceptor {

class UnitOfWork;

class CascadeService {
public:
    explicit CascadeService(UnitOfWork& unit) : m_unit(unit) {}

    // Trainers by generation, then name; none = of all programmes.
    Cascade cascade(ProgrammeId programme = {});

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
