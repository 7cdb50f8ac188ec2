// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/model/attachment.h"
#include "core/model/code_lists.h"
#include "core/services/attachment_service.h"
#include "core/services/cascade_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/check_service.h"
#include "core/services/completion_stamper.h"
#include "core/services/conference_service.h"
#include "core/services/demo_service.h"
#include "core/services/workspace.h"
#include "core/storage/row_title.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

namespace {

const Date kToday = Date::of(2026, 11, 24);

struct Demo {
    explicit Demo(DemoSize size = {260, 3, 1}, Date today = kToday) : clock(today) {
        REQUIRE(workspace->demo().fill(size).ok());
    }
    std::int64_t count(const std::string& sql) { return workspace->unit().db().queryInteger(sql); }
    std::string text(const std::string& sql) { return workspace->unit().db().queryText(sql); }

    FixedClock clock;
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);
};

} // namespace

TEST_CASE("the same seed on the same day gives the same content on any PC", "[demo]") {
    Demo one({120, 3, 7});
    Demo two({120, 3, 7});
    Demo other({120, 3, 8});
    CHECK(one.workspace->checks().digest() == two.workspace->checks().digest());
    CHECK(one.workspace->checks().digest() != other.workspace->checks().digest());
}

TEST_CASE("a record of every kind has a title, by which a conflict or a preview names it", "[demo]") {
    Demo demo;
    Database& db = demo.workspace->unit().db();
    for (const TableInfo& table : demo.workspace->unit().catalogue().tables()) {
        INFO(table.name);
        CHECK(hasTitle(table.name) == (table.name != kAuditTable));
        const std::int64_t row = db.queryInteger("SELECT coalesce(min(id), 0) FROM " + table.name);
        if (row != 0 && table.name != kAuditTable) CHECK_FALSE(rowTitle(db, table.name, row).empty());
    }
}

TEST_CASE("the demo programme passes the check of its file", "[demo]") {
    Demo demo;
    const auto findings = demo.workspace->checks().check();
    for (const Finding& finding : findings)
        UNSCOPED_INFO(codeOf(finding.code) << " " << finding.table << " " << finding.row << " " << finding.detail);
    CHECK(findings.empty());
}

TEST_CASE("the demo's completions are those the rule stamps", "[demo]") {
    Demo demo;
    UnitOfWork& unit = demo.workspace->unit();
    CHECK(demo.count("SELECT count(*) FROM enrolment WHERE completion_basis = 'rule'") > 100);
    const auto changed = unit.transact(Action::ChangeEnrolment, [&](Write& write) -> Result<int> {
        EnrolmentRepository enrolments(unit.db());
        CompletionStamper stamper(unit.db());
        int n = 0;
        for (const CohortRow& row : enrolments.listCohorts())
            n += stamper.restamp(write, enrolments.idsIn(row.cohort.id));
        return n;
    });
    CHECK(*changed == 0);
}

TEST_CASE("the demo programme is the size its brief asks for", "[demo]") {
    Demo demo;
    CHECK(demo.count("SELECT count(*) FROM person") == 260);
    CHECK(demo.count("SELECT count(*) FROM participation p JOIN institution i ON i.id = p.institution_id "
                     "WHERE i.country = 'CN' AND i.type LIKE '%hospital%' OR i.care_tier = 'community'") >= 8);
    CHECK(demo.count("SELECT count(*) FROM module m JOIN course_version v ON v.id = m.course_version_id "
                     "JOIN course c ON c.id = v.course_id WHERE c.code = 'PC-INTER'") == 24);
    CHECK(demo.count("SELECT count(DISTINCT section) FROM module WHERE section IS NOT NULL") == 4);
    CHECK(demo.count("SELECT count(*) FROM series") == 2);
    CHECK(demo.count("SELECT count(*) FROM event WHERE kind = 'tot_workshop' AND cohort_id IS NOT NULL") == 6);
    CHECK(demo.count("SELECT count(*) FROM session WHERE kind = 'workshop_day'") == 36); // six half-days each
    CHECK(demo.count("SELECT count(*) FROM session WHERE kind = 'workshop_day' AND event_id IS NULL") == 0);
    CHECK(demo.count("SELECT count(*) FROM epa WHERE framework = 'us_hpm_epa17' AND title_zh IS NOT NULL") == 12);
    CHECK(demo.count("SELECT min(n) FROM (SELECT count(*) AS n FROM session WHERE series_id IS NOT NULL AND "
                     "status <> 'postponed' GROUP BY series_id)") == 78);
    CHECK(demo.count("SELECT max(n) FROM (SELECT count(*) AS n FROM session WHERE series_id IS NOT NULL AND "
                     "status <> 'postponed' GROUP BY series_id)") == 78);
}

