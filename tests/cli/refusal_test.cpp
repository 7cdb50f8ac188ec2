// SPDX-License-Identifier: GPL-3.0-or-later
// What the command says, and with which exit code, when something is wrong.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

using namespace preceptor::test;

namespace {

void expect(const Ran& ran, int exitCode, const std::string& words) {
    INFO(ran.err);
    CHECK(ran.exitCode == exitCode);
    CHECK(ran.err.find(words) != std::string::npos);
}

std::string made(const Desk& desk) {
    REQUIRE(desk.run({"init", "p.preceptor", "--programme", "A"}).exitCode == 0);
    return desk.read("p.preceptor");
}

} // namespace

TEST_CASE("bad arguments are a user error and help is not", "[cli]") {
    const Desk desk;
    expect(desk.run({}), 1, "subcommand");
    expect(desk.run({"fly"}), 1, "subcommand is required");
    expect(desk.run({"digest"}), 1, "FILE");
    expect(desk.run({"demo", "p.preceptor", "--people", "many"}), 1, "people");
    expect(desk.run({"demo", "p.preceptor", "--people", "0"}), 1, "people is out of range");
    CHECK_FALSE(std::filesystem::exists(desk.path("p.preceptor")));
    const Ran help = desk.run({"--help"});
    CHECK(help.exitCode == 0);
    CHECK(help.out.find("attendance") != std::string::npos);
    CHECK(help.err.empty());
}

TEST_CASE("a file that is not there, not ours or there already is a user error", "[cli]") {
    const Desk desk;
    expect(desk.run({"digest", "none.preceptor"}), 1, "There is no file none.preceptor");
    desk.write("text.preceptor", "family,given\n");
    expect(desk.run({"check", "text.preceptor"}), 1, "is not a Preceptor file");
    const std::string before = made(desk);
    expect(desk.run({"init", "p.preceptor", "--programme", "B"}), 1, "is there already");
    expect(desk.run({"demo", "p.preceptor"}), 1, "is there already");
    CHECK(desk.read("p.preceptor") == before);
}

TEST_CASE("a file of a newer version is refused and left alone", "[cli]") {
    const Desk desk;
    made(desk);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(desk.path("p.preceptor").c_str(), &db) == SQLITE_OK);
    sqlite3_exec(db, "UPDATE sync_meta SET oldest_reader = 999; PRAGMA user_version = 999", nullptr, nullptr, nullptr);
    sqlite3_close(db);
    const std::string newer = desk.read("p.preceptor");
    expect(desk.run({"digest", "p.preceptor"}), 1, "written by a newer Preceptor");
    expect(desk.run({"backup", "p.preceptor"}), 1, "written by a newer Preceptor");
    CHECK(desk.read("p.preceptor") == newer);
}

TEST_CASE("check says of a newer file that it is newer", "[cli]") {
    const Desk desk;
    made(desk);
    CHECK(desk.run({"check", "p.preceptor", "--json"}).json()["newer"] == false);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(desk.path("p.preceptor").c_str(), &db) == SQLITE_OK);
    sqlite3_exec(db, "PRAGMA user_version = 999", nullptr, nullptr, nullptr); // this one may still read it
    sqlite3_close(db);
    expect(desk.run({"check", "p.preceptor"}), 0, "was written by a newer Preceptor");
    CHECK(desk.run({"check", "p.preceptor", "--json"}).json()["newer"] == true);
    expect(desk.run({"record", "p.preceptor", "attendance", "--session", "latest", "--all-present"}), 1, "");
}

TEST_CASE("a backup does not take the place of a file that is there", "[cli]") {
    const Desk desk;
    made(desk);
    desk.write("thesis.docx", "years of work");
    expect(desk.run({"backup", "p.preceptor", "-o", "thesis.docx"}), 1, "is there already and was left as it is");
    CHECK(desk.read("thesis.docx") == "years of work");
    REQUIRE(desk.run({"backup", "p.preceptor", "-o", "copy.preceptor"}).exitCode == 0);
    expect(desk.run({"backup", "p.preceptor", "-o", "copy.preceptor"}), 1, "is there already");
}

TEST_CASE("a backup is read and not worked in", "[cli]") {
    const Desk desk;
    made(desk);
    const std::string backup = desk.run({"backup", "p.preceptor", "--json"}).json()["backup"];
    desk.write("people.csv", "name\nAwa Diop\n");
    expect(desk.run({"import", backup, "people.csv"}), 1, "open for reading only. Nothing was changed");
    CHECK(desk.run({"check", backup}).exitCode == 0);
}

