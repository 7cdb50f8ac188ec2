// SPDX-License-Identifier: GPL-3.0-or-later
// The main job by the real command: people from a spreadsheet, a conference, the funder's reports.
#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include "core/base/atomic_file.h"

#include <algorithm>

using namespace preceptor::test;

namespace {

std::string sample(const std::string& name) { return sourcePath("resources/samples/") + name; }

nlohmann::json imported(const Desk& desk, const std::string& name) {
    const Ran ran = desk.run({"import", "p.preceptor", sample(name), "--json"});
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    return ran.json();
}

bool rowsAddUp(const nlohmann::json& counts) {
    const auto count = [&](const char* name) { return counts[name].get<int>(); };
    return count("read") == count("imported") + count("merged") + count("skipped") + count("open");
}

std::size_t filesIn(const std::filesystem::path& folder, const std::string& extension) {
    std::size_t n = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) n += entry.path().extension() == extension;
    return n;
}

} // namespace

TEST_CASE("from an empty file to the funder's reports", "[cli][journey]") {
    const Desk desk;
    REQUIRE(desk.run({"init", "p.preceptor", "--programme", "Palliative care training"}).exitCode == 0);
    CHECK(imported(desk, "roster-zh-gb18030.csv")["people_added"] == 8);
    CHECK(desk.first("person", "full_name_native=欧阳晓琳")["sex"] == "female");
    CHECK(desk.count("people") == 8);
    const Ran reports = desk.run({"report", "p.preceptor", "--all", "-o", "reports", "--json"});
    INFO(reports.err);
    REQUIRE(reports.exitCode == 0);
    CHECK(reports.json().size() == filesIn(desk.path("reports"), ".csv"));
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);

    const std::string before = desk.digest();
    REQUIRE(desk.run({"backup", "p.preceptor", "-o", "copy.preceptor"}).exitCode == 0);
    CHECK(imported(desk, "roster-vi-utf8.tsv")["imported"] == 5);
    CHECK(desk.digest() != before);
    REQUIRE(desk.run({"restore", "p.preceptor", "copy.preceptor"}).exitCode == 0);
    CHECK(desk.digest() == before);
}

TEST_CASE("every sample roster is read whole, whatever its encoding and separator", "[cli]") {
    const DemoDesk desk;
    for (const auto* name : {"roster-zh-gb18030.csv", "roster-fr-cp1252.csv", "roster-vi-utf8.tsv", "roster-en.xlsx"}) {
        INFO(name);
        const auto counts = imported(desk, name);
        CHECK(counts["open"] == 0);
        CHECK(rowsAddUp(counts));
    }
    CHECK(desk.count("person", "full_name_native=Nguyễn Thị Hương") >= 1);
    CHECK(desk.count("institution", "name_en=Hôpital régional de Teranga") +
              desk.count("institution", "name_zh=Hôpital régional de Teranga") ==
          1);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
}

TEST_CASE("a dry run changes nothing and the same file a second time says so", "[cli]") {
    const DemoDesk desk;
    const std::string before = desk.digest();
    const Ran dry = desk.run({"import", "p.preceptor", sample("roster-en.xlsx"), "--dry-run", "--json"});
    CHECK(dry.json()["dry_run"] == true);
    CHECK(dry.json()["imported"] == 5);
    CHECK(desk.digest() == before);

    imported(desk, "roster-en.xlsx");
    const std::string after = desk.digest();
    const Ran again = desk.run({"import", "p.preceptor", sample("roster-en.xlsx")});
    CHECK(again.exitCode == 0);
    CHECK(again.err.find("was imported before, on 2026-11-24. Nothing was changed.") != std::string::npos);
    CHECK(again.err.find("5 rows read = 0 imported + 5 already here + 0 skipped + 0 open.") != std::string::npos);
    const auto counts = imported(desk, "roster-en.xlsx");
    CHECK(counts["already_imported"] == "2026-11-24");
    CHECK(counts["read"] == 5);
    CHECK(counts["imported"] == 0);
    CHECK(rowsAddUp(counts));
    CHECK(desk.digest() == after);
}

