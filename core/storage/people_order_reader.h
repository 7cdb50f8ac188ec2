// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of people is put in order by, column by column, each read in one pass over everyone.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace preceptor {

class Database;

struct PersonPlace {
    InstitutionId institution;
    DepartmentId department;
    std::string cadre;
};

class PeopleOrderReader {
public:
    // The workplace that counts on the day, as affiliationOn picks it; merged records count for whom they are read as.
    static std::unordered_map<PersonId, PersonPlace> places(Database& db, Date today);
    static std::vector<std::pair<PersonId, std::string>> phones(Database& db); // those who have one
    static std::vector<std::pair<PersonId, std::string>> statuses(Database& db);
    static std::vector<std::pair<DepartmentId, std::string>> departments(Database& db);
    // Everyone with an enrolment in the cohort, or with one that is running in any cohort, as they are read now.
    static std::vector<PersonId> enrolledIn(Database& db, CohortId cohort);
    static std::vector<PersonId> inTraining(Database& db);
};

} // namespace preceptor
