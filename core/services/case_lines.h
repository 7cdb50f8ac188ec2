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
    // Without the row of `table` that is `except`.
    std::vector<CaseText> texts(CaseId id, std::string_view table = {}, std::optional<std::int64_t> except = {});

private:
    std::vector<RegisterRow> rows(std::string_view table, CaseId id);

    Database& m_db;
};

} // namespace preceptor
