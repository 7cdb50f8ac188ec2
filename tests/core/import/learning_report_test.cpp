// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/learning_report.h"

#include "core/import/meeting_heading.h"
#include "core/tabular/table_file.h"
#include "tests/support/catch.h"
#include "tests/support/encode.h"
#include "tests/support/learning_files.h"
#include "tests/support/meeting_files.h"

#include <algorithm>

using namespace preceptor;

namespace {

Result<LearningReport> readBytes(std::string bytes, const std::string& name = "x.csv",
                                 const LearningChoices& choices = {}) {
    TableOptions options;
    options.headingScore = learningHeadingScore;
    const auto file = readTable(std::move(bytes), name, options);
    if (!file) return file.error();
    return readLearning(file->sheet, {name, {}}, choices);
}

const LearningItem* itemCalled(const LearningReport& report, const std::string& title) {
    for (const LearningItem& item : report.items)
        if (item.title == title) return &item;
    return nullptr;
}

// What is said of that item, by the name shown.
std::map<std::string, LearningResult> resultsOf(const LearningReport& report, const std::string& title) {
    std::map<std::string, LearningResult> results;
    for (const LearningLine& line : report.lines)
        for (const LearningResult& result : line.results)
            if (report.items[result.item].title == title) results[report.people[line.person].shown] = result;
    return results;
}

} // namespace

TEST_CASE("every layout of every learning platform and form is recognised, in a language nobody taught too",
          "[import][learning]") {
    for (const test::LearningFile& file : test::learningFiles()) {
        CAPTURE(file.name, codeOf(file.platform), file.layout, file.text);
        const auto report = readBytes(file.text, file.name);
        REQUIRE(report.ok());
        CHECK(codeOf(report->recognition.platform) == codeOf(file.platform));
        CHECK(report->recognition.layout == file.layout);
        CHECK(report->recognition.score >= kSureLearning);
        CHECK_FALSE(report->recognition.reasons.empty());
        CHECK(report->candidates.front() == report->recognition);
        const LearningItem* item = itemCalled(*report, file.column);
        REQUIRE(item != nullptr);
        CHECK((item->kind == LearningKind::Points) == file.points);
    }
}

TEST_CASE("every layout says the same of the three nurses", "[import][learning]") {
    for (const test::LearningFile& file : test::learningFiles()) {
        CAPTURE(file.name, codeOf(file.platform), file.layout, file.text);
        const auto report = readBytes(file.text, file.name);
        REQUIRE(report.ok());
        std::vector<LearningResult> results;
        for (const LearningLine& line : report->lines)
            for (const LearningResult& result : line.results)
                if (report->items[result.item].title == file.column) results.push_back(result);
        REQUIRE(results.size() >= 2);
        for (const LearningResult& result : results) CHECK(result.problem == LearningProblem::None);
        if (file.points) {
            REQUIRE(results.size() == 2);
            const double whole = results[0].max.value_or(file.outOf.value_or(0));
            REQUIRE(whole > 0);
            CHECK(*results[0].points / whole == Approx(0.8));
            CHECK(*results[1].points / whole == Approx(0.45));
            CHECK(results[0].max.has_value() != file.outOf.has_value());
        } else {
            REQUIRE(results.size() == 3);
            CHECK(results[0].state == LearningState::Done);
            CHECK(results[0].on == Date::of(2026, 11, 5));
            CHECK(results[1].state != LearningState::Done);
            CHECK(results[2].state == LearningState::Done);
            CHECK(results[2].on == Date::of(2026, 11, 6));
        }
    }
}

TEST_CASE("rows read are lines and rows that are nobody's", "[import][learning]") {
    for (const test::LearningFile& file : test::learningFiles()) {
        const auto report = readBytes(file.text, file.name);
        REQUIRE(report.ok());
        const bool canvas = file.platform == LearningPlatform::Canvas;
        const bool tags = file.platform == LearningPlatform::Kobo && file.name != "x.csv";
        CHECK(report->skipped.size() == (canvas ? 2U : tags ? 1U : 0U)); // maxima and the test student; tags
        CHECK(report->read() == report->lines.size() + report->skipped.size());
    }
}

