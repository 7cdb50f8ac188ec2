// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas and edges of the reports on what was learned, each reckoned by hand beside it: knowledge before and after
// (11), mastery and competence (12), change in practice (14), confidence (15), entrusted activities (23).
#include "tests/support/catch.h"
#include "tests/support/school_report.h"

using namespace preceptor;
using preceptor::test::school;
using preceptor::test::scores;
using Report = preceptor::test::SchoolReport;

namespace {

constexpr const char* kTests =
    "id,course_version_id,title,kind,max,pass_mark,paired_with_id\n1,1,Before,pre_test,50,,\n"
    "2,1,After,post_test,40,24,1\n3,1,Later,retention_test,40,24,\n";

} // namespace

TEST_CASE("knowledge is compared for those who took both tests, in percent of each test's maximum", "[reports]") {
    auto tables = school();
    tables["assessment"] = kTests;
    // Before 50 60 40, after 80 90 50: gains 30 30 10. D only before, E only after. A's second attempt before and C's
    // first one after do not count.
    tables["score"] = scores({{1, 1, 1, 25},
                              {1, 2, 1, 30},
                              {1, 3, 1, 20},
                              {1, 4, 1, 10},
                              {1, 1, 2, 45},
                              {2, 1, 1, 32},
                              {2, 2, 1, 36},
                              {2, 3, 1, 10},
                              {2, 3, 2, 20},
                              {2, 5, 1, 40},
                              {3, 1, 1, 30}});
    const Report report("pre_post_knowledge", tables);
    REQUIRE(report.rows() == 2); // the course and its one class
    for (std::size_t row = 0; row < 2; ++row) {
        CHECK(report.line(row, {"n_pre", "n_post", "n_paired"}) == "4 4 3");
        CHECK(report.line(row, {"mean_pre", "sd_pre", "mean_post", "sd_post"}) == "50 10 73.3 20.8");
        CHECK(report.line(row, {"mean_gain", "norm_gain"}) == "23.3 0.47"); // 23.33 of the 50 that were missing
        CHECK(report.line(row, {"passed_pre", "passed_post", "pass_base"}) == "1 2 3"); // 60 % is the pass mark
        CHECK(report.line(row, {"pass_pre_pct", "pass_post_pct"}) == "33.3 66.7");
        CHECK(report.at(row, "effect_size") == "2.02"); // 23.33 over 11.55
        CHECK(report.line(row, {"n_retention", "mean_retention"}) == "1 75");
    }
    CHECK(report.line(0, {"cohort", "level"}) == "all total");
    CHECK(report.line(1, {"cohort", "level"}) == "Spring detail");
}

TEST_CASE("one pair has no deviation and no effect size, none has no mean", "[reports]") {
    auto tables = school();
    tables["assessment"] = kTests;
    tables["score"] = scores({{1, 1, 1, 25}, {2, 1, 1, 32}});
    const Report one("pre_post_knowledge", tables);
    CHECK(one.line(0, {"n_paired", "mean_gain", "sd_pre", "sd_post", "effect_size"}) == "1 30 - - -");
    tables["score"] = scores({{1, 1, 1, 25}, {2, 2, 1, 32}});
    const Report none("pre_post_knowledge", tables);
    CHECK(none.line(0, {"n_pre", "n_post", "n_paired", "mean_pre", "mean_gain", "norm_gain", "pass_post_pct"}) ==
          "1 1 0 - - - -");
}

TEST_CASE("everyone right before leaves no normalised gain, equal gains no effect size", "[reports]") {
    auto tables = school();
    tables["assessment"] = kTests;
    tables["score"] = scores({{1, 1, 1, 50}, {2, 1, 1, 40}, {1, 2, 1, 50}, {2, 2, 1, 40}});
    const Report report("pre_post_knowledge", tables);
    CHECK(report.line(0, {"n_paired", "mean_gain", "norm_gain", "effect_size", "sd_pre"}) == "2 0 - - 0");
}

TEST_CASE("a test with a maximum of nothing is left out", "[reports]") {
    auto tables = school();
    tables["assessment"] = "id,course_version_id,title,kind,max,pass_mark,paired_with_id\n1,1,Before,pre_test,0,,\n"
                           "2,1,After,post_test,40,24,1\n";
    tables["score"] = scores({{1, 1, 1, 0}, {2, 1, 1, 32}});
    const Report report("pre_post_knowledge", tables);
    CHECK(report.line(0, {"n_pre", "n_post", "n_paired"}) == "0 1 0");
}

