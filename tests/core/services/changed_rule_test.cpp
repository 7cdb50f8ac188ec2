// SPDX-License-Identifier: GPL-3.0-or-later
// A rule or a module list that changes while people are in the course: what is kept here, and what comes from a PC
// where nobody is enrolled.
#include "core/completion/rule_hash.h"
#include "core/model/change_set.h"
#include "core/services/assessment_service.h"
#include "core/services/attendance_service.h"
#include "core/services/check_service.h"
#include "core/services/conference_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/progress_service.h"
#include "core/services/register_service.h"
#include "core/services/report_service.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"
#include "tests/support/rule_in_place.h"

#include <map>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

constexpr const char* kRequired = R"({"modules_done":"required"})";
constexpr const char* kSigned = R"({"all_of":[{"modules_done":"required"},{"signed_off_by":"nurse_educator"}]})";

// Two modules; the first of three people has done both and completed the course on 9 October.
struct ChangedRule {
    ProgrammeBuilder build;
    CourseVersionId version = build.course(2);
    CohortId cohort = build.cohort(version);
    std::vector<EnrolmentId> enrolments = build.enrol(cohort, build.people(3));
    std::vector<Module> modules = curriculum().modules(version);

    ChangedRule() {
        mark(0, 0, Date::of(2026, 10, 5));
        mark(0, 1, Date::of(2026, 10, 9));
        mark(1, 0, Date::of(2026, 10, 5));
    }
    CurriculumService& curriculum() { return build.workspace().curriculum(); }
    void inPlace(const std::string& rule, const std::vector<Module>& more = {}) {
        REQUIRE(test::changeInPlace(build.workspace().unit(), version, rule, more));
    }
    Enrolment enrolment(std::size_t i) { return build.workspace().enrolments().view(enrolments[i])->enrolment; }
    void mark(std::size_t person, std::size_t module, Date on) {
        const ProgressCell cell{enrolments[person], modules[module].id};
        REQUIRE(build.workspace().progress().mark(std::span(&cell, 1), ModuleStatus::Done, on));
    }
    void checkEarned() {
        CHECK(enrolment(0).status == EnrolmentStatus::Completed);
        CHECK(enrolment(0).completedOn == Date::of(2026, 10, 9));
        CHECK(build.workspace().checks().check().empty());
    }
};

} // namespace

TEST_CASE("a changed rule is a further version, and learners are judged by that which they enrolled in",
          "[curriculum]") {
    ChangedRule f;
    const CourseVersionRow before = f.curriculum().courses().at(0);
    const Enrolment earned = f.enrolment(0);
    REQUIRE(f.build.workspace().assessments().add({{}, f.version, "Post-test", "post_test", 10, 6.0}));
    CourseVersion wanted = before.version;
    wanted.ruleJson = kSigned;
    wanted.localisationNote = "With a signature";
    auto modules = f.modules;
    modules[0].title = "Pain, revised";
    const auto further = f.curriculum().revise(before.course, wanted, modules);
    REQUIRE(further);
    REQUIRE(*further != f.version);
    for (const CourseVersionRow& row : f.curriculum().courses()) {
        const bool next = row.version.id == *further;
        CHECK(row.version.version == (next ? "2" : "1"));
        CHECK(row.version.ruleJson == (next ? kSigned : kRequired));
        CHECK(row.version.localisationNote == (next ? "With a signature" : ""));
        CHECK(f.build.workspace().assessments().ofVersion(row.version.id).size() == 1);
    }
    CHECK(f.curriculum().modules(f.version) == f.modules);
    CHECK(f.curriculum().modules(*further).at(0).title == "Pain, revised");
    CHECK(f.enrolment(0) == earned);
    f.mark(1, 1, Date::of(2026, 10, 20)); // on the way when the rule was changed
    CHECK(f.enrolment(1).status == EnrolmentStatus::Completed);
    CHECK(f.build.workspace().checks().check().empty());
    REQUIRE(f.build.workspace().undo()); // the mark
    REQUIRE(f.build.workspace().undo());
    CHECK(f.curriculum().courses().size() == 1);
}

