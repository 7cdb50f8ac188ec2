// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_fill.h"

#include "core/demo/demo_cascade.h"
#include "core/demo/demo_cases.h"
#include "core/demo/demo_classes.h"
#include "core/demo/demo_competence.h"
#include "core/demo/demo_events.h"
#include "core/demo/demo_files.h"
#include "core/demo/demo_people.h"
#include "core/demo/demo_series.h"
#include "core/demo/demo_source.h"
#include "core/demo/demo_tables.h"
#include "core/demo/demo_workshops.h"

namespace preceptor {

void fillDemo(Write& write, const DemoOptions& options, const DemoJudge& judge) {
    const DemoSource& source = demoSource();
    DemoWriter writer(write, options, DemoCalendar::around(write.today(), options.years));
    fillDemoTables(writer, source);
    const auto people = fillDemoPeople(writer, source);
    const auto cohorts = fillDemoClasses(writer, source, people);
    DemoAttendance attendance(writer, people);
    fillDemoSeries(writer, source, people, cohorts, attendance);
    fillDemoCases(writer, source, people);
    fillDemoFiles(writer);
    const auto faculty = fillDemoFaculty(writer, source, people, cohorts);
    fillDemoWorkshops(writer, source, people, cohorts, faculty, attendance);
    fillDemoCascade(writer, source, people, cohorts, faculty);
    fillDemoCompetence(writer, source, people, cohorts, faculty);
    fillDemoLectures(writer, source);
    fillDemoRoles(writer, people);
    for (const DemoCohort& cohort : cohorts) judge(write, cohort.enrolments);
    write.setSubjects(options.people);
}

} // namespace preceptor
