// SPDX-License-Identifier: GPL-3.0-or-later
// Edges that the reports on training share, each reckoned by hand: whoever withdrew after completing, was entered
// twice, moved to another workplace in the course, is the only one, or stands over a denominator of nothing.
#include "tests/support/catch.h"
#include "tests/support/school_report.h"

using namespace preceptor;
using preceptor::test::school;
using preceptor::test::scores;
using Report = preceptor::test::SchoolReport;

namespace {

constexpr const char* kEnrolments = "id,person_id,cohort_id,enrolled_on,status,status_on,reason,completed_on\n";

ReportParameters until(Date day) {
    ReportParameters parameters;
    parameters.to = day;
    return parameters;
}

ReportParameters of(InstitutionId institution) {
    ReportParameters parameters;
    parameters.institution = institution;
    return parameters;
}

// A worked at Old until March 2026 and at New from April on.
test::SchoolTables moved() {
    auto tables = school();
    tables["institution"] = "id,code,name_en,type\n1,OLD,Old,hospital_tertiary\n2,NEW,New,hospital_county\n";
    tables["affiliation"] = "id,person_id,institution_id,cadre,start_on,end_on,is_primary\n"
                            "1,1,1,nurse,2026-01-01,2026-03-31,1\n2,1,2,nurse,2026-04-01,,1\n";
    return tables;
}

constexpr InstitutionId kOld{1};
constexpr InstitutionId kNew{2};

// A second course, a tier above, in a class of its own.
test::SchoolTables ladder() {
    auto tables = school();
    tables["course"] += "2,INTER,Practice,intermediate\n";
    tables["course_version"] += "2,2,1,2026-01-01\n";
    tables["cohort"] += "2,1,2,Summer,2026-04-01\n";
    return tables;
}

} // namespace

TEST_CASE("who withdrew after completing has completed, and whoever went over to another class is in no rate",
          "[reports]") {
    auto tables = school();
    tables["enrolment"] = std::string(kEnrolments) + "1,1,1,2026-02-01,withdrawn,2026-06-01,left_post,2026-05-01\n"
                                                     "2,2,1,2026-02-01,transferred,2026-03-01,other,\n"
                                                     "3,3,1,2026-02-01,withdrawn,2026-03-01,illness,\n"
                                                     "5,5,1,2026-02-01,in_progress,2026-02-01,,\n"
                                                     "6,6,1,2026-02-01,completed,2026-05-01,,2026-05-01\n";
    const auto columns = {"applied",     "enrolled",    "completed", "withdrawn",
                          "transferred", "in_progress", "rate_base", "completion_rate"};
    const auto line = [&](const Report& report) {
        std::string text;
        for (const char* column : columns) text += (text.empty() ? "" : " ") + report.at(0, column);
        return text;
    };
    const Report report("enrolment_funnel", tables); // E's two entries are one person, at the better outcome
    CHECK(line(report) == "4 4 2 1 1 0 3 66.7");
    CHECK(report.at(0, "main_reason") == "illness"); // nobody who completed has a reason; by the alphabet of two
    CHECK(line(Report("enrolment_funnel", tables, until(Date::of(2026, 4, 30)))) == "4 4 0 1 1 2 3 0");
    tables["enrolment"] = std::string(kEnrolments) + "2,2,1,2026-02-01,transferred,2026-03-01,other,\n";
    CHECK(line(Report("enrolment_funnel", tables)) == "1 1 0 0 1 0 0 -");
}

TEST_CASE("a class of one who completed is a whole rate, of nobody none", "[reports]") {
    auto tables = school();
    tables["enrolment"] = std::string(kEnrolments) + "1,1,1,2026-02-01,completed,2026-05-01,,2026-05-01\n";
    CHECK(Report("enrolment_funnel", tables).line(0, {"applied", "completed", "completion_rate"}) == "1 1 100");
    tables["enrolment"] = kEnrolments;
    CHECK(Report("enrolment_funnel", tables).line(0, {"applied", "completed", "completion_rate"}) == "0 0 -");
}