TEST_CASE("what nobody is judged by yet is changed where it is", "[curriculum]") {
    ChangedRule f;
    const CourseVersionRow taken = f.curriculum().courses().at(0);
    auto modules = f.modules;
    modules[1].title = "The words of a module judge nobody";
    modules.push_back({{}, {}, "M3", "Nor does a module that is not required", {}, 0, {}, 1.0, {}, false, {}});
    CHECK(*f.curriculum().revise(taken.course, taken.version, modules) == f.version);
    const CourseVersionId unused = f.build.course(1, {}, "NEXT");
    CHECK(*f.curriculum().setRule(unused, kSigned) == unused);
    const CourseVersionId byHand = f.build.course(1, {}, "HAND");
    REQUIRE(f.curriculum().setRule(byHand, {}));
    f.build.enrol(f.build.cohort(byHand), f.build.people(1));
    CHECK(*f.curriculum().setRule(byHand, kSigned) == byHand); // the first rule
    CHECK(*f.curriculum().setRule(byHand, kRequired) != byHand);
}

TEST_CASE("a class that goes over to a further version takes along what was done, and what was earned stays",
          "[curriculum]") {
    ChangedRule f;
    auto& tests = f.build.workspace().assessments();
    const auto whole = tests.add({{}, f.version, "Post-test", "post_test", 10, 6.0});
    const auto list =
        tests.add({{}, f.version, "Syringe driver", "osce", 10, 5.0}, "Washes the hands\nStarts the pump");
    const ScoreMark mark{f.enrolments[1], 7.0};
    REQUIRE(tests.record(*whole, 1, Date::of(2026, 10, 1), std::span(&mark, 1)));
    const ItemScore items{f.enrolments[1], {1, 0}};
    REQUIRE(tests.recordItems(*list, 1, Date::of(2026, 10, 1), std::span(&items, 1)));
    REQUIRE(f.build.workspace().progress().signOff(std::span(&f.enrolments[1], 1),
                                                   {"nurse_educator", "Li Na", Date::of(2026, 10, 2)}));
    const auto further = f.curriculum().setRule(f.version, kSigned);
    REQUIRE(further);
    Cohort cohort = f.curriculum().cohorts().at(0).cohort;
    cohort.version = *further;
    REQUIRE(f.curriculum().editCohort(cohort));
    f.checkEarned(); // by the rule of the version it was earned in
    const auto view = f.build.workspace().enrolments().view(f.enrolments[1]);
    CHECK(view->enrolment.status == EnrolmentStatus::InProgress);
    REQUIRE(view->progress.size() == 1);
    CHECK(view->progress[0].cell.module == f.curriculum().modules(*further).at(0).id);
    REQUIRE(view->results.size() == 2);
    for (const TestResult& result : view->results) {
        CHECK(result.assessment.version == *further);
        CHECK(result.score.raw == (result.assessment.kind == "osce" ? 5 : 7));
    }
    CHECK(view->signOffs.size() == 1);
    const ProgressCell last{f.enrolments[1], f.curriculum().modules(*further).at(1).id};
    REQUIRE(f.build.workspace().progress().mark(std::span(&last, 1), ModuleStatus::Done, Date::of(2026, 10, 20)));
    CHECK(f.enrolment(1).status == EnrolmentStatus::Completed);
    CHECK(f.build.workspace().checks().check().empty());
    REQUIRE(f.build.workspace().undo());
    REQUIRE(f.build.workspace().undo());
    CHECK(f.build.workspace().enrolments().view(f.enrolments[1])->progress[0].cell.module == f.modules[0].id);
}

TEST_CASE("a stricter rule takes nothing from who has completed the course", "[curriculum]") {
    ChangedRule f;
    f.inPlace(kSigned);
    f.checkEarned();
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->earnedBefore);
    f.mark(1, 1, Date::of(2026, 10, 20));
    CHECK(f.enrolment(1).status == EnrolmentStatus::InProgress); // the new rule is for those still on their way
    f.mark(0, 0, Date::of(2026, 10, 30));                        // a correction of one who has completed
    f.checkEarned();
}

TEST_CASE("taking the rule away, or adding a module, takes nothing from who has completed the course", "[curriculum]") {
    ChangedRule f;
    f.inPlace({});
    f.checkEarned();
    f.inPlace(kRequired);
    f.checkEarned();
    f.inPlace(kRequired, {{{}, {}, "M3", "New module", {}, 3, {}, 1.0, {}, true, {}}});
    f.checkEarned();
    f.mark(1, 1, Date::of(2026, 10, 20));
    CHECK(f.enrolment(1).status == EnrolmentStatus::InProgress);
}

