// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/today_service.h"

#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/exchange_service.h"
#include "core/services/progress_service.h"
#include "core/services/today_json.h"
#include "core/storage/peer_repository.h"
#include "core/storage/replica_repository.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

#include <algorithm>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

constexpr const char* kComesMostly = R"({"attend_pct":80})";

// Seven fortnightly sessions from 1 September; the last one is today, 24 November.
struct DayOfWork {
    ProgrammeBuilder build;
    CourseVersionId version;
    CohortId cohort;
    std::vector<PersonId> people;
    std::vector<EnrolmentId> enrolments;
    SeriesId series;

    explicit DayOfWork(int n = 4, int sessions = 9, std::optional<Date> end = {})
        : version(build.course(2, kComesMostly)), cohort(build.cohort(version, Date::of(2026, 9, 1), end)),
          people(build.people(n)), enrolments(build.enrol(cohort, people)), series(build.series(cohort, sessions)) {}

    TodayService& today() { return build.workspace().today(); }
    SessionId sessionOn(Date day) {
        for (const SessionRow& row : build.workspace().conferences().sessions())
            if (row.session.plannedOn == day) return row.session.id;
        return {};
    }
    void attend(Date day, std::size_t who) {
        REQUIRE(build.workspace()
                    .attendance()
                    .mark(sessionOn(day), std::span(&people[who], 1), AttendanceStatus::Present)
                    .ok());
    }
};

} // namespace

TEST_CASE("the next conference is today's, those after it are coming up", "[today]") {
    DayOfWork f;
    const Agenda agenda = f.today().agenda();
    REQUIRE(agenda.next);
    CHECK(agenda.next->day == Date::of(2026, 11, 24));
    CHECK(agenda.next->time == "19:00");
    CHECK(f.today().count().overview.next == agenda.next->id);
    CHECK(f.today().count().overview.expectedNext == 4);
    REQUIRE(agenda.comingUp.size() == 2);
    CHECK(agenda.comingUp[0].day == Date::of(2026, 12, 8));
}

TEST_CASE("today's conference stays the next one until everybody expected is marked", "[today]") {
    DayOfWork f;
    const Date today = Date::of(2026, 11, 24);
    for (std::size_t who = 0; who < f.people.size(); ++who) {
        f.attend(today, who);
        const Agenda agenda = f.today().agenda();
        REQUIRE(agenda.next);
        CHECK(agenda.next->day == today); // to the end of the day, however many are marked
    }
}

TEST_CASE("a conference that has passed without a word is listed as unrecorded", "[today]") {
    DayOfWork f;
    CHECK(f.today().agenda().unrecorded.size() == 5); // the oldest five of six
    f.attend(Date::of(2026, 9, 1), 0);
    const auto unrecorded = f.today().agenda().unrecorded;
    REQUIRE(unrecorded.size() == 5);
    CHECK(unrecorded.front().day == Date::of(2026, 9, 15));
}

TEST_CASE("attendance is a share of those expected, by fortnight and cadre", "[today]") {
    DayOfWork f;
    f.attend(Date::of(2026, 11, 10), 0);
    f.attend(Date::of(2026, 11, 10), 1);
    f.attend(Date::of(2026, 11, 24), 2);
    CHECK(f.today().count().overview.attendance.size() == 1); // today's is still being marked
    REQUIRE(f.build.workspace().attendance().everyonePresent(f.sessionOn(Date::of(2026, 11, 24))).ok());
    const Overview overview = f.today().count().overview;
    REQUIRE(overview.attendance.size() == 2);
    CHECK(overview.attendance[0].day == Date::of(2026, 11, 10));
    CHECK(overview.attendance[0].all == Ratio{2, 4});
    CHECK(overview.attendance[0].nurses == Ratio{2, 4});
    CHECK(overview.attendance[0].doctors == Ratio{0, 0});
    CHECK(overview.attendance[1].all == Ratio{4, 4});
    CHECK(overview.attendanceTarget == 80.0);
}

