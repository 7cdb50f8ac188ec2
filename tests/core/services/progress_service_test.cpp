// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/progress_service.h"

#include "core/model/change_set.h"
#include "core/services/assessment_service.h"
#include "core/services/check_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/storage/enrolment_repository.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/programme_builder.h"
#include "tests/support/rule_in_place.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

struct ClassProgress {
    ProgrammeBuilder build;
    CourseVersionId version;
    CohortId cohort;
    std::vector<PersonId> people;
    std::vector<EnrolmentId> enrolments;
    std::vector<Module> modules;

    explicit ClassProgress(int moduleCount = 2, int n = 3, const std::string& rule = {})
        : version(build.course(moduleCount, rule)), cohort(build.cohort(version)), people(build.people(n)),
          enrolments(build.enrol(cohort, people)), modules(build.workspace().curriculum().modules(version)) {}

    ProgressService& progress() { return build.workspace().progress(); }
    Enrolment enrolment(std::size_t i) { return build.workspace().enrolments().view(enrolments[i])->enrolment; }
    ProgressTable table() { return *progress().table({version, cohort}); }
    std::vector<ProgressCell> everyCell() {
        std::vector<ProgressCell> cells;
        for (const EnrolmentId id : enrolments)
            for (const Module& module : modules) cells.push_back({id, module.id});
        return cells;
    }
    MarkOutcome mark(std::size_t person, std::size_t module, std::optional<Date> on = {}) {
        const ProgressCell cell{enrolments[person], modules[module].id};
        return *progress().mark(std::span(&cell, 1), ModuleStatus::Done, on);
    }
};

} // namespace

TEST_CASE("the last required module completes the course on its day", "[progress]") {
    ClassProgress f;
    CHECK(f.mark(0, 0, Date::of(2026, 10, 5)).completions == 1); // enrolled -> in progress
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress);
    f.mark(0, 1, Date::of(2026, 10, 9));
    const Enrolment done = f.enrolment(0);
    CHECK(done.status == EnrolmentStatus::Completed);
    CHECK(done.completedOn == Date::of(2026, 10, 9));
    CHECK(done.basis == CompletionBasis::Rule);
    CHECK(done.ruleHash.size() == 64);
    CHECK(done.evidenceHash.size() == 64);
    CHECK(f.enrolment(1).status == EnrolmentStatus::Enrolled);
}

TEST_CASE("marking a whole class is one step back", "[progress]") {
    ClassProgress f;
    const auto cells = f.everyCell();
    CHECK(f.progress().mark(cells, ModuleStatus::Done)->changed == 6);
    CHECK(f.enrolment(2).status == EnrolmentStatus::Completed);
    REQUIRE(f.build.workspace().undo());
    for (std::size_t i = 0; i < 3; ++i) CHECK(f.enrolment(i).status == EnrolmentStatus::Enrolled);
    CHECK(f.table().at(0, 0) == ProgressState::NotStarted);
    REQUIRE(f.build.workspace().redo());
    CHECK(f.enrolment(2).status == EnrolmentStatus::Completed);
    CHECK(f.table().at(2, 1) == ProgressState::Done);
}

TEST_CASE("marking done again keeps the first day, a given day moves it", "[progress]") {
    ClassProgress f;
    f.mark(0, 0, Date::of(2026, 10, 5));
    CHECK(f.mark(0, 0).changed == 0);
    f.mark(0, 1, Date::of(2026, 10, 6));
    CHECK(f.enrolment(0).completedOn == Date::of(2026, 10, 6));
    CHECK(f.mark(0, 0, Date::of(2026, 10, 20)).changed == 1);
    CHECK(f.enrolment(0).completedOn == Date::of(2026, 10, 20));
}

TEST_CASE("clearing a needed module takes the completion back", "[progress]") {
    ClassProgress f;
    f.mark(0, 0);
    f.mark(0, 1);
    const ProgressCell cell{f.enrolments[0], f.modules[1].id};
    CHECK(f.progress().clear(std::span(&cell, 1))->completions == 1);
    const Enrolment open = f.enrolment(0);
    CHECK(open.status == EnrolmentStatus::InProgress);
    CHECK_FALSE(open.completedOn);
    CHECK(open.evidenceHash.empty());
    CHECK(f.progress().clear(std::span(&cell, 1))->changed == 0);
}

