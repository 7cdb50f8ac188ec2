// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance from the file of a meeting platform, by the real command.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace preceptor::test;

namespace {

// A demo programme, and the day and one person of its latest conference.
struct Evening : DemoDesk {
    nlohmann::json session = latest();
    std::string day = session.at("planned_on");
    std::string time = session.at("planned_time");

    nlohmann::json latest() const {
        nlohmann::json best;
        for (const auto& row : rows("session"))
            if (row.at("status") == "held" && row.at("kind") != "workshop_day" &&
                (best.is_null() || row.at("planned_on") > best.at("planned_on")))
                best = row;
        return best;
    }
    std::string idText() const {
        return session.at("id").is_string() ? session.at("id").get<std::string>() : session.at("id").dump();
    }
    void writeFile(const std::string& name, const std::string& who) const {
        const std::string from = day + " " + time + ":00";
        const std::string to = day + " " + time.substr(0, 3) + "59:00";
        write(name, "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n" + who + ",," +
                        from + "," + to + ",60,Yes\nOtter.ai,," + from + "," + to + ",60,Yes\n");
    }
    Ran take(const std::string& name, std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"import", "p.preceptor", path(name).string(), "--as", "auto", "--session",
                                           idText(), "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }
};

} // namespace

TEST_CASE("each of two on one login is told by the part of it that is the name", "[cli][meeting]") {
    const Evening desk;
    desk.writeFile("zoom.csv", "Quizzle Lan & Quizzle Mai");
    const Ran dry = desk.run({"import", "p.preceptor", desk.path("zoom.csv").string(), "--as", "auto", "--session",
                              desk.idText(), "--dry-run"});
    REQUIRE(dry.exitCode == 0);
    for (const char* line : {"Quizzle Lan & Quizzle Mai · Quizzle Lan: ", "Quizzle Lan & Quizzle Mai · Quizzle Mai: "})
        CHECK((dry.out + dry.err).find(line) != std::string::npos);
}

TEST_CASE("a meeting file is previewed, recorded, and taken again without a change", "[cli][meeting]") {
    const Evening desk;
    desk.writeFile("zoom.csv", "Walk-in of the evening");
    const std::string before = desk.digest();
    const Ran dry = desk.take("zoom.csv", {"--dry-run"});
    INFO(dry.err);
    REQUIRE(dry.exitCode == 0);
    const auto preview = dry.json();
    CHECK(preview.at("recognised").at("connector") == "zoom");
    CHECK(preview.at("recognised").at("layout") == "A");
    CHECK(preview.at("recognised").at("score") >= 90);
    CHECK(preview.at("recognised").at("reasons").size() >= 2);
    const auto& rows = preview.at("rows");
    CHECK(rows.at("read") == 2);
    CHECK(rows.at("read").get<int>() == rows.at("imported").get<int>() + rows.at("merged").get<int>() +
                                            rows.at("skipped").get<int>() + rows.at("open").get<int>());
    CHECK(rows.at("walk_ins") == 1);
    CHECK(rows.at("nobody") == 1);
    CHECK(preview.at("people").at(0).at("verdict") == "walk_in");
    CHECK(preview.at("dry_run") == true);
    CHECK(desk.digest() == before);

    const auto added = desk.take("zoom.csv", {"--add-walk-ins"}).json();
    CHECK(added.at("people_added") == 1);
    CHECK(added.at("changed") == 1);
    CHECK(added.at("attendance").at(0).at("status").is_string());
    CHECK(added.at("attendance").at(0).at("minutes") > 20);
    const std::string after = desk.digest();
    const auto again = desk.take("zoom.csv").json();
    CHECK(again.at("changed") == 0);
    CHECK(again.at("already_taken").is_string());
    CHECK(added.at("already_taken").is_null());
    CHECK(again.at("rows").at("matched") == 1);
    CHECK(again.at("attendance").at(0).at("outcome") == "unchanged");
    CHECK(desk.digest() == after);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
}

TEST_CASE("a file that is no meeting, or of another day, is refused in a sentence", "[cli][meeting]") {
    const Evening desk;
    desk.write("letter.csv", "Dear all\nplease come\n");
    const Ran letter = desk.take("letter.csv");
    CHECK(letter.exitCode == 1);
    CHECK(letter.json().at("error").at("code") == "no_heading_row");
    CHECK(letter.err.find("does not say who came to a meeting") != std::string::npos);
    CHECK(letter.err.find("please come") == std::string::npos);
    CHECK(letter.err.find("If it holds results, name their class with --class.") != std::string::npos);
    desk.write("people.csv", "姓名,身份证号,电话\n王小明王小明王小明王小明王小明,110101199003072316,13800138000\n");
    const Ran people = desk.take("people.csv");
    CHECK(people.exitCode == 1);
    for (const std::string& all : {people.err, people.out}) {
        CHECK(all.find("110101199003072316") == std::string::npos); // nothing of anybody is told, only known headings
        CHECK(all.find("王小明") == std::string::npos);
    }
    CHECK(people.err.find("only these are known: 姓名") != std::string::npos);
    desk.write("other.csv", "Name,Join time,Leave time\nA Tan,2019-01-01 19:00:00,2019-01-01 20:00:00\n");
    const Ran other = desk.take("other.csv");
    CHECK(other.exitCode == 1);
    CHECK(other.err.find("holds no meeting of " + desk.day) != std::string::npos);
    CHECK(other.err.find("2019-01-01") != std::string::npos);
    desk.write("empty.csv", "Name,Join time,Leave time\n");
    CHECK(desk.take("empty.csv").json().at("error").at("code") == "file_empty");
    CHECK(desk.take("empty.csv", {"--same", "nonsense"}).exitCode == 1);
}

TEST_CASE("names of a meeting are confirmed or left out on the command line", "[cli][meeting]") {
    const Evening desk;
    const auto person = desk.first("person");
    desk.writeFile("zoom.csv", "Sunny");
    const std::string id = person.at("id").is_string() ? person.at("id").get<std::string>() : person.at("id").dump();
    const auto chosen = desk.take("zoom.csv", {"--same", "Sunny=" + id, "--overwrite"}).json();
    CHECK(chosen.at("people").at(0).at("basis") == "chosen");
    CHECK(chosen.at("people").at(0).at("person") == person.at("full_name_native"));
    CHECK(desk.take("zoom.csv").json().at("people").at(0).at("basis") == "alias");
    const Ran unknown = desk.take("zoom.csv", {"--ignore", "Not there"});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.json().at("error").at("code") == "not_found");
}