TEST_CASE("a report takes its format from the ending of its file", "[cli]") {
    const Desk desk;
    made(desk);
    const auto report = [&](std::vector<std::string> more) {
        std::vector<std::string> all = {"report", "p.preceptor", "participation", "-o"};
        all.insert(all.end(), more.begin(), more.end());
        return desk.run(all);
    };
    CHECK(report({"r.xlsx"}).exitCode == 0);
    CHECK(desk.read("r.xlsx").starts_with("PK"));
    CHECK(report({"R.JSON"}).exitCode == 0);
    CHECK(nlohmann::json::parse(desk.read("R.JSON")).is_array());
    CHECK(report({"r.csv"}).exitCode == 0);
    CHECK(desk.read("r.csv").starts_with("\xEF\xBB\xBF"));
    expect(report({"r.pdf"}), 1, "r.pdf ends in none of .csv, .xlsx and .json; say which with --format");
    expect(report({"r"}), 1, "say which with --format");
    CHECK_FALSE(std::filesystem::exists(desk.path("r.pdf")));
    CHECK(report({"r", "--format", "xlsx"}).exitCode == 0);
    CHECK(desk.read("r").starts_with("PK"));
}

TEST_CASE("a file that somebody has open is refused for writing with who has it, and still read", "[cli]") {
    const Desk desk;
    made(desk);
    desk.write("p.preceptor.lock", "Li Na\nWARD-3\n2026-11-24T11:00:00Z\n");
    const int lock = ::open(desk.path("p.preceptor.lock").c_str(), O_RDWR | O_CLOEXEC);
    REQUIRE(::flock(lock, LOCK_EX | LOCK_NB) == 0);
    expect(desk.run({"record", "p.preceptor", "attendance", "--session", "x", "--all-present"}), 1,
           "is open at Li Na on WARD-3");
    CHECK(desk.run({"digest", "p.preceptor"}).exitCode == 0);
    ::close(lock);
}

TEST_CASE("a damaged file is a broken world", "[cli]") {
    const Desk desk;
    std::string bytes = made(desk);
    std::fill(bytes.begin() + 4096, bytes.begin() + 3 * 4096, '\x5A');
    desk.write("p.preceptor", bytes);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 2);
    CHECK(desk.run({"check", "p.preceptor", "--json"}).json()["error"]["code"] == "file_damaged");
    CHECK(desk.run({"restore", "p.preceptor", "p.preceptor"}).exitCode == 2);
}

TEST_CASE("a wrong command line is told as JSON too", "[cli]") {
    const Desk desk;
    const std::vector<std::vector<std::string>> wrong = {
        {"--json"}, {"fly", "--json"}, {"digest", "--json"}, {"digest", "--json", "p.preceptor", "--frobnicate"}};
    for (const auto& arguments : wrong) {
        const Ran ran = desk.run(arguments);
        CHECK(ran.exitCode == 1);
        CHECK(ran.json()["error"]["code"] == "usage");
        CHECK_FALSE(ran.json()["error"]["args"][0].get<std::string>().empty());
        CHECK(ran.json()["error"]["issues"].empty());
        CHECK_FALSE(ran.err.empty());
    }
    const Ran help = desk.run({"--help", "--json"});
    CHECK(help.exitCode == 0);
    CHECK_FALSE(help.out.starts_with("{"));
}

TEST_CASE("what is wrong is told as JSON too", "[cli]") {
    const Desk desk;
    const Ran missing = desk.run({"digest", "none.preceptor", "--json"});
    CHECK(missing.exitCode == 1);
    CHECK(missing.json()["error"]["code"] == "file_not_found");
    CHECK(missing.json()["error"]["args"][0] == "none.preceptor");
    made(desk);
    const Ran column = desk.run({"list", "p.preceptor", "person", "--filter", "shoe=42", "--json"});
    CHECK(column.exitCode == 1);
    CHECK(column.json()["error"]["issues"][0]["field"] == "shoe");
    const Ran kind = desk.run({"list", "p.preceptor", "shoes"});
    CHECK(kind.exitCode == 1);
    CHECK(kind.err.find("There is no register \"shoes\"") != std::string::npos);
    CHECK(desk.run({"list", "p.preceptor", "person", "--filter", "nonsense"}).exitCode == 1);
}

TEST_CASE("a programme without a name or a file without one is not made", "[cli]") {
    const Desk desk;
    expect(desk.run({"init", "p.preceptor", "--programme", " "}), 1, "--programme is missing");
    CHECK_FALSE(std::filesystem::exists(desk.path("p.preceptor")));
    expect(desk.run({"init", "", "--programme", "A"}), 1, "the name is empty");
}

