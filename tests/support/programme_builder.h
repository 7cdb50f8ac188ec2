// SPDX-License-Identifier: GPL-3.0-or-later
// A small programme in memory for service and page tests: institutions, people, a course with modules, a cohort, a
// fortnightly series. Today is 24 November 2026, a Tuesday.
#pragma once

#include "core/model/conference.h"
#include "core/model/curriculum.h"
#include "core/services/workspace.h"

#include <memory>
#include <string>
#include <vector>

namespace preceptor::test {

class ProgrammeBuilder {
public:
    ProgrammeBuilder();
    explicit ProgrammeBuilder(Workspace& in); // of a file that outlives it; the clock is that file's

    Workspace& workspace() { return *m_workspace; }
    FixedClock& clock() { return m_clock; }
    ProgrammeId programme() const { return m_programme; }

    InstitutionId institution(const std::string& name);
    PersonId person(const std::string& name, const std::string& romanised = {}, const std::string& cadre = "nurse",
                    InstitutionId at = {});
    std::vector<PersonId> people(int n); // "Trainee 1" ... at one institution
    // Modules M1 ... Mn of one hour, all required; the rule as JSON, empty = every required module.
    CourseVersionId course(int modules, const std::string& rule = {}, const std::string& code = "BASIC");
    CohortId cohort(CourseVersionId version, Date start = Date::of(2026, 9, 1), std::optional<Date> end = {});
    // Every second Tuesday at 19:00 in Shanghai from `first`.
    SeriesId series(CohortId cohort, int sessions, Date first = Date::of(2026, 9, 1),
                    std::vector<InstitutionId> rota = {});
    std::vector<EnrolmentId> enrol(CohortId cohort, const std::vector<PersonId>& people);
    void mergeInto(PersonId alias, PersonId kept);

private:
    void addProgramme();

    FixedClock m_clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> m_own;
    Workspace* m_workspace = nullptr;
    ProgrammeId m_programme;
    int m_institutions = 0;
};

} // namespace preceptor::test