TEST_CASE("a day that lies ahead is refused and nothing is marked", "[progress]") {
    ClassProgress f;
    const ProgressCell cell{f.enrolments[0], f.modules[0].id};
    const auto result = f.progress().mark(std::span(&cell, 1), ModuleStatus::Done, Date::of(2026, 11, 25));
    REQUIRE_FALSE(result);
    CHECK(result.error().issues.at(0).field == "done_on");
    CHECK(f.table().at(0, 0) == ProgressState::NotStarted);
}

TEST_CASE("an exempt module counts for the rule", "[progress]") {
    ClassProgress f;
    f.mark(0, 0, Date::of(2026, 10, 5));
    const ProgressCell cell{f.enrolments[0], f.modules[1].id};
    CHECK(f.progress().mark(std::span(&cell, 1), ModuleStatus::Exempt).ok());
    CHECK(f.enrolment(0).completedOn == Date::of(2026, 10, 5));
    CHECK(f.table().at(0, 1) == ProgressState::Exempt);
}

TEST_CASE("a completion by hand keeps its reason and the rule leaves it alone", "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    const auto id = std::span(&f.enrolments[0], 1);
    CHECK_FALSE(enrolments.overrideCompletion(id, CompletionBasis::ManualOverride, Date::of(2026, 11, 1), " "));
    REQUIRE(
        enrolments.overrideCompletion(id, CompletionBasis::ManualOverride, Date::of(2026, 11, 1), "Taught at home"));
    f.mark(0, 0);
    Enrolment byHand = f.enrolment(0);
    CHECK(byHand.completedOn == Date::of(2026, 11, 1));
    CHECK(byHand.overriddenBy == "Li Na");
    CHECK(byHand.overrideReason == "Taught at home");
    REQUIRE(enrolments.dropOverride(id));
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress);
}

TEST_CASE("prior learning is recognised with its evidence and who approved it", "[progress]") {
    ClassProgress f;
    const auto id = std::span(&f.enrolments[0], 1);
    REQUIRE(f.build.workspace().enrolments().overrideCompletion(
        id, CompletionBasis::PriorLearning, Date::of(2026, 11, 1), "ELNEC 2024, certificate 17", "Dr Tan"));
    CHECK(f.enrolment(0).basis == CompletionBasis::PriorLearning);
    CHECK(f.enrolment(0).overriddenBy == "Dr Tan");
    CHECK(f.enrolment(0).overrideReason == "ELNEC 2024, certificate 17");
}

TEST_CASE("who has withdrawn is not completed by the rule, who returns is", "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    const auto id = std::span(&f.enrolments[0], 1);
    CHECK_FALSE(enrolments.changeStatus(id, EnrolmentStatus::Withdrawn, Date::of(2026, 11, 1), ""));
    REQUIRE(enrolments.changeStatus(id, EnrolmentStatus::Withdrawn, Date::of(2026, 11, 1), "illness"));
    f.mark(0, 0);
    f.mark(0, 1);
    CHECK(f.enrolment(0).status == EnrolmentStatus::Withdrawn);
    REQUIRE(enrolments.enrol(f.cohort, std::span(&f.people[0], 1), Date::of(2026, 11, 20))->enrolled == 1);
    CHECK(f.enrolment(0).status == EnrolmentStatus::Completed);
}

TEST_CASE("enrolling the same people again changes nothing", "[progress]") {
    ClassProgress f;
    const auto version = f.build.workspace().dataVersion();
    const auto again = f.build.workspace().enrolments().enrol(f.cohort, f.people, Date::of(2026, 11, 24));
    CHECK(again->enrolled == 0);
    CHECK(again->alreadyThere == 3);
    CHECK(f.build.workspace().dataVersion() == version);
}

