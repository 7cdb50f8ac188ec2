// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programme_builder.h"

#include "core/services/conference_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/storage/enrolment_repository.h"
#include "core/storage/person_canon.h"
#include "core/storage/unit_of_work.h"

#include <stdexcept>

namespace preceptor::test {

namespace {

const Shape kProgramme{"programme", {"code", "name_en", "start_on"}};
const Shape kWorkplace{"institution", {"code", "name_en", "short_name"}};
const Shape kPerson{"person", {"full_name_native", "romanised"}};
const Shape kAffiliation{"affiliation", {"person_id", "institution_id", "cadre", "start_on"}};
const Shape kAlias{"person_alias", {"alias_person_id", "kept_person_id", "made_on", "kept_before"}};

template <class T>
T must(Result<T> result) {
    if (!result) throw std::logic_error("the fixture was refused");
    return std::move(result).value();
}

template <class IdType, class Body>
IdType made(Workspace& workspace, Body body) {
    return must(workspace.unit().transact(Action::EditProgramme, [&](Write& write) -> Result<IdType> {
        const auto id = write.make<IdType>();
        body(write, id);
        return id;
    }));
}

} // namespace

ProgrammeBuilder::ProgrammeBuilder() : m_own(Workspace::inMemory(m_clock, {"Li Na", {}})), m_workspace(m_own.get()) {
    addProgramme();
}

ProgrammeBuilder::ProgrammeBuilder(Workspace& in) : m_workspace(&in) { addProgramme(); }

void ProgrammeBuilder::addProgramme() {
    m_programme = made<ProgrammeId>(*m_workspace, [](Write& w, ProgrammeId id) {
        w.insert(kProgramme, id.value, {"BJ", "Beijing palliative care", "2025-01-01"});
    });
}

InstitutionId ProgrammeBuilder::institution(const std::string& name) {
    return made<InstitutionId>(*m_workspace, [&](Write& w, InstitutionId id) {
        w.insert(kWorkplace, id.value, {"I" + std::to_string(++m_institutions), name, name});
    });
}

PersonId ProgrammeBuilder::person(const std::string& name, const std::string& romanised, const std::string& cadre,
                                  InstitutionId at) {
    return made<PersonId>(*m_workspace, [&](Write& w, PersonId id) {
        w.insert(kPerson, id.value, {name, Cell::orNull(romanised)});
        if (at) w.insert(kAffiliation, w.newId(), {id, at, cadre, "2025-01-01"});
    });
}

std::vector<PersonId> ProgrammeBuilder::people(int n) {
    const InstitutionId at = institution("Haidian");
    std::vector<PersonId> people;
    for (int i = 1; i <= n; ++i) people.push_back(person("Trainee " + std::to_string(i), {}, "nurse", at));
    return people;
}

CourseVersionId ProgrammeBuilder::course(int modules, const std::string& rule, const std::string& code) {
    Course course;
    course.code = code;
    course.title = "Basic palliative care";
    CourseVersion version;
    version.effectiveFrom = Date::of(2025, 1, 1);
    version.ruleJson = rule.empty() ? R"({"modules_done":"required"})" : rule;
    std::vector<Module> list;
    for (int i = 1; i <= modules; ++i) {
        Module module;
        module.code = "M" + std::to_string(i);
        module.title = "Module " + std::to_string(i);
        module.hours = 1;
        list.push_back(module);
    }
    return must(m_workspace->curriculum().addCourse(course, version, list));
}

CohortId ProgrammeBuilder::cohort(CourseVersionId version, Date start, std::optional<Date> end) {
    Cohort cohort;
    cohort.programme = m_programme;
    cohort.version = version;
    cohort.name = "Class 2026 A";
    cohort.startOn = start;
    cohort.endOn = end;
    return must(m_workspace->curriculum().addCohort(cohort));
}

SeriesId ProgrammeBuilder::series(CohortId cohort, int sessions, Date first, std::vector<InstitutionId> rota) {
    SeriesDraft draft;
    draft.programme = m_programme;
    draft.cohort = cohort;
    draft.title = "Complex case conference";
    draft.firstDay = first;
    draft.recurrence.intervalWeeks = 2;
    draft.recurrence.count = sessions;
    draft.rota = std::move(rota);
    return must(m_workspace->conferences().planSeries(draft));
}

std::vector<EnrolmentId> ProgrammeBuilder::enrol(CohortId cohort, const std::vector<PersonId>& people) {
    must(m_workspace->enrolments().enrol(cohort, people, Date::of(2026, 9, 1)));
    std::vector<EnrolmentId> ids;
    for (const PersonId person : people) ids.push_back(EnrolmentRepository::idOf(person, cohort));
    return ids;
}

void ProgrammeBuilder::mergeInto(PersonId alias, PersonId kept) {
    made<PersonAliasId>(*m_workspace, [&](Write& w, PersonAliasId id) {
        w.insert(kAlias, id.value, {alias, kept, "2026-11-24", "{}"});
        refreshPersonCanon(w.db());
    });
}

} // namespace preceptor::test