TEST_CASE("the demo shows every state a programme can be in", "[demo]") {
    Demo demo({1040, 3, 1});
    for (const auto status : codesOf("enrolment_status")) {
        INFO(status);
        const bool rare = status == "deceased";
        const auto n = demo.count("SELECT count(*) FROM enrolment WHERE status = '" + std::string(status) + "'");
        CHECK((n > 0 || rare));
    }
    for (const auto status : codesOf("session_status")) {
        INFO(status);
        CHECK(demo.count("SELECT count(*) FROM session WHERE status = '" + std::string(status) + "'") > 0);
    }
    for (const auto status : codesOf("attendance_status")) {
        INFO(status);
        CHECK(demo.count("SELECT count(*) FROM attendance WHERE status = '" + std::string(status) + "'") > 0);
    }
    CHECK(demo.count("SELECT count(*) FROM enrolment WHERE status = 'withdrawn' AND reason IS NULL") == 0);
    CHECK(demo.count("SELECT count(*) FROM person_former_name") > 0);
    CHECK(demo.count("SELECT count(*) FROM headcount") > 0);
    CHECK(demo.count("SELECT count(*) FROM course_prerequisite") == 3);
    CHECK(demo.count("SELECT count(*) FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE a.kind = "
                     "'confidence_scale' AND s.attempt = 2") > 20);
    CHECK(demo.count("SELECT count(*) FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE a.kind = "
                     "'retention_test'") > 20);
    CHECK(demo.count("SELECT count(*) FROM module WHERE competencies IS NOT NULL") > 20);
    CHECK(demo.count("SELECT count(*) FROM cohort c WHERE c.capacity < (SELECT count(*) FROM enrolment e WHERE "
                     "e.cohort_id = c.id AND e.status IN ('enrolled', 'in_progress', 'completed', 'not_completed', "
                     "'asked_to_repeat'))") == 0);
    CHECK(demo.count("SELECT count(*) FROM score") > 500);
    CHECK(demo.count("SELECT count(DISTINCT primary_language) FROM person") == 4);
}

TEST_CASE("the demo's trainers teach in three generations, most of them within the last year", "[demo][cascade]") {
    Demo demo({1040, 3, 1});
    const Cascade cascade = demo.workspace->cascades().cascade();
    REQUIRE(cascade.generations.size() >= 4);
    for (int generation = 0; generation < 4; ++generation)
        CHECK(cascade.generations[generation].generation == generation);
    CHECK(cascade.all.trainers > 50);
    CHECK(*cascade.all.utilisation() > 0.5);
    CHECK(*cascade.all.activeRate() > 0.3);
    CHECK(cascade.all.learners > 300);
    CHECK(cascade.all.headcount > 500);
    for (const char* table : {"invitation", "item_batch", "cost_line", "epa_observation", "entrustment_decision",
                              "practice_review", "credit_award", "event_headcount"}) {
        INFO(table);
        CHECK(demo.count("SELECT count(*) FROM " + std::string(table)) > 20);
    }
}

