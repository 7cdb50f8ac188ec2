// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"

#include "core/services/conference_calendar.h"
#include "core/services/conference_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/series_member_service.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

constexpr const char* kEightyPercent = R"({"attend_pct":80})";

struct AttendedSeries {
    ProgrammeBuilder build;
    CourseVersionId version;
    CohortId cohort;
    std::vector<PersonId> people;
    std::vector<EnrolmentId> enrolments;
    SeriesId series;
    std::vector<SessionRow> sessions; // by day

    explicit AttendedSeries(int n = 3, int count = 7)
        : version(build.course(1, kEightyPercent)), cohort(build.cohort(version)), people(build.people(n)),
          enrolments(build.enrol(cohort, people)), series(build.series(cohort, count)) {
        sessions = build.workspace().conferences().sessions();
        std::reverse(sessions.begin(), sessions.end());
    }
    AttendanceService& attendance() { return build.workspace().attendance(); }
    ConferenceService& conferences() { return build.workspace().conferences(); }
    SessionId id(std::size_t i) { return sessions[i].session.id; }
    SessionStatus status(std::size_t i) { return conferences().session(id(i))->session.status; }
    int mark(std::size_t session, std::size_t person, AttendanceStatus as) {
        return *attendance().mark(id(session), std::span(&people[person], 1), as);
    }
    AttendanceCounts counts(std::size_t i) { return attendance().sheet(id(i))->counts(); }
    Enrolment enrolment(std::size_t i) { return build.workspace().enrolments().view(enrolments[i])->enrolment; }
};

} // namespace

TEST_CASE("a planned session shows who is expected before anything is entered", "[attendance]") {
    AttendedSeries f;
    const auto sheet = f.attendance().sheet(f.id(0));
    REQUIRE(sheet->rows.size() == 3);
    CHECK_FALSE(sheet->rows[0].stored);
    CHECK(sheet->rows[0].institution == "Haidian");
    CHECK(sheet->counts() == AttendanceCounts{3, 0, 0, 0, 3, 0});
}

TEST_CASE("the first person who came holds the session and counts the others as unmarked", "[attendance]") {
    AttendedSeries f;
    CHECK(f.mark(0, 1, AttendanceStatus::Present) == 1);
    CHECK(f.status(0) == SessionStatus::Held);
    CHECK(f.counts(0) == AttendanceCounts{3, 1, 0, 0, 2, 0});
    CHECK(f.conferences().session(f.id(0))->present == 1);
    CHECK(f.conferences().session(f.id(0))->expected == 3);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.status(0) == SessionStatus::Planned);
    CHECK(f.counts(0).unmarked == 3);
}

TEST_CASE("everyone present and then the exceptions", "[attendance]") {
    AttendedSeries f;
    CHECK(f.mark(0, 0, AttendanceStatus::Excused) == 1);
    CHECK(f.status(0) == SessionStatus::Planned); // an apology holds nothing
    CHECK(*f.attendance().everyonePresent(f.id(0)) == 2);
    f.mark(0, 2, AttendanceStatus::Absent);
    CHECK(f.counts(0) == AttendanceCounts{3, 1, 1, 1, 0, 0});
    CHECK(f.counts(0).attendance() == Share{1, 3});
    CHECK(f.counts(0).commitment() == Share{2, 3});
    REQUIRE(f.build.workspace().undo());
    CHECK(f.counts(0).attended == 2);
}

TEST_CASE("nobody can be present at a session that lies ahead", "[attendance]") {
    AttendedSeries f(1, 10);
    const auto result = f.attendance().mark(f.id(9), f.people, AttendanceStatus::Present);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::SessionAhead);
    CHECK(f.attendance().mark(f.id(9), f.people, AttendanceStatus::Excused).ok());
}

TEST_CASE("a walk-in is present, outside the shares, and can be taken out", "[attendance]") {
    AttendedSeries f;
    const auto guest = f.build.person("周玲");
    REQUIRE(f.attendance().signIn(f.id(0), guest));
    CHECK(f.counts(0).walkIns == 1);
    CHECK(f.counts(0).attendance() == Share{0, 3});
    REQUIRE(f.attendance().remove(f.id(0), guest, "participant"));
    CHECK(f.counts(0).walkIns == 0);
    CHECK(f.attendance().sheet(f.id(0))->rows.size() == 3);
}