TEST_CASE("the report of a meeting is no results, and results are no report of a meeting",
          "[import][learning][meeting]") {
    for (const test::MeetingFile& file : test::meetingFiles()) {
        CAPTURE(file.name, file.text);
        const auto report = readBytes(file.text, file.name);
        CHECK_FALSE(report.ok());
        CHECK(report.error().code == ErrorCode::NoHeadingRow);
    }
}

TEST_CASE("a list of people is no results", "[import][learning]") {
    const auto roster = readBytes(
        "姓名,单位,邮箱,手机号\n王小明,一院,wang@example.org,13800000000\n李娜,二院,li@example.org,13900000000\n");
    REQUIRE_FALSE(roster.ok());
    CHECK(roster.error().code == ErrorCode::NoHeadingRow);
    CHECK(roster.error().args[2] == "results");
}

TEST_CASE("a file without rows is an error, and so is one that does not say whose its rows are", "[import][learning]") {
    CHECK(readBytes("Timestamp,Email Address,Score\n").error().code == ErrorCode::FileEmpty);
    CHECK(readBytes("Student,ID,SIS Login ID,Section,Essay (101)\n    Points Possible,,,,20\n").error().code ==
          ErrorCode::FileEmpty);
    CHECK(readBytes(
              "Facility name,Username,Channel id,Channel name,Topic level 1,Content id,Content title,Time of first "
              "interaction,Time of last interaction,Time of completion,Time Spent (sec),Progress (0-1),Content kind\n")
              .error()
              .code == ErrorCode::FileEmpty);
    const auto nameless =
        readBytes("ID,Start time,Completion time,Email,Name,Q\n1,2026-09-09 18:01:00,2026-09-09 18:02:00,"
                  "anonymous,Anonymous,5\n");
    REQUIRE_FALSE(nameless.ok());
    CHECK(nameless.error().code == ErrorCode::NoNameColumn);
}

TEST_CASE("a file of another platform than the one that is named is refused", "[import][learning]") {
    const auto file = test::learningFiles().front();
    LearningChoices choices;
    choices.platform = LearningPlatform::Canvas;
    CHECK(readBytes(file.text, file.name, choices).error().code == ErrorCode::NoHeadingRow);
    choices.platform = LearningPlatform::Moodle;
    CHECK(readBytes(file.text, file.name, choices).ok());
}

TEST_CASE("the same file in another encoding, with other separators and line ends says the same",
          "[import][learning]") {
    const std::string text =
        "序号,提交答卷时间,总分,\"1、您的姓名\"\n1,2026/11/05 12:00:00,16,王小明\n2,2026/11/05 12:10:00,9,李娜\n";
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le, Encoding::Utf16Be})
        for (const char separator : {',', ';', '\t'})
            for (const std::string& end : {std::string("\n"), std::string("\r\n")}) {
                std::string other;
                for (const char c : text) {
                    if (c == ',')
                        other += separator;
                    else if (c == '\n')
                        other += end;
                    else
                        other += c;
                }
                const auto report =
                    readBytes(test::byteOrderMark(encoding) + test::encodeAs(other, encoding), "wjx.csv");
                CAPTURE(other);
                REQUIRE(report.ok());
                const auto results = resultsOf(*report, "总分");
                CHECK(results.at("王小明").points == 16.0);
                CHECK(results.at("李娜").points == 9.0);
            }
}

TEST_CASE("short rows and rows too long are read as far as they go", "[import][learning]") {
    const auto report = readBytes("Timestamp,Email Address,Score,Q\n2026/11/05 15:00:00,a@example.org,4 / 5\n"
                                  "2026/11/05 15:01:00,b@example.org\n2026/11/05 15:02:00,c@example.org,5 / 5,x,y,z\n");
    REQUIRE(report.ok());
    CHECK(report->lines.size() == 3);
    const auto results = resultsOf(*report, "Score");
    CHECK(results.size() == 2);
    CHECK(results.at("a@example.org").points == 4.0);
    CHECK(results.at("c@example.org").points == 5.0);
}