TEST_CASE("a step up the ladder counts from the day of the step below, the median of an even number lies between",
          "[reports]") {
    auto tables = ladder();
    // A after 92 days, B on the same day, C before the basics: no step; E, entered twice, after 61 days as the other
    // record. D withdrew from the basics without completing and is on no rung.
    tables["enrolment"] += "11,1,2,2026-06-01,completed,2026-08-01\n12,2,2,2026-04-01,completed,2026-05-01\n"
                           "13,3,2,2026-04-01,completed,2026-04-15\n14,6,2,2026-06-01,completed,2026-07-01\n";
    const Report report("tier_ladder", tables);
    REQUIRE(report.rows() == 4); // each tier and its one course
    for (std::size_t row = 0; row < 2; ++row) {
        CHECK(report.line(row, {"tier", "completed_cumulative", "reached_next_tier", "pct_progress"}) ==
              "basic 4 3 75");
        CHECK(report.at(row, "median_months_between") == "2"); // of 0, 61 and 92 days
    }
    CHECK(report.line(2, {"tier", "completed_cumulative", "reached_next_tier", "pct_progress",
                          "median_months_between"}) == "intermediate 4 0 0 -");
    tables["enrolment"].replace(tables["enrolment"].find("withdrawn,\n"), 10, "withdrawn,2026-05-01");
    tables["enrolment"] += "16,4,2,2026-06-01,completed,2026-06-01\n";
    const Report five("tier_ladder", tables); // D withdrew later, after completing; a fourth step, of 31 days
    CHECK(five.line(1, {"completed_cumulative", "reached_next_tier", "pct_progress", "median_months_between"}) ==
          "5 4 80 1.5");
}

TEST_CASE("one who climbed is the median, and the last tier has no next one", "[reports]") {
    auto tables = ladder();
    tables["course"] += "3,DIP,Diploma,specialist\n";
    tables["course_version"] += "3,3,1,2026-01-01\n";
    tables["cohort"] += "3,1,3,Diploma,2026-04-01\n";
    tables["enrolment"] = "id,person_id,cohort_id,enrolled_on,status,completed_on\n"
                          "1,1,2,2026-02-01,completed,2026-05-01\n2,1,3,2026-02-01,completed,2026-08-01\n";
    const Report report("tier_ladder", tables);
    REQUIRE(report.rows() == 4);
    CHECK(report.line(0, {"tier", "reached_next_tier", "pct_progress", "median_months_between"}) ==
          "intermediate 1 100 3");
    CHECK(report.line(2, {"tier", "reached_next_tier", "pct_progress", "median_months_between"}) == "specialist - - -");
}

TEST_CASE("an event of a class shows its learners once, with those who withdrew, and completed whoever did",
          "[reports]") {
    auto tables = school();
    tables["person"] = "id,full_name_native,sex\n1,A,female\n2,B,male\n3,C,female\n4,D,unknown\n5,E,male\n"
                       "6,E again,male\n";
    tables["event"] = "id,programme_id,code,title,kind,start_on,cohort_id,contact_hours\n"
                      "1,1,W1,Course,foundation_course,2026-02-01,1,20\n2,1,W2,Nobody came,workshop,2026-03-01,,6\n";
    const Report report("training_events", tables);
    REQUIRE(report.rows() == 2);
    const auto people = {"female", "male", "other_unknown", "total", "completed"};
    const auto line = [&](std::size_t row) {
        std::string text;
        for (const char* column : people) text += (text.empty() ? "" : " ") + report.at(row, column);
        return text;
    };
    CHECK(line(0) == "2 2 1 5 4"); // E once; D withdrew
    CHECK(line(1) == "0 0 0 0 0");
    CHECK(report.line(1, {"total_cost", "currency", "under_15_hours"}) == "- - yes");
}

