// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conflict_service.h"

#include "core/services/assessment_service.h"
#include "core/services/enrolment_service.h"
#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

struct Disputes {
    ProgrammeBuilder build;
    std::vector<EnrolmentId> enrolments;
    std::int64_t score = 0;

    Disputes() {
        const CourseVersionId version = build.course(1);
        enrolments = build.enrol(build.cohort(version), build.people(1));
        Assessment test;
        test.version = version;
        test.title = "Post-test";
        test.kind = "post_test";
        test.max = 50;
        const auto added = build.workspace().assessments().add(test);
        REQUIRE(added);
        const ScoreMark mark{enrolments[0], 30.0};
        REQUIRE(build.workspace().assessments().record(*added, 1, Date::of(2026, 11, 1), std::span(&mark, 1)));
        score = integerOr(db().cached("SELECT id FROM score"), 0);
    }
    Database& db() { return build.workspace().unit().db(); }
    // As a bundle leaves it: another value that waits beside the one shown.
    void wait(const std::string& table, std::int64_t row, const std::string& column, const Cell& value) {
        db().cached("INSERT INTO sync_sibling (tbl, row_id, col, rep, tx, value) "
                    "SELECT idx, ?2, ?3, 1, 1, ?4 FROM sync_table WHERE name = ?1")
            .bindAll(table, row, column, value)
            .run();
    }
    std::optional<IssueCode> choose(const std::string& table, std::int64_t row, const std::string& column,
                                    const Value& value) {
        const ConflictChoice choice{table, row, column, value};
        const Status done = build.workspace().conflicts().choose(std::span(&choice, 1));
        if (done) return std::nullopt;
        REQUIRE(done.error().issues.size() == 1);
        return done.error().issues[0].code;
    }
};

} // namespace

TEST_CASE("a mark that is settled on stays within the maximum of its test", "[exchange][conflicts]") {
    Disputes f;
    f.wait("score", f.score, "raw", 44.0);
    CHECK(f.choose("score", f.score, "raw", Value(999.0)) == IssueCode::OutOfRange);
    CHECK(f.choose("score", f.score, "raw", Value(std::int64_t{-1})) == IssueCode::OutOfRange);
    CHECK(f.choose("score", f.score, "raw", Value("abc")) == IssueCode::BadFormat);
    CHECK(f.build.workspace().conflicts().openCount() == 1);
    CHECK(f.choose("score", f.score, "raw", Value(50.0)) == std::nullopt);
    CHECK(f.db().queryInteger("SELECT raw FROM score") == 50);
}

TEST_CASE("a code that is settled on is one of its list, or one that waited", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t row = f.enrolments[0].value;
    f.wait("enrolment", row, "status", "of_a_newer_program");
    CHECK(f.choose("enrolment", row, "status", Value("foo")) == IssueCode::UnknownCode);
    CHECK(f.build.workspace().conflicts().openCount() == 1);
    CHECK(f.choose("enrolment", row, "status", Value("of_a_newer_program")) == std::nullopt);
}

TEST_CASE("a completion rule that is settled on is one that can be read", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t row = f.db().queryInteger("SELECT id FROM course_version");
    f.wait("course_version", row, "rule_json", R"({"hours":35})");
    CHECK(f.choose("course_version", row, "rule_json", Value("hello")) == IssueCode::BadFormat);
    CHECK(f.choose("course_version", row, "rule_json", Value(R"({"hours":40})")) == std::nullopt);
}

TEST_CASE("nothing is settled on as an empty text", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t row = f.db().queryInteger("SELECT id FROM institution");
    f.wait("institution", row, "name_en", "Haidian Hospital");
    CHECK(f.choose("institution", row, "name_en", Value("")) == IssueCode::Required);
    CHECK(f.build.workspace().conflicts().openCount() == 1);
}