TEST_CASE("days that may be read in two ways are told, and asked about", "[import][learning]") {
    const std::string text =
        "ID,Start time,Completion time,Email,Name,Total points\n1,9/8/26 18:01,9/8/26 18:02,a@example.org,A,5\n";
    const auto open = readBytes(text);
    REQUIRE(open.ok());
    CHECK(open->openDates == "Completion time");
    LearningChoices choices;
    choices.dateOrder = DateOrder::DayFirst;
    const auto told = readBytes(text, "x.csv", choices);
    REQUIRE(told.ok());
    CHECK_FALSE(told->openDates);
    CHECK(resultsOf(*told, "Total points").at("A").on == Date::of(2026, 8, 9));
}

TEST_CASE("an instant of UTC is the day of the class, a time with another zone stays the day it was there",
          "[import][learning]") {
    const std::string row =
        ",Palliative care,Module 1,bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,Pain,2026-11-05 09:15:00+00:00,";
    const std::string heading =
        "Facility name,Username,Channel id,Channel name,Topic level 1,Content id,Content title,Time of "
        "first interaction,Time of last interaction,Time of completion,Time Spent (sec),Progress "
        "(0-1),Content kind\n";
    const auto with = [&](const std::string& at) {
        return heading + "Ward,n1,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + row + at + "," + at + ",60.0,1.0000,video\n";
    };
    LearningChoices choices;
    choices.zone = "Asia/Shanghai";
    const auto utc = readBytes(with("2026-11-05 23:30:00+00:00"), "x.csv", choices);
    REQUIRE(utc.ok());
    CHECK(utc->lines.front().results.front().on == Date::of(2026, 11, 6));
    const auto local = readBytes(with("2026-11-05 23:30:00+08:00"), "x.csv", choices);
    REQUIRE(local.ok());
    CHECK(local->lines.front().results.front().on == Date::of(2026, 11, 5));
}

TEST_CASE("a name and a number in one answer are told apart, and names in two columns put together",
          "[import][learning]") {
    const auto wjx =
        readBytes("序号,提交答卷时间,\"1、您的 姓名 学号 是？\"\n1,2026/09/03 12:00:00,示例同学 3260000099\n");
    REQUIRE(wjx.ok());
    CHECK(wjx->people.front().name == "示例同学");
    CHECK(wjx->people.front().number == "3260000099");
    const auto forms = readBytes("ID,Start time,Completion time,Email,Name,UGA email,First name,Last name\n"
                                 "1,9/9/26 18:01,9/9/26 18:02,anonymous,Anonymous,ab12345@uga.edu,Ada,Lovelace\n");
    REQUIRE(forms.ok());
    CHECK(forms->people.front().name == "Ada Lovelace");
    CHECK(forms->people.front().email == "ab12345@uga.edu");
}

TEST_CASE("the rows of a record are one person's, and a question at another event is another item",
          "[import][learning]") {
    const auto report = readBytes("record_id,redcap_event_name,name,email,knowledge,test_complete\n"
                                  "1,pre_arm_1,王小明,wang@example.org,11,2\n1,post_arm_1,,,17,2\n"
                                  "2,pre_arm_1,,,9,0\n");
    REQUIRE(report.ok());
    REQUIRE(report->people.size() == 2);
    CHECK(report->people[0].name == "王小明");
    CHECK(report->people[0].lines.size() == 2);
    CHECK(report->people[1].shown == "record 2");
    CHECK(report->people[1].name != "record 2"); // of this project only
    CHECK(resultsOf(*report, "knowledge @ pre_arm_1").at("王小明").points == 11.0);
    CHECK(resultsOf(*report, "knowledge @ post_arm_1").at("王小明").points == 17.0);
}

TEST_CASE("a person may say which column is whose name", "[import][learning]") {
    const std::string text = "Timestamp,Score,Ma question\n2026/11/05 15:00:00,4 / 5,Awa Diop\n";
    CHECK(readBytes(text).error().code == ErrorCode::NoNameColumn);
    LearningChoices choices;
    choices.columns.name = "ma question";
    const auto report = readBytes(text, "x.csv", choices);
    REQUIRE(report.ok());
    CHECK(report->people.front().name == "Awa Diop");
    choices.columns.name = "no such";
    CHECK(readBytes(text, "x.csv", choices).error().code == ErrorCode::NotFound);
}

TEST_CASE("the name of a form's file is told without dates, numbers and what platforms add", "[import][learning]") {
    CHECK(learningFileTitle("Post-test (Responses).xlsx") == "Post-test");
    CHECK(learningFileTitle("Post-test(1-25).xlsx") == "Post-test");
    CHECK(learningFileTitle("123456_后测_25_25.xlsx") == "后测");
    CHECK(learningFileTitle("x") == "x");
}