TEST_CASE("people who moved in a course are counted where they worked on the day that counts", "[reports]") {
    auto tables = moved();
    tables["enrolment"] = std::string(kEnrolments) + "1,1,1,2026-02-01,completed,2026-05-01,,2026-05-01\n";
    tables["assessment"] = "id,course_version_id,title,kind,max,pass_mark\n1,1,Before,pre_test,50,30\n"
                           "2,1,After,post_test,50,30\n3,1,Sure,confidence_scale,10,\n";
    tables["score"] = "id,assessment_id,enrolment_id,attempt,taken_on,raw\n1,1,1,1,2026-02-10,20\n"
                      "2,2,1,1,2026-05-01,40\n3,3,1,1,2026-02-10,4\n4,3,1,2,2026-05-01,8\n";
    tables["practice_review"] =
        "id,enrolment_id,months_after,due_on,reviewed_on,to_standard\n1,1,3,2026-08-01,2026-08-03,1\n";
    tables["epa"] = "id,framework,code,title,position,target_level\n1,local,EPA1,Pain,1,3_indirect\n";
    tables["epa_observation"] = "id,person_id,epa_id,observed_on,level\n1,1,1,2026-03-01,2_direct\n";
    tables["entrustment_decision"] =
        "id,person_id,epa_id,level,decided_on,decided_by\n1,1,1,3_indirect,2026-05-02,Board\n";
    tables["credit_scheme"] = "id,code,title,learner_hours,lecturer_hours\n1,CME,CME,3,1\n";
    tables["credit_award"] = "id,person_id,credit_scheme_id,role,activity,hours,credits,earned_on\n"
                             "1,1,1,learner,Early,3,1,2026-03-01\n2,1,1,learner,Late,6,2,2026-05-01\n";
    // Entering the class is counted at Old, whatever is finished at New.
    CHECK(Report("enrolment_funnel", tables, of(kOld)).line(0, {"applied", "completed"}) == "1 1");
    CHECK(Report("enrolment_funnel", tables, of(kNew)).line(0, {"applied", "completed"}) == "0 0");
    for (const char* code : {"tier_ladder", "pre_post_knowledge", "mastery_and_competence", "practice_change",
                             "confidence", "epa_progress"}) {
        INFO(code);
        CHECK(Report(code, tables, of(kOld)).rows() == 0);
        CHECK(Report(code, tables, of(kNew)).rows() > 0);
    }
    CHECK(Report("pre_post_knowledge", tables, of(kNew)).line(0, {"n_pre", "n_paired", "mean_gain"}) == "1 1 40");
    CHECK(Report("credit_return", tables, of(kOld)).line(0, {"activity", "credits"}) == "all 1");
    CHECK(Report("credit_return", tables, of(kNew)).line(0, {"activity", "credits"}) == "all 2");
}

TEST_CASE("a trainer who moved stands in the cascade where they work at the end of the period", "[reports]") {
    auto tables = moved();
    tables["trainer_profile"] = "id,person_id,level,origin\n1,1,faculty,local\n";
    tables["event"] = "id,programme_id,code,title,kind,start_on\n1,1,W1,Workshop,workshop,2026-03-01\n";
    tables["event_role"] = "id,event_id,person_id,role\n1,1,1,lead_trainer\n";
    const auto row = [](const Report& report) { return report.rows() - 1; };
    const Report now("cascade", tables);
    CHECK(now.line(row(now), {"trainer", "institution", "generation", "events_led", "last_taught"}) ==
          "A New 0 1 2026-03-01");
    const Report before("cascade", tables, until(Date::of(2026, 3, 31)));
    CHECK(before.line(row(before), {"trainer", "institution"}) == "A Old");
    CHECK(now.line(0, {"trainers", "trained", "utilisation_rate", "multiplication"}) == "1 0 - 0");
}

TEST_CASE("a transcript says that somebody completed, though they withdrew later", "[reports]") {
    auto tables = school();
    tables["enrolment"] = std::string(kEnrolments) + "1,1,1,2026-02-01,withdrawn,2026-06-01,left_post,2026-05-01\n";
    ReportParameters only;
    only.person = PersonId{1};
    const Report report("transcript", tables, only);
    REQUIRE(report.rows() == 1);
    CHECK(report.line(0, {"date", "activity", "result"}) == "2026-05-01 Basics completed");
}

TEST_CASE("a transcript of either record of a person who was entered twice is the same", "[reports]") {
    const auto tables = school();
    for (const PersonId id : {PersonId{5}, PersonId{6}}) {
        ReportParameters only;
        only.person = id;
        const Report report("transcript", tables, only);
        REQUIRE(report.rows() == 2);
        for (std::size_t row = 0; row < 2; ++row) CHECK(report.line(row, {"person", "person_id"}) == "E 5");
    }
}

