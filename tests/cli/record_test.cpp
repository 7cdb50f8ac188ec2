// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance and progress recorded by name, by the real command.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <map>

using namespace preceptor::test;

namespace {

std::string tonight(const Desk& desk) { return desk.first("session", "planned_on=2026-11-24")["id"]; }

} // namespace

TEST_CASE("a conference of today is recorded: exceptions by name, then everyone else present", "[cli]") {
    const DemoDesk desk;
    const auto member = desk.first("series_member", "role=participant");
    const auto person = member["person_id"].get<std::string>();
    const Ran recorded = desk.run({"record", "p.preceptor", "attendance", "--session", "2026-11-24", "--person", person,
                                   "--status", "excused", "--all-present", "--json"});
    INFO(recorded.err);
    REQUIRE(recorded.exitCode == 0);
    const auto changed = recorded.json()["changed"].get<std::size_t>();
    CHECK(changed > 3);
    CHECK(desk.first("session", "planned_on=2026-11-24")["status"] == "held");
    CHECK(desk.count("attendance", "session_id=" + tonight(desk)) == changed);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);

    const Ran again =
        desk.run({"record", "p.preceptor", "attendance", "--session", "2026-11-24", "--all-present", "--json"});
    CHECK(again.json()["changed"] == 0);
}

TEST_CASE("a person is found by their name, and several of one name are asked about", "[cli]") {
    const DemoDesk desk;
    std::map<std::string, int> people;
    for (const auto& person : desk.rows("person")) ++people[person["full_name_native"].get<std::string>()];
    std::string alone;
    std::string shared;
    for (const auto& [name, n] : people) (n == 1 ? alone : shared) = name;
    REQUIRE_FALSE(alone.empty());
    REQUIRE_FALSE(shared.empty());
    const auto mark = [&](const std::string& name) {
        return desk.run({"record", "p.preceptor", "attendance", "--session", "latest", "--person", name});
    };
    CHECK(mark(alone).exitCode == 0);
    const Ran several = mark(shared);
    CHECK(several.exitCode == 1);
    CHECK(several.err.find("give the id instead") != std::string::npos);
    CHECK(several.err.find("such as " + shared + " (") != std::string::npos); // with ids and where they work
    CHECK(several.err.find("; " + shared + " (") != std::string::npos);
}

TEST_CASE("a module marked done for a whole cohort is one change a person and completes nobody by mistake", "[cli]") {
    const DemoDesk desk;
    const auto enrolment = desk.first("enrolment", "status=in_progress");
    const auto cohort = enrolment["cohort"].get<std::string>();
    const Ran marked = desk.run({"record", "p.preceptor", "progress", "--cohort", cohort, "--module",
                                 cohort.find("Basics") != std::string::npos ? "B5" : "M24", "--everyone", "--json"});
    INFO(marked.err);
    REQUIRE(marked.exitCode == 0);
    CHECK(marked.json()["changed"].get<int>() > 0);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
}

TEST_CASE("a sign-off and a mark are recorded for a class, and a test that is not there is named", "[cli]") {
    const DemoDesk desk;
    const auto cohort = desk.first("cohort")["name"].get<std::string>();
    const auto record = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"record", "p.preceptor"});
        return desk.run(std::move(arguments));
    };
    const Ran signedOff =
        record({"sign-off", "--cohort", cohort, "--everyone", "--role", "nurse_educator", "--by", "Li Na", "--json"});
    INFO(signedOff.err);
    REQUIRE(signedOff.exitCode == 0);
    CHECK(signedOff.json()["changed"].get<int>() > 0);
    const Ran again =
        record({"sign-off", "--cohort", cohort, "--everyone", "--role", "nurse_educator", "--by", "Li Na", "--json"});
    CHECK(again.json()["changed"] == 0);
    const auto version = desk.first("cohort")["course_version_id"].get<std::string>();
    const auto test = desk.first("assessment", "course_version_id=" + version)["title"].get<std::string>();
    for (const char* mark : {"1000", "nan"})
        CHECK(record({"score", "--cohort", cohort, "--everyone", "--test", test, "--mark", mark})
                  .err.find("Nothing was changed: --mark is out of range (0 to ") != std::string::npos);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
    // A title in two scripts is found by either half, whatever the case.
    CHECK(test.find("Pre-test") != std::string::npos);
    for (const char* name : {"pre-test", "前测"})
        CHECK(record({"score", "--cohort", cohort, "--everyone", "--test", name, "--mark", "1000"})
                  .err.find("--mark is out of range") != std::string::npos);
    const Ran missing = record({"score", "--cohort", cohort, "--everyone", "--test", "No such test", "--mark", "5"});
    CHECK(missing.exitCode == 1);
    CHECK(missing.err.find("No such test") != std::string::npos);
}

