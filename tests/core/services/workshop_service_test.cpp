// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workshop_service.h"

#include "core/model/change_set.h"
#include "core/services/attendance_service.h"
#include "core/services/check_service.h"
#include "core/services/conference_service.h"
#include "core/services/conflict_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/person_search.h"
#include "core/services/register_service.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/natural_id.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/programme_builder.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

struct WorkshopEvent {
    ProgrammeBuilder build;
    CohortId cohort{build.cohort(build.course(1))};
    std::vector<PersonId> people{build.people(3)};
    Date today{build.workspace().clock().today()};
    EventId event{*workshops().add("Pain without fear", today)};

    WorkshopService& workshops() { return build.workspace().workshops(); }
    WorkshopView view() { return *workshops().view(event); }
    void set(const char* column, const FieldValue& value) {
        const Register& reg = *findRegister("event");
        auto row = *build.workspace().registers().find("event", event.value);
        for (std::size_t i = 0; i < reg.fields.size(); ++i)
            if (reg.fields[i].column == column) row.values[i] = value;
        REQUIRE(build.workspace().registers().save("event", event.value, row.values));
    }
    std::int64_t count(const std::string& sql) { return build.workspace().unit().db().queryInteger(sql); }
    const WorkshopPerson& person(const WorkshopView& view, std::size_t i) {
        return *std::find_if(view.people.begin(), view.people.end(),
                             [&](const WorkshopPerson& p) { return p.person == people[i]; });
    }
};

} // namespace

TEST_CASE("a workshop begins with its title and gets a free code", "[workshop]") {
    WorkshopEvent f;
    const auto second = f.workshops().add("  Pain, once more ", f.today);
    REQUIRE(second);
    const auto rows = f.workshops().list();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].code != rows[1].code);
    CHECK(f.workshops().view(*second)->workshop.title == "Pain, once more");
    CHECK(f.workshops().add(" ", f.today).error().code == ErrorCode::InvalidInput);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.workshops().list().size() == 1);
}

TEST_CASE("who arrives at the desk is on the list, enrolled and signed in by one step", "[workshop]") {
    WorkshopEvent f;
    f.set("cohort_id", f.cohort.value);
    REQUIRE(f.workshops().planHalfDays(f.event));
    const SessionId morning = f.view().halfDays.at(0).session.id;
    REQUIRE(f.workshops().arrive(f.event, f.people[0], morning));
    const auto view = f.view();
    REQUIRE(view.people.size() == 1);
    CHECK(view.people[0].roles == std::vector<std::string>{"learner"});
    CHECK(view.people[0].arrivedOn == f.today);
    CHECK(view.people[0].halfDays ==
          std::vector<AttendanceStatus>{AttendanceStatus::Present, AttendanceStatus::Unmarked});
    CHECK(view.workshop.arrived == 1);
    CHECK(f.build.workspace().enrolments().ofPerson(f.people[0]).size() == 1);
    REQUIRE(f.workshops().arrive(f.event, f.people[0], morning)); // a second scan changes nothing
    CHECK(f.view().workshop.learners == 1);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.view().people.empty());
    CHECK(f.build.workspace().enrolments().ofPerson(f.people[0]).empty());
    CHECK(f.build.workspace().checks().check().empty());
}

TEST_CASE("the seats of an institution tell who of it is on the list and who arrived", "[workshop]") {
    WorkshopEvent f;
    const InstitutionId anhe = f.build.institution("Anhe");
    const InstitutionId haidian = f.build.institution("Haidian");
    const PersonId first = f.build.person("Wang Fang", {}, "nurse", anhe);
    const PersonId second = f.build.person("Li Qiang", {}, "nurse", anhe);
    const PersonId alias = f.build.person("Li Qiang-Wei", {}, "nurse", anhe);
    auto& registers = f.build.workspace().registers();
    REQUIRE(registers.save("invitation", {}, {f.event.value, haidian.value, std::int64_t{4}}));
    REQUIRE(registers.save("invitation", {}, {f.event.value, anhe.value, std::int64_t{2}}));
    REQUIRE(f.workshops().invite(f.event, std::vector{first, second, alias}, "learner"));
    REQUIRE(f.workshops().invite(f.event, std::vector{f.people[0]}, "lead_trainer")); // takes no seat
    REQUIRE(f.workshops().arrive(f.event, first, {}));
    f.build.mergeInto(alias, second);
    const auto seats = f.workshops().seats(f.event);
    REQUIRE(seats);
    REQUIRE(seats->size() == 2);
    for (const WorkshopSeats& one : *seats) {
        CHECK(one.seats == (one.institution == anhe ? 2 : 4));
        CHECK(one.listed == (one.institution == anhe ? 2 : 0));
        CHECK(one.arrived == (one.institution == anhe ? 1 : 0));
    }
    CHECK(f.workshops().seats(EventId{1}).error().code == ErrorCode::NotFound);
}