TEST_CASE("what cannot be said on stdout is a failure of the command", "[cli]") {
    const Desk desk;
    made(desk);
    const std::vector<std::vector<std::string>> commands = {{"digest", "p.preceptor"},
                                                            {"list", "p.preceptor", "programme", "--json"},
                                                            {"list", "p.preceptor", "programme"},
                                                            {"report", "p.preceptor", "1"},
                                                            {"report", "p.preceptor", "--list"},
                                                            {"check", "p.preceptor", "--json"}};
    for (const auto& command : commands) {
        const Ran ran = desk.runIntoFullDisk(command);
        expect(ran, 2, "stdout could not be written: what it holds is not whole");
        CHECK(ran.err.find("stdout") == ran.err.rfind("stdout")); // once
    }
}

TEST_CASE("the backups of a damaged file are listed", "[cli]") {
    const Desk desk;
    made(desk);
    const std::string backup = desk.run({"backup", "p.preceptor", "--json"}).json()["backup"];
    desk.write("p.preceptor", desk.read("p.preceptor").substr(0, 5000));
    expect(desk.run({"digest", "p.preceptor"}), 2, "backup FILE --list");
    const Ran listed = desk.run({"backup", "p.preceptor", "--list", "--json"});
    CHECK(listed.exitCode == 0);
    REQUIRE(listed.json()["backups"].size() == 1);
    CHECK(listed.json()["backups"][0]["path"] == backup);
    expect(desk.run({"backup", "none.preceptor", "--list"}), 1, "There is no file none.preceptor");
}

TEST_CASE("a newer file can be copied, and is refused by its own name where it would be worked in", "[cli]") {
    const Desk desk;
    made(desk);
    expect(desk.run({"backup", "p.preceptor", "-o", "nowhere/copy.preceptor"}), 1,
           "Nothing can be written into nowhere");
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(desk.path("p.preceptor").c_str(), &db) == SQLITE_OK);
    sqlite3_exec(db, "PRAGMA user_version = 999", nullptr, nullptr, nullptr);
    sqlite3_close(db);
    CHECK(desk.run({"backup", "p.preceptor", "-o", "copy.preceptor"}).exitCode == 0);
    const Ran restored = desk.run({"restore", "p.preceptor", "copy.preceptor"});
    expect(restored, 1, "copy.preceptor was written by a newer Preceptor");
    CHECK(restored.err.find(".part") == std::string::npos);
}

TEST_CASE("a filter of a report that means nothing is refused", "[cli]") {
    const Desk desk;
    made(desk);
    expect(desk.run({"report", "p.preceptor", "1", "--cadre-group", "wizard"}), 1, "cadre_group is not a known code");
    for (const char* share : {"300", "-1", "nan"})
        expect(desk.run({"report", "p.preceptor", "10", "--eligible", share}), 1,
               "eligible is out of range (0 to 100)");
}

TEST_CASE("an import says beforehand what is missing in its command", "[cli]") {
    const Desk desk;
    made(desk);
    desk.write("people.csv", "name,institution\nAwa Diop,Fann\n");
    expect(desk.run({"import", "p.preceptor", "people.csv", "--as", "attendance"}), 1, "--session is missing");
    expect(desk.run({"import", "p.preceptor", "people.csv", "--cohort", "X", "--dry-run"}), 1, "There is no cohort");
    expect(desk.run({"import", "p.preceptor", "people.csv", "--column", "9=institution"}), 1,
           "There is no column \"9\"");
    CHECK(desk.count("people") == 0);
}

TEST_CASE("a row that waits for a look says which cell is the matter", "[cli]") {
    const Desk desk;
    made(desk);
    desk.write("people.csv", "name,e-mail\nAwa Diop,nowhere\nBob Beta,bob@example.org,more\n");
    const Ran looked = desk.run({"import", "p.preceptor", "people.csv", "--dry-run"});
    expect(looked, 0, "row 2 needs a look: Awa Diop: e-mail is no e-mail address");
    expect(looked, 0, "row 3 needs a look: Bob Beta: column 3 stands beyond the last heading");
    const auto rows = desk.run({"import", "p.preceptor", "people.csv", "--dry-run", "--json"}).json()["rows"];
    CHECK(rows[0]["cells"][0]["problem"] == "email_form");
    CHECK(rows[1]["cells"][0]["column"] == 3);
}