TEST_CASE("what cannot be recorded is refused with exit code 1 and leaves the file as it was", "[cli]") {
    const DemoDesk desk;
    const std::string before = desk.digest();
    const auto refused = [&](std::vector<std::string> arguments, const std::string& words) {
        arguments.insert(arguments.begin(), {"record", "p.preceptor"});
        const Ran ran = desk.run(std::move(arguments));
        INFO(ran.err);
        CHECK(ran.exitCode == 1);
        CHECK(ran.out.empty());
        CHECK(ran.err.find(words) != std::string::npos);
    };
    refused({"attendance", "--session", "nowhere", "--all-present"}, "There is no session \"nowhere\"");
    refused({"attendance", "--session", "2026-11-24", "--person", "Nobody At All"}, "There is no person");
    refused({"attendance", "--session", "2026-11-24"}, "--person is missing");
    refused({"attendance", "--session", "2026-11-24", "--all-present", "--status", "asleep"}, "not a known code");
    refused({"progress", "--cohort", "no such", "--module", "B1", "--everyone"}, "There is no cohort");
    refused({"progress", "--cohort", desk.first("cohort")["name"].get<std::string>(), "--module", "Z9", "--everyone"},
            "There is no module");
    refused({"progress", "--cohort", desk.first("cohort")["name"].get<std::string>(), "--module", "B1", "--everyone",
             "--on", "24/11/2026"},
            "is not a day");
    CHECK(desk.digest() == before);
}

TEST_CASE("marks by item come from a table, are listed, and what the table does not tell stays", "[cli]") {
    const DemoDesk desk;
    const auto test = desk.first("assessment", "kind=teach_back");
    const auto cohort = desk.first("cohort", "course_version_id=" + test["course_version_id"].get<std::string>());
    const auto who = desk.rows("enrolment", "cohort_id=" + cohort["id"].get<std::string>());
    REQUIRE(who.size() > 1);
    const auto person = [&](std::size_t i) { return who[i]["person_id"].get<std::string>(); };
    const auto record = [&](const std::string& table) {
        desk.write("marks.csv", table);
        return desk.run({"record", "p.preceptor", "score", "--cohort", cohort["id"], "--test", "Teach-back",
                         "--attempt", "2", "--by-item", "marks.csv", "--json"});
    };
    const Ran recorded =
        record("person,States the aim,联系实例,3,4,5\n" + person(0) + ",2,2,0,2,-\n" + person(1) + ",2,2,2,2,2\n");
    INFO(recorded.err);
    REQUIRE(recorded.exitCode == 0);
    CHECK(recorded.json()["changed"] == 2);
    std::vector<nlohmann::json> marks;
    for (const auto& mark : desk.rows("item_mark", "enrolment_id=" + who[0]["id"].get<std::string>()))
        if (mark["attempt"] == 2) marks.push_back(mark);
    REQUIRE(marks.size() == 4);
    CHECK(marks[0]["assessment_item"].get<std::string>().size() > 3);
    CHECK(desk.rows("assessment_item", "assessment_id=" + test["id"].get<std::string>()).size() == 5);
    const auto scoreOf = [&](std::size_t i) {
        for (const auto& row : desk.rows("score", "enrolment_id=" + who[i]["id"].get<std::string>()))
            if (row["attempt"] == 2) return row["raw"].get<double>();
        return -1.0;
    };
    CHECK(scoreOf(0) == 6); // of five items of two marks each
    CHECK(scoreOf(1) == 10);
    REQUIRE(record("person,5\n" + person(0) + ",2\n").exitCode == 0);
    CHECK(scoreOf(0) == 8);
    const std::string before = desk.digest();
    const auto refused = [&](const std::string& table, const std::string& words) {
        const Ran ran = record(table);
        INFO(ran.err);
        CHECK(ran.exitCode == 1);
        CHECK(ran.err.find(words) != std::string::npos);
    };
    refused("person,5\n" + person(0) + ",3\n", "out of range");
    refused("person,5\n" + person(0) + ",yes\n", "is not a number");
    refused("person,Sings\n" + person(0) + ",1\n", "There is no assessment_item \"Sings\"");
    refused("person,5\n" + person(0) + ",1\n" + person(0) + ",0\n", "stands twice in the table");
    refused("person,5,5\n" + person(0) + ",1,1\n", "stands twice in the table");
    CHECK(desk.digest() == before);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
}

TEST_CASE("a mark that takes a completion away says so, and one mark is a mark", "[cli]") {
    const DemoDesk desk;
    Ran taken;
    for (const auto& enrolment : desk.rows("enrolment", "completion_basis=rule")) {
        if (enrolment["cohort"].get<std::string>().find("Basics") == std::string::npos) continue;
        taken = desk.run({"record", "p.preceptor", "score", "--cohort", enrolment["cohort_id"], "--person",
                          enrolment["person_id"], "--test", "Post-test", "--mark", "1"});
        break;
    }
    INFO(taken.err);
    REQUIRE(taken.exitCode == 0);
    CHECK(taken.err.find("1 mark changed.") != std::string::npos);
    CHECK(taken.err.find("1 person no longer has the course complete.") != std::string::npos);
}
