// SPDX-License-Identifier: GPL-3.0-or-later
// Completions and marks from the files of learning platforms and forms, by the real command.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace preceptor::test;

namespace {

// A demo programme, somebody in a class that goes on, and the class.
struct Class : DemoDesk {
    nlohmann::json enrolment = first("enrolment", "status=in_progress");
    std::string name = enrolment.at("cohort");
    nlohmann::json person = first("person", "id=" + enrolment.at("person_id").get<std::string>());
    std::string email = person.at("email");
    std::string version = first("cohort", "id=" + enrolment.at("cohort_id").get<std::string>()).at("course_version_id");
    std::string module = first("module", "course_version_id=" + version).at("title");
    std::string code = first("module", "course_version_id=" + version).at("code");
    nlohmann::json test = first("assessment", "course_version_id=" + version);

    Ran take(const std::string& file, std::vector<std::string> more = {}, const std::string& as = "auto") const {
        std::vector<std::string> arguments{"import", "p.preceptor", path(file).string(), "--as", as, "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }
    Ran takeOf(const std::string& file, std::vector<std::string> more = {}, const std::string& as = "auto") const {
        more.insert(more.begin(), {"--class", name});
        return take(file, more, as);
    }
    void progressFile(const std::string& file, const std::string& title, const std::string& day) const {
        write(file, ",\"Email address\",\"" + title + "\",\"\"\n\"Somebody Else\",\"" + email + "\",\"Completed\",\"" +
                        day + " 09:15:00\"\n\"Guest\",\"guest@example.org\",\"Not completed\",\"\"\n");
    }
    nlohmann::json progress() const {
        for (const auto& row : rows("module_progress", "enrolment_id=" + enrolment.at("id").get<std::string>()))
            if (row.at("module_id") == first("module", "course_version_id=" + version).at("id")) return row;
        return nullptr;
    }
    std::size_t marks() const { return count("score", "enrolment_id=" + enrolment.at("id").get<std::string>()); }
};

} // namespace

TEST_CASE("a file of completions is previewed, written, and taken again without a change", "[cli][learning]") {
    const Class desk;
    desk.progressFile("progress.csv", desk.module, "2026-11-05");
    const std::string before = desk.digest();
    const Ran dry = desk.takeOf("progress.csv", {"--dry-run"});
    INFO(dry.err);
    REQUIRE(dry.exitCode == 0);
    const auto preview = dry.json();
    CHECK(preview.at("recognised").at("connector") == "moodle");
    CHECK(preview.at("recognised").at("layout") == "progress");
    CHECK(preview.at("recognised").at("score") >= 90);
    CHECK(preview.at("class").at("name") == desk.name);
    CHECK(preview.at("items").at(0).at("take") == "module");
    CHECK(preview.at("items").at(0).at("basis") == "title");
    CHECK(preview.at("people").at(0).at("basis") == "email");
    CHECK(preview.at("people").at(1).at("verdict") == "walk_in");
    const auto& rows = preview.at("rows");
    CHECK(rows.at("read") == 2);
    CHECK(rows.at("read").get<int>() == rows.at("imported").get<int>() + rows.at("merged").get<int>() +
                                            rows.at("skipped").get<int>() + rows.at("open").get<int>());
    CHECK(preview.at("dry_run") == true);
    CHECK(desk.digest() == before);
}

TEST_CASE("what was entered by hand wins over the file, and what was taken away does not come back",
          "[cli][learning]") {
    const Class desk;
    desk.progressFile("progress.csv", desk.module, "2026-11-05");
    const std::string who = desk.person.at("id");
    const auto mark = [&](const std::string& status, const std::string& on) {
        const Ran marked = desk.run({"record", "p.preceptor", "progress", "--cohort", desk.name, "--module", desk.code,
                                     "--person", who, "--status", status, "--on", on});
        INFO(marked.err);
        REQUIRE(marked.exitCode == 0);
    };
    mark("not_started", "2026-10-02");
    const auto first = desk.takeOf("progress.csv", {"--overwrite"}).json();
    CHECK(first.at("changed") == 1);
    CHECK(desk.progress().at("source") == "import");
    CHECK(desk.progress().at("done_on") == "2026-11-05");
    const std::string after = desk.digest();
    const auto again = desk.takeOf("progress.csv").json();
    CHECK(again.at("changed") == 0);
    CHECK(again.at("already_imported") == "2026-11-24");
    CHECK(desk.digest() == after);
    desk.progressFile("corrected.csv", desk.module, "2026-11-08");
    const auto corrected = desk.takeOf("corrected.csv").json();
    CHECK(corrected.at("changed") == 1);
    CHECK(corrected.at("facts").at(0).at("outcome") == "changed");
    CHECK(corrected.at("facts").at(0).at("before").at("on") == "2026-11-05");
    mark("done", "2026-10-02");
    const Ran kept = desk.takeOf("progress.csv");
    CHECK(kept.json().at("by_hand") == 1);
    const Ran said =
        desk.run({"import", "p.preceptor", desk.path("progress.csv").string(), "--as", "moodle", "--class", desk.name});
    CHECK(said.err.find("as entered by hand") != std::string::npos);
    CHECK(desk.progress().at("done_on") == "2026-10-02");
    mark("not_started", "2026-10-02");
    CHECK(desk.takeOf("progress.csv").json().at("by_hand") == 1);
    CHECK(desk.progress().is_null());
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
}

TEST_CASE("columns are told by --map, points by --out-of, and remembered", "[cli][learning]") {
    const Class desk;
    desk.write("answers.csv",
               "ID,Start time,Completion time,Email,Name,Total points\n1,2026-11-05 18:01:00,2026-11-05 18:12:06," +
                   desk.email + ",Somebody,5\n");
    const Ran untold = desk.takeOf("answers.csv");
    CHECK(untold.exitCode == 1);
    CHECK(untold.err.find("--map") != std::string::npos);
    CHECK(untold.err.find("Total points") != std::string::npos);
    const std::string title = desk.test.at("title");
    CHECK(desk.takeOf("answers.csv", {"--map", "Total points=No such test"}).exitCode == 1);
    CHECK(desk.takeOf("answers.csv", {"--map", "No such column=" + title}).exitCode == 1);
    CHECK(desk.takeOf("answers.csv", {"--map", "nonsense"}).exitCode == 1);
    CHECK(desk.takeOf("answers.csv", {"--map", "Total points=" + desk.code}).exitCode == 1); // points are no module
    const Ran open = desk.takeOf("answers.csv", {"--map", "Total points=" + title, "--dry-run"});
    INFO(open.err);
    REQUIRE(open.exitCode == 0);
    CHECK(open.json().at("open").at(0).at("problem") == "no_maximum");
    CHECK(open.json().at("rows").at("open") == 1);
    const Ran taken = desk.takeOf(
        "answers.csv", {"--map", "Total points=" + title, "--out-of", "Total points=10", "--overwrite"}, "ms-forms");
    INFO(taken.err);
    REQUIRE(taken.exitCode == 0);
    const auto fact = taken.json().at("facts").at(0);
    CHECK(fact.at("value").at("raw") == desk.test.at("max").get<double>() / 2);
    CHECK(fact.at("value").at("on") == "2026-11-05");
    const auto again = desk.takeOf("answers.csv").json();
    CHECK(again.at("changed") == 0);
    CHECK(again.at("items").at(0).at("basis") == "remembered");
    CHECK(again.at("items").at(0).at("out_of") == 10.0);
    CHECK(again.at("rows").at("merged") == 1);
}

TEST_CASE("names of results are confirmed or left out on the command line", "[cli][learning]") {
    const Class desk;
    desk.write("progress.csv", ",\"" + desk.module +
                                   "\",\"\"\n\"Sunny\",\"Completed\",\"2026-11-05 09:15:00\"\n\"Rainy\",\"Completed\","
                                   "\"2026-11-05 09:15:00\"\n");
    const std::string id = desk.person.at("id");
    const auto chosen =
        desk.takeOf("progress.csv", {"--same", "Sunny=" + id, "--ignore", "Rainy", "--overwrite"}).json();
    CHECK(chosen.at("people").at(0).at("basis") == "chosen");
    CHECK(chosen.at("rows").at("skipped") == 1);
    const auto again = desk.takeOf("progress.csv").json();
    CHECK(again.at("people").at(0).at("basis") == "alias");
    CHECK(again.at("people").at(1).at("verdict") == "nobody");
    CHECK(desk.takeOf("progress.csv", {"--ignore", "Not there"}).exitCode == 1);
}

TEST_CASE("a file that tells its own class needs none, and one that is no results is refused in a sentence",
          "[cli][learning]") {
    const Class desk;
    desk.progressFile("progress.csv", desk.module, "2026-11-05");
    const Ran own = desk.take("progress.csv", {"--dry-run"});
    if (own.exitCode == 0)
        CHECK(own.json().at("recognised").at("connector") == "moodle");
    else
        CHECK(own.err.find("--class") != std::string::npos); // in several classes of the demo
    desk.write("none.csv", "Timestamp,Email Address,Score\n2026-11-05 18:01:00,nobody@example.org,4 / 5\n");
    const Ran none = desk.take("none.csv");
    CHECK(none.exitCode == 1);
    CHECK(none.err.find("name it with --class") != std::string::npos);
    desk.write("letter.csv", "Dear all\nplease come\n");
    const Ran letter = desk.takeOf("letter.csv");
    CHECK(letter.exitCode == 1);
    CHECK(letter.json().at("error").at("code") == "no_heading_row");
    CHECK(letter.err.find("learning platform") != std::string::npos);
    CHECK(letter.err.find("please come") == std::string::npos);
    CHECK(desk.takeOf("progress.csv", {}, "canvas").exitCode == 1);
    desk.write("empty.csv", "Timestamp,Email Address,Score\n");
    CHECK(desk.takeOf("empty.csv").json().at("error").at("code") == "file_empty");
    desk.write("nameless.csv", "Timestamp,Score,Frage\n2026-11-05 18:01:00,4 / 5,x\n");
    const Ran nameless = desk.takeOf("nameless.csv");
    CHECK(nameless.json().at("error").at("code") == "no_name_column");
    CHECK(nameless.err.find("@name") != std::string::npos);
    CHECK(desk.takeOf("nameless.csv", {"--map", "Frage=@name", "--dry-run"}).exitCode == 0);
    CHECK(desk.run({"import", "p.preceptor", desk.path("progress.csv").string(), "--as", "auto", "--class",
                    "No such class"})
              .exitCode == 1);
    CHECK(desk.takeOf("none.csv", {"--on", "yesterday"}).exitCode == 1);
}

TEST_CASE("any heading of a file of marks can be told by --map, and the row that is no mark stays open",
          "[cli][learning]") {
    const Class desk;
    const std::string title = desk.test.at("title");
    desk.write("Grades.csv", "First name,Last name,Email address,Quiz: Last one (Real),Remark\nA,B," + desk.email +
                                 ",absent,5\nGuest,One,g1@example.org,12,good\nGuest,Two,g2@example.org,9,fine\n");
    const Ran quiz = desk.takeOf("Grades.csv", {"--map", "Quiz: Last one (Real)=" + title, "--dry-run"});
    INFO(quiz.err);
    REQUIRE(quiz.exitCode == 0);
    CHECK(quiz.json().at("rows").at("open") >= 1);
    CHECK(quiz.json().at("open").at(0).at("problem") == "not_points");
    CHECK(quiz.json().at("open").at(0).at("said") == "absent");
    const Ran remark = desk.takeOf(
        "Grades.csv", {"--map", "Remark=" + title, "--out-of", "Remark=10", "--on", "2026-11-05", "--overwrite"});
    INFO(remark.err);
    REQUIRE(remark.exitCode == 0);
    CHECK(remark.json().at("facts").at(0).at("value").at("raw") == desk.test.at("max").get<double>() / 2);
    const auto again = desk.takeOf("Grades.csv").json();
    CHECK(again.at("changed") == 0);
    CHECK(again.at("rows").at("merged") == 1); // what was told is remembered
    CHECK(desk.takeOf("Grades.csv", {"--map", "Not there=" + title}).exitCode == 1);
}

TEST_CASE("a results file of which nothing is taken says so, and which columns it has", "[cli][learning]") {
    const Class desk;
    desk.write("Grades.csv", "First name,Last name,Email address,Quiz: Other (Real)\nA,B," + desk.email + ",12\n");
    const Ran dry = desk.run({"import", "p.preceptor", desk.path("Grades.csv").string(), "--as", "moodle", "--class",
                              desk.name, "--dry-run"});
    INFO(dry.err);
    CHECK(dry.err.find("1 row skipped: nothing in a column that is taken") != std::string::npos);
    CHECK(dry.err.find("Quiz: Other (Real)") != std::string::npos);
}

TEST_CASE("namesakes of a file of results are offered with where they work", "[cli][learning]") {
    const Class desk;
    std::map<std::string, int> people;
    for (const auto& person : desk.rows("person")) ++people[person["full_name_native"].get<std::string>()];
    const auto shared = std::find_if(people.begin(), people.end(), [](const auto& name) { return name.second > 1; });
    REQUIRE(shared != people.end());
    desk.write("progress.csv",
               ",\"" + desk.module + "\",\"\"\n\"" + shared->first + "\",\"Completed\",\"2026-11-05 09:15:00\"\n");
    const auto candidates = desk.takeOf("progress.csv", {"--dry-run"}).json().at("people").at(0).at("candidates");
    const Ran said = desk.run({"import", "p.preceptor", desk.path("progress.csv").string(), "--as", "auto", "--class",
                               desk.name, "--dry-run"});
    INFO(said.err);
    REQUIRE(candidates.size() > 1);
    for (const auto& candidate : candidates) {
        const auto id = candidate.at("person_id").get<std::string>();
        const auto post = desk.first("affiliation", "person_id=" + id);
        const auto place = desk.first("institution", "id=" + post.at("institution_id").get<std::string>());
        CHECK(candidate.at("institution") == place.at("name_en"));
        CHECK(candidate.at("cadre") == post.at("cadre"));
        CHECK(said.err.find("(" + id + ", " + place.at("name_en").get<std::string>()) != std::string::npos);
    }
}

TEST_CASE("why rows were skipped is said in words too, and one row is a row", "[cli][learning]") {
    const Class desk;
    desk.write("progress.csv", ",\"Email address\",\"" + desk.module + "\",\"\"\n\"Somebody Else\",\"" + desk.email +
                                   "\",\"Completed\",\"2026-11-05 09:15:00\"\n\"\",\"\",\"Not completed\",\"\"\n");
    const Ran dry = desk.run({"import", "p.preceptor", desk.path("progress.csv").string(), "--as", "auto", "--class",
                              desk.name, "--dry-run"});
    INFO(dry.err);
    REQUIRE(dry.exitCode == 0);
    CHECK(dry.err.find("1 row skipped: neither a name nor an e-mail nor a number.") != std::string::npos);
    CHECK(dry.err.find("2 rows read = ") != std::string::npos);
}