TEST_CASE("how a file is read is said, and can be said otherwise", "[cli]") {
    const DemoDesk desk;
    desk.write("vi.csv", "Ho\xF2 t\xEAn;\xD0\xF5n vi\xF2\nNguy\xEA\xDEn An;Hu\xEA\xEC\n"); // Họ tên;Đơn vị
    const auto told = desk.run({"import", "p.preceptor", "vi.csv", "--dry-run", "--json"}).json()["source"];
    CHECK(told["encoding"] == "windows-1258");
    CHECK(told["separator"] == "semicolon");
    CHECK(told["heading_row"] == 1);
    CHECK(told["columns"][1]["field"] == "institution");
    const Ran said = desk.run({"import", "p.preceptor", "vi.csv", "--dry-run"});
    CHECK(said.err.find("Read as windows-1258, columns parted by semicolon, headings in row 1.") != std::string::npos);
    CHECK(said.err.find("--encoding") != std::string::npos);
    const auto forced =
        desk.run({"import", "p.preceptor", "vi.csv", "--dry-run", "--json", "--encoding", "cp1252", "--heading-row",
                  "none", "--separator", ";", "--column", "1=full_name", "--column", "2=note"})
            .json();
    CHECK(forced["source"]["encoding"] == "windows-1252");
    CHECK(forced["source"]["heading_row"].is_null());
    CHECK(forced["source"]["columns"][1]["field"] == "note");
    CHECK(forced["read"] == 2);
    CHECK(desk.run({"import", "p.preceptor", "vi.csv", "--encoding", "klingon"}).exitCode == 1);
    CHECK(desk.run({"import", "p.preceptor", "vi.csv", "--column", "name"}).exitCode == 1);
    CHECK(desk.run({"import", "p.preceptor", "vi.csv", "--heading-row", "9"}).err.find("no row \"9\"") !=
          std::string::npos);
    const std::string book = sample("roster-en.xlsx");
    CHECK(desk.run({"import", "p.preceptor", book, "--dry-run", "--sheet", "1"}).err.find("Read sheet \"") == 0);
    CHECK(desk.run({"import", "p.preceptor", book, "--sheet", "none of these"}).exitCode == 1);
}

TEST_CASE("a letter is no roster, and a list without headings is one by its columns", "[cli]") {
    const DemoDesk desk;
    const std::string before = desk.digest();
    desk.write("note.txt", "some note\nabout the ward round\n");
    const Ran note = desk.run({"import", "p.preceptor", "note.txt"});
    CHECK(note.exitCode == 1);
    CHECK(note.err.find("note.txt does not look like a list of people: rows 2, columns 1, no headings") !=
          std::string::npos);
    CHECK(desk.run({"import", "p.preceptor", "note.txt", "--dry-run"}).exitCode == 1);
    CHECK(desk.run({"import", "p.preceptor", "note.txt", "--as", "attendance", "--session", "latest"}).exitCode == 1);
    desk.write("shop.csv", "Product,Price\nSoap,3\n");
    CHECK(desk.run({"import", "p.preceptor", "shop.csv"}).err.find("does not look like a list of people") !=
          std::string::npos);
    CHECK(desk.digest() == before);

    desk.write("list.csv", "Awa Ndour,Ngor\nOusmane Sy,Ngor\n");
    CHECK(desk.run({"import", "p.preceptor", "list.csv"}).exitCode == 1);
    const Ran list = desk.run(
        {"import", "p.preceptor", "list.csv", "--json", "--column", "1=full_name", "--column", "2=institution"});
    INFO(list.err);
    CHECK(list.json()["people_added"] == 2);
    CHECK(list.json()["institutions_added"] == 1);
}

TEST_CASE("signs of a list that nobody sees are left out, and told with their cells", "[cli]") {
    const Desk desk;
    REQUIRE(desk.run({"init", "p.preceptor", "--programme", "A"}).exitCode == 0);
    desk.write("turned.csv", "Name,Institution\nWang \u202eFang,Haidian\nZhang Wei,Haidian\n");
    for (const auto& more : {std::vector<std::string>{"--dry-run"}, std::vector<std::string>{}}) {
        std::vector<std::string> call{"import", "p.preceptor", "turned.csv"};
        call.insert(call.end(), more.begin(), more.end());
        const Ran ran = desk.run(call);
        CHECK(ran.exitCode == 0);
        CHECK(ran.err.find("1 cell had controls or marks of direction, which nobody sees; they were left out: row 2 "
                           "Name.") != std::string::npos);
    }
    CHECK(desk.run({"list", "p.preceptor", "people"}).out.find("Wang Fang") != std::string::npos);
}