TEST_CASE("a milder rule completes who meets it now, and the change says how many", "[curriculum]") {
    ChangedRule f;
    ChangeSet heard;
    f.build.workspace().onCommit([&](const ChangeSet& changes) { heard = changes; });
    f.inPlace(R"({"modules_done":["M1"]})");
    CHECK(f.enrolment(1).completedOn == Date::of(2026, 10, 5));
    CHECK(heard.completed == 1);
    CHECK(heard.reopened == 0);
    f.checkEarned();
}

TEST_CASE("what was entered by mistake is still taken back under the same rule", "[curriculum]") {
    ChangedRule f;
    ChangeSet heard;
    f.build.workspace().onCommit([&](const ChangeSet& changes) { heard = changes; });
    const ProgressCell cell{f.enrolments[0], f.modules[1].id};
    REQUIRE(f.build.workspace().progress().clear(std::span(&cell, 1)));
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress);
    CHECK(heard.reopened == 1);
}

TEST_CASE("an earlier completion can still be decided by hand", "[curriculum]") {
    ChangedRule f;
    f.inPlace(kSigned);
    REQUIRE(f.build.workspace().enrolments().changeStatus(std::span(f.enrolments.data(), 1),
                                                          EnrolmentStatus::InProgress, Date::of(2026, 11, 1), {}));
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress);
    CHECK_FALSE(f.enrolment(0).completedOn);
}

TEST_CASE("a forecast tells who would pass and what the others miss, and keeps nothing", "[curriculum]") {
    ChangedRule f;
    const auto before = f.build.workspace().dataVersion();
    const auto rows = f.curriculum().forecast({f.version, f.cohort}, f.modules, R"({"modules_done":["M1"]})");
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).evaluation.met);
    CHECK(rows->at(0).completed);
    CHECK(rows->at(1).evaluation.met);
    CHECK_FALSE(rows->at(1).completed);
    CHECK_FALSE(rows->at(2).evaluation.met);
    CHECK(rows->at(2).evaluation.leaves.at(0).missing == std::vector<std::string>{"M1"});
    CHECK(f.build.workspace().dataVersion() == before);
    CHECK(f.enrolment(1).status == EnrolmentStatus::InProgress);
    CHECK(f.curriculum().rule(f.version).at(0).code == ClauseCode::RequiredModules);
}

TEST_CASE("a rule cannot ask for a module that the course does not have", "[curriculum]") {
    ChangedRule f;
    const auto refused = f.curriculum().setRule(f.version, R"({"modules_done":["M1","M9"]})");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.at(0).field == "rule.modules");
    CHECK(refused.error().issues.at(0).arg == "M9");
}

TEST_CASE("the hash of a rule follows only what the rule looks at", "[completion]") {
    Module module;
    module.code = "M1";
    module.hours = 2;
    std::vector<Module> modules{module};
    const Rule share{AttendedShare{80}};
    const Rule hours{HoursReached{10}};
    const auto shareBefore = ruleHash(share, modules);
    const auto hoursBefore = ruleHash(hours, modules);
    const auto requiredBefore = ruleHash(requiredModulesDone(), modules);
    modules[0].hours = 3;
    CHECK(ruleHash(share, modules) == shareBefore);
    CHECK(ruleHash(hours, modules) != hoursBefore);
    CHECK(ruleHash(requiredModulesDone(), modules) == requiredBefore);
    modules[0].required = false;
    CHECK(ruleHash(requiredModulesDone(), modules) != requiredBefore);
}