TEST_CASE("merged people are one pair, and who withdrew keeps theirs", "[reports]") {
    auto tables = school();
    tables["assessment"] = kTests;
    tables["score"] = scores({{1, 5, 1, 25}, {2, 6, 1, 32}, {1, 4, 1, 25}, {2, 4, 1, 20}});
    const Report report("pre_post_knowledge", tables);
    CHECK(report.line(0, {"n_pre", "n_post", "n_paired", "mean_gain"}) == "2 2 2 15");
}

TEST_CASE("people belong to the period of their test after", "[reports]") {
    auto tables = school();
    tables["assessment"] = kTests;
    tables["score"] = "id,assessment_id,enrolment_id,taken_on,raw\n1,1,1,2026-02-01,25\n2,2,1,2026-05-01,32\n"
                      "3,1,2,2026-02-01,25\n4,2,2,2026-08-01,32\n5,1,3,2026-02-01,25\n";
    ReportParameters spring;
    spring.from = Date::of(2026, 4, 1);
    spring.to = Date::of(2026, 6, 30);
    const Report report("pre_post_knowledge", tables, spring);
    CHECK(report.line(0, {"n_pre", "n_post", "n_paired"}) == "1 1 1");
}

TEST_CASE("mastered is passed of tested, competent is good in everything that was observed", "[reports]") {
    auto tables = school();
    tables["assessment"] = "id,course_version_id,title,kind,max,pass_mark\n1,1,After,post_test,40,24\n"
                           "2,1,OSCE,osce,10,6\n3,1,Open,final,10,\n";
    tables["epa"] =
        "id,code,title,target_level\n1,EPA1,Pain,4_unsupervised\n2,EPA2,Goals,3_indirect\n3,X,Other,1_observe\n";
    // Tests: A fails, then passes; B fails; D has only the test without a pass mark.
    // Observed: A passes the OSCE, but EPA1 is below its target at last; B passes; C is at the target of EPA2;
    // activities that no module names do not count.
    tables["score"] = scores({{1, 1, 1, 10}, {1, 1, 2, 24}, {1, 2, 1, 23}, {3, 4, 1, 9}, {2, 1, 1, 6}, {2, 2, 1, 8}});
    tables["epa_observation"] =
        "id,person_id,epa_id,observed_on,level\n1,1,1,2026-05-01,4_unsupervised\n"
        "2,1,1,2026-05-02,3_indirect\n3,3,2,2026-05-01,3_indirect\n4,4,3,2026-05-01,1_observe\n";
    const Report report("mastery_and_competence", tables);
    REQUIRE(report.rows() == 1);
    CHECK(report.line(0, {"tested", "mastered", "pct_mastered"}) == "2 1 50");
    CHECK(report.line(0, {"observed", "competent", "pct_competent"}) == "3 2 66.7");
    CHECK(report.at(0, "missing_pass_mark") == "1");
}

TEST_CASE("nobody observed is no share, and a merged person is observed once", "[reports]") {
    auto tables = school();
    tables["assessment"] = kTests;
    tables["score"] = scores({{2, 5, 1, 10}, {2, 6, 1, 32}});
    const Report report("mastery_and_competence", tables);
    CHECK(report.line(0, {"tested", "mastered", "observed", "competent", "pct_competent"}) == "1 1 0 0 -");
}