TEST_CASE("a meeting file is read in the encoding that is told, and rows with unreadable letters are named",
          "[cli][meeting]") {
    const Evening desk;
    desk.writeFile("zoom.csv", "\xC8\xE2\xE0\xED"); // Иван in windows-1251
    CHECK(desk.take("zoom.csv", {"--dry-run"}).json().at("encoding") == "windows-1252");
    const auto told = desk.take("zoom.csv", {"--dry-run", "--encoding", "windows-1251"}).json();
    CHECK(told.at("encoding") == "windows-1251");
    CHECK(told.at("people").at(0).at("name") == "Иван");
    CHECK(told.at("unreadable_rows").empty());
    const auto forced = desk.take("zoom.csv", {"--dry-run", "--encoding", "UTF-8"}).json();
    CHECK(forced.at("unreadable_rows") == nlohmann::json::array({2}));
}

TEST_CASE("without a session the report's own day finds it, and columns told once are remembered", "[cli][meeting]") {
    const Evening desk;
    desk.writeFile("zoom.csv", "Walk-in of the evening");
    const auto found =
        desk.run({"import", "p.preceptor", desk.path("zoom.csv").string(), "--as", "auto", "--dry-run", "--json"})
            .json();
    CHECK(found.at("session") == desk.idText());
    desk.write("letter.csv", "Dear all\nplease come\n");
    CHECK(desk.run({"import", "p.preceptor", desk.path("letter.csv").string(), "--as", "auto"}).exitCode == 1);

    desk.write("ward.csv", "Wer,Nummer,Blieb\nWalk-in of the ward,a7,45\n");
    CHECK(desk.take("ward.csv").exitCode == 1);
    CHECK(desk.take("ward.csv", {"--meeting-column", "9=came"}).exitCode == 1);
    const Ran told =
        desk.take("ward.csv", {"--meeting-column", "1=name", "--meeting-column", "3=duration", "--add-walk-ins"});
    INFO(told.err);
    REQUIRE(told.exitCode == 0);
    CHECK(told.json().at("recognised").at("reasons") == nlohmann::json::array({"mapped"}));
    CHECK(told.json().at("changed") == 1);
    CHECK(desk.take("ward.csv").json().at("changed") == 0);
}

TEST_CASE("a report of a day without a session says which day and what to do", "[cli][meeting]") {
    const Evening desk;
    desk.write("zoom.csv", "Name (Original Name),User Email,Join Time,Leave Time,Guest\nA Tan,,2019-01-01 19:00:00,"
                           "2019-01-01 20:00:00,Yes\n");
    const Ran none =
        desk.run({"import", "p.preceptor", desk.path("zoom.csv").string(), "--as", "auto", "--dry-run", "--json"});
    CHECK(none.exitCode == 1);
    CHECK(none.err.find("no session on its day: 2019-01-01") != std::string::npos);
    CHECK(none.err.find("name their class with --class") != std::string::npos);
    CHECK(none.err.find("--session") != std::string::npos);
    CHECK(none.json().at("recognised").at("connector") == "zoom");
    CHECK(none.json().at("recognised").at("score") > 0);
    CHECK(none.json().at("error").at("code") == "not_found");
}

TEST_CASE("a corrected report replaces the one before, and is added when asked for", "[cli][meeting]") {
    const Evening desk;
    desk.writeFile("first.csv", "Walk-in of the evening");
    REQUIRE(desk.take("first.csv", {"--add-walk-ins"}).exitCode == 0);
    const std::string from = desk.day + " " + desk.time + ":00";
    const std::string to = desk.day + " " + desk.time.substr(0, 3) + "35:00";
    desk.write("second.csv", "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                             "Walk-in of the evening,," +
                                 from + "," + to + ",5,Yes\n");
    const auto shown = desk.take("second.csv", {"--dry-run"}).json();
    CHECK(shown.at("replaces").is_string());
    REQUIRE(shown.at("earlier").size() == 1);
    const auto& mark = shown.at("attendance").at(0);
    CHECK(mark.at("outcome") == "changed");
    CHECK(mark.at("minutes_before") > mark.at("minutes"));
    CHECK(mark.at("gone").size() == 1);
    CHECK(shown.at("has_less") == true); // so it may be the older one, and has to be asked for
    const auto refused = desk.take("second.csv", {});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.find("Nothing was recorded") != std::string::npos);
    CHECK(refused.json().at("changed") == 0);
    CHECK(refused.json().at("attendance").at(0).at("minutes") == mark.at("minutes"));
    const auto added = desk.take("second.csv", {"--replaces", "none"}).json();
    CHECK(added.at("replaces").is_null());
    CHECK(added.at("changed") == 0);
}