TEST_CASE("modules complete are counted against all required ones, and by institution", "[today]") {
    DayOfWork f;
    const auto modules = f.build.workspace().curriculum().modules(f.version);
    const ProgressCell cell{f.enrolments[0], modules[0].id};
    REQUIRE(f.build.workspace().progress().mark(std::span(&cell, 1), ModuleStatus::Done).ok());
    const Overview overview = f.today().count().overview;
    CHECK(overview.modules == Ratio{1, 8});
    REQUIRE(overview.institutions.size() == 1);
    CHECK(overview.institutions[0].modules == Ratio{1, 8});
    CHECK(overview.institutions[0].people == 4);
    REQUIRE_FALSE(overview.modulesHistory.empty());
    CHECK(overview.modulesHistory.back() == Approx(12.5));
}

TEST_CASE("a merged person counts once among those in training", "[today]") {
    DayOfWork f;
    CHECK(f.today().count().overview.inTraining == 4);
    f.build.mergeInto(f.people[0], f.people[1]);
    CHECK(f.today().count().overview.inTraining == 3);
}

TEST_CASE("a class that ended with people still in training needs attention", "[today]") {
    DayOfWork f(3, 2, Date::of(2026, 11, 1));
    const Overview overview = f.today().count().overview;
    REQUIRE(overview.lateCohorts.size() == 1);
    CHECK(overview.lateCohorts[0].people == 3);
    CHECK(overview.lateCohorts[0].ended == Date::of(2026, 11, 1));
}

TEST_CASE("a class with free places that people wait for needs attention, until it has ended", "[today]") {
    DayOfWork f;
    auto& curriculum = f.build.workspace().curriculum();
    Cohort cohort = curriculum.cohorts().front().cohort;
    cohort.capacity = 4;
    REQUIRE(curriculum.editCohort(cohort));
    f.build.enrol(cohort.id, {f.build.person("Fifth"), f.build.person("Sixth")});
    CHECK(f.today().count().overview.freePlaces.empty());
    REQUIRE(f.build.workspace().enrolments().changeStatus(std::span(&f.enrolments[0], 1), EnrolmentStatus::Withdrawn,
                                                          Date::of(2026, 11, 20), "illness"));
    const auto counted = f.today().count();
    REQUIRE(counted.overview.freePlaces.size() == 1);
    CHECK(counted.overview.freePlaces[0].id == cohort.id);
    CHECK(counted.overview.freePlaces[0].places == 1);
    f.today().keep(counted);
    CHECK(f.today().kept().overview == counted.overview);
    cohort.capacity.reset();
    REQUIRE(curriculum.editCohort(cohort));
    CHECK(f.today().count().overview.freePlaces.at(0).places == 2);
    cohort.endOn = Date::of(2026, 11, 23);
    REQUIRE(curriculum.editCohort(cohort));
    CHECK(f.today().count().overview.freePlaces.empty());
}

TEST_CASE("what was kept is fresh until the data or the day changes", "[today]") {
    DayOfWork f;
    CHECK_FALSE(f.today().kept().fresh);
    CHECK_FALSE(f.today().kept().overview);
    const Overview counted = f.today().count().overview;
    f.today().keep(f.today().count());
    CHECK(f.today().kept().fresh);
    CHECK(f.today().kept().overview == counted);
    f.attend(Date::of(2026, 11, 24), 0);
    CHECK_FALSE(f.today().kept().fresh);
    CHECK(f.today().kept().overview == counted);
    f.today().keep(f.today().count());
    CHECK(f.today().kept().fresh);
    f.build.clock().set(Timestamp{f.build.clock().now().millis + 86'400'000});
    CHECK_FALSE(f.today().kept().fresh);
}

