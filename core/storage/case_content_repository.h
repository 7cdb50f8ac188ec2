// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a case holds: its fields, marks, questions and steps. Questions and steps keep their rows by place,
// so that an edit of one is one change of one row.
#pragma once

#include "core/model/case.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

class CaseContentRepository {
public:
    explicit CaseContentRepository(Database& db) : m_db(db) {}

    std::optional<CaseContent> find(CaseId id);
    void update(Write& write, CaseId id, const CaseContent& content);
    // All but the fields.
    void writeParts(Write& write, CaseId id, const CaseContent& content);

private:
    void writeMarks(Write& write, CaseId id, const std::vector<CaseMark>& marks);
    std::vector<std::int64_t> placesOf(std::string_view table, CaseId id);

    Database& m_db;
};

} // namespace preceptor
