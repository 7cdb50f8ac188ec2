// SPDX-License-Identifier: GPL-3.0-or-later
// Today is 24 November 2026.
#include "core/services/cascade_service.h"

#include "core/services/enrolment_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

#include <algorithm>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

const Shape kCascadeProgramme{"programme", {"code", "start_on"}};
const Shape kEvent{"event", {"programme_id", "code", "title", "kind", "start_on", "end_on", "is_tot", "cohort_id"}};
const Shape kRole{"event_role", {"event_id", "person_id", "role", "completed_on"}};
const Shape kHeads{"event_headcount", {"event_id", "n", "source"}};
const Shape kProfile{"trainer_profile", {"person_id", "level", "origin", "observed_due_on"}};
const Shape kCompletion{"enrolment", {"completed_on", "completion_basis"}};

struct Removals {
    ProgrammeBuilder build;
    InstitutionId haidian = build.institution("Haidian");
    int events = 0;

    template <class Body>
    std::int64_t write(Body body) {
        return *build.workspace().unit().transact(Action::EditRegister, [&](Write& write) -> Result<std::int64_t> {
            const auto id = write.newId();
            body(write, id);
            return id;
        });
    }
    PersonId person(const std::string& name) { return build.person(name, {}, "nurse", haidian); }
    PersonId faculty(const std::string& name) {
        const auto who = person(name);
        profile(who, "faculty");
        return who;
    }
    void profile(PersonId who, const char* level, Cell due = {}) {
        write([&](Write& w, std::int64_t id) { w.insert(kProfile, id, {who, level, "local", due}); });
    }
    EventId event(const char* start, bool tot, CohortId cohort = {}, Cell end = {}) {
        const std::string code = "E" + std::to_string(++events);
        return {write([&](Write& w, std::int64_t id) {
            w.insert(kEvent, id, {build.programme(), code, code, "workshop", start, end, tot, cohort});
        })};
    }
    void role(EventId event, PersonId who, const char* role, Cell completed = {}) {
        write([&](Write& w, std::int64_t id) { w.insert(kRole, id, {event, who, role, completed}); });
    }
    // A Train-the-Trainer event that trains one person on the day it is held.
    EventId tot(const char* day, PersonId lead, PersonId learner) {
        const auto e = event(day, true);
        role(e, lead, "lead_trainer");
        role(e, learner, "learner", day);
        return e;
    }
    Cascade cascade() { return build.workspace().cascades().cascade(); }
    CascadeTrainer of(PersonId who) {
        for (CascadeTrainer& trainer : cascade().trainers)
            if (trainer.person == who) return std::move(trainer);
        FAIL("no such trainer");
        return {};
    }
};

} // namespace

TEST_CASE("faculty are generation 0 and those they train the next one, and so on", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    f.tot("2025-01-10", anna, ben);
    const auto second = f.tot("2025-06-10", ben, chi);
    CHECK(f.of(anna).generation == 0);
    CHECK(f.of(ben).generation == 1);
    CHECK(f.of(chi).generation == 2);
    CHECK(f.of(chi).totOn == Date::of(2025, 6, 10));
    CHECK(f.of(chi).totEvent == second);
    CHECK(f.of(chi).name == "Chi");
    CHECK(f.of(chi).institution == "Haidian");
    const auto cascade = f.cascade();
    REQUIRE(cascade.edges.size() == 2);
    CHECK(std::count_if(cascade.edges.begin(), cascade.edges.end(), [&](const CascadeEdge& edge) {
              return edge.trainer == ben && edge.learner == chi && edge.event == second;
          }) == 1);
}

TEST_CASE("what a trainer taught and what came of it is counted by people, reports apart", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto [l1, l2, l3] = std::tuple(f.person("L1"), f.person("L2"), f.person("L3"));
    f.tot("2025-01-10", anna, ben);
    const auto first = f.event("2025-04-11", false);
    f.role(first, ben, "lead_trainer");
    f.role(first, l1, "learner", "2025-04-11");
    f.role(first, l2, "learner", "2025-04-12");
    f.role(first, l3, "learner"); // did not complete
    const auto second = f.event("2025-11-23", false, {}, "2025-11-24");
    f.role(second, ben, "co_trainer");
    f.role(second, ben, "lead_trainer"); // two roles are one event
    f.role(second, l2, "learner", "2025-11-24");
    const auto reported = f.event("2025-07-01", false);
    f.role(reported, ben, "lead_trainer");
    f.write([&](Write& w, std::int64_t id) { w.insert(kHeads, id, {reported, 30, "letter"}); });
    f.write([&](Write& w, std::int64_t id) { w.insert(kHeads, id, {reported, 12, "letter"}); });
    const auto trainer = f.of(ben);
    CHECK(trainer.events == 3);
    CHECK(trainer.learners == 2); // L1, L2
    CHECK(trainer.headcount == 42);
    CHECK(trainer.firstTaught == Date::of(2025, 4, 11));
    CHECK(trainer.lastTaught == Date::of(2025, 11, 24));
    CHECK(*trainer.monthsToFirst == Approx(91 / 30.4375)); // 10 January to 11 April
    CHECK(trainer.active);                                 // twelve months ago to the day
    f.build.clock().set(Timestamp{Date::of(2026, 11, 25).days * 86'400'000LL});
    CHECK_FALSE(f.of(ben).active);
}

