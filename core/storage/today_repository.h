// SPDX-License-Identifier: GPL-3.0-or-later
// The counts behind the Today page, and the place where they are kept. Merged persons count once.
#pragma once

#include "core/model/today.h"
#include "core/storage/database.h"

#include <map>
#include <string>
#include <vector>

namespace preceptor {

struct CadreAttendance {
    Date day;
    std::string cadre; // empty: none known on that day
    Ratio attended;
};

struct ModuleCount {
    InstitutionId institution; // none: no affiliation
    std::string month;         // YYYY-MM, empty: undated
    std::int64_t done = 0;
};

struct MonthCount {
    std::string month; // YYYY-MM
    std::int64_t count = 0;
};

class TodayRepository {
public:
    explicit TodayRepository(Database& db) : m_db(db) {}

    std::vector<AgendaSession> sessionsFrom(Date day, int limit);
    std::vector<AgendaSession> unrecordedBefore(Date day, int limit);

    // A walk over everyone who belongs to the series or cohort.
    std::int64_t expectedAt(SessionId session);
    std::int64_t inTraining();
    std::int64_t joinedSince(Date day);
    // How many enrolments were running at the end of each day.
    std::vector<double> runningAt(const std::vector<Date>& days);
    std::vector<MonthCount> completionsByMonth(Date from);
    std::int64_t certificatesToIssue();
    // Required modules that are done or exempt, of running and completed enrolments.
    std::vector<ModuleCount> modulesDone();
    // Required modules there are for the same enrolments, with the number of people.
    std::vector<InstitutionShare> modulesExpected();
    // After `from`, until `to`; without the sessions of that day that are still being marked.
    std::vector<CadreAttendance> attendanceBetween(Date from, Date to);
    std::vector<std::string> rulesInUse();
    std::vector<LateCohort> cohortsEndedBefore(Date day, int limit);
    // Of classes that have not ended before that day.
    std::vector<FreePlaces> freePlaces(Date day, int limit);
    std::int64_t peopleWithoutCadre(Date day);

    // Empty: nothing kept. The version tells of which data and day it is.
    std::string kept(std::string_view key, std::string& version);
    void keep(std::string_view key, std::string_view version, std::string_view value);

private:
    Database& m_db;
};

} // namespace preceptor
