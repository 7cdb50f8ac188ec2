// SPDX-License-Identifier: GPL-3.0-or-later
// A programme file from its making to its restoring, by the real command.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace preceptor::test;

TEST_CASE("a new file holds the programme it was made for and is in order", "[cli]") {
    const Desk desk;
    const Ran made = desk.run({"init", "p.preceptor", "--programme", "安宁疗护协作项目", "--end", "2029-11-23"});
    CHECK(made.exitCode == 0);
    CHECK(made.out.empty());
    CHECK(made.err.find("安宁疗护协作项目") != std::string::npos);
    const auto programme = desk.first("programme");
    CHECK(programme["name_zh"] == "安宁疗护协作项目");
    CHECK(programme["start_on"] == "2026-11-24");
    CHECK(programme["end_on"] == "2029-11-23");
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
}

TEST_CASE("init leaves no file behind when the programme is refused", "[cli]") {
    const Desk desk;
    const Ran refused =
        desk.run({"init", "p.preceptor", "--programme", "A", "--start", "2027-01-01", "--end", "2026-01-01"});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.find("end_on ends before it begins") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(desk.path("p.preceptor")));
}

TEST_CASE("a demo file passes the check and two of one seed are equal", "[cli]") {
    const DemoDesk one;
    const DemoDesk two;
    const Ran checked = one.run({"check", "p.preceptor", "--json"});
    CHECK(checked.exitCode == 0);
    CHECK(checked.json()["ok"] == true);
    CHECK(checked.json()["findings"].empty());
    CHECK(one.digest() == two.digest());
    CHECK(one.count("people") == 150);
}

TEST_CASE("a restored backup is the content it was made of, and the content lost is backed up first", "[cli]") {
    const DemoDesk desk;
    const std::string before = desk.digest();
    const Ran backed = desk.run({"backup", "p.preceptor", "-o", "copy.preceptor"});
    REQUIRE(backed.exitCode == 0);
    CHECK(backed.out == "copy.preceptor\n");

    const Ran marked = desk.run({"record", "p.preceptor", "attendance", "--session", "latest", "--all-present"});
    INFO(marked.err);
    REQUIRE(marked.exitCode == 0);
    const std::string after = desk.digest();
    REQUIRE(after != before);

    REQUIRE(desk.run({"restore", "p.preceptor", "copy.preceptor"}).exitCode == 0);
    CHECK(desk.digest() == before);
    const auto backups = desk.run({"backup", "p.preceptor", "--list", "--json"}).json()["backups"];
    REQUIRE(backups.size() == 1);
    CHECK(backups[0]["state"] == "good");
    REQUIRE(desk.run({"restore", "p.preceptor", backups[0]["path"].get<std::string>()}).exitCode == 0);
    CHECK(desk.digest() == after);
}

TEST_CASE("the list of backups says which of them is damaged", "[cli]") {
    const DemoDesk desk;
    REQUIRE(desk.run({"backup", "p.preceptor"}).exitCode == 0);
    const std::string backup = desk.run({"backup", "p.preceptor", "--list", "--json"}).json()["backups"][0]["path"];
    std::filesystem::resize_file(desk.path(backup), 50'000);
    CHECK(desk.run({"backup", "p.preceptor", "--list"}).out.find(backup + "  (damaged)\n") != std::string::npos);
    CHECK(desk.run({"backup", "p.preceptor", "--list", "--json"}).json()["backups"][0]["state"] == "damaged");
}

TEST_CASE("a file of another programme is put in the place of a file only when that is said", "[cli]") {
    const DemoDesk desk;
    const std::string before = desk.digest();
    REQUIRE(desk.run({"init", "other.preceptor", "--programme", "Other"}).exitCode == 0);
    const Ran refused = desk.run({"restore", "p.preceptor", "other.preceptor"});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.find("other.preceptor is of another programme than p.preceptor. Nothing was changed.") !=
          std::string::npos);
    CHECK(desk.digest() == before);
    CHECK(desk.run({"restore", "p.preceptor", "other.preceptor", "--other-programme"}).exitCode == 0);
    CHECK(desk.count("people") == 0);
}

TEST_CASE("what never was a file of Preceptor is not called a damaged backup", "[cli]") {
    const DemoDesk desk;
    const std::string before = desk.digest();
    desk.write("passwd", "root:x:0:0:root:/root:/bin/bash\n");
    const Ran refused = desk.run({"restore", "p.preceptor", "passwd"});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.find("passwd is not a Preceptor file") != std::string::npos);
    CHECK(desk.digest() == before);
    desk.write("torn.preceptor", "zeros"); // its name says that it was one
    CHECK(desk.run({"restore", "p.preceptor", "torn.preceptor"}).err.find("is damaged") != std::string::npos);
}

TEST_CASE("list gives every row as CSV with the names of what it refers to", "[cli]") {
    const DemoDesk desk;
    const Ran listed = desk.run({"list", "p.preceptor", "target", "--filter", "indicator_code=conferences_held"});
    CHECK(listed.exitCode == 0);
    CHECK(listed.out.starts_with("\xEF\xBB\xBFid,programme_id,programme,indicator_code,"));
    CHECK(listed.out.find(",BJPC,conferences_held,") != std::string::npos);
    CHECK(std::count(listed.out.begin(), listed.out.end(), '\n') == 2);
    CHECK(desk.count("session", "kind=workshop_day") == 36); // six half-days of each workshop
    CHECK(desk.count("event", "kind=tot_workshop") == 6);
    CHECK(desk.count("attendance", "session_id=0") == 0);
    const Ran kinds = desk.run({"list", "p.preceptor", "--json"});
    CHECK(kinds.json().size() > 30);
}