TEST_CASE("when the places of a class are taken the others wait in the order given, and get a place that comes free",
          "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    Cohort cohort = f.build.workspace().curriculum().cohorts().front().cohort;
    cohort.capacity = 4;
    REQUIRE(f.build.workspace().curriculum().editCohort(cohort));
    std::vector<PersonId> more;
    for (const char* name : {"Fourth", "Fifth", "Sixth"}) more.push_back(f.build.person(name));
    CHECK(enrolments.admission(f.cohort, more).placesLeft == 1);
    const auto outcome = enrolments.enrol(f.cohort, std::span(more).first(2), Date::of(2026, 9, 2));
    REQUIRE(outcome);
    CHECK(outcome->enrolled == 1);
    CHECK(outcome->waitlisted == 1);
    CHECK(enrolments.enrol(f.cohort, std::span(more).last(1), Date::of(2026, 9, 3))->waitlisted == 1);
    const auto status = [&](PersonId person) {
        return enrolments.view(EnrolmentRepository::idOf(person, f.cohort))->enrolment.status;
    };
    CHECK(status(more[0]) == EnrolmentStatus::Enrolled);
    CHECK(status(more[1]) == EnrolmentStatus::Waitlisted);
    CHECK(enrolments.enrol(f.cohort, more, Date::of(2026, 9, 3))->alreadyThere == 3);

    CHECK(enrolments.waitingList(f.cohort).people == std::vector{more[1], more[2]});
    CHECK(enrolments.waitingList(f.cohort).places == 0);
    REQUIRE(enrolments.changeStatus(std::span(&f.enrolments[0], 1), EnrolmentStatus::Withdrawn, Date::of(2026, 9, 4),
                                    "illness"));
    CHECK(enrolments.waitingList(f.cohort).places == 1);
    CHECK(enrolments.enrol(f.cohort, more, Date::of(2026, 9, 5))->enrolled == 1);
    CHECK(status(more[1]) == EnrolmentStatus::Enrolled);
    CHECK(status(more[2]) == EnrolmentStatus::Waitlisted);
}

TEST_CASE("of one day whoever was entered first on the waiting list comes first", "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    Cohort cohort = f.build.workspace().curriculum().cohorts().front().cohort;
    cohort.capacity = 3;
    REQUIRE(f.build.workspace().curriculum().editCohort(cohort));
    std::vector<PersonId> inOrder;
    for (int i = 0; i < 8; ++i) {
        inOrder.push_back(f.build.person("Applicant " + std::to_string(i)));
        REQUIRE(enrolments.enrol(f.cohort, std::span(&inOrder.back(), 1), Date::of(2026, 9, 2))->waitlisted == 1);
    }
    CHECK(enrolments.waitingList(f.cohort).people == inOrder);
}

TEST_CASE("people put on the waiting list in one step wait in the order given, and get places in it", "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    Cohort cohort = f.build.workspace().curriculum().cohorts().front().cohort;
    cohort.capacity = 3;
    REQUIRE(f.build.workspace().curriculum().editCohort(cohort));
    std::vector<PersonId> inOrder;
    std::vector<EnrolmentId> backwards;
    for (int i = 0; i < 8; ++i) inOrder.push_back(f.build.person("Applicant " + std::to_string(i)));
    for (const PersonId person : inOrder)
        backwards.insert(backwards.begin(), EnrolmentRepository::idOf(person, f.cohort));
    REQUIRE(enrolments.enrol(f.cohort, inOrder, Date::of(2026, 9, 2))->waitlisted == 8);
    CHECK(enrolments.waitingList(f.cohort).people == inOrder);

    cohort.capacity = 5;
    REQUIRE(f.build.workspace().curriculum().editCohort(cohort));
    REQUIRE(enrolments.changeStatus(backwards, EnrolmentStatus::Enrolled, Date::of(2026, 9, 3), {})->changed == 8);
    CHECK(enrolments.waitingList(f.cohort).people == std::vector(inOrder.begin() + 2, inOrder.end()));
}