TEST_CASE("a person in two roles is one person", "[attendance]") {
    AttendedSeries f;
    f.mark(0, 0, AttendanceStatus::Present);
    REQUIRE(f.attendance().addWalkIn(f.id(0), f.people[0], "presenter"));
    CHECK(f.attendance().sheet(f.id(0))->rows.size() == 4);
    CHECK(f.counts(0) == AttendanceCounts{3, 1, 0, 0, 2, 0});
}

TEST_CASE("role, minutes and mode of a line can be corrected", "[attendance]") {
    AttendedSeries f;
    f.mark(0, 0, AttendanceStatus::Late);
    REQUIRE(f.attendance().setDetail(f.id(0), f.people[0], "participant", {"presenter", 45, "online", "joined late"}));
    const auto sheet = f.attendance().sheet(f.id(0));
    REQUIRE(sheet->rows.size() == 3);
    CHECK(sheet->rows[0].role == "presenter");
    CHECK(sheet->rows[0].minutes == 45);
    CHECK(sheet->rows[0].status == AttendanceStatus::Late);
    CHECK_FALSE(f.attendance().setDetail(f.id(0), f.people[0], "presenter", {"guest", {}, "", ""}));
    CHECK_FALSE(f.attendance().setDetail(f.id(0), f.people[0], "presenter", {"presenter", -1, "", ""}));
}

TEST_CASE("attendance completes on the session that reaches the share, with what is still ahead counted",
          "[attendance]") {
    AttendedSeries f(2, 7); // 1 September to 24 November; 80 % of seven are six
    for (std::size_t i = 0; i < 5; ++i) f.mark(i, 0, AttendanceStatus::Present);
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress);
    f.mark(5, 0, AttendanceStatus::LeftEarly);
    CHECK(f.enrolment(0).completedOn == Date::of(2026, 11, 10));
    f.mark(6, 1, AttendanceStatus::Present); // the other comes, this one does not
    CHECK(f.enrolment(0).status == EnrolmentStatus::Completed);
    f.mark(3, 0, AttendanceStatus::Absent); // a correction takes it back
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress);
}

TEST_CASE("a cancelled session is no longer asked of anybody", "[attendance]") {
    AttendedSeries f(1, 5);
    for (std::size_t i = 0; i < 3; ++i) f.mark(i, 0, AttendanceStatus::Present);
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress);
    REQUIRE(f.conferences().cancel(f.id(3), "holiday"));
    CHECK(f.enrolment(0).status == EnrolmentStatus::InProgress); // three of four are 75 %
    REQUIRE(f.conferences().cancel(f.id(4), "holiday"));
    CHECK(f.enrolment(0).completedOn == f.sessions[2].session.plannedOn);
}

TEST_CASE("missing an open series later does not take a completion away", "[attendance]") {
    ProgrammeBuilder build;
    const auto version = build.course(1, kEightyPercent);
    const auto cohort = build.cohort(version);
    const auto people = build.people(2);
    const auto enrolments = build.enrol(cohort, people);
    const auto series = build.series({}, 5);
    std::vector<SeriesMember> members;
    for (const PersonId person : people) members.push_back({person});
    REQUIRE(build.workspace().seriesMembers().setExpected(series, {}, members));
    auto sessions = build.workspace().conferences().sessions();
    std::reverse(sessions.begin(), sessions.end());
    auto& attendance = build.workspace().attendance();
    REQUIRE(attendance.everyonePresent(sessions[0].session.id));
    REQUIRE(attendance.mark(sessions[1].session.id, std::span(&people[1], 1), AttendanceStatus::Present));
    const auto first = build.workspace().enrolments().view(enrolments[0])->enrolment;
    CHECK(first.completedOn == Date::of(2026, 9, 1));
    REQUIRE(attendance.mark(sessions[0].session.id, std::span(&people[0], 1), AttendanceStatus::Absent));
    CHECK(build.workspace().enrolments().view(enrolments[0])->enrolment.status == EnrolmentStatus::Enrolled);
}