TEST_CASE("the kept form of an overview reads back as it was, and other text is none", "[today]") {
    DayOfWork f;
    f.attend(Date::of(2026, 11, 10), 0);
    const Overview counted = f.today().count().overview;
    CHECK(readOverview(overviewText(counted)) == counted);
    CHECK_FALSE(readOverview("").has_value());
    CHECK_FALSE(readOverview("{}").has_value());
    CHECK_FALSE(readOverview(R"({"format":99})").has_value());
}

TEST_CASE("an empty programme has an agenda and an overview without anything", "[today]") {
    ProgrammeBuilder build;
    const Agenda agenda = build.workspace().today().agenda();
    CHECK_FALSE(agenda.next);
    CHECK(agenda.comingUp.empty());
    CHECK(build.workspace().today().count().overview.inTraining == 0);
    CHECK_FALSE(Ratio{}.percent());
}

TEST_CASE("a site that has sent nothing for more than two weeks is named, by its own or by our clock", "[today]") {
    DayOfWork f;
    UnitOfWork& unit = f.build.workspace().unit();
    ReplicaRepository replicas(unit.db());
    PeerRepository peers(unit.db());
    const Timestamp now = f.build.clock().now();
    const auto daysAgo = [now](std::int64_t days) { return Timestamp{now.millis - days * 86'400'000}; };
    const auto heard = [&](const std::string& site, Timestamp written, Timestamp taken) {
        const std::string uuid = ReplicaRepository::newUuid();
        replicas.ensure(uuid, now);
        replicas.setNames(uuid, site, "PC 1");
        peers.keepPeer({uuid, std::string(32, 'k'), written, {}}, taken);
    };
    heard("Ward 5", daysAgo(16), daysAgo(16));
    heard("Ward 6", daysAgo(14), daysAgo(14));
    heard("Ward 7", daysAgo(30), daysAgo(30));
    heard("Ward 7", daysAgo(1), daysAgo(1));        // its other PC
    heard("Ward 8", daysAgo(-40'000), daysAgo(20)); // its clock runs far ahead
    CHECK(f.today().agenda().silentSites == std::vector<SilentSite>{{"Ward 8", 20}, {"Ward 5", 16}});
}

TEST_CASE("a site known only through others is named when nothing of it came for more than two weeks", "[today]") {
    DayOfWork f;
    UnitOfWork& unit = f.build.workspace().unit();
    ReplicaRepository replicas(unit.db());
    const Timestamp now = f.build.clock().now();
    const auto daysAgo = [now](std::int64_t days) { return Timestamp{now.millis - days * 86'400'000}; };
    const auto known = [&](const std::string& site, Timestamp since) {
        const std::string uuid = ReplicaRepository::newUuid();
        replicas.ensure(uuid, since);
        replicas.setNames(uuid, site, "PC 1");
        return uuid;
    };
    replicas.setNames(replicas.own().uuid, "Office", "PC 1");
    known("Office", daysAgo(60)); // this PC, before it was put back
    known("Ward 5", daysAgo(23));
    known("Ward 6", daysAgo(10));
    replicas.raise(replicas.ensure(known("Ward 7", daysAgo(90)), now), 4,
                   daysAgo(3)); // what it writes comes through another
    REQUIRE(PeerRepository(unit.db()).retire({known("Ward 8", daysAgo(40))}, now) == 1);
    known("Ward 9", Timestamp{0}); // when the clock of this PC was wrong
    CHECK(f.today().agenda().silentSites == std::vector<SilentSite>{{"Ward 5", 23}});
    const auto sites = f.build.workspace().exchange().overview().sites;
    const auto silent = [&](const std::string& site) {
        return std::find_if(sites.begin(), sites.end(), [&](const SiteRow& row) { return row.site == site; })
            ->daysSilent;
    };
    CHECK(silent("Ward 5") == 23);
    CHECK(silent("Ward 7") == 3);
    CHECK_FALSE(silent("Ward 9"));
    CHECK_FALSE(silent("Office"));
}
