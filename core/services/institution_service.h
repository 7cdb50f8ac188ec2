// SPDX-License-Identifier: GPL-3.0-or-later
// Institutions beyond their register: the list with its counts, and adding one by nothing but its name, as the door and
// the roster import do.
#pragma once

#include "core/base/result.h"
#include "core/model/institution.h"

#include <string_view>
#include <utility>
#include <vector>

namespace preceptor {

class Database;
class UnitOfWork;
class Write;

// For a field that finds an institution as one types.
struct InstitutionChoice {
    InstitutionId id;
    InstitutionTitle title;
    std::string searchText; // all names, as written, folded, as pinyin and as its initials, in lines
};

struct DepartmentChoice {
    DepartmentId id;
    InstitutionId institution;
    std::string name;
};

class InstitutionService {
public:
    explicit InstitutionService(UnitOfWork& unit) : m_unit(unit) {}

    std::vector<InstitutionRow> list(); // by name
    std::vector<std::pair<InstitutionId, InstitutionTitle>> names();
    std::vector<InstitutionChoice> choices(); // by name
    // By name, each name once in its institution; none given: of all institutions.
    std::vector<DepartmentChoice> departments(InstitutionId of = {});
    // The institution with that name in any language or short form, told apart from no other by case and accents;
    // none if there is none.
    InstitutionId findByName(std::string_view name);
    Result<InstitutionId> add(std::string_view name);
    // The same inside another service's transaction. The name is not empty.
    static InstitutionId add(Write& write, std::string_view name);
    static InstitutionId findByName(Database& db, std::string_view name);

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