TEST_CASE("a roster enrols its people, and the same list takes their attendance", "[cli]") {
    const DemoDesk desk;
    const auto cohort = desk.first("cohort")["name"].get<std::string>();
    const Ran enrolled =
        desk.run({"import", "p.preceptor", sample("roster-zh-gb18030.csv"), "--cohort", cohort, "--json"});
    INFO(enrolled.err);
    REQUIRE(enrolled.exitCode == 0);
    // The class has as many places as its capacity; the others wait.
    CHECK(enrolled.json()["enrolled"].get<int>() > 0);
    CHECK(enrolled.json()["enrolled"].get<int>() + enrolled.json()["waitlisted"].get<int>() == 8);
    const Ran attended = desk.run({"import", "p.preceptor", sample("roster-zh-gb18030.csv"), "--as", "attendance",
                                   "--session", "latest", "--json"});
    INFO(attended.err);
    CHECK(attended.json()["known"] == 8);
    CHECK(attended.json()["changed"] == 8);
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
}

TEST_CASE("what cannot be imported is refused and changes nothing", "[cli]") {
    const DemoDesk desk;
    const std::string before = desk.digest();
    desk.write("empty.csv", "");
    desk.write("numbers.csv", "a;b\n1;2\n");
    desk.write("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old workbook");
    const auto refused = [&](const std::string& input) {
        const Ran ran = desk.run({"import", "p.preceptor", input});
        INFO(ran.err);
        CHECK(ran.exitCode == 1);
        CHECK(ran.err.find("preceptor-cli: ") != std::string::npos);
    };
    refused("nowhere.csv");
    refused("empty.csv");
    refused("numbers.csv");
    refused("old.xls");
    desk.write("headings.csv", "Name,Phone\n");
    desk.write("open.csv", "Name,Phone\n\"Awa Diop,771234567\n");
    desk.write("cut.xlsx", "PK\x03\x04 cut");
    desk.write("photo.csv", "\x89PNG\r\n\x1A\n");
    refused("headings.csv");
    refused("open.csv");
    refused("cut.xlsx");
    refused("photo.csv");
    CHECK(desk.run({"import", "p.preceptor", "empty.csv", "--as", "shopping"}).exitCode == 1);
    CHECK(desk.run({"import", "p.preceptor", sample("roster-en.xlsx"), "--cohort", "none"}).exitCode == 1);
    CHECK(desk.digest() == before);
}

TEST_CASE("a report is the same on stdout, in a file and in its sidecar's hash", "[cli]") {
    const DemoDesk desk;
    const Ran shown = desk.run({"report", "p.preceptor", "case_conferences"});
    REQUIRE(shown.exitCode == 0);
    const Ran written = desk.run({"report", "p.preceptor", "6", "-o", "six.csv", "--json"});
    REQUIRE(written.exitCode == 0);
    CHECK(desk.read("six.csv") == shown.out);
    CHECK(written.json()["sha256"] == preceptor::sha256Hex(shown.out));
    const auto rows = desk.run({"report", "p.preceptor", "6", "--json"}).json();
    CHECK(rows.size() + 1 == static_cast<std::size_t>(std::count(shown.out.begin(), shown.out.end(), '\n')));
    CHECK(desk.run({"report", "p.preceptor", "6", "-o", "six.xlsx", "--format", "xlsx"}).exitCode == 0);
    CHECK(desk.read("six.xlsx").starts_with("PK"));
}

