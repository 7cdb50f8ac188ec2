// SPDX-License-Identifier: GPL-3.0-or-later
// What a conference leaves of a case: recommendations, learning points, actions, follow-ups. Plain rows of registers,
// scanned for what tells who somebody is before they are written.
#pragma once

#include "core/services/case_scanner.h"
#include "core/services/register_service.h"

namespace preceptor {

class CaseLines {
public:
    CaseLines(UnitOfWork& unit, CaseScanner& scanner);

    void read(CaseDetail& detail);
    std::vector<CaseText> texts(CaseId id);
    Result<std::int64_t> save(std::string_view table, std::optional<std::int64_t> id, std::vector<FieldValue> values);

private:
    std::vector<RegisterRow> rows(std::string_view table, CaseId id);
    void fillIn(const Register& reg, std::vector<FieldValue>& values);

    UnitOfWork& m_unit;
    CaseScanner& m_scanner;
    RegisterService m_registers;
};

} // namespace preceptor