TEST_CASE("people who were merged stand on one line", "[attendance]") {
    AttendedSeries f;
    f.mark(0, 0, AttendanceStatus::Absent);
    const auto twin = f.build.person("Trainee One");
    REQUIRE(f.attendance().signIn(f.id(0), twin));
    f.build.mergeInto(twin, f.people[0]);
    const auto sheet = f.attendance().sheet(f.id(0));
    CHECK(sheet->rows.size() == 3);
    CHECK(sheet->rows[0].status == AttendanceStatus::Present);
}

TEST_CASE("head counts are kept apart from names", "[attendance]") {
    AttendedSeries f;
    REQUIRE(f.attendance().setHeadcounts(f.id(0), {{"nurse", "female", "", 12}, {"", "unknown", "", 5}}));
    REQUIRE(f.attendance().setHeadcounts(f.id(0), {{"nurse", "female", "", 14}}));
    const auto sheet = f.attendance().sheet(f.id(0));
    CHECK(sheet->headcount() == 14);
    CHECK(sheet->counts().present() == 0);
    CHECK_FALSE(f.attendance().setHeadcounts(f.id(0), {{"nurse", "female", "", 0}}));
}

TEST_CASE("a fortnightly series is planned in one step with its turns", "[conference]") {
    ProgrammeBuilder build;
    const auto a = build.institution("PUMCH");
    const auto b = build.institution("Haidian");
    build.series({}, 4, Date::of(2026, 11, 24), {a, b});
    auto rows = build.workspace().conferences().sessions();
    REQUIRE(rows.size() == 4);
    CHECK(rows[3].presentingName == "PUMCH");
    CHECK(rows[2].presentingName == "Haidian");
    CHECK(rows[2].session.plannedOn == Date::of(2026, 12, 8));
    REQUIRE(build.workspace().conferences().cancel(rows[2].session.id, "presenter_absent"));
    rows = build.workspace().conferences().sessions();
    CHECK(rows[1].presentingName == "Haidian"); // the turn was not used up
    CHECK(rows[0].presentingName == "PUMCH");
    REQUIRE(build.workspace().undo());
    REQUIRE(build.workspace().undo());
    CHECK(build.workspace().conferences().sessions().empty());
}

TEST_CASE("a presenter set by hand stays when the rota moves", "[conference]") {
    ProgrammeBuilder build;
    const auto a = build.institution("PUMCH");
    const auto b = build.institution("Haidian");
    const auto c = build.institution("Guest");
    build.series({}, 3, Date::of(2026, 11, 24), {a, b});
    auto rows = build.workspace().conferences().sessions();
    Session last = rows[0].session;
    last.presenting = c;
    REQUIRE(build.workspace().conferences().edit(last));
    REQUIRE(build.workspace().conferences().cancel(rows[2].session.id, "holiday"));
    rows = build.workspace().conferences().sessions();
    CHECK(rows[0].session.presenting == c);
    CHECK(rows[1].session.presenting == a);
}

TEST_CASE("two sessions swap their turns in one step, and nobody presents twice in a row when the rota moves",
          "[conference]") {
    ProgrammeBuilder build;
    const auto a = build.institution("PUMCH");
    const auto b = build.institution("Haidian");
    const auto c = build.institution("Guest");
    build.series({}, 6, Date::of(2026, 11, 24), {a, b, c});
    ConferenceService& conferences = build.workspace().conferences();
    const auto turns = [&] {
        std::vector<InstitutionId> list;
        for (const SessionRow& row : conferences.sessions()) list.insert(list.begin(), row.session.presenting);
        return list;
    };
    const auto day = [&](std::size_t i) { return conferences.sessions()[5 - i].session.id; };
    const SessionId second = day(1);
    const auto others = conferences.swappable(second);
    REQUIRE(others);
    REQUIRE(others->size() == 4); // not itself, not the other one of Haidian
    CHECK(others->front().session.id == day(0));
    REQUIRE(conferences.swapTurns(second, day(3)));
    CHECK(turns() == std::vector{a, a, c, b, b, c});
    REQUIRE(conferences.cancel(day(0), "holiday"));
    CHECK(turns() == std::vector{a, a, c, a, b, c}); // the first of them does not take place
    REQUIRE(build.workspace().undo());
    REQUIRE(build.workspace().undo());
    CHECK(turns() == std::vector{a, b, c, a, b, c});
}