TEST_CASE("a module says how, for whom and to what end it is taught, and a further version takes it over",
          "[curriculum]") {
    ChangedRule f;
    f.modules[1].delivery = "role_play";
    f.modules[1].required = false;
    f.modules[1].audience = "nurse doctor";
    f.modules[1].objectives = "Breaks bad news in six steps";
    f.modules[1].competencies = "EPA1 EPA7";
    const CourseVersionRow before = f.curriculum().courses().at(0);
    CourseVersion version = before.version;
    version.localisationNote = "Drug names as in the provincial list";
    const auto revised = f.curriculum().revise(before.course, version, f.modules);
    REQUIRE(revised);
    REQUIRE(*revised != f.version); // there are learners, and a module is required of them no longer
    const auto next = f.curriculum().addVersion(*revised, "3", Date::of(2027, 1, 1), "For county hospitals");
    REQUIRE(next);
    const Module copied = f.curriculum().modules(*next).at(1);
    CHECK(copied.delivery == "role_play");
    CHECK_FALSE(copied.required);
    CHECK(copied.audience == "nurse doctor");
    CHECK(copied.objectives == "Breaks bad news in six steps");
    CHECK(copied.competencies == "EPA1 EPA7");
    std::map<CourseVersionId, std::string> notes;
    for (const CourseVersionRow& row : f.curriculum().courses()) notes[row.version.id] = row.version.localisationNote;
    CHECK(notes.at(f.version).empty());
    CHECK(notes.at(*revised) == "Drug names as in the provincial list");
    CHECK(notes.at(*next) == "For county hospitals");
}

TEST_CASE("report 12 counts who was observed at what the modules prepare for", "[curriculum]") {
    ChangedRule f;
    RegisterService& registers = f.build.workspace().registers();
    const auto epa = registers.save("epa", {},
                                    {std::string("local"),
                                     std::string("EPA1"),
                                     std::string("Pain"),
                                     {},
                                     {},
                                     {},
                                     std::string("4_unsupervised"),
                                     {}});
    REQUIRE(epa);
    REQUIRE(registers.save("epa_observation", {},
                           {f.enrolment(0).person.value,
                            *epa,
                            std::string("2026-10-20"),
                            std::string("4_unsupervised"),
                            {},
                            {},
                            {},
                            std::string("retrospective"),
                            {},
                            {}}));
    const auto observed = [&] {
        const auto table = f.build.workspace().reports().run("mastery_and_competence", {});
        REQUIRE(table);
        return table->rows.empty() ? 0 : std::get<std::int64_t>(table->rows.at(0).at(4));
    };
    CHECK(observed() == 0);
    f.modules[0].competencies = "EPA1";
    REQUIRE(f.curriculum().setModules(f.version, f.modules));
    CHECK(observed() == 1);
}

TEST_CASE("what comes before a course is kept with it, and no course can come before itself on any way",
          "[curriculum]") {
    ChangedRule f;
    const CourseVersionId second = f.build.course(1, {}, "NEXT");
    const CourseVersionId third = f.build.course(1, {}, "LAST");
    const auto rowOf = [&](CourseVersionId id) {
        for (const CourseVersionRow& row : f.curriculum().courses())
            if (row.version.id == id) return row;
        return CourseVersionRow{};
    };
    const auto put = [&](CourseVersionId id, std::vector<CourseId> before) {
        const CourseVersionRow row = rowOf(id);
        return f.curriculum().revise(row.course, row.version, f.curriculum().modules(id), before);
    };
    const CourseId first = rowOf(f.version).course.id;
    const CourseId next = rowOf(second).course.id;
    const CourseId last = rowOf(third).course.id;
    REQUIRE(put(second, {first}));
    REQUIRE(put(third, {next}));
    CHECK(f.curriculum().prerequisites(last) == std::vector<CourseId>{next});
    CHECK(f.curriculum().possiblePrerequisites(first).empty()); // both others ask for it
    CHECK(f.curriculum().possiblePrerequisites(last).size() == 2);
    const auto circle = put(f.version, {last});
    REQUIRE_FALSE(circle);
    CHECK(circle.error().issues.at(0).field == "required_course_id");
    const CourseVersionRow untouched = rowOf(third);
    REQUIRE(f.curriculum().revise(untouched.course, untouched.version, f.curriculum().modules(third)));
    CHECK(f.curriculum().prerequisites(last) == std::vector<CourseId>{next}); // not given: stays
    REQUIRE(put(third, {}));
    CHECK(f.curriculum().prerequisites(last).empty());
    REQUIRE(f.build.workspace().undo());
    CHECK(f.curriculum().prerequisites(last).size() == 1);
    CHECK(f.build.workspace().checks().check().empty());
}