TEST_CASE("a report asks for what it needs and refuses what there is not", "[cli]") {
    const DemoDesk desk;
    const auto refused = [&](std::vector<std::string> arguments, const std::string& words) {
        arguments.insert(arguments.begin(), {"report", "p.preceptor"});
        const Ran ran = desk.run(std::move(arguments));
        INFO(ran.err);
        CHECK(ran.exitCode == 1);
        CHECK(ran.err.find(words) != std::string::npos);
    };
    refused({"shoe_sizes"}, "There is no report \"shoe_sizes\"");
    refused({"--all"}, "--output is missing");
    refused({"6", "--format", "xlsx"}, "--output is missing");
    refused({"6", "--from", "yesterday"}, "--from is not a day");
    refused({"6", "--from", "2026-12-31", "--to", "2026-01-01"}, "Nothing was changed");
    refused({"6", "--institution", "Nowhere"}, "There is no institution \"Nowhere\"");
    const Ran list = desk.run({"report", "p.preceptor", "--list", "--json"});
    CHECK(list.json().size() >= 10);
}

TEST_CASE("enrolling by a list says who lacks the course before and who is in another class of it", "[cli]") {
    const DemoDesk desk;
    const auto openClass = [&](const std::string& version, bool last) {
        std::string name;
        for (const auto& row : desk.rows("cohort", "course_version=" + version))
            if (row.at("end_on").get<std::string>() >= "2026-11-24" && (name.empty() || last)) name = row.at("name");
        return name;
    };
    const std::string basic = openClass("PC-BASIC 2", false);
    const std::string later = openClass("PC-BASIC 2", true);
    const std::string next = openClass("PC-INTER 1", false);
    REQUIRE((!basic.empty() && !next.empty() && basic != later));
    desk.write("list.csv", "Name,Email\nOne Newcomer,one@example.org\nTwo Newcomer,two@example.org\n");
    const auto take = [&](const std::string& cohort, std::vector<std::string> more) {
        std::vector<std::string> arguments{"import", "p.preceptor", "list.csv", "--cohort", cohort};
        arguments.insert(arguments.end(), more.begin(), more.end());
        Ran ran = desk.run(arguments);
        INFO(ran.err);
        REQUIRE(ran.exitCode == 0);
        return ran;
    };
    const auto dry = take(next, {"--json", "--dry-run"}).json();
    REQUIRE(dry.at("unready").size() == 2); // people who are new here have completed nothing
    CHECK(dry.at("unready").at(0).at("name") == "One Newcomer");
    CHECK(dry.at("in_other_class").empty());
    CHECK(take(basic, {"--json"}).json().at("unready").empty());
    const auto second = take(later, {"--json", "--dry-run"}).json();
    REQUIRE(second.at("in_other_class").size() == 2);
    CHECK(second.at("in_other_class").at(0).at("class") == basic);
    CHECK(take(later, {}).err.find("One Newcomer is in the class \"" + basic + "\" of the same course") !=
          std::string::npos);
    const Ran enrolled = take(next, {});
    CHECK(enrolled.err.find("Two Newcomer has not completed \"") != std::string::npos);
    CHECK(enrolled.err.find("which comes before this course") != std::string::npos);
}

TEST_CASE("the list of gaps is narrowed to a ward by its name in an institution", "[cli]") {
    const DemoDesk desk;
    const auto ward = desk.first("department");
    REQUIRE_FALSE(ward.is_null());
    const auto gaps = [&](std::vector<std::string> narrowed) {
        narrowed.insert(narrowed.begin(), {"report", "p.preceptor", "33", "--json"});
        return desk.run(std::move(narrowed)).json();
    };
    const std::string place = ward["institution_id"];
    const auto all = gaps({"--institution", place});
    const auto there = gaps({"--institution", place, "--department", ward["name"]});
    CHECK(there.size() < all.size());
    REQUIRE_FALSE(there.empty());
    for (const auto& row : there) CHECK(row["department"] == ward["name"]);
    const Ran unknown = desk.run({"report", "p.preceptor", "33", "--institution", place, "--department", "Ward 99"});
    const Ran whole = desk.run({"report", "p.preceptor", "people_trained", "--sex", "female"}); // knows no sex
    CHECK(whole.exitCode == 1);
    CHECK(whole.out.empty());
    CHECK(whole.err.find("people_trained is not narrowed by it") != std::string::npos);
    CHECK(unknown.exitCode == 1);
}