TEST_CASE("the demo has papers at conferences and at a case, beside its file, and disciplines at every case",
          "[demo]") {
    Demo demo;
    CHECK(demo.count("SELECT count(DISTINCT session_id) FROM attachment WHERE session_id IS NOT NULL") == 4);
    CHECK(demo.count("SELECT count(*) FROM attachment WHERE case_id IS NOT NULL") == 1);
    CHECK(demo.count("SELECT count(*) FROM case_item c WHERE (SELECT count(*) FROM case_mark m WHERE m.case_id = c.id "
                     "AND m.kind = 'cadre') < 3") == 0);
    const test::TempDir folder;
    const auto path = folder / "demo.preceptor";
    REQUIRE(makeDemoFile(path, {60, 1, 1}, demo.clock, {}));
    const auto file = Workspace::open(path, OpenAs::Editor, demo.clock);
    REQUIRE(file);
    CHECK((*file)->attachments().totals().files == 3);
    for (const SessionRow& row : (*file)->conferences().sessions())
        for (const AttachmentRow& paper : (*file)->attachments().ofSession(row.session.id)) {
            CHECK(paper.place == AttachmentPlace::Here);
            const auto bytes = readFile(folder / "demo files" / paper.attachment.sha256);
            REQUIRE(bytes);
            CHECK(mediaTypeOf(safeFileName(paper.attachment), *bytes));
        }
    CHECK((*file)->checks().check().empty());
}

TEST_CASE("a case of the demo that came back has its first one, and every step has its day and who took it",
          "[demo][case]") {
    for (const Date today : {kToday, kToday.plusDays(5), kToday.plusDays(9)}) {
        Demo demo({260, 3, 1}, today);
        INFO(today.iso());
        CHECK(demo.count("SELECT count(*) FROM case_item WHERE kind = 'follow_up'") > 3);
        CHECK(demo.count("SELECT count(*) FROM case_item WHERE (kind = 'follow_up') <> (previous_id IS NOT NULL)") ==
              0);
        CHECK(demo.count("SELECT count(*) FROM case_item n JOIN case_item f ON f.id = n.previous_id WHERE "
                         "f.submitted_on >= n.submitted_on OR f.presenting_institution_id <> "
                         "n.presenting_institution_id OR f.kind <> 'new'") == 0);
        const std::string day = "'" + today.iso() + "'";
        CHECK(demo.count("SELECT count(*) FROM case_item WHERE submitted_on >= " + day + " OR approved_on >= " + day +
                         " OR closed_on > " + day + " OR submitted_on > approved_on") == 0);
        CHECK(demo.count("SELECT count(*) FROM case_review WHERE substr(at, 1, 10) > " + day +
                         " OR coalesce(by_name, '') = ''") == 0);
        CHECK(demo.count("SELECT count(*) FROM recommendation WHERE sent_to_presenter_on > " + day) == 0);
        CHECK(demo.workspace->checks().check().empty());
    }
}

TEST_CASE("a conference of the demo is tonight or on the next working day, whatever today is", "[demo]") {
    for (int day = 0; day < 21; ++day) {
        const Date today = Date::of(2027, 2, 1).plusDays(day); // across the Spring Festival
        Demo demo({30, 3, 1}, today);
        INFO(today.iso());
        const auto next =
            Date::parse(demo.text("SELECT min(planned_on) FROM session WHERE status = 'planned' AND planned_on >= '" +
                                  today.iso() + "' AND series_id IS NOT NULL"));
        REQUIRE(next);
        CHECK(*next - today <= 2);
        CHECK(demo.count("SELECT count(*) FROM session WHERE status = 'planned' AND planned_on < '" + today.iso() +
                         "'") == 0);
        CHECK(demo.count("SELECT count(*) FROM cohort WHERE start_on <= '" + today.iso() + "' AND end_on >= '" +
                         today.iso() + "'") > 0);
    }
}

