// SPDX-License-Identifier: GPL-3.0-or-later
// What a conference leaves of a case: recommendations, learning points, actions, follow-ups. Plain rows of scanned
// registers; read together here.
#pragma once

#include "core/model/case_rows.h"

#include <optional>
#include <string_view>
#include <vector>

namespace preceptor {

class Database;

// One line as it is about to be written.
struct CaseLineDraft {
    std::string_view table;          // recommendation, learning_point, action, follow_up
    std::optional<std::int64_t> row; // none: a new one
    std::vector<FieldValue> values;
};

class CaseLines {
public:
    explicit CaseLines(Database& db) : m_db(db) {}

    void read(CaseDetail& detail);
    std::vector<RegisterRow> rows(std::string_view table, CaseId id); // oldest first
    std::vector<CaseText> texts(CaseId id);
    // What is to be done after a workshop, of neither a case nor a conference.
    std::vector<CaseText> texts(EventId id);
    // Those of its table, the line's own as it is to be written at the end. Of a conference: those without a case.
    std::vector<CaseText> textsBeside(const TextOwner& owner, const CaseLineDraft& line);

private:
    std::vector<RegisterRow> rows(std::string_view table, SessionId id);
    std::vector<RegisterRow> rows(std::string_view table, EventId id);

    Database& m_db;
};

} // namespace preceptor