TEST_CASE("a rule may ask for another course, and who completes that completes this one in the same step",
          "[curriculum]") {
    ChangedRule f; // the course BASIC
    const CourseVersionId next = f.build.course(1, R"({"course_completed":"BASIC"})", "NEXT");
    const CourseVersionId last = f.build.course(1, R"({"course_completed":"NEXT"})", "LAST");
    const PersonId person = f.enrolment(1).person;
    const auto second = f.build.enrol(f.build.cohort(next), {person}).front();
    const auto third = f.build.enrol(f.build.cohort(last), {person}).front();
    const auto status = [&](EnrolmentId id) { return f.build.workspace().enrolments().view(id)->enrolment.status; };
    CHECK(status(second) == EnrolmentStatus::Enrolled);
    f.mark(1, 1, Date::of(2026, 10, 20));
    CHECK(status(f.enrolments[1]) == EnrolmentStatus::Completed);
    CHECK(status(second) == EnrolmentStatus::Completed);
    CHECK(status(third) == EnrolmentStatus::Completed);
    CHECK(f.build.workspace().enrolments().view(third)->enrolment.completedOn == Date::of(2026, 10, 20));
    CHECK(f.build.workspace().checks().check().empty());
    REQUIRE(f.build.workspace().undo());
    CHECK(status(third) == EnrolmentStatus::Enrolled);
}

TEST_CASE("a rule may ask what somebody is entrusted with, and a decision in the register completes", "[curriculum]") {
    ChangedRule f;
    f.modules[0].competencies = "EPA1";
    REQUIRE(f.curriculum().setModules(f.version, f.modules));
    f.inPlace(R"({"entrusted_at":"4_unsupervised","activities":"modules"})");
    RegisterService& registers = f.build.workspace().registers();
    const auto epa = registers.save("epa", {},
                                    {std::string("local"),
                                     std::string("EPA1"),
                                     std::string("Pain"),
                                     {},
                                     {},
                                     {},
                                     std::string("4_unsupervised"),
                                     {}});
    REQUIRE(epa);
    const auto decide = [&](const char* level, const char* on) {
        return registers
            .save(
                "entrustment_decision", {},
                {f.enrolment(2).person.value, *epa, std::string(level), std::string(on), std::string("Dr Tan"), {}, {}})
            .value();
    };
    decide("3_indirect", "2026-10-01");
    CHECK(f.enrolment(2).status == EnrolmentStatus::Enrolled);
    const auto decision = decide("4_unsupervised", "2026-11-02");
    CHECK(f.enrolment(2).status == EnrolmentStatus::Completed);
    CHECK(f.enrolment(2).completedOn == Date::of(2026, 11, 2));
    REQUIRE(registers.erase("entrustment_decision", {decision}));
    CHECK(f.enrolment(2).status == EnrolmentStatus::Enrolled);
    CHECK(f.build.workspace().checks().check().empty());
}

TEST_CASE("a rule may ask for a passed test and for cases presented", "[curriculum]") {
    ChangedRule f;
    const auto test = f.build.workspace().assessments().add({{}, f.version, "Ten minutes", "teach_back", 10, 6.0});
    REQUIRE(test);
    f.inPlace(R"({"all_of":[{"test_passed":"teach_back"},{"cases_presented":1}]})");
    const ScoreMark mark{f.enrolments[2], 6.0};
    REQUIRE(f.build.workspace().assessments().record(*test, 1, Date::of(2026, 10, 1), std::span(&mark, 1)));
    CHECK(f.enrolment(2).status == EnrolmentStatus::Enrolled);
    f.build.series(f.cohort, 2);
    ConferenceService& conferences = f.build.workspace().conferences();
    const SessionId session = conferences.sessions(Date::of(2026, 9, 1), Date::of(2026, 9, 30)).at(0).session.id;
    SessionPart part;
    part.kind = "case_new";
    part.title = "A case";
    part.presenter = f.enrolment(2).person;
    REQUIRE(conferences.setParts(session, {part}));
    REQUIRE(f.build.workspace().attendance().everyonePresent(session));
    CHECK(f.enrolment(2).status == EnrolmentStatus::Completed);
    CHECK(f.build.workspace().checks().check().empty());
}
