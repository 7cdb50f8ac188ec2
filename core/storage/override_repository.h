// SPDX-License-Identifier: GPL-3.0-or-later
// What a person lets stand of what the scanner found, and why; never the text. Of a case and of a conference alike, in
// the table of whoever the text belongs to.
#pragma once

#include "core/model/case_rows.h"
#include "core/storage/database.h"

#include <vector>

namespace preceptor {

class Write;

class OverrideRepository {
public:
    explicit OverrideRepository(Database& db) : m_db(db) {}

    void keep(Write& write, const TextOwner& owner, const CaseOverride& allowed);
    std::vector<CaseOverride> of(const TextOwner& owner);
    std::vector<TextOwner> owners(); // of whose texts something stands
    // The conferences of which something in a field stands.
    std::vector<SessionId> sessionsWith(std::string_view field);

    // This file's own rows, outside exchange and undo: which findings stand, and the key of their marks.
    void keepMarks(const TextOwner& owner, const CaseOverride& allowed);
    std::string key();       // empty: nothing has been marked yet
    std::string keyToMark(); // made if there is none

private:
    Database& m_db;
};

} // namespace preceptor
