// SPDX-License-Identifier: GPL-3.0-or-later
// What a conference leaves of a case: recommendations, learning points, actions, follow-ups. Plain rows of scanned
// registers; read together here.
#pragma once

#include "core/model/case_rows.h"
#include "core/services/register_service.h"

namespace preceptor {

class CaseLines {
public:
    explicit CaseLines(UnitOfWork& unit) : m_registers(unit) {}

    void read(CaseDetail& detail);
    std::vector<CaseText> texts(CaseId id);

private:
    std::vector<RegisterRow> rows(std::string_view table, CaseId id);

    RegisterService m_registers;
};

} // namespace preceptor
