// SPDX-License-Identifier: GPL-3.0-or-later
// What was half filled in on forms when the file was locked, kept in the file before its key goes: so a PC that dies
// meanwhile loses none of it. Each holder has only the own ones back; a plain file has no holders, and shows all.
#pragma once

#include "core/base/result.h"
#include "core/model/unsent.h"

#include <vector>

namespace preceptor {

class UnitOfWork;

class UnsentService {
public:
    explicit UnsentService(UnitOfWork& unit) : m_unit(unit) {}

    // The number it is dropped by; 0 and nothing kept for no forms. ReadOnly.
    Result<std::int64_t> keep(const std::vector<UnsentForm>& forms);
    std::vector<UnsentForms> list(); // the oldest first
    Status drop(std::int64_t kept);  // whoever typed it has it back

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