TEST_CASE("only open turns of one series and of two institutions are swapped", "[conference]") {
    ProgrammeBuilder build;
    const auto a = build.institution("PUMCH");
    const auto b = build.institution("Haidian");
    build.series({}, 3, Date::of(2026, 11, 10), {a, b});
    build.series({}, 2, Date::of(2026, 11, 24), {b, a});
    ConferenceService& conferences = build.workspace().conferences();
    const auto find = [&](Date on, InstitutionId presenting) {
        for (const SessionRow& row : conferences.sessions())
            if (row.session.plannedOn == on && row.session.presenting == presenting) return row;
        return SessionRow{};
    };
    SessionId first;
    for (const SessionRow& row : conferences.sessions())
        if (row.session.plannedOn == Date::of(2026, 11, 10)) first = row.session.id;
    REQUIRE(first);
    SessionId last;
    for (const SessionRow& row : conferences.sessions())
        if (row.session.plannedOn == Date::of(2026, 12, 8) && row.session.presenting == a) last = row.session.id;
    REQUIRE(last);
    CHECK(conferences.swapTurns(last, first).error().code == ErrorCode::InvalidInput); // past
    CHECK(conferences.swapTurns(last, last).error().code == ErrorCode::InvalidInput);
    CHECK(conferences.swapTurns(last, SessionId{4711}).error().code == ErrorCode::NotFound);
    CHECK(find(Date::of(2026, 12, 8), a).session.id);
}

TEST_CASE("a postponed session stays and a new one takes its place", "[conference]") {
    AttendedSeries f(1, 8);
    const auto made = f.conferences().postpone(f.id(7), Date::of(2026, 12, 15), "clash");
    REQUIRE(made);
    CHECK(f.status(7) == SessionStatus::Postponed);
    const auto moved = f.conferences().session(*made);
    CHECK(moved->session.plannedOn == Date::of(2026, 12, 15));
    CHECK(moved->session.status == SessionStatus::Planned);
    CHECK_FALSE(f.conferences().postpone(f.id(6), {}, ""));
    f.mark(0, 0, AttendanceStatus::Present);
    const auto refused = f.conferences().cancel(f.id(0), "holiday");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InUse);
}

TEST_CASE("the calendar keeps its uids and counts its changes", "[conference]") {
    AttendedSeries f(1, 2);
    Session session = f.sessions[0].session;
    session.place = "Room 5";
    REQUIRE(f.conferences().edit(session));
    REQUIRE(f.conferences().cancel(f.id(1), "holiday"));
    const auto text = f.build.workspace().calendar().ofSeries(f.series);
    REQUIRE(text);
    const std::string uid = "UID:session-" + std::to_string(session.id.value) + "@preceptor\r\n";
    CHECK(text->find(uid) != std::string::npos);
    CHECK(text->find("SEQUENCE:1\r\n") != std::string::npos);
    CHECK(text->find("DTSTART:20260901T110000Z") != std::string::npos);
    CHECK(text->find("STATUS:CANCELLED") != std::string::npos);
    CHECK(f.build.workspace().calendar().ofSession(f.id(1))->find("METHOD:CANCEL") != std::string::npos);
}

TEST_CASE("a series that comes to nothing is refused before it is made", "[conference]") {
    ProgrammeBuilder build;
    SeriesDraft draft;
    draft.programme = build.programme();
    draft.title = "Conference";
    draft.firstDay = Date::of(2026, 11, 24);
    draft.recurrence.count = 1;
    draft.skips = {draft.firstDay};
    CHECK_FALSE(build.workspace().conferences().planSeries(draft));
    draft.skips.clear();
    draft.timezone = "Beijing";
    draft.startTime = "7 pm";
    const auto result = build.workspace().conferences().planSeries(draft);
    REQUIRE_FALSE(result);
    CHECK(result.error().issues.size() == 2);
    CHECK(build.workspace().conferences().series().empty());
}