TEST_CASE("credit goes once to who completed and to who taught, by hours and up to the most", "[workshop][credit]") {
    WorkshopEvent f;
    auto& registers = f.build.workspace().registers();
    // Title, code; three hours for one credit, one of teaching; at most two for one activity.
    const auto scheme = registers.save("credit_scheme", {}, [] {
        std::vector<FieldValue> values;
        for (const RegisterField& field : findRegister("credit_scheme")->fields)
            values.push_back(field.column == "code"               ? FieldValue("cn_class1")
                             : field.column == "title"            ? FieldValue("Class I")
                             : field.column == "learner_hours"    ? FieldValue(3.0)
                             : field.column == "lecturer_hours"   ? FieldValue(1.0)
                             : field.column == "most_of_activity" ? FieldValue(2.0)
                                                                  : FieldValue());
        return values;
    }());
    REQUIRE(scheme);
    REQUIRE(f.workshops().invite(f.event, std::span(&f.people[0], 1), "lead_trainer"));
    REQUIRE(f.workshops().invite(f.event, std::span(&f.people[1], 2), "learner"));
    CHECK(f.workshops().awardCredit(f.event, *scheme).error().issues.front().field == "contact_hours");
    f.set("contact_hours", 3.0);
    REQUIRE(f.build.workspace().unit().transact(Action::EditRegister, [&](Write& write) -> Status {
        const std::string day = f.today.iso();
        write.update({"event_role", {"completed_on"}}, naturalId("event_role", {f.event, f.people[1], "learner"}),
                     {std::string_view(day)});
        return success();
    }));
    f.set("end_on", f.today.plusDays(1).iso());
    CHECK(f.workshops().awardCredit(f.event, *scheme).error().code == ErrorCode::EventAhead); // is not over
    f.set("end_on", f.today.iso());
    CHECK(*f.workshops().awardCredit(f.event, *scheme) == 2); // not who did not complete
    CHECK(f.count("SELECT count(*) FROM credit_award WHERE role = 'learner' AND credits = 1") == 1);
    CHECK(f.count("SELECT count(*) FROM credit_award WHERE role = 'lecturer' AND credits = 2") == 1); // not three
    CHECK(*f.workshops().awardCredit(f.event, *scheme) == 0);
    CHECK(f.workshops().awardCredit(f.event, 77).error().code == ErrorCode::NotFound);
    CHECK(f.build.workspace().checks().check().empty());
    REQUIRE(f.build.workspace().undo());
    CHECK(f.count("SELECT count(*) FROM credit_award WHERE _deleted = 0") == 0);
}

