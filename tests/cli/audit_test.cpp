// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail on the command line.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <sqlite3.h>

using namespace preceptor::test;

namespace {

struct TrailDesk : Desk {
    TrailDesk() {
        REQUIRE(run({"init", "p.preceptor", "--programme", "Ward school", "--operator", "Li Na"}).exitCode == 0);
        REQUIRE(run({"report", "p.preceptor", "people_trained", "-o", "r.csv", "--operator", "Li Na"}).exitCode == 0);
        REQUIRE(run({"list", "p.preceptor", "people", "--operator", "Awa Diop"}).exitCode == 0);
    }
    std::vector<std::string> acts(std::vector<std::string> more = {}) const {
        std::vector<std::string> all{"audit", "p.preceptor", "--json"};
        all.insert(all.end(), more.begin(), more.end());
        std::vector<std::string> acts;
        const auto answer = run(all).json();
        for (const auto& entry : answer["entries"]) acts.push_back(entry["action"]);
        std::sort(acts.begin(), acts.end());
        return acts;
    }
    int tamper(const std::string& sql) const {
        sqlite3* db = nullptr;
        sqlite3_open(path("p.preceptor").c_str(), &db);
        const std::string all = "DROP TRIGGER audit_entry_kept; DROP TRIGGER audit_entry_stays; " + sql;
        const int code = sqlite3_exec(db, all.c_str(), nullptr, nullptr, nullptr);
        sqlite3_close(db);
        return code;
    }
};

using Acts = std::vector<std::string>;

} // namespace

TEST_CASE("what leaves a file by the command line is in its audit trail", "[cli][audit]") {
    const TrailDesk desk;
    CHECK(desk.acts() == Acts{"file_created", "list_written", "report_written"});
    CHECK(desk.acts({"--who", "Awa Diop"}) == Acts{"list_written"});
    CHECK(desk.acts({"--action", "report_written"}) == Acts{"report_written"});
    CHECK(desk.acts({"--from", "2026-11-25"}).empty());
    CHECK(desk.acts({"--to", "2026-11-24"}).size() == 3);
    const Ran said = desk.run({"audit", "p.preceptor"});
    CHECK(said.exitCode == 0);
    CHECK(said.out.find("Li Na  report_written") != std::string::npos);
    CHECK(said.err.find("The audit trail is whole: 3 entries in") != std::string::npos);
    const Ran wrong = desk.run({"audit", "p.preceptor", "--action", "nothing", "--from", "soon"});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.err.find("--action") != std::string::npos);
}

TEST_CASE("the trail is written as CSV and a check names where it is broken", "[cli][audit]") {
    const TrailDesk desk;
    REQUIRE(desk.run({"audit", "p.preceptor", "--csv", "trail.csv"}).exitCode == 0);
    CHECK(desk.read("trail.csv").find("report_written") != std::string::npos);
    CHECK(desk.acts().back() == "trail_written");
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
    REQUIRE(desk.tamper("UPDATE audit_entry SET operator = 'Nobody', _clock = x'00' WHERE action = 'list_written'") ==
            SQLITE_OK);
    const Ran check = desk.run({"check", "p.preceptor"});
    CHECK(check.exitCode == 2);
    CHECK(check.out.find("The audit trail of ") != std::string::npos);
    CHECK(check.out.find(" is broken at entry ") != std::string::npos);
    CHECK(check.out.find(": it is not what was written") != std::string::npos);
    const Ran audit = desk.run({"audit", "p.preceptor", "--json"});
    CHECK(audit.exitCode == 2);
    CHECK(audit.json()["whole"] == false);
}