TEST_CASE("a waiting list has one order on every PC", "[progress][exchange]") {
    test::Pc one{"one"};
    test::Pc two{"two"};
    one.create("Ward 1");
    two.create("Ward 2");
    test::meet(one, two);
    ProgrammeBuilder build(*one.workspace);
    const CohortId cohort = build.cohort(build.course(1));
    Cohort full = one.workspace->curriculum().cohorts().front().cohort;
    full.capacity = 1;
    REQUIRE(one.workspace->curriculum().editCohort(full));
    build.enrol(cohort, build.people(1));
    std::vector<PersonId> people;
    for (int i = 0; i < 10; ++i) people.push_back(build.person("Applicant " + std::to_string(i)));
    const auto carryBoth = [&] {
        carry(one, two);
        carry(two, one);
    };
    carryBoth();
    const auto wait = [&](test::Pc& pc, std::span<const PersonId> who) {
        REQUIRE(pc.workspace->enrolments().enrol(cohort, who, Date::of(2026, 11, 24))->waitlisted ==
                static_cast<int>(who.size()));
    };
    const std::vector<PersonId> backwards(people.rbegin(), people.rbegin() + 5);
    wait(one, std::span(people).first(5));
    two.clock.set(Timestamp{one.clock.now().millis + 5000});
    wait(two, backwards);
    carryBoth();
    std::vector<PersonId> expected(people.begin(), people.begin() + 5);
    expected.insert(expected.end(), backwards.begin(), backwards.end());
    CHECK(one.workspace->enrolments().waitingList(cohort).people == expected);
    CHECK(two.workspace->enrolments().waitingList(cohort).people == expected);
}

TEST_CASE("who has not completed a course that comes before is named, merged people counting as one", "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    const CourseVersionId next = f.build.course(1, {}, "NEXT");
    const CohortId advanced = f.build.cohort(next, Date::of(2026, 11, 1));
    const auto courses = f.build.workspace().curriculum().courses();
    const auto idOf = [&](CourseVersionId version) {
        return std::find_if(courses.begin(), courses.end(),
                            [&](const CourseVersionRow& row) { return row.version.id == version; })
            ->course.id;
    };
    static const Shape kPrerequisite{"course_prerequisite", {"course_id", "required_course_id"}};
    REQUIRE(f.build.workspace().unit().transact(Action::EditRegister, [&](Write& write) -> Status {
        write.insert(kPrerequisite, write.newId(), {idOf(next).value, idOf(f.version).value});
        return success();
    }));
    f.mark(0, 0);
    f.mark(0, 1); // the first person completes the course before
    const Admission admission = enrolments.admission(advanced, f.people);
    CHECK_FALSE(admission.placesLeft);
    REQUIRE(admission.unready.size() == 2);
    CHECK(admission.unready[0].person == f.people[1]);
    CHECK(admission.unready[0].courseTitle == "Basic palliative care");
    f.build.mergeInto(f.people[0], f.people[1]);
    const Admission merged = enrolments.admission(advanced, f.people);
    REQUIRE(merged.unready.size() == 1);
    CHECK(merged.unready[0].person == f.people[2]);
}

TEST_CASE("who is in another class of the course that has not ended is named before being enrolled again",
          "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    const CohortId second = f.build.cohort(f.version, Date::of(2026, 11, 1));
    const PersonId fresh = f.build.person("Fresh");
    std::vector<PersonId> asked = f.people;
    asked.push_back(fresh);
    const Admission admission = enrolments.admission(second, asked);
    REQUIRE(admission.elsewhere.size() == f.people.size());
    for (const InOtherClass& other : admission.elsewhere) CHECK(other.person != fresh);
    CHECK_FALSE(admission.elsewhere.front().className.empty());
    CHECK(enrolments.admission(f.cohort, asked).elsewhere.empty()); // nobody is in the second
    const auto first = enrolments.ofPerson(f.people[0]).front().enrolment.id;
    REQUIRE(
        enrolments.changeStatus(std::vector{first}, EnrolmentStatus::Withdrawn, Date::of(2026, 11, 20), "workload"));
    CHECK(enrolments.admission(second, asked).elsewhere.size() == f.people.size() - 1);
    const PersonId twice = f.build.person("Twice");
    f.build.mergeInto(twice, f.people[1]);
    CHECK(enrolments.admission(second, std::vector{twice}).elsewhere.size() == 1); // under the other record, too
    Cohort ended;
    for (const CohortRow& row : f.build.workspace().curriculum().cohorts())
        if (row.cohort.id == f.cohort) ended = row.cohort;
    ended.endOn = Date::of(2026, 11, 23);
    REQUIRE(f.build.workspace().curriculum().editCohort(ended));
    CHECK(enrolments.admission(second, asked).elsewhere.empty());
}