TEST_CASE("another value of a person's field is one that the form would take", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t person = f.db().queryInteger("SELECT id FROM person");
    f.wait("person", person, "email", "li.na@example.org");
    CHECK(f.choose("person", person, "email", Value("not-mail")) == IssueCode::BadFormat);
    CHECK(f.choose("person", person, "email", Value("a@b")) == IssueCode::BadFormat);
    f.wait("person", person, "phone", "13900000001");
    CHECK(f.choose("person", person, "phone", Value("abc")) == IssueCode::BadFormat);
    f.wait("person", person, "birth_year", std::int64_t{1980});
    CHECK(f.choose("person", person, "birth_year", Value(std::int64_t{1800})) == IssueCode::OutOfRange);
    CHECK(f.choose("person", person, "birth_year", Value(std::int64_t{2030})) == IssueCode::OutOfRange);
    f.wait("person", person, "wechat", "lina");
    CHECK(f.choose("person", person, "wechat", Value(std::string(400, 'x'))) == IssueCode::TooLong);

    CHECK(f.choose("person", person, "email", Value("na.li@example.org")) == std::nullopt);
    CHECK(f.choose("person", person, "phone", Value("１３９００００")) == std::nullopt);
    CHECK(f.db().queryText("SELECT phone FROM person") == "1390000");
    CHECK(f.choose("person", person, "birth_year", Value(std::int64_t{1981})) == std::nullopt);
}

TEST_CASE("what waits is taken as it is, though the form would refuse it", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t person = f.db().queryInteger("SELECT id FROM person");
    f.wait("person", person, "phone", "ask at the desk");
    CHECK(f.choose("person", person, "phone", Value("ask at the desk")) == std::nullopt);
}

TEST_CASE("a number or a day that is settled on is one that can be meant", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t cohort = f.db().queryInteger("SELECT id FROM cohort");
    f.wait("cohort", cohort, "capacity", std::int64_t{20});
    CHECK(f.choose("cohort", cohort, "capacity", Value(std::int64_t{0})) == IssueCode::OutOfRange);
    f.wait("cohort", cohort, "end_on", "2026-12-01");
    CHECK(f.choose("cohort", cohort, "end_on", Value("2026-08-31")) == IssueCode::EndBeforeStart);
    CHECK(f.choose("cohort", cohort, "end_on", Value("0026-12-01")) == IssueCode::OutOfRange);
    f.wait("cohort", cohort, "start_on", "2026-09-02");
    CHECK(f.choose("cohort", cohort, "end_on", Value("2026-12-24")) == std::nullopt);
    CHECK(f.choose("cohort", cohort, "start_on", Value("2026-12-25")) == IssueCode::EndBeforeStart);
    f.wait("score", f.score, "taken_on", "2026-11-02");
    CHECK(f.choose("score", f.score, "taken_on", Value("2026-11-25")) == IssueCode::OutOfRange);
    const std::int64_t test = f.db().queryInteger("SELECT id FROM assessment");
    f.wait("assessment", test, "pass_mark", 30.0);
    CHECK(f.choose("assessment", test, "pass_mark", Value(51.0)) == IssueCode::OutOfRange);
    CHECK(f.choose("assessment", test, "pass_mark", Value(40.0)) == std::nullopt);
}

TEST_CASE("a value of a register that is settled on is one that its form would take", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t programme = f.db().queryInteger("SELECT id FROM programme");
    f.wait("programme", programme, "end_on", "2027-01-01");
    const std::string start = f.db().queryText("SELECT start_on FROM programme");
    CHECK(f.choose("programme", programme, "end_on", Value("1999-01-01")) == IssueCode::EndBeforeStart);
    CHECK(f.choose("programme", programme, "end_on", Value("soon")) == IssueCode::BadFormat);
    CHECK(f.choose("programme", programme, "end_on", Value("2030-01-01")) == std::nullopt);
    CHECK(f.db().queryText("SELECT start_on FROM programme") == start);
}

TEST_CASE("a certificate's number is settled on by one of those that wait, never by another", "[exchange][conflicts]") {
    Disputes f;
    const std::int64_t row = f.enrolments[0].value;
    f.wait("enrolment", row, "certificate_no", "BJ-2026-0002");
    CHECK(f.choose("enrolment", row, "certificate_no", Value("BJ-2026-0009")) == IssueCode::NotFound);
    CHECK(f.build.workspace().conflicts().openCount() == 1);
    f.wait("enrolment", row, "person_id", std::int64_t{77});
    CHECK(f.choose("enrolment", row, "person_id", Value(std::int64_t{1})) == IssueCode::NotFound);
    CHECK(f.choose("enrolment", row, "certificate_no", Value("BJ-2026-0002")) == std::nullopt);
}
