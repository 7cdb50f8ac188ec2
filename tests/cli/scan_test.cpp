// SPDX-License-Identifier: GPL-3.0-or-later
// The identifier scanner by the real command: what it says, and that it never says what it found.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace preceptor::test;

TEST_CASE("scan says type, severity and place of what it finds, and never the text", "[cli][privacy]") {
    const Desk desk;
    desk.write("note.txt", "第3天疼痛缓解。\n患者电话13800138000，93岁\n");
    const Ran ran = desk.run({"scan", "note.txt"});
    CHECK(ran.exitCode == 0);
    CHECK(ran.out == "2:5\tblock\tphone\ta phone number; leave it out\n"
                     "2:17\twarn\told_age\tan age of 90 or more; write: age 90+\n");
    CHECK(ran.err.starts_with("1 identifier to take out, 1 to look at."));

    const Ran json = desk.run({"scan", "note.txt", "--json"});
    CHECK(json.exitCode == 0);
    CHECK(json.json()["blocks"] == 1);
    CHECK(json.json()["findings"][0]["type"] == "phone");
    CHECK(json.json()["findings"][0]["line"] == 2);
    CHECK(json.json()["findings"][0]["column"] == 5);
    CHECK(json.json()["findings"][0]["length"] == 11);
    CHECK(json.json()["findings"][1]["instead"] == "age_over_90");
    for (const Ran* each : {&ran, &json}) CHECK((each->out + each->err).find("1380013") == std::string::npos);
}

TEST_CASE("scan knows everybody of the file it is given, in whatever encoding the text is", "[cli][privacy]") {
    const DemoDesk desk;
    const std::string name = desk.rows("person")[0]["full_name_native"].get<std::string>();
    desk.write("note.txt", "\xEF\xBB\xBFPresented by " + name + ".\n");
    CHECK(desk.run({"scan", "note.txt", "--json"}).json()["blocks"] == 0);
    const Ran known = desk.run({"scan", "note.txt", "--names-from", "p.preceptor", "--json"});
    CHECK(known.json()["findings"][0]["type"] == "known_name");
    CHECK(known.json()["findings"][0]["column"] == 14);
    CHECK(known.out.find(name) == std::string::npos);
}

TEST_CASE("scan knows the institutions of the file it is given, by their short names too", "[cli][privacy]") {
    const DemoDesk desk;
    desk.write("note.txt",
               "Came from MINGHU general hospital, then Songling Cancer Centre\n北京明湖医院转来\n由松岭转入\n");
    const auto found = desk.run({"scan", "note.txt", "--names-from", "p.preceptor", "--json"}).json();
    REQUIRE(found["findings"].size() == 4);
    for (const auto& finding : found["findings"]) CHECK(finding["type"] == "institution_name");
    CHECK(found["findings"][0]["column"] == 11);
    CHECK(found["findings"][0]["length"] == 23);
    CHECK(found["findings"][3]["column"] == 2);
}

TEST_CASE("scan finds nothing in clean text and refuses what it cannot read", "[cli][privacy]") {
    const Desk desk;
    desk.write("clean.txt", "Morphine 10 mg q4h, BP 120/80, day 3.\n");
    const Ran clean = desk.run({"scan", "clean.txt", "--json"});
    CHECK(clean.exitCode == 0);
    CHECK(clean.json()["findings"].empty());
    CHECK(desk.run({"scan", "missing.txt"}).exitCode == 1);
    CHECK(desk.run({"scan", "clean.txt", "--names-from", "missing.preceptor"}).exitCode == 1);
}

TEST_CASE("denied words are found by every scan that knows the file, and never printed", "[cli][privacy]") {
    const DemoDesk desk;
    desk.write("words.txt", "\xEF\xBB\xBFLê Thị Hoa\r\n王小花\r\nle\r\n\r\n");
    const Ran added = desk.run({"deny", "p.preceptor", "--add", "words.txt", "--json"});
    INFO(added.err);
    REQUIRE(added.exitCode == 0);
    CHECK(added.json() == nlohmann::json{{"changed", 2}, {"unchanged", 0}, {"too_short_or_long", 1}, {"words", 2}});
    CHECK((added.out + added.err).find("Hoa") == std::string::npos);
    CHECK(desk.run({"deny", "p.preceptor", "--add", "words.txt", "--json"}).json()["unchanged"] == 2);

    desk.write("note.txt", "Day 3: le thi hoa slept well.\n");
    CHECK(desk.run({"scan", "note.txt", "--json"}).json()["blocks"] == 0);
    const auto found = desk.run({"scan", "note.txt", "--names-from", "p.preceptor", "--json"}).json();
    CHECK(found["findings"][0]["type"] == "denied_word");
    CHECK(found["findings"][0]["column"] == 8);
    CHECK(desk.run({"deny", "p.preceptor", "--remove", "words.txt", "--json"}).json()["words"] == 0);
    CHECK(desk.run({"scan", "note.txt", "--names-from", "p.preceptor", "--json"}).json()["blocks"] == 0);
    CHECK(desk.run({"deny", "p.preceptor", "--add", "missing.txt"}).exitCode == 1);
}