TEST_CASE("what one activity gives at most holds for both records of a person, and no hours are no credit",
          "[reports]") {
    auto tables = school();
    tables["credit_scheme"] = "id,code,title,learner_hours,lecturer_hours,most_of_activity,least_of_year\n"
                              "1,CME,CME,3,1,5,10\n2,LOC,Local,0,0,,\n";
    tables["credit_award"] = "id,person_id,credit_scheme_id,role,activity,hours,credits,earned_on\n"
                             "1,5,1,learner,Course,12,4,2026-03-01\n2,6,1,learner,Course,12,4,2026-04-01\n"
                             "3,5,2,learner,Course,12,4,2026-03-01\n";
    const Report report("credit_return", tables);
    REQUIRE(report.rows() == 5); // a sum and the awards of each scheme
    CHECK(report.line(0, {"person", "hours", "credits", "credits_counted", "credits_required", "enough"}) ==
          "E 24 8 5 10 no");
    CHECK(report.line(2, {"credits_due", "credits_counted"}) == "4 1");
    CHECK(report.line(4, {"credits_due", "credits_counted", "enough"}) == "- 4 -");
}

TEST_CASE("evidence counts a person who was entered twice once, and a withdrawn one's test", "[reports]") {
    auto tables = school();
    tables["assessment"] = "id,course_version_id,title,kind,max,moore\n1,1,After,post_test,40,\n2,1,OSCE,osce,8,\n"
                           "3,1,Chart review,in_course,10,5\n";
    tables["score"] = scores({{1, 4, 1, 10}, {1, 5, 1, 20}, {1, 6, 1, 30}, {2, 1, 1, 8}, {3, 2, 1, 5}});
    const Report report("evidence_map", tables);
    std::map<std::string, std::string> tests;
    for (std::size_t row = 0; row < report.rows(); ++row)
        if (report.at(row, "evidence_kind") == "tests") tests[report.at(row, "level")] = report.at(row, "n");
    CHECK(tests ==
          std::map<std::string, std::string>{{"3_learning", "2"}, {"4_competence", "1"}, {"5_performance", "1"}});
}

TEST_CASE("forms of one item in two batches are one line, and nobody expected is no response rate", "[reports]") {
    auto tables = school();
    tables["event"] = "id,programme_id,code,title,kind,start_on\n1,1,W1,Workshop,workshop,2026-02-01\n";
    tables["item_batch"] = "id,event_id,position,item,n_expected,n_returned,n_1,n_2,n_3,n_4,n_5\n"
                           "1,1,1,Useful,10,8,0,0,2,2,3\n2,1,1,Useful,5,4,1,0,0,0,3\n"
                           "3,1,2,Room,0,0,0,0,0,0,0\n4,1,3,Pace,2,1,0,0,0,0,1\n";
    const Report report("satisfaction", tables);
    REQUIRE(report.rows() == 3);
    const auto columns = {"item", "expected", "returned", "response_rate", "n", "mean", "pct_agree", "missing_marks"};
    const auto line = [&](std::size_t row) {
        std::string text;
        for (const char* column : columns) text += (text.empty() ? "" : " ") + report.at(row, column);
        return text;
    };
    CHECK(line(0) == "Useful 15 12 80 11 4.09 72.7 1"); // 45 points of 11 marks; 8 of them 4 or 5
    CHECK(line(1) == "Room 0 0 - 0 - - 0");
    CHECK(line(2) == "Pace 2 1 50 1 5 100 0"); // a single form
}

TEST_CASE("one person observed is all who are, one person reviewed too", "[reports]") {
    auto tables = school();
    tables["epa"] = "id,framework,code,title,position,target_level\n1,local,EPA1,Pain,1,3_indirect\n";
    tables["epa_observation"] = "id,person_id,epa_id,observed_on,level\n1,4,1,2026-03-01,2_direct\n";
    const Report epa("epa_progress", tables);
    REQUIRE(epa.rows() == 2); // D withdrew from the class and was observed nevertheless
    CHECK(epa.line(0, {"people", "at_target", "pct_at_target"}) == "1 0 0");
    CHECK(epa.line(1, {"person", "observations", "gap"}) == "D 1 1");
    tables["practice_review"] =
        "id,enrolment_id,months_after,due_on,reviewed_on,to_standard\n1,1,3,2026-08-01,2026-08-03,1\n";
    CHECK(Report("practice_change", tables).line(0, {"due", "followed_up", "pct_to_standard"}) == "1 1 100");
}