TEST_CASE("a trainer who arrives stays a trainer", "[workshop]") {
    WorkshopEvent f;
    REQUIRE(*f.workshops().invite(f.event, std::span(&f.people[1], 1), "lead_trainer") == 1);
    REQUIRE(f.workshops().arrive(f.event, f.people[1], {}));
    const auto view = f.view();
    REQUIRE(view.people.size() == 1);
    CHECK(view.people[0].roles == std::vector<std::string>{"lead_trainer"});
    CHECK(view.people[0].arrivedOn == f.today);
    CHECK(view.workshop.learners == 0);
    CHECK(f.workshops().invite(f.event, f.people, "juggler").error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a walk-in is a new person with a workplace, on the list and signed in, or nothing at all", "[workshop]") {
    WorkshopEvent f;
    REQUIRE(f.workshops().planHalfDays(f.event));
    const SessionId morning = f.view().halfDays.at(0).session.id;
    PersonDraft draft;
    draft.values.nativeName = "Nguyễn Thị Hương";
    WorkplaceDraft place;
    place.institutionName = "A new clinic";
    const auto person = f.workshops().walkIn(f.event, draft, place, morning);
    REQUIRE(person);
    CHECK(f.view().people.at(0).institution == "A new clinic");
    CHECK(f.view().people.at(0).halfDays.at(0) == AttendanceStatus::Present);
    const auto before = f.count("SELECT count(*) FROM person WHERE _deleted = 0");
    CHECK_FALSE(f.workshops().walkIn(f.event, {}, place, morning));
    draft.values.nativeName = "Somebody Else";
    CHECK_FALSE(f.workshops().walkIn(f.event, draft, place, SessionId{4711})); // no such half-day
    CHECK(f.count("SELECT count(*) FROM person WHERE _deleted = 0") == before);
}

TEST_CASE("somebody new is put on the list in one step, for what they are to do, without having arrived",
          "[workshop]") {
    WorkshopEvent f;
    PersonDraft draft;
    draft.values.nativeName = "Awa Diop";
    const auto before = f.count("SELECT count(*) FROM person WHERE _deleted = 0");
    CHECK_FALSE(f.workshops().enlist(f.event, draft, {}, "no such role"));
    CHECK_FALSE(f.workshops().enlist(f.event, {}, {}, "learner"));
    CHECK(f.count("SELECT count(*) FROM person WHERE _deleted = 0") == before);
    REQUIRE(f.workshops().enlist(f.event, draft, {}, "lead_trainer"));
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].roles == std::vector<std::string>{"lead_trainer"});
    CHECK_FALSE(f.view().people[0].arrivedOn);
}