TEST_CASE("a file cut short anywhere, or read as another platform's, is read as far as it goes or refused",
          "[import][learning]") {
    const auto holds = [](const Result<LearningReport>& report) {
        if (!report) return true;
        bool sound = report->read() == report->lines.size() + report->skipped.size() && !report->lines.empty();
        for (const LearningLine& line : report->lines) {
            sound = sound && line.person < report->people.size();
            for (const LearningResult& result : line.results) sound = sound && result.item < report->items.size();
        }
        return sound;
    };
    constexpr std::size_t kStep = 23;
    for (const test::LearningFile& file : test::learningFiles()) {
        for (std::size_t size = 1; size < file.text.size(); size += kStep)
            CHECK(holds(readBytes(file.text.substr(0, size), file.name)));
        for (int platform = 0; platform <= static_cast<int>(LearningPlatform::Redcap); ++platform) {
            LearningChoices choices;
            choices.platform = static_cast<LearningPlatform>(platform);
            CHECK(holds(readBytes(file.text, file.name, choices)));
        }
    }
}

TEST_CASE("one cell of text leaves its row open and hides no mark of the others", "[import][learning]") {
    const auto rowsOf = [](const std::string& bad) {
        return "Anna,Ng,a@example.org,16.00\nBo,Li,b@example.org," + bad + "\nCy,Ho,c@example.org,-\n" +
               "Di,Wu,d@example.org,9.00\nEd,Xu,e@example.org,7\n";
    };
    const std::string moodle = "First name,Last name,Email address,Quiz: Post-test (Real)\n";
    for (const std::string& bad : {std::string("absent"), std::string("1e1"), std::string("缺考")}) {
        CAPTURE(bad);
        const auto report = readBytes(moodle + rowsOf(bad), "Grades.csv");
        REQUIRE(report.ok());
        REQUIRE(itemCalled(*report, "Quiz: Post-test (Real)") != nullptr);
        auto results = resultsOf(*report, "Quiz: Post-test (Real)");
        REQUIRE(results.size() == 4); // without the dash
        CHECK(results.at("Anna Ng").points == 16.0);
        CHECK(results.at("Di Wu").points == 9.0);
        CHECK(results.at("Bo Li").problem == LearningProblem::NotPoints);
        CHECK(results.at("Bo Li").said == bad);
    }
}

TEST_CASE("one cell of text hides no marks in the answers of a form either, and answers in words are no marks",
          "[import][learning]") {
    const auto report = readBytes("record_id,name,email,post_test,free_text,form_complete\n"
                                  "1,Anna,a@example.org,16,12,2\n2,Bo,b@example.org,absent,two drops,2\n"
                                  "3,Cy,c@example.org,9,as needed,2\n");
    REQUIRE(report.ok());
    REQUIRE(itemCalled(*report, "post_test") != nullptr);
    CHECK(resultsOf(*report, "post_test").at("Bo").problem == LearningProblem::NotPoints);
    CHECK(itemCalled(*report, "free_text") == nullptr);
}

TEST_CASE("a column that a person tells is read, whatever stands in it", "[import][learning]") {
    const std::string text = "First name,Last name,Email address,Quiz (Real),Remark\n"
                             "Anna,Ng,a@example.org,16,5\nBo,Li,b@example.org,9,good\nCy,Ho,c@example.org,9,fine\n";
    LearningChoices choices;
    CHECK(itemCalled(*readBytes(text, "Grades.csv", choices), "Remark") == nullptr);
    choices.told.emplace("remark", LearningKind::Points);
    const auto told = readBytes(text, "Grades.csv", choices);
    REQUIRE(told.ok());
    REQUIRE(itemCalled(*told, "Remark") != nullptr);
    CHECK(resultsOf(*told, "Remark").at("Anna Ng").points == 5.0);
    CHECK(resultsOf(*told, "Remark").at("Bo Li").problem == LearningProblem::NotPoints);
    choices.told = {{"remark", LearningKind::Completion}};
    CHECK(itemCalled(*readBytes(text, "Grades.csv", choices), "Remark")->kind == LearningKind::Completion);
}