TEST_CASE("who completed the course before is retrained", "[progress]") {
    ClassProgress f;
    f.mark(0, 0);
    f.mark(0, 1);
    const CohortId next = f.build.cohort(f.version, Date::of(2026, 11, 1));
    const auto ids = f.build.enrol(next, f.people);
    CHECK(f.build.workspace().enrolments().view(ids[0])->enrolment.isRetraining);
    CHECK_FALSE(f.build.workspace().enrolments().view(ids[1])->enrolment.isRetraining);
}

TEST_CASE("a rule that changed on a PC where nobody is enrolled judges everyone again", "[progress]") {
    ClassProgress f;
    f.mark(0, 0);
    auto& curriculum = f.build.workspace().curriculum();
    REQUIRE(test::changeInPlace(f.build.workspace().unit(), f.version, R"({"modules_done":["M1"]})"));
    CHECK(f.enrolment(0).status == EnrolmentStatus::Completed);
    CHECK_FALSE(curriculum.setRule(f.version, R"({"modules_done":[]})"));
    REQUIRE(curriculum.rule(f.version).size() == 1);
    CHECK(curriculum.rule(f.version)[0].code == ClauseCode::Modules);
}

TEST_CASE("a score and a sign-off complete what asks for them", "[progress]") {
    ClassProgress f(1, 1, R"({"all_of":[{"assessment":"post_test","mark":60},{"signed_off_by":"nurse_educator"}]})");
    auto& tests = f.build.workspace().assessments();
    const auto test = tests.add({{}, f.version, "Post-test", "post_test", 50, 30.0});
    REQUIRE(test);
    const auto mark = [&](int attempt, Date on, double raw) {
        const ScoreMark one{f.enrolments[0], raw};
        return tests.record(*test, attempt, on, std::span(&one, 1)).ok();
    };
    CHECK_FALSE(mark(1, Date::of(2026, 10, 1), 51));
    REQUIRE(mark(1, Date::of(2026, 10, 1), 20));
    REQUIRE(mark(2, Date::of(2026, 10, 8), 30));
    CHECK(f.enrolment(0).status == EnrolmentStatus::Enrolled);
    CHECK_FALSE(f.progress().signOff(f.enrolments, {"nurse_educator", " ", Date::of(2026, 10, 20)}));
    REQUIRE(f.progress().signOff(f.enrolments, {"nurse_educator", "Li Na", Date::of(2026, 10, 20)}));
    CHECK(f.enrolment(0).completedOn == Date::of(2026, 10, 20));
    REQUIRE(f.progress().withdrawSignOff(f.enrolments, "nurse_educator"));
    CHECK(f.enrolment(0).status == EnrolmentStatus::Enrolled);
}

TEST_CASE("a module for doctors is not asked of a nurse", "[progress]") {
    ProgrammeBuilder build;
    const auto version = build.course(2);
    auto& curriculum = build.workspace().curriculum();
    auto modules = curriculum.modules(version);
    modules[1].audience = "doctor";
    REQUIRE(curriculum.setModules(version, modules));
    const auto at = build.institution("PUMCH");
    const auto cohort = build.cohort(version);
    const auto ids = build.enrol(
        cohort, {build.person("A Nurse", {}, "nurse", at), build.person("B Doctor", {}, "physician_specialist", at)});
    for (const EnrolmentId id : ids) {
        const ProgressCell cell{id, modules[0].id};
        REQUIRE(build.workspace().progress().mark(std::span(&cell, 1), ModuleStatus::Done));
    }
    const auto table = *build.workspace().progress().table({version, cohort});
    CHECK(table.rows[0].status == EnrolmentStatus::Completed);
    CHECK(table.at(0, 1) == ProgressState::NotAsked);
    CHECK(table.rows[1].status == EnrolmentStatus::InProgress);
    CHECK(table.at(1, 1) == ProgressState::NotStarted);
}

