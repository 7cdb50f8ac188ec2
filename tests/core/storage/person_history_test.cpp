// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

const Shape kProgramme{"programme", {"code", "start_on"}};
const Shape kSession{
    "session",
    {"programme_id", "kind", "title", "planned_on", "planned_time", "planned_minutes", "timezone", "status"}};
const Shape kAttendance{"attendance", {"session_id", "person_id", "role", "status"}};
const Shape kCourse{"course", {"code", "title", "title_zh"}};
const Shape kVersion{"course_version", {"course_id", "version", "effective_from"}};
const Shape kModule{"module", {"course_version_id", "code", "title", "position", "hours"}};
const Shape kCohort{"cohort", {"programme_id", "course_version_id", "name", "start_on"}};
const Shape kEnrolment{"enrolment",
                       {"person_id", "cohort_id", "enrolled_on", "status", "completed_on", "certificate_no"}};
const Shape kProgress{"module_progress", {"enrolment_id", "module_id", "status", "done_on"}};
const Shape kAssessment{"assessment", {"course_version_id", "title", "kind", "max", "pass_mark"}};
const Shape kScore{"score", {"assessment_id", "enrolment_id", "raw", "taken_on"}};
const Shape kSignOff{"sign_off", {"enrolment_id", "role", "signed_by", "signed_on"}};

struct HistoryFile {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> file = Workspace::inMemory(clock);
    std::int64_t programme = row(kProgramme, {"P", "2026-01-01"});
    std::int64_t held = session("2026-03-01", "held");

    std::int64_t row(const Shape& shape, std::initializer_list<Cell> cells) {
        return *file->unit().transact(Action::FillDemo, [&](Write& w) -> Result<std::int64_t> {
            const auto id = w.newId();
            w.insert(shape, id, cells);
            return id;
        });
    }
    std::int64_t session(const char* day, const char* status) {
        return row(kSession, {programme, "case_conference", day, day, "14:00", 90, "Asia/Shanghai", status});
    }
    PersonId person(const std::string& name) {
        PersonDraft draft;
        draft.values.nativeName = name;
        return *file->people().addPerson(draft);
    }
    void attend(std::int64_t session, PersonId person, const char* status) {
        row(kAttendance, {session, person, "participant", status});
    }
};

} // namespace

TEST_CASE("a person's history tells conferences held, enrolments, modules, scores and sign-offs", "[people]") {
    HistoryFile f;
    const PersonId id = f.person("A");
    f.attend(f.held, id, "late");
    f.attend(f.session("2026-12-01", "planned"), id, "unmarked");
    const auto course = f.row(kCourse, {"B", "Basics", "基础"});
    const auto version = f.row(kVersion, {course, "1", "2026-01-01"});
    const auto module = f.row(kModule, {version, "M1", "Pain", 1, 2.5});
    const auto cohort = f.row(kCohort, {f.programme, version, "Spring", "2026-01-10"});
    const auto enrolment = f.row(kEnrolment, {id, cohort, "2026-01-12", "completed", "2026-06-30", "C-1"});
    f.row(kProgress, {enrolment, module, "done", "2026-02-01"});
    f.row(kScore, {f.row(kAssessment, {version, "Test", "post_test", 50.0, 30.0}), enrolment, 42.0, "2026-06-01"});
    f.row(kSignOff, {enrolment, "nurse_educator", "Li Na", "2026-06-20"});

    const auto history = f.file->people().history(id);
    std::vector<HistoryKind> kinds;
    for (const HistoryRow& row : history) kinds.push_back(row.kind);
    CHECK(kinds == std::vector{HistoryKind::Completion, HistoryKind::SignOff, HistoryKind::Score,
                               HistoryKind::Conference, HistoryKind::Module, HistoryKind::Enrolment});
    CHECK(history[0].certificateNo == "C-1");
    CHECK(history[0].titleZh == "基础");
    CHECK(history[2].score == 42.0);
    CHECK(history[2].scoreMax == 50.0);
    CHECK(history[3].status == "late");
    CHECK(history[3].minutes == 90);
    CHECK(history[4].hours == 2.5);
    CHECK(history[5].context == "Spring");
}

TEST_CASE("a session met through two merged records is told once, by the better evidence", "[people]") {
    HistoryFile f;
    const PersonId kept = f.person("王秀英");
    const PersonId other = f.person("Wang Xiuying");
    f.attend(f.held, kept, "absent");
    f.attend(f.held, other, "present");
    const PersonDraft chosen{*f.file->people().find(kept), {}};
    REQUIRE(f.file->merges().merge(kept, other, chosen));
    const auto history = f.file->people().history(kept);
    REQUIRE(history.size() == 1);
    CHECK(history[0].status == "present");
    CHECK(f.file->people().history(other).size() == 1);
}

TEST_CASE("a person's history has workshops in each role once, with their hours, and what was observed", "[people]") {
    const Shape event{"event", {"programme_id", "code", "title", "start_on", "contact_hours", "venue"}};
    const Shape role{"event_role", {"event_id", "person_id", "role", "hours"}};
    const Shape epa{"epa", {"framework", "code", "title", "title_zh"}};
    const Shape observation{"epa_observation", {"person_id", "epa_id", "observed_on", "level"}};
    HistoryFile f;
    const PersonId id = f.person("A");
    const PersonId other = f.person("A again");
    const auto workshop = f.row(event, {f.programme, "WS-1", "Pain", "2026-05-02", 12.0, "Hall"});
    f.row(role, {workshop, id, "learner", nullptr});
    f.row(role, {workshop, id, "helper", 3.0});
    f.row(role, {workshop, other, "learner", nullptr});
    const auto ahead = f.row(event, {f.programme, "WS-2", "Breath", "2026-11-25", 12.0, "Hall"});
    f.row(role, {ahead, id, "learner", nullptr}); // on its list, and not taught yet
    const auto eases = f.row(epa, {"local", "E1", "Eases pain", "止痛"});
    f.row(observation, {id, eases, "2026-06-01", "3_indirect"});
    f.row({"entrustment_decision", {"person_id", "epa_id", "decided_on", "level", "decided_by"}},
          {id, eases, "2026-06-02", "4_unsupervised", "Dr Tan"});
    PersonDraft chosen;
    chosen.values.nativeName = "A";
    REQUIRE(f.file->merges().merge(id, other, chosen));
    const auto history = f.file->people().history(id);
    REQUIRE(history.size() == 4);
    CHECK(history[0].kind == HistoryKind::Entrustment);
    CHECK(history[0].status == "4_unsupervised");
    CHECK(history[1].kind == HistoryKind::Observation);
    CHECK(history[1].titleZh == "止痛");
    CHECK(history[1].status == "3_indirect");
    for (const std::size_t i : {2U, 3U}) {
        CHECK(history[i].kind == HistoryKind::Workshop);
        CHECK(history[i].context == "Hall");
        CHECK(history[i].hours == (history[i].status == "helper" ? 3.0 : 12.0));
    }
}
