// SPDX-License-Identifier: GPL-3.0-or-later
// What a conference leaves of a case: recommendations, learning points, actions, follow-ups. Plain rows of scanned
// registers; read together here.
#pragma once

#include "core/model/case_rows.h"

namespace preceptor {

class Database;

class CaseLines {
public:
    explicit CaseLines(Database& db) : m_db(db) {}

    void read(CaseDetail& detail);
    std::vector<CaseText> texts(CaseId id);

private:
    std::vector<RegisterRow> rows(std::string_view table, CaseId id);

    Database& m_db;
};

} // namespace preceptor