TEST_CASE("the progress table is sorted by name and shows what is overdue", "[progress]") {
    ProgrammeBuilder build;
    const auto version = build.course(2);
    const auto cohort = build.cohort(version, Date::of(2026, 1, 1), Date::of(2026, 10, 31));
    const auto zhang = build.person("张秀英");
    const auto chen = build.person("陈慧");
    const auto ids = build.enrol(cohort, {zhang, chen});
    const auto modules = build.workspace().curriculum().modules(version);
    const ProgressCell cell{ids[0], modules[0].id};
    REQUIRE(build.workspace().progress().mark(std::span(&cell, 1), ModuleStatus::Done));
    auto table = *build.workspace().progress().table({version, {}});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].nativeName == "陈慧");
    CHECK(table.at(0, 0) == ProgressState::Overdue);
    CHECK(table.at(1, 0) == ProgressState::Done);
    CHECK(table.at(1, 1) == ProgressState::Overdue);
    const ProgressCell late{ids[1], modules[0].id};
    REQUIRE(build.workspace().progress().mark(std::span(&late, 1), ModuleStatus::Done));
    build.workspace().progress().refresh(table, {0});
    CHECK(table.at(0, 0) == ProgressState::Done);
    CHECK(table.at(0, 1) == ProgressState::Overdue);
}

TEST_CASE("a module that people have progress in is not erased", "[progress]") {
    ClassProgress f;
    auto& curriculum = f.build.workspace().curriculum();
    auto modules = f.modules;
    modules.push_back({{}, {}, "M3", "Reading", {}, 0, {}, {}, {}, false, {}}); // judges nobody
    REQUIRE(curriculum.setModules(f.version, modules));
    f.modules = curriculum.modules(f.version);
    f.mark(0, 2);
    const auto refused = curriculum.setModules(f.version, {f.modules[0], f.modules[1]});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InUse);
    REQUIRE(f.progress().clear(f.everyCell()));
    REQUIRE(curriculum.setModules(f.version, {f.modules[0], f.modules[1]}));
    CHECK(curriculum.modules(f.version).size() == 2);
    f.mark(0, 1);
    const auto further = curriculum.setModules(f.version, {f.modules[0]}); // a required one
    REQUIRE(further);
    CHECK(*further != f.version);
    CHECK(curriculum.modules(f.version).size() == 2);
    CHECK(curriculum.modules(*further).size() == 1);
}

TEST_CASE("a course names every fault of its form at once", "[progress]") {
    ProgrammeBuilder build;
    build.course(1);
    Course course;
    course.code = "BASIC";
    course.tier = "expert";
    Module module;
    const auto result = build.workspace().curriculum().addCourse(course, {{}, {}, "1", Date::of(2026, 1, 1), "{", {}},
                                                                 {module, module});
    REQUIRE_FALSE(result);
    std::vector<std::string> fields;
    for (const auto& issue : result.error().issues) fields.push_back(issue.field);
    for (const char* field : {"title", "tier", "code", "modules[0].code", "modules[1].title", "rule"})
        CHECK(std::find(fields.begin(), fields.end(), field) != fields.end());
    CHECK(build.workspace().curriculum().courses().size() == 1);
}