TEST_CASE("practice has changed where a review that was due says so", "[reports]") {
    auto tables = school();
    // Three months: A to standard, B not for the drug, C not yet reviewed, D withdrew (not due), E twice (merged):
    // once. Six months: A due in the future, B not, for the cost.
    tables["practice_review"] = "id,enrolment_id,months_after,due_on,reviewed_on,to_standard,barrier\n"
                                "1,1,3,2026-08-01,2026-08-03,1,\n2,2,3,2026-08-01,2026-08-05,0,drug_unavailable\n"
                                "3,3,3,2026-08-01,,,\n4,4,3,2026-08-01,,,\n5,5,3,2026-08-01,2026-08-10,1,\n"
                                "6,6,3,2026-08-01,,,\n7,1,6,2027-01-01,,,\n8,2,6,2026-11-01,2026-11-02,0,cost\n"
                                "9,3,6,2026-11-01,2026-11-02,,\n";
    const Report report("practice_change", tables);
    REQUIRE(report.rows() == 3);
    const auto line = [&](std::size_t row) {
        return report.line(row, {"months_after", "due", "followed_up", "follow_up_rate", "to_standard",
                                 "pct_to_standard", "main_barrier", "missing_result"});
    };
    CHECK(line(0) == "all 6 5 83.3 2 40 cost 1"); // cost and drug once each: by the alphabet
    CHECK(line(1) == "3 4 3 75 2 66.7 drug_unavailable 0");
    CHECK(line(2) == "6 2 2 100 0 0 cost 1");
}

TEST_CASE("a review is followed up only where it was due: of whom completed, also if they left since", "[reports]") {
    auto tables = school();
    // D never completed. G completed and withdrew after that: one review done, one open.
    tables["person"] += "17,Grace\n";
    tables["enrolment"] += "17,17,1,2026-02-01,withdrawn,2026-05-01\n";
    tables["practice_review"] = "id,enrolment_id,months_after,due_on,reviewed_on,to_standard\n"
                                "1,4,3,2026-08-01,2026-08-03,1\n2,4,6,2026-11-01,,\n"
                                "3,17,3,2026-08-01,2026-08-03,1\n4,17,6,2026-11-01,,\n";
    const Report report("practice_change", tables);
    CHECK(report.line(0, {"months_after", "due", "followed_up", "to_standard"}) == "all 2 1 1");
    CHECK(report.line(1, {"months_after", "due", "followed_up"}) == "3 1 1");
    CHECK(report.line(2, {"months_after", "due", "followed_up"}) == "6 1 0");
    CHECK(report.rows() == 3);
}

TEST_CASE("confidence is the change of those asked twice, 6.4 to 8.1 is 26.6 percent", "[reports]") {
    auto tables = school();
    tables["assessment"] = "id,course_version_id,title,kind,max,paired_with_id\n1,1,Opioids,confidence_scale,10,\n"
                           "2,1,Talking,self_efficacy,5,\n3,1,Talking after,self_efficacy,10,2\n";
    // Opioids: A 6 -> 8 -> 7, B 6.8 -> 8.2, C only once. Talking: A 2 of 5 -> 8 of 10, that is 4 of 5.
    tables["score"] = scores({{1, 1, 1, 6},
                              {1, 1, 2, 8},
                              {1, 1, 3, 7},
                              {1, 2, 1, 6.8},
                              {1, 2, 2, 8.2},
                              {1, 3, 1, 3},
                              {2, 1, 1, 2},
                              {3, 1, 1, 8}});
    const Report report("confidence", tables);
    REQUIRE(report.rows() == 2);
    CHECK(report.line(0, {"domain", "n_paired", "mean_before", "mean_after", "change_pct"}) ==
          "Opioids 2 6.4 8.1 26.6");
    CHECK(report.line(0, {"six_week_mean", "n_six_week", "unpaired"}) == "7 1 1");
    CHECK(report.line(1, {"domain", "n_paired", "mean_before", "mean_after", "change_pct", "six_week_mean"}) ==
          "Talking 1 2 4 100 -");
}

TEST_CASE("nobody sure at all before has no change in percent, and a merged person is asked once", "[reports]") {
    auto tables = school();
    tables["assessment"] = "id,course_version_id,title,kind,max\n1,1,Opioids,confidence_scale,10\n"
                           "2,1,Nothing,confidence_scale,0\n";
    tables["score"] = "id,assessment_id,enrolment_id,attempt,taken_on,raw\n1,1,5,1,2026-02-01,0\n2,1,6,1,2026-05-01,4\n"
                      "3,2,1,1,2026-02-01,0\n";
    const Report report("confidence", tables);
    REQUIRE(report.rows() == 1);
    CHECK(report.line(0, {"n_paired", "mean_before", "mean_after", "change_pct"}) == "1 0 4 -");
}