TEST_CASE("the summary divides events by the trained and learners by the trainers", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    f.tot("2024-01-10", anna, ben);
    f.tot("2024-02-10", anna, chi);
    const auto class1 = f.event("2026-05-01", false);
    f.role(class1, ben, "lead_trainer");
    for (const char* name : {"L1", "L2", "L3"}) f.role(class1, f.person(name), "learner", "2026-05-01");
    const auto all = f.cascade().all;
    CHECK(all.trainers == 3);
    CHECK(all.trained == 2);
    CHECK(all.utilised == 1); // Ben
    CHECK(*all.utilisation() == Approx(0.5));
    CHECK(all.active == 1);
    CHECK(*all.activeRate() == Approx(1.0 / 3));
    CHECK(all.learners == 5); // Ben, Chi, L1, L2, L3
    CHECK(*all.multiplication() == Approx(5.0 / 3));
    const auto generations = f.cascade().generations;
    REQUIRE(generations.size() == 2);
    CHECK(generations[0].learners == 2);
    CHECK(generations[1].generation == 1);
    CHECK(generations[1].learners == 3);
}

// Anna trains Ben and Chi. Ben leads a course of three, with Chi as co-trainer; Chi leads nothing. So 5 learners were
// reached by 3 trainers, Ben and Chi both have taught, and none of the three is Chi's.
TEST_CASE("a co-trainer has taught and is active, and the events and learners are the lead trainer's", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    f.tot("2025-12-10", anna, ben);
    f.tot("2025-12-11", anna, chi);
    const auto course = f.event("2026-05-01", false);
    f.role(course, ben, "lead_trainer");
    f.role(course, chi, "co_trainer");
    for (const char* name : {"L1", "L2", "L3"}) f.role(course, f.person(name), "learner", "2026-05-01");
    f.write([&](Write& w, std::int64_t id) { w.insert(kHeads, id, {course, 12, "letter"}); });
    CHECK(f.of(ben).events == 1);
    CHECK(f.of(ben).assisted == 0);
    CHECK(f.of(ben).learners == 3);
    CHECK(f.of(chi).events == 0);
    CHECK(f.of(chi).assisted == 1);
    CHECK(f.of(chi).learners == 0);
    CHECK(f.of(chi).headcount == 0);
    CHECK(f.of(chi).active);
    CHECK(f.of(chi).firstTaught == Date::of(2026, 5, 1));
    const auto all = f.cascade().all;
    CHECK(all.trained == 2);
    CHECK(all.utilised == 2);
    CHECK(all.active == 3);
    CHECK(all.learners == 5); // Ben, Chi, L1, L2, L3
    CHECK(*all.multiplication() == Approx(5.0 / 3));
}

TEST_CASE("the smallest generation among the lead trainers counts; co-trainers do not", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    const auto dao = f.person("Dao");
    const auto eve = f.person("Eve");
    f.tot("2025-01-10", anna, ben);
    f.tot("2025-02-10", ben, chi);
    const auto mixed = f.tot("2025-03-10", chi, dao); // Chi is 2 ...
    f.role(mixed, ben, "lead_trainer");               // ... Ben is 1
    f.role(mixed, anna, "co_trainer");
    f.role(mixed, f.person("Unknown"), "lead_trainer");
    f.tot("2025-04-10", dao, eve);
    CHECK(f.of(dao).generation == 2);
    CHECK(f.of(eve).generation == 3);
    const auto edges = f.cascade().edges;
    const auto first = std::find_if(edges.begin(), edges.end(), [&](const auto& e) { return e.learner == dao; });
    CHECK(first->trainer == ben); // the one who makes the generation
}

TEST_CASE("of two Train-the-Trainer events the first completed counts, not the first begun", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    f.tot("2025-01-10", anna, ben);
    const auto early = f.event("2025-02-01", true);
    f.role(early, anna, "lead_trainer");
    f.role(early, chi, "learner", "2025-09-01"); // begun first, finished last
    const auto late = f.event("2025-06-01", true);
    f.role(late, ben, "lead_trainer");
    f.role(late, chi, "learner", "2025-06-02");
    CHECK(f.of(chi).totEvent == late);
    CHECK(f.of(chi).generation == 2);
}