TEST_CASE("a completion that a status takes back is told before, with the certificate that stays valid", "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    f.mark(0, 0);
    f.mark(0, 1);
    REQUIRE(f.enrolment(0).status == EnrolmentStatus::Completed);
    const auto earned = enrolments.earned(f.enrolments);
    REQUIRE(earned.size() == 1);
    CHECK(earned[0].enrolment == f.enrolments[0]);
    CHECK(earned[0].completedOn == f.enrolment(0).completedOn);
    ChangeSet said;
    f.build.workspace().onCommit([&](const ChangeSet& changes) { said = changes; });
    REQUIRE(enrolments.changeStatus(f.enrolments, EnrolmentStatus::Withdrawn, Date::of(2026, 11, 20), "workload"));
    CHECK(said.subjects == 3);
    CHECK(said.reopened == 1);
    CHECK_FALSE(f.enrolment(0).completedOn);
    // The rule decides again about who comes back, and nothing is counted as lost.
    REQUIRE(f.build.workspace().undo());
    REQUIRE(enrolments.changeStatus(std::span(&f.enrolments[0], 1), EnrolmentStatus::InProgress, Date::of(2026, 11, 20),
                                    ""));
    CHECK(f.enrolment(0).status == EnrolmentStatus::Completed);
    CHECK(said.reopened == 0);
    CHECK(said.completed == 0);
}

TEST_CASE("a status that takes a place is asked for one, who applied first goes first, and has a day of enrolment",
          "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    Cohort cohort = f.build.workspace().curriculum().cohorts().front().cohort;
    cohort.capacity = 3;
    REQUIRE(f.build.workspace().curriculum().editCohort(cohort));
    std::vector<PersonId> more{f.build.person("Fourth"), f.build.person("Fifth")};
    REQUIRE(enrolments.enrol(f.cohort, std::span(&more[0], 1), Date::of(2026, 9, 3)));
    REQUIRE(enrolments.enrol(f.cohort, std::span(&more[1], 1), Date::of(2026, 9, 2)));
    std::vector<EnrolmentId> waiting;
    for (const PersonId person : more) waiting.push_back(EnrolmentRepository::idOf(person, f.cohort));
    const auto full = enrolments.changeStatus(waiting, EnrolmentStatus::Enrolled, Date::of(2026, 9, 4), "");
    REQUIRE(full);
    CHECK(full->waitlisted == 2);
    CHECK(enrolments.view(waiting[0])->enrolment.status == EnrolmentStatus::Waitlisted);
    REQUIRE(enrolments.changeStatus(std::span(&f.enrolments[0], 1), EnrolmentStatus::Withdrawn, Date::of(2026, 9, 5),
                                    "illness"));
    const auto one = enrolments.changeStatus(waiting, EnrolmentStatus::Enrolled, Date::of(2026, 9, 6), "");
    REQUIRE(one);
    CHECK(one->changed == 2);
    CHECK(one->waitlisted == 1);
    CHECK(enrolments.view(waiting[1])->enrolment.status == EnrolmentStatus::Enrolled); // applied a day earlier
    CHECK(enrolments.view(waiting[1])->enrolment.enrolledOn == Date::of(2026, 9, 6));
    CHECK(enrolments.view(waiting[0])->enrolment.status == EnrolmentStatus::Waitlisted);
}

TEST_CASE("who goes over to another class takes along what they have done, in one step", "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    f.mark(0, 0);
    f.mark(2, 0);
    f.mark(2, 1); // has completed the course
    const CohortId other = f.build.cohort(f.build.workspace().curriculum().cohorts().front().cohort.version);
    const CohortId unrelated = f.build.cohort(f.build.course(1, {}, "NEXT"));
    REQUIRE(enrolments.classesBeside(f.enrolments).size() == 1);
    CHECK(enrolments.transfer(f.enrolments, unrelated, Date::of(2026, 11, 2), "workload").error().issues.at(0).field ==
          "cohort_id");
    CHECK_FALSE(enrolments.transfer(f.enrolments, other, Date::of(2026, 11, 2), ""));
    Cohort small = enrolments.classesBeside(f.enrolments).front().row.cohort;
    small.capacity = 1;
    REQUIRE(f.build.workspace().curriculum().editCohort(small));
    const auto outcome = enrolments.transfer(f.enrolments, other, Date::of(2026, 11, 2), "workload");
    REQUIRE(outcome);
    CHECK(outcome->moved == 1);
    CHECK(outcome->waitlisted == 1);
    CHECK(outcome->stayed == 1);
    const EnrolmentId there = EnrolmentRepository::idOf(f.people[0], other);
    CHECK(f.enrolment(0).status == EnrolmentStatus::Transferred);
    CHECK(f.enrolment(0).reason == "workload");
    CHECK(enrolments.view(f.enrolments[0])->progress.empty()); // it stands in one class alone
    CHECK(enrolments.view(there)->progress.size() == 1);
    CHECK(enrolments.view(there)->enrolment.status == EnrolmentStatus::InProgress);
    CHECK(enrolments.view(there)->enrolment.enrolledOn == Date::of(2026, 11, 2));
    CHECK(f.enrolment(1).status != EnrolmentStatus::Transferred); // stays while there is no place
    CHECK(f.enrolment(2).status == EnrolmentStatus::Completed);
    CHECK(f.build.workspace().checks().check().empty());
    REQUIRE(f.build.workspace().undo());
    CHECK(enrolments.view(f.enrolments[0])->progress.size() == 1);
    CHECK_FALSE(enrolments.view(there));
}