TEST_CASE("an entrusted activity stands at its decision, else at the latest observation", "[reports]") {
    auto tables = school();
    tables["epa"] = "id,framework,code,title,position,target_level\n1,local,EPA1,Pain,1,4_unsupervised\n"
                    "2,local,EPA2,Goals,2,3_indirect\n";
    tables["epa_observation"] = "id,person_id,epa_id,observed_on,level\n1,1,1,2026-04-01,3_indirect\n"
                                "2,1,1,2026-05-01,2_direct\n3,2,1,2026-05-01,3_indirect\n4,5,2,2026-04-01,2_direct\n"
                                "5,6,2,2026-05-01,5_supervises_others\n6,3,2,2027-01-01,3_indirect\n";
    tables["entrustment_decision"] = "id,person_id,epa_id,level,decided_on,decided_by\n"
                                     "1,2,1,3_indirect,2026-05-02,Board\n2,2,1,4_unsupervised,2026-05-03,Board\n";
    const Report report("epa_progress", tables);
    REQUIRE(report.rows() == 5);
    const auto person = [&](std::size_t row) {
        return report.line(row,
                           {"person", "epa", "observations", "latest_level", "highest_level", "decided_level", "gap"});
    };
    CHECK(report.line(0, {"person", "epa", "people", "at_target", "pct_at_target"}) == "all Pain 2 1 50");
    CHECK(person(1) == "A Pain 2 2_direct 3_indirect - 2");
    CHECK(person(2) == "B Pain 1 3_indirect 3_indirect 4_unsupervised 0");
    CHECK(report.line(3, {"person", "epa", "people", "at_target", "pct_at_target"}) == "all Goals 1 1 100");
    CHECK(person(4) == "E Goals 2 5_supervises_others 5_supervises_others - 0"); // no less than nothing is missing
}

TEST_CASE("knowledge and mastery can be told of women and of men alone", "[reports]") {
    auto tables = school();
    tables["person"] =
        "id,full_name_native,sex\n1,A,female\n2,B,male\n3,C,female\n4,D,unknown\n5,E,male\n6,E again,male\n";
    tables["assessment"] = kTests;
    tables["score"] =
        scores({{1, 1, 1, 25}, {1, 2, 1, 30}, {2, 1, 1, 32}, {2, 2, 1, 36}, {2, 3, 1, 10}, {2, 5, 1, 20}});
    const auto of = [](const char* sex) {
        ReportParameters parameters;
        parameters.sex = sex;
        return parameters;
    };
    CHECK(Report("pre_post_knowledge", tables).at(0, "n_post") == "4");
    CHECK(Report("pre_post_knowledge", tables, of("female")).line(0, {"n_post", "n_paired"}) == "2 1");
    CHECK(Report("pre_post_knowledge", tables, of("male")).line(0, {"n_post", "n_paired"}) == "2 1");
    CHECK(Report("mastery_and_competence", tables).at(0, "tested") == "4");
    CHECK(Report("mastery_and_competence", tables, of("female")).at(0, "tested") == "2");
    CHECK(Report("pre_post_knowledge", tables, of("unknown")).rows() == 0);
    CHECK(Report("enrolment_funnel", tables, of("female")).at(0, "applied") == "2");
    CHECK(Report("enrolment_funnel", tables).at(0, "applied") == "5"); // two of one person are one
}

TEST_CASE("credit of no event belongs to the programmes in which its person was enrolled", "[reports]") {
    auto tables = school();
    tables["credit_scheme"] = "id,code,title,learner_hours,lecturer_hours\n1,CME,CME,3,1\n";
    tables["credit_award"] = "id,person_id,credit_scheme_id,role,activity,hours,credits,earned_on\n"
                             "1,6,1,learner,Reading,6,2,2026-05-03\n2,7,1,learner,Reading,6,2,2026-05-03\n";
    tables["person"] += "7,Of no class\n";
    const Report credit("credit_return", tables);
    REQUIRE(credit.rows() == 2); // the sum of E, who was merged, and the award
    CHECK(credit.at(1, "activity") == "Reading");
    CHECK(credit.at(1, "person") == "E");
    ReportParameters parameters;
    parameters.person = PersonId{5};
    const Report transcript("transcript", tables, parameters);
    bool told = false;
    for (std::size_t i = 0; i < transcript.rows(); ++i) told = told || transcript.at(i, "activity") == "Reading";
    CHECK(told);
    parameters.person = PersonId{7};
    CHECK(Report("transcript", tables, parameters).rows() == 0);
}