TEST_CASE("half-days are planned once for each day, and those of a day with one keep it", "[workshop]") {
    WorkshopEvent f;
    f.set("end_on", f.today.plusDays(2).iso());
    CHECK(*f.workshops().planHalfDays(f.event) == 6);
    CHECK(*f.workshops().planHalfDays(f.event) == 0);
    const auto view = f.view();
    REQUIRE(view.halfDays.size() == 6);
    CHECK(view.halfDays[0].session.plannedTime == "09:00");
    CHECK(view.halfDays[5].session.plannedTime == "13:30");
    CHECK(view.halfDays[5].session.title == "Pain without fear");
    f.set("end_on", f.today.plusDays(60).iso());
    CHECK(f.workshops().planHalfDays(f.event).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("who signs in on a day without a half-day makes those of that day, by one step", "[workshop]") {
    WorkshopEvent f;
    f.set("start_on", f.today.plusDays(-1).iso());
    f.set("end_on", f.today.plusDays(1).iso());
    REQUIRE(f.workshops().arrive(f.event, f.people[0], SignInFor::now(14 * 60)));
    REQUIRE(f.view().halfDays.size() == 2);
    CHECK(f.view().halfDays[0].present + f.view().halfDays[0].walkIns == 0);
    CHECK(f.view().halfDays[1].present + f.view().halfDays[1].walkIns == 1);
    CHECK(f.view().halfDays[1].session.plannedOn == f.today);
    REQUIRE(f.workshops().arrive(f.event, f.people[1], SignInFor::now(8 * 60)));
    CHECK(f.view().halfDays.size() == 2);
    REQUIRE(f.build.workspace().undo());
    REQUIRE(f.build.workspace().undo());
    CHECK(f.view().halfDays.empty());
    CHECK(f.view().people.empty());
    REQUIRE(f.workshops().arrive(f.event, f.people[1], SignInFor::now(8 * 60)));
    CHECK(f.view().halfDays.size() == 2);
}

TEST_CASE("nobody's arrival makes a half-day on a day that is none of the workshop", "[workshop]") {
    WorkshopEvent f;
    f.set("start_on", f.today.plusDays(-2).iso());
    f.set("end_on", f.today.plusDays(-1).iso());
    REQUIRE(f.workshops().arrive(f.event, f.people[0], SignInFor::now(8 * 60)));
    CHECK(f.view().halfDays.empty());
    f.set("end_on", f.today.plusDays(60).iso()); // a course over months has sessions of its own
    REQUIRE(f.workshops().arrive(f.event, f.people[0], SignInFor::now(8 * 60)));
    CHECK(f.view().halfDays.empty());
}

TEST_CASE("a half-day that was moved to another day stays there when its half is planned anew", "[workshop]") {
    WorkshopEvent f;
    REQUIRE(f.workshops().planHalfDays(f.event));
    Session moved = f.view().halfDays[0].session;
    moved.plannedOn = f.today.plusDays(3);
    REQUIRE(f.build.workspace().conferences().edit(moved));
    CHECK(*f.workshops().planHalfDays(f.event) == 1);
    const auto halfDays = f.view().halfDays;
    REQUIRE(halfDays.size() == 3);
    CHECK(halfDays[2].session.id == moved.id);
}

TEST_CASE("two desks that plan the half-days of one workshop plan the same ones", "[workshop][exchange]") {
    test::Pc one("one");
    test::Pc other("other");
    one.create("Beijing");
    other.create("Chengde");
    meet(one, other);
    BundleRequest request;
    request.toKnownSites = true;
    REQUIRE(one.workspace->programmes().create({"Beijing", one.clock.today(), {}, {}}));
    const EventId event = *one.workspace->workshops().add("Pain without fear", one.clock.today());
    REQUIRE(other.workspace->exchange().take(one.write(request), {}));
    const PersonId first = one.add("Li Na");
    const PersonId second = other.add("Wang Wei");
    REQUIRE(one.workspace->workshops().arrive(event, first, SignInFor::now(9 * 60)));
    REQUIRE(other.workspace->workshops().arrive(event, second, SignInFor::now(9 * 60)));
    REQUIRE(other.workspace->exchange().take(one.write(request), {}));
    const auto halfDays = other.workspace->workshops().view(event)->halfDays;
    REQUIRE(halfDays.size() == 2);
    CHECK(halfDays[0].present + halfDays[0].walkIns == 2);
    CHECK(other.workspace->conflicts().openCount() == 0);
}

TEST_CASE("learners of a workshop are expected at its half-days", "[workshop][attendance]") {
    WorkshopEvent f;
    REQUIRE(f.workshops().planHalfDays(f.event));
    REQUIRE(f.workshops().invite(f.event, f.people, "learner"));
    const auto sheet = f.build.workspace().attendance().sheet(f.view().halfDays.at(1).session.id);
    CHECK(sheet->rows.size() == 3);
    REQUIRE(f.workshops().remove(f.event, f.people[2]));
    CHECK(f.build.workspace().attendance().sheet(f.view().halfDays.at(1).session.id)->rows.size() == 2);
}

TEST_CASE("who is taken off the list of a workshop is not signed in any more, by one step", "[workshop][attendance]") {
    WorkshopEvent f;
    REQUIRE(f.workshops().planHalfDays(f.event));
    const SessionId morning = f.view().halfDays.at(0).session.id;
    const auto present = [&] { return f.view().halfDays[0].present + f.view().halfDays[0].walkIns; };
    REQUIRE(f.workshops().invite(f.event, std::span(f.people).first(1), "learner"));
    for (const PersonId person : f.people) REQUIRE(f.workshops().arrive(f.event, person, morning));
    REQUIRE(present() == 3);
    REQUIRE(f.workshops().remove(f.event, f.people[0])); // was expected
    REQUIRE(f.workshops().remove(f.event, f.people[1])); // walked in
    CHECK(present() == 1);
    CHECK(f.build.workspace().attendance().sheet(morning)->rows.size() == 1);
    CHECK(f.build.workspace().checks().check().empty());
    REQUIRE(f.build.workspace().undo());
    CHECK(present() == 2);
    CHECK(f.view().people.size() == 2);
}

TEST_CASE("the class of a workshop is on its list, and who left the class is not", "[workshop]") {
    WorkshopEvent f;
    f.set("cohort_id", f.cohort.value);
    const auto enrolments = f.build.enrol(f.cohort, f.people);
    REQUIRE(f.workshops().planHalfDays(f.event));
    CHECK(f.view().workshop.learners == 3);
    CHECK(f.person(f.view(), 0).byClassOnly);
    const SessionId morning = f.view().halfDays.at(0).session.id;
    CHECK(f.build.workspace().attendance().sheet(morning)->rows.size() == 3);
    REQUIRE(f.workshops().arrive(f.event, f.people[0], morning));
    CHECK_FALSE(f.person(f.view(), 0).byClassOnly);
    CHECK(f.view().workshop.arrived == 1);
    REQUIRE(f.build.workspace().enrolments().changeStatus(std::span(&enrolments[2], 1), EnrolmentStatus::Withdrawn,
                                                          f.today, "workload"));
    CHECK(f.view().workshop.learners == 2);
    CHECK(f.view().people.size() == 2);
}

TEST_CASE("two records of one person are one line of a workshop, arrived if either was", "[workshop]") {
    WorkshopEvent f;
    REQUIRE(f.workshops().invite(f.event, f.people, "learner"));
    REQUIRE(f.workshops().arrive(f.event, f.people[1], {}));
    f.build.mergeInto(f.people[1], f.people[0]);
    const auto view = f.view();
    CHECK(view.people.size() == 2);
    CHECK(f.person(view, 0).arrivedOn == f.today);
    CHECK(view.workshop.learners == 2);
    CHECK(view.workshop.arrived == 1);
    REQUIRE(f.workshops().remove(f.event, f.people[0]));
    CHECK(f.view().people.size() == 1);
}

TEST_CASE("the half-day to sign in for is the one that begins within the hour or began last", "[workshop]") {
    WorkshopEvent f;
    f.set("end_on", f.today.plusDays(1).iso());
    REQUIRE(f.workshops().planHalfDays(f.event));
    const auto view = f.view();
    CHECK(halfDayAt(view, f.today, 7 * 60) == view.halfDays[0].session.id);
    CHECK(halfDayAt(view, f.today, 12 * 60) == view.halfDays[0].session.id);
    CHECK(halfDayAt(view, f.today, 12 * 60 + 30) == view.halfDays[1].session.id);
    CHECK(halfDayAt(view, f.today.plusDays(1), 18 * 60) == view.halfDays[3].session.id);
    CHECK_FALSE(halfDayAt(view, f.today.plusDays(9), 600));
}

TEST_CASE("a badge is read back, and one wrong letter or two that changed places make it none", "[workshop]") {
    for (const std::int64_t value : {std::int64_t{1}, std::int64_t{6204147991738056926}, INT64_MAX}) {
        const std::string code = badgeCode(PersonId{value});
        CHECK(code.size() == 16);
        CHECK(personOfBadge(code) == PersonId{value});
        std::string small = code;
        for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        CHECK(personOfBadge(small) == PersonId{value});
        for (std::size_t i = 2; i < code.size(); ++i) {
            std::string wrong = code;
            wrong[i] = wrong[i] == '7' ? '8' : '7';
            CHECK_FALSE(personOfBadge(wrong));
            std::string swapped = code;
            if (i + 1 < code.size()) std::swap(swapped[i], swapped[i + 1]);
            if (swapped != code) CHECK_FALSE(personOfBadge(swapped));
        }
    }
    for (const char* text : {"", "P-", "Wang Xiuying", "P-00000000000000", "X-0000000000001Z", "P-UUUUUUUUUUUUUU"})
        CHECK_FALSE(personOfBadge(text));
    for (const char* text : {"P-00000000000000", "p-05c7q2m9xk", "AwaP-0000000000001Z", "P-UUUUUUUUUUUUU7"})
        CHECK(holdsBadge(text));
    for (const char* text : {"", "P-", "Wang Xiuying", "P-Abdoulrahmane", "Ward P-12", "Marie P-A 3"})
        CHECK_FALSE(holdsBadge(text));
}

TEST_CASE("who comes to the desk of a full class is there, and waits for a place in the class", "[workshop]") {
    WorkshopEvent f;
    f.set("cohort_id", f.cohort.value);
    Cohort cohort = f.build.workspace().curriculum().cohorts().front().cohort;
    cohort.capacity = 1;
    REQUIRE(f.build.workspace().curriculum().editCohort(cohort));
    ChangeSet said;
    f.build.workspace().onCommit([&](const ChangeSet& changes) { said = changes; });
    REQUIRE(f.workshops().arrive(f.event, f.people[0], {}));
    CHECK(said.waiting == 0);
    REQUIRE(f.workshops().arrive(f.event, f.people[1], {}));
    CHECK(said.waiting == 1);
    const WorkshopView view = f.view();
    CHECK_FALSE(f.person(view, 0).waits);
    CHECK(f.person(view, 1).waits);
    CHECK(f.person(view, 1).arrivedOn == f.today);
    CHECK(f.count("SELECT count(*) FROM enrolment WHERE status = 'waitlisted'") == 1);
}