TEST_CASE("where nobody completed there are trainers of unknown generation and no shares", "[cascade]") {
    Removals f;
    CHECK(f.cascade().trainers.empty());
    CHECK_FALSE(f.cascade().all.utilisation());
    CHECK_FALSE(f.cascade().all.multiplication());
    const auto ben = f.person("Ben");
    const auto e = f.event("2025-01-10", true);
    f.role(e, ben, "lead_trainer");
    f.role(e, f.person("Chi"), "learner");
    f.profile(f.person("Dao"), "qualified", "2027-01-15");
    const auto cascade = f.cascade();
    REQUIRE(cascade.trainers.size() == 2);
    CHECK_FALSE(f.of(ben).generation);
    CHECK(cascade.trainers[1].name == "Dao");
    CHECK(cascade.trainers[1].observedDue == Date::of(2027, 1, 15));
    CHECK(cascade.edges.empty());
    CHECK_FALSE(cascade.all.utilisation()); // nobody was trained
    CHECK(*cascade.all.multiplication() == 0);
}

TEST_CASE("a circle of trainers has no generation and does not hang", "[cascade]") {
    Removals f;
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    f.tot("2025-01-10", ben, chi);
    f.tot("2025-02-10", chi, ben);
    f.tot("2025-03-10", ben, ben);
    CHECK_FALSE(f.of(ben).generation);
    CHECK_FALSE(f.of(chi).generation);
    f.profile(chi, "faculty");
    CHECK(f.of(ben).generation == 1);
    CHECK(f.of(chi).generation == 0);
}

TEST_CASE("a merged person is one trainer with the roles and profiles of both records", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto again = f.person("Ben (again)");
    f.tot("2025-01-10", anna, again);
    const auto class1 = f.event("2026-05-01", false);
    f.role(class1, ben, "lead_trainer");
    f.role(class1, again, "co_trainer");
    const auto l1 = f.person("L1");
    const auto l1Again = f.person("L1 (again)");
    f.role(class1, l1, "learner", "2026-05-01");
    f.role(class1, l1Again, "learner", "2026-05-01");
    CHECK(f.cascade().trainers.size() == 3);
    f.build.mergeInto(again, ben);
    f.build.mergeInto(l1Again, l1);
    CHECK(f.cascade().trainers.size() == 2);
    CHECK(f.of(ben).generation == 1);
    CHECK(f.of(ben).events == 1);
    CHECK(f.of(ben).learners == 1);
}

TEST_CASE("a class's completions are its event's, and who is withdrawn afterwards is not trained", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    const auto cohort = f.build.cohort(f.build.course(1));
    const auto ids = f.build.enrol(cohort, {ben, chi});
    const auto e = f.event("2026-09-02", true, cohort);
    f.role(e, anna, "lead_trainer");
    f.role(e, f.person("Guest"), "learner", "2026-09-03"); // has a class: its own learners are no learners
    for (const auto id : ids)
        f.write([&](Write& w, std::int64_t) { w.update(kCompletion, id.value, {"2026-09-03", "manual_override"}); });
    CHECK(f.of(anna).learners == 2);
    CHECK(f.of(chi).generation == 1);
    const std::vector<EnrolmentId> withdrawn{ids[1]};
    REQUIRE(f.build.workspace().enrolments().changeStatus(withdrawn, EnrolmentStatus::Withdrawn, Date::of(2026, 10, 1),
                                                          "workload"));
    CHECK(f.of(anna).learners == 1);
    CHECK(f.cascade().trainers.size() == 2);
}

TEST_CASE("a deleted event and one that is still to come count for nothing", "[cascade]") {
    Removals f;
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    const auto chi = f.person("Chi");
    const auto gone = f.tot("2025-01-10", anna, ben);
    f.tot("2025-06-10", ben, chi);
    CHECK(f.of(chi).generation == 2);
    f.write([&](Write& w, std::int64_t) { w.setDeleted("event", gone.value, true); });
    CHECK_FALSE(f.of(chi).generation);
    CHECK(f.of(anna).events == 0);
    const auto ahead = f.event("2027-01-10", false);
    f.role(ahead, anna, "lead_trainer");
    CHECK(f.of(anna).events == 0);
    CHECK_FALSE(f.of(anna).firstTaught);
}

TEST_CASE("of one programme only its events count, with generations from everywhere", "[cascade]") {
    Removals f;
    const ProgrammeId other{f.write([&](Write& w, std::int64_t id) {
        w.insert(kCascadeProgramme, id, {"VN", "2025-01-01"});
    })};
    const auto anna = f.faculty("Anna");
    const auto ben = f.person("Ben");
    f.tot("2025-01-10", anna, ben);
    const auto there = f.write([&](Write& w, std::int64_t id) {
        w.insert(kEvent, id, {other, "VN1", "VN1", "workshop", "2026-05-01", {}, false, {}});
    });
    f.role({there}, ben, "lead_trainer");
    const auto cascade = f.build.workspace().cascades().cascade(other);
    REQUIRE(cascade.trainers.size() == 1);
    CHECK(cascade.trainers[0].person == ben);
    CHECK(cascade.trainers[0].generation == 1);
    CHECK(cascade.trainers[0].events == 1);
    CHECK(cascade.edges.empty());
}