TEST_CASE("who pays for somebody goes along to another class", "[progress]") {
    ClassProgress f;
    Workspace& file = f.build.workspace();
    const CohortId other = f.build.cohort(file.curriculum().cohorts().front().cohort.version);
    const Shape paid{"enrolment", {"funded_by_grant_id"}};
    const auto grant = *file.unit().transact(Action::FillDemo, [&](Write& write) -> Result<std::int64_t> {
        const auto funder = write.newId();
        const auto id = write.newId();
        write.insert({"funder", {"name"}}, funder, {"Foundation"});
        write.insert({"grant", {"programme_id", "funder_id"}}, id, {f.build.programme().value, funder});
        write.update(paid, f.enrolments[0].value, {id});
        return id;
    });
    REQUIRE(file.enrolments().transfer(std::span(f.enrolments).first(2), other, Date::of(2026, 11, 2), "workload"));
    const auto grantOf = [&](int person) {
        Statement find =
            file.unit().db().prepare("SELECT coalesce(funded_by_grant_id, 0) FROM enrolment WHERE id = ?1");
        find.bindAll(EnrolmentRepository::idOf(f.people[static_cast<std::size_t>(person)], other));
        return find.step() ? find.integer(0) : -1;
    };
    CHECK(grantOf(0) == grant);
    CHECK(grantOf(1) == 0);
}

TEST_CASE("of people from several classes and courses those go over for whom the class is, and the others stay",
          "[progress]") {
    ClassProgress f;
    auto& enrolments = f.build.workspace().enrolments();
    const auto version = f.build.workspace().curriculum().cohorts().front().cohort.version;
    const CohortId second = f.build.cohort(version);
    const CohortId third = f.build.cohort(version);
    const CohortId unrelated = f.build.cohort(f.build.course(1, {}, "NEXT"));
    std::vector<EnrolmentId> chosen = f.enrolments; // three of the first class
    for (const EnrolmentId id : f.build.enrol(second, f.build.people(2))) chosen.push_back(id);
    chosen.push_back(f.build.enrol(unrelated, f.build.people(1)).front());
    const auto classes = enrolments.classesBeside(chosen);
    REQUIRE(classes.size() == 3);
    CHECK(classes[0].row.cohort.id == third); // for all but one of another course
    CHECK(classes[0].people == 5);
    CHECK(classes[1].row.cohort.id == second);
    CHECK(classes[1].people == 3);
    CHECK(classes[2].row.cohort.id == f.cohort);
    CHECK(classes[2].people == 2);
    const auto outcome = enrolments.transfer(chosen, second, Date::of(2026, 11, 2), "workload");
    REQUIRE(outcome);
    CHECK(outcome->moved == 3);
    CHECK(outcome->stayed == 3);
    CHECK(enrolments.view(chosen[3])->enrolment.status == EnrolmentStatus::Enrolled);
    CHECK(enrolments.view(chosen[5])->enrolment.status == EnrolmentStatus::Enrolled);
    CHECK_FALSE(enrolments.transfer(std::vector{chosen[5]}, second, Date::of(2026, 11, 2), "workload"));
    REQUIRE(f.build.workspace().undo());
    CHECK(enrolments.view(chosen[0])->enrolment.status == EnrolmentStatus::Enrolled);
}
