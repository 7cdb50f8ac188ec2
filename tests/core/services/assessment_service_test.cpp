// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/assessment_service.h"

#include "core/model/change_set.h"
#include "core/services/enrolment_service.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

const Date kTestDay = Date::of(2026, 10, 8);

struct ClassWithTest {
    ProgrammeBuilder build;
    CourseVersionId version = build.course(1, R"({"assessment":"post_test","mark":60})");
    CohortId cohort = build.cohort(version);
    std::vector<EnrolmentId> enrolments = build.enrol(cohort, build.people(3));
    AssessmentId test = *tests().add({{}, version, "Post-test", "post_test", 50, 30.0});

    AssessmentService& tests() { return build.workspace().assessments(); }
    ScoreSheet sheet(int attempt = 1) { return *tests().sheet(test, cohort, attempt); }
    Result<int> record(std::vector<std::optional<double>> marks, int attempt = 1) {
        std::vector<ScoreMark> list;
        for (std::size_t i = 0; i < marks.size(); ++i) list.push_back({enrolments[i], marks[i]});
        return tests().record(test, attempt, kTestDay, list);
    }
    EnrolmentStatus status(std::size_t i) {
        return build.workspace().enrolments().view(enrolments[i])->enrolment.status;
    }
};

} // namespace

TEST_CASE("the marks of a class are one step, and say whom they completed", "[assessment]") {
    ClassWithTest f;
    ChangeSet heard;
    f.build.workspace().onCommit([&](const ChangeSet& changes) { heard = changes; });
    CHECK(*f.record({30, 29.5, 50}) == 3);
    CHECK(f.status(0) == EnrolmentStatus::Completed);
    CHECK(f.status(1) == EnrolmentStatus::Enrolled);
    CHECK(heard.action == Action::RecordScore);
    CHECK(heard.subjects == 3);
    CHECK(heard.completed == 2);
    REQUIRE(f.build.workspace().undo());
    CHECK_FALSE(f.sheet().rows[2].raw);
    CHECK(f.status(0) == EnrolmentStatus::Enrolled);
}

TEST_CASE("a mark typed again corrects it, an empty one takes it away", "[assessment]") {
    ClassWithTest f;
    REQUIRE(f.record({30}));
    CHECK(*f.record({30}) == 0);
    CHECK(*f.record({20}) == 1);
    CHECK(f.sheet().rows[0].raw == 20);
    CHECK(f.status(0) == EnrolmentStatus::Enrolled);
    CHECK(*f.record({std::nullopt}) == 1);
    CHECK_FALSE(f.sheet().rows[0].raw);
    CHECK(*f.record({std::nullopt}) == 0);
}

TEST_CASE("a second attempt stands beside the first", "[assessment]") {
    ClassWithTest f;
    REQUIRE(f.record({20}));
    REQUIRE(f.record({40}, 2));
    CHECK(f.sheet(1).rows[0].raw == 20);
    CHECK(f.sheet(2).rows[0].raw == 40);
    CHECK(f.sheet().attempts == 2);
    CHECK(f.status(0) == EnrolmentStatus::Completed);
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->results.size() == 2);
}

TEST_CASE("one mark that cannot be refuses the whole column and names its row", "[assessment]") {
    ClassWithTest f;
    const auto refused = f.record({30, 51, -1});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().issues.size() == 2);
    CHECK(refused.error().issues[0].field == "marks[1].raw");
    CHECK(refused.error().issues[1].field == "marks[2].raw");
    CHECK_FALSE(f.sheet().rows[0].raw);
    const ScoreMark stranger{EnrolmentId{4711}, 30};
    CHECK_FALSE(f.tests().record(f.test, 1, kTestDay, std::span(&stranger, 1)));
    const ScoreMark early{f.enrolments[0], 30};
    CHECK(f.tests().record(f.test, 1, Date::of(2026, 12, 24), std::span(&early, 1)).error().issues[0].field ==
          "taken_on");
}

TEST_CASE("percent and pass follow from the test", "[assessment]") {
    const Assessment test{{}, {}, "OSCE", "osce", 40, 24.0};
    CHECK(percentOf(test, 30) == 75);
    CHECK(passed(test, 24) == true);
    CHECK(passed(test, 23.5) == false);
    CHECK_FALSE(passed({{}, {}, "Confidence", "confidence_scale", 10, {}}, 9));
}

TEST_CASE("a corrected maximum judges again, one below a given mark is refused", "[assessment]") {
    ClassWithTest f;
    REQUIRE(f.record({30}));
    auto test = f.tests().ofVersion(f.version).at(0);
    test.max = 29;
    test.passMark = 20;
    CHECK(f.tests().edit(test).error().issues.at(0).field == "max");
    test.max = 60;
    REQUIRE(f.tests().edit(test));
    CHECK(f.status(0) == EnrolmentStatus::Enrolled); // 30 of 60 are 50 %
    CHECK(f.tests().erase(f.test).error().code == ErrorCode::InUse);
    REQUIRE(f.record({std::nullopt}));
    REQUIRE(f.tests().erase(f.test));
    CHECK(f.tests().ofVersion(f.version).empty());
}
