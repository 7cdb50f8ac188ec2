// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/series_member_service.h"

#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/enrolment_service.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

#include <algorithm>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

struct MemberSeries {
    ProgrammeBuilder build;
    std::vector<PersonId> people = build.people(3);
    SeriesId series = build.series({}, 8);
    std::vector<SessionRow> sessions = oldestFirst();

    std::vector<SessionRow> oldestFirst() {
        auto rows = build.workspace().conferences().sessions();
        std::reverse(rows.begin(), rows.end());
        return rows;
    }
    SeriesMemberService& members() { return build.workspace().seriesMembers(); }
    std::size_t expectedAt(std::size_t session) {
        return build.workspace().attendance().sheet(sessions[session].session.id)->rows.size();
    }
};

} // namespace

TEST_CASE("who is expected at a series is set in one step, and kept by sessions that were held", "[series]") {
    MemberSeries f;
    const std::vector<SeriesMember> two{{f.people[0]}, {f.people[1], "hub_expert"}};
    REQUIRE(f.members().setExpected(f.series, {}, two));
    CHECK(f.expectedAt(7) == 2);
    const auto expected = f.members().expected(f.series);
    REQUIRE(expected->members.size() == 2);
    CHECK(expected->members[1].role == "hub_expert");
    CHECK(expected->members[1].institution == "Haidian");
    REQUIRE(f.build.workspace().conferences().hold(f.sessions[0].session.id));
    const std::vector<SeriesMember> other{{f.people[2]}};
    REQUIRE(f.members().setExpected(f.series, {}, other));
    CHECK(f.expectedAt(0) == 2);
    CHECK(f.expectedAt(7) == 1);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.expectedAt(7) == 2);
}

TEST_CASE("a class that a series is given to is judged by its sessions at once", "[series]") {
    MemberSeries f;
    const auto version = f.build.course(1, R"({"attend_pct":50})");
    const auto cohort = f.build.cohort(version);
    const auto enrolments = f.build.enrol(cohort, f.people);
    const auto status = [&] { return f.build.workspace().enrolments().view(enrolments[0])->enrolment.status; };
    const std::vector<SeriesMember> all{{f.people[0]}, {f.people[1]}, {f.people[2]}};
    REQUIRE(f.members().setExpected(f.series, {}, all));
    REQUIRE(f.build.workspace().attendance().everyonePresent(f.sessions[0].session.id));
    CHECK(status() == EnrolmentStatus::Completed); // of an open series, one of one
    REQUIRE(f.build.workspace().undo());
    REQUIRE(f.members().setExpected(f.series, cohort, {}));
    REQUIRE(f.build.workspace().attendance().everyonePresent(f.sessions[0].session.id));
    CHECK(status() == EnrolmentStatus::InProgress); // one of eight
    REQUIRE(f.members().setExpected(f.series, {}, all));
    CHECK(status() == EnrolmentStatus::Completed);
    CHECK_FALSE(f.members().setExpected(f.series, CohortId{4711}, all));
}
