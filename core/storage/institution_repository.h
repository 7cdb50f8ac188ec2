// SPDX-License-Identifier: GPL-3.0-or-later
// Joins about institutions for lists and search; their fields are written as the register "institution".
#pragma once

#include "core/model/institution.h"
#include "core/storage/write.h"

#include <vector>

namespace preceptor {

class InstitutionRepository {
public:
    static std::vector<InstitutionRow> list(Database& db, Date today); // with people and departments counted
    static std::vector<std::pair<InstitutionId, InstitutionTitle>> names(Database& db);
    // With a name and nothing else; the rest is filled in later.
    static InstitutionId insert(Write& write, std::string_view code, std::string_view name, bool chinese);
    static bool codeIsFree(Database& db, std::string_view code);
};

} // namespace preceptor