TEST_CASE("nothing in the demo lies in the future but what is planned", "[demo]") {
    Demo demo;
    const std::string today = "'" + kToday.iso() + "'";
    CHECK(demo.count("SELECT count(*) FROM module_progress WHERE done_on > " + today) == 0);
    CHECK(demo.count("SELECT count(*) FROM score WHERE taken_on > " + today) == 0);
    CHECK(demo.count("SELECT count(*) FROM enrolment WHERE completed_on > " + today + " OR enrolled_on > " + today) ==
          0);
    CHECK(demo.count("SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session_id WHERE s.planned_on >= " +
                     today) == 0);
    CHECK(demo.count("SELECT count(*) FROM person WHERE birth_year > 2005") == 0);
    CHECK(demo.count("SELECT count(*) FROM event_role WHERE completed_on > " + today) == 0);
    CHECK(demo.count("SELECT count(*) FROM event WHERE kind <> 'tot_workshop' AND start_on > " + today) == 0);
    CHECK(demo.count("SELECT count(*) FROM epa_observation WHERE observed_on > " + today) == 0);
    CHECK(demo.count("SELECT count(*) FROM credit_award WHERE earned_on > " + today) == 0);
    CHECK(demo.count("SELECT count(*) FROM practice_review WHERE reviewed_on > " + today) == 0);
}

TEST_CASE("the demo's checklists are marked by item, and what an attempt comes to is what the items do", "[demo]") {
    Demo demo;
    const std::string marked = "test_score s JOIN assessment a ON a.id = s.assessment_id AND a.kind IN ('osce', "
                               "'teach_back') JOIN score k ON k.id = s.id";
    CHECK(demo.count("SELECT count(*) FROM " + marked) > 20);
    CHECK(demo.count("SELECT count(*) FROM " + marked + " WHERE s.source IS NOT 'derived' OR s.raw <> k.raw") == 0);
    CHECK(demo.count("SELECT count(*) FROM " + marked + " WHERE s.raw <> round(s.raw)") == 0);
    CHECK(demo.count("SELECT count(*) FROM " + marked +
                     " JOIN enrolment e ON e.id = s.enrolment_id WHERE "
                     "(e.completion_basis = 'rule') <> (s.raw >= a.pass_mark)") == 0);
    CHECK(demo.count("SELECT count(*) FROM " + marked +
                     " WHERE (SELECT count(*) FROM item_mark m JOIN assessment_item "
                     "i ON i.id = m.assessment_item_id AND m.mark BETWEEN 0 AND i.max WHERE i.assessment_id = a.id AND "
                     "m.enrolment_id = s.enrolment_id) <> (SELECT count(*) FROM assessment_item i WHERE "
                     "i.assessment_id = a.id)") == 0);
}

TEST_CASE("twice the people are twice the rows", "[demo]") {
    const auto rows = [](int people) {
        Demo demo({people, 1, 3});
        return demo.count("SELECT (SELECT count(*) FROM attendance) + (SELECT count(*) FROM module_progress)");
    };
    const auto one = rows(2000);
    const auto two = rows(4000);
    CHECK(static_cast<double>(two) / static_cast<double>(one) == Approx(2).margin(0.2));
}

TEST_CASE("sizes out of range and a file in use are refused", "[demo]") {
    const FixedClock clock{kToday};
    const auto workspace = Workspace::inMemory(clock);
    CHECK(workspace->demo().fill({0, 3, 1}).error().issues.front().field == "people");
    CHECK(workspace->demo().fill({10, 40, 1}).error().issues.front().field == "years");
    REQUIRE(workspace->demo().fill({1, 1, 1}).ok());
    CHECK(workspace->demo().fill({1, 1, 1}).error().code == ErrorCode::InUse);
}

TEST_CASE("no case of the demo tells who somebody is, and each could be handed in as it is", "[demo][case][privacy]") {
    Demo demo;
    CaseService& cases = demo.workspace->cases();
    int seen = 0;
    for (const CaseRow& row : cases.list()) {
        INFO(row.number << ' ' << row.title);
        for (const CaseFinding& finding : demo.workspace->casePrivacy().allFindings(row.id)) {
            INFO(finding.field << ' ' << finding.kind);
            CHECK_FALSE(finding.blocks);
        }
        CHECK(issuesOf(cases.detail(row.id)->content).empty());
        if (++seen == 20) break; // the texts come round again
    }
    CHECK(seen == 20);
    CHECK(demo.count("SELECT count(DISTINCT review_status) FROM case_item") == 3);
}
