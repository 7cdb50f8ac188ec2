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
    // The conferences of which something in a field stands.
    std::vector<SessionId> sessionsWith(std::string_view field);

private:
    Database& m_db;
};

} // namespace preceptor
