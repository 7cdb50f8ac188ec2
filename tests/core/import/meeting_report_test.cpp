// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_plan.h"
#include "core/import/meeting_totals.h"
#include "core/tabular/table_file.h"

#include "tests/support/catch.h"
#include "tests/support/encode.h"
#include "tests/support/meeting_files.h"

#include <rapidcheck.h>

using namespace preceptor;
using namespace std::string_literals;

namespace {

Result<MeetingReport> read(std::string bytes, const std::string& name = "x.csv",
                           const MeetingSession& session = test::conferenceNight(),
                           const MeetingChoices& choices = {}) {
    TableOptions options;
    options.headingScore = meetingHeadingScore;
    const auto file = readTable(std::move(bytes), name, options);
    if (!file) return file.error();
    return readMeeting(file->sheet, {name, {}}, session, choices);
}

// Seconds by name, as in the file: nothing is cut off.
std::map<std::string, std::int64_t> secondsOf(const MeetingReport& report) {
    std::map<std::string, std::int64_t> seconds;
    for (const MeetingParticipant& person : participantsOf(report)) {
        std::vector<Stay> stays;
        for (const std::size_t line : person.lines) stays.push_back(stayOf(report.lines[line]));
        seconds[person.name] = presenceOf(stays, std::nullopt).seconds;
    }
    return seconds;
}

std::map<std::string, std::int64_t> expectedSeconds() {
    return {{"王小明", 58 * 60}, {"Tan Ah Kow", 41 * 60}, {"Nguyễn Thị Hường", 31 * 60}};
}

} // namespace

TEST_CASE("every layout of every platform is recognised and gives the same people and minutes", "[import][meeting]") {
    for (const test::MeetingFile& file : test::meetingFiles()) {
        CAPTURE(file.name, file.layout, codeOf(file.platform), file.text);
        const auto report = read(file.text, file.name);
        REQUIRE(report.ok());
        CHECK(codeOf(report->recognition.platform) == codeOf(file.platform));
        CHECK(report->recognition.layout == file.layout);
        CHECK(report->recognition.score >= (file.platform == MeetingPlatform::Other ? 30 : kSureScore));
        CHECK_FALSE(report->recognition.reasons.empty());
        CHECK(secondsOf(*report) == expectedSeconds());
    }
}

TEST_CASE("no-shows and the rows of other meetings are counted and not read", "[import][meeting]") {
    for (const test::MeetingFile& file : test::meetingFiles()) {
        const auto report = read(file.text, file.name);
        REQUIRE(report.ok());
        CHECK(report->noShowRows == (file.layout == "E" ? 1 : 0));
        CHECK(report->otherMeetingRows == (file.layout == "D" ? 1 : 0));
        CHECK(report->has(MeetingNote::OneOfSeveral) == (file.layout == "D"));
        CHECK(report->timelessRows == 0);
    }
}

TEST_CASE("who had not left when the file was made stayed as long as anybody", "[import][meeting]") {
    const auto report = read("Full Name\tUser Action\tTimestamp\nA Tan\tJoined\t11/24/2026, 7:00:00 PM\n"
                             "B Lim\tJoined\t11/24/2026, 7:10:00 PM\nB Lim\tLeft\t11/24/2026, 7:40:00 PM\n");
    REQUIRE(report.ok());
    CHECK(report->has(MeetingNote::StillIn));
    CHECK(secondsOf(*report) == std::map<std::string, std::int64_t>{{"A Tan", 2400}, {"B Lim", 1800}});
}

TEST_CASE("what the platform counted is read in a language that nobody listed too", "[import][meeting]") {
    const auto zoom =
        read("Identyfikator,Temat,Czas rozpoczęcia,Czas zakończenia,Adres,Czas trwania (minuty),Osoby\n"
             "602 4516 7821,Spotkanie,11/24/2026 07:00:00 PM,11/24/2026 09:00:00 PM,a@x.example,120,3\n,,,,,,\n"
             "Imię,Adres,Dołączenie,Wyjście,Czas trwania (minuty),Gość\n"
             "Jan Nowak,a@x.example,11/24/2026 07:00:00 PM,11/24/2026 07:30:00 PM,90,Tak\n"
             "Ewa Lis,b@x.example,11/24/2026 07:00:00 PM,11/24/2026 07:40:00 PM,40,Tak\n");
    REQUIRE(zoom.ok());
    CHECK(zoom->facts.participants == 3);
    CHECK(zoom->has(MeetingNote::OtherParticipants));
    CHECK(secondsOf(*zoom) == std::map<std::string, std::int64_t>{{"Jan Nowak", 1800}, {"Ewa Lis", 2400}});
    CHECK(otherTotals(*zoom, participantsOf(*zoom)) == std::vector<OtherTotal>{{0, 90, 30}});

    const auto teams =
        read("1. Podsumowanie\nTytuł\tSpotkanie\nUczestnicy\t2\nPoczątek\t24/11/26, 19:00:00\n\n2. Osoby\n"
             "Imię\tPierwsze dołączenie\tOstatnie wyjście\tCzas w spotkaniu\tPoczta\n"
             "Jan Nowak\t24/11/26, 19:00:00\t24/11/26, 19:30:00\t30m 0s\ta@x.example\n"
             "Ewa Lis\t24/11/26, 19:00:00\t24/11/26, 19:40:00\t40m 0s\tb@x.example\n");
    REQUIRE(teams.ok());
    CHECK(teams->facts.participants == 2);
    CHECK_FALSE(teams->has(MeetingNote::OtherParticipants));

    const auto chinese = read("会议ID,主题,开始时间,结束时间,用户电子邮件,时长(分钟),参会者\n"
                              "123 4567 8901,谵妄,2026/11/24 18:50:00,2026/11/24 20:35:00,a@x.example,105,14\n\n"
                              "名称(原始名称),用户电子邮件,加入时间,离开时间,时长(分钟),访客\n"
                              "王小明,a@x.example,2026/11/24 18:55:00,2026/11/24 19:30:00,35,否\n");
    REQUIRE(chinese.ok());
    CHECK(chinese->facts.participants == 14);
}

TEST_CASE("the actions of an unknown language are told by who did what first", "[import][meeting]") {
    const auto report = read("Full Name\tUser Action\tTimestamp\nA Tan\tTuli\t11/24/2026, 7:00:00 PM\n"
                             "A Tan\tMeni\t11/24/2026, 7:10:00 PM\nB Lim\tTuli\t11/24/2026, 7:40:00 PM\n"
                             "A Tan\tTuli\t11/24/2026, 7:30:00 PM\nB Lim\tMeni\t11/24/2026, 7:50:00 PM\n"
                             "A Tan\tMeni\t11/24/2026, 7:50:00 PM\n");
    REQUIRE(report.ok());
    CHECK(secondsOf(*report) == std::map<std::string, std::int64_t>{{"A Tan", 1800}, {"B Lim", 600}});
    CHECK(report->lines.size() == 3);
}

TEST_CASE("the order of day and month comes from all values, then from the session, else it is asked",
          "[import][meeting]") {
    const auto file = [](const std::string& day, const std::string& other) {
        return "Name,Join time,Leave time\nA Tan," + day + " 19:00:00," + day + " 20:00:00\nB Lim," + other +
               " 19:00:00," + other + " 20:00:00\n";
    };
    MeetingSession session = test::conferenceNight();
    session.day = Date::of(2026, 7, 2);
    const auto bySession = read(file("2/7/2026", "2/7/2026"), "x.csv", session);
    REQUIRE(bySession.ok());
    CHECK(bySession->has(MeetingNote::OrderBySession));
    CHECK(bySession->days == std::vector{Date::of(2026, 7, 2)});
    const auto byValues = read(file("2/7/2026", "15/7/2026"), "x.csv", session);
    REQUIRE(byValues.ok());
    CHECK_FALSE(byValues->has(MeetingNote::OrderBySession));
    CHECK(byValues->otherMeetingRows == 1);
    session.day = Date::of(2026, 9, 9);
    CHECK(read(file("2/7/2026", "2/7/2026"), "x.csv", session).error() ==
          fail(ErrorCode::AmbiguousDates, {"Join time"}));
    const auto told = read(file("2/7/2026", "2/7/2026"), "x.csv", session, {std::nullopt, DateOrder::DayFirst});
    CHECK(told.error() == fail(ErrorCode::NotFound, {"meeting", "2026-09-09", "x.csv", "2026-07-02"}));
}

TEST_CASE("times without a day are put on the session's, over midnight too", "[import][meeting]") {
    MeetingSession session = test::conferenceNight();
    session.startMinutes = 23 * 60;
    session.minutes = 120;
    const auto report = read(
        "Name,Email,Duration,Time joined,Time exited\nA Tan,,90m,23:05,0:35\nB Lim,,20m,0:10,0:30\n", "x.csv", session);
    REQUIRE(report.ok());
    CHECK(report->has(MeetingNote::DayOfSession));
    CHECK_FALSE(report->has(MeetingNote::TimesElsewhere));
    CHECK(*report->lines[0].leave - *report->lines[0].join == WallSeconds{90} * 60);
    CHECK(*report->lines[1].join == session.start() + WallSeconds{70} * 60);
    CHECK(secondsOf(*report) == std::map<std::string, std::int64_t>{{"A Tan", 5400}, {"B Lim", 1200}});
}

TEST_CASE("times with an offset are brought to the session's zone", "[import][meeting]") {
    const auto report = read("Name,Join time,Leave time\nA Tan,2026-11-24T11:00:00Z,2026-11-24T12:00:00Z\n");
    REQUIRE(report.ok());
    CHECK(*report->lines[0].join == test::conferenceNight().start());
}

TEST_CASE("a meeting of another zone is taken with a note, one of another day is not", "[import][meeting]") {
    const auto file = [](const std::string& day) {
        return "Name,Join time,Leave time\nA Tan," + day + " 11:00:00," + day + " 12:00:00\n";
    };
    const auto elsewhere = read(file("2026-11-24"));
    REQUIRE(elsewhere.ok());
    CHECK(elsewhere->has(MeetingNote::TimesElsewhere));
    CHECK(*elsewhere->lines[0].join == test::conferenceNight().start()); // its clock is brought to the session's
    const auto beside = read("Name,Join time,Leave time\nA Tan,2026-11-23 23:02:00,2026-11-24 00:01:00\n");
    REQUIRE(beside.ok());
    CHECK(beside->has(MeetingNote::DayBeside));
    CHECK(*beside->lines[0].join == test::conferenceNight().start() + 120);
    CHECK_FALSE(read(file("2026-11-23")).ok()); // a day and more away is another meeting
    CHECK_FALSE(read("Name,Join time,Leave time\nA Tan,2026-11-25 19:00:00,2026-11-25 20:30:00\n").ok());
    CHECK(read(file("2026-11-10")).error() ==
          fail(ErrorCode::NotFound, {"meeting", "2026-11-24", "x.csv", "2026-11-10"}));
}

TEST_CASE("what is no meeting is refused in a sentence's worth of words", "[import][meeting][hostile]") {
    const auto codeOfFile = [](const std::string& text) {
        const auto report = read(text);
        return report ? std::optional<ErrorCode>() : std::optional(report.error().code);
    };
    CHECK(codeOfFile("Name,Email,Join Time,Leave Time\n") == ErrorCode::FileEmpty);
    CHECK(codeOfFile("") == ErrorCode::FileEmpty);
    CHECK(codeOfFile("Name,Ward\nTan Ah Kow,5\nLim Mei,6\n") == ErrorCode::NoHeadingRow);
    CHECK(codeOfFile("Name,Email\nTan Ah Kow,tan@example.org\n") == ErrorCode::NoHeadingRow);
    CHECK(codeOfFile("Dear all,\nplease come at 19:00, as ever.\n") == ErrorCode::NoHeadingRow);
    CHECK(codeOfFile("Name,Join Time,Leave Time\nA Tan,--,--\n") == ErrorCode::NoHeadingRow);
}

TEST_CASE("ragged rows, rows without a time and ten thousand columns break nothing", "[import][meeting][hostile]") {
    const auto report = read("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                             "A Tan,,2026-11-24 19:00:00,2026-11-24 20:00:00\n"
                             "B Lim\n"
                             "C Ng,,2026-11-24 19:00:00,2026-11-24 20:00:00,60,Yes,more,and,more\n");
    REQUIRE(report.ok());
    CHECK(report->lines.size() == 2);
    CHECK(report->timelessRows == 1);
    std::string wide = "Name,Join Time,Leave Time";
    std::string row = "A Tan,2026-11-24 19:00:00,2026-11-24 20:00:00";
    for (int i = 0; i < 10'000; ++i) {
        wide += ",Column " + std::to_string(i);
        row += ",x";
    }
    const auto broad = read(wide + "\n" + row + "\n");
    REQUIRE(broad.ok());
    CHECK(broad->lines.size() == 1);
}

TEST_CASE("hours are read as they are written in Vietnam, France and Germany, by a known heading",
          "[import][meeting]") {
    const auto minutes = [](const std::string& join, const std::string& leave) {
        const auto report = read("Name,Join Time,Leave Time\nA Tan," + join + "," + leave + "\n");
        if (!report || report->lines.size() != 1) return -1;
        return presenceOf(std::vector{stayOf(report->lines[0])}, spanOf(test::conferenceNight())).minutes();
    };
    CHECK(minutes("19h00", "19h45") == 45);
    CHECK(minutes("19h", "20h") == 60);
    CHECK(minutes("19.00", "19.45") == 45);
    CHECK(minutes("24/11/2026 19h00", "24/11/2026 19h45") == 45);
    CHECK(minutes("19h05 24/11/2026", "20h 24/11/2026") == 55);
    CHECK(minutes("24.11.2026 19.00", "24.11.2026 19.30") == 30);
    CHECK(minutes("19点05分", "19点30分") == 25);
}

TEST_CASE("a column that was said to hold times and holds none is named, with what stands there", "[import][meeting]") {
    MeetingChoices told;
    told.mapping = MeetingMapping{1, 0, {}, 1, 2, {}};
    const auto report =
        read("Wer,Kam,Ging\nA Tan,--,spät\nB Lim,abends,spät\n", "x.csv", test::conferenceNight(), told);
    REQUIRE_FALSE(report.ok());
    CHECK(report.error() == fail(ErrorCode::TimeUnreadable, {"x.csv", "Kam", "abends"}));
    const auto leaving = read("Wer,Kam,Ging\nA Tan,19:00,spät\n", "x.csv", test::conferenceNight(), told);
    REQUIRE_FALSE(leaving.ok());
    CHECK(leaving.error().args.at(1) == "Ging");
    CHECK(read("Wer,Kam,Ging\nA Tan,19:00,spät\nB Lim,19:00,19h50\n", "x.csv", test::conferenceNight(), told).ok());
    CHECK(read("Wer,Kam,Ging\nA Tan,19:00,\n", "x.csv", test::conferenceNight(), told).ok());
}

TEST_CASE("rows without a name are lines, each of somebody else, and the foot of a table is none",
          "[import][meeting]") {
    const auto report = read("Name,Join Time,Leave Time,Duration\nA Tan,19:00,20:00,60\n,19:05,19:30,25\n"
                             ",19:40,20:00,20\n,,,105\n");
    REQUIRE(report.ok());
    const auto people = participantsOf(*report);
    REQUIRE(people.size() == 3);
    for (const std::size_t i : {1U, 2U}) {
        CHECK(people[i].shown.empty());
        CHECK(people[i].lines == std::vector<std::size_t>{i});
    }
    CHECK(people[1].key != people[2].key);
    CHECK(report->timelessRows == 1);
    const auto match = matchParticipants(people, {std::make_shared<KnownPeople>(), {}, {}, {}, {}}, {})[1];
    CHECK(match.verdict == MatchVerdict::Candidates);
    CHECK(match.doubt == MatchDoubt::Nameless);
    const auto durations = read("Name,Duration (Minutes)\nA Tan,60\n,25\n");
    REQUIRE(durations.ok());
    CHECK(durations->lines.size() == 2);
}

TEST_CASE("a person may say which platform a file is from", "[import][meeting]") {
    const std::string text = "Who,Came,Went\n小王(王小明),2026-11-24 19:00:00,2026-11-24 20:00:00\n";
    const auto found = read(text);
    REQUIRE(found.ok());
    CHECK(found->recognition.platform == MeetingPlatform::Other);
    CHECK(participantsOf(*found).front().name == "小王(王小明)");
    const auto told = read(text, "x.csv", test::conferenceNight(), {MeetingPlatform::Tencent, {}});
    REQUIRE(told.ok());
    CHECK(told->recognition.platform == MeetingPlatform::Tencent);
    CHECK(participantsOf(*told).front().name == "王小明");
}

TEST_CASE("two people on one device are two, in any width of the sign", "[import][meeting]") {
    const auto report = read("用户昵称（入会昵称）,入会时间,退会时间,身份\n"
                             "人员3&人员4(甲同学＆乙同学),2026-11-24 19:00:00,2026-11-24 19:40:00,主持人\n");
    REQUIRE(report.ok());
    const auto people = participantsOf(*report);
    REQUIRE(people.size() == 2);
    CHECK(people[0].name == "甲同学");
    CHECK(people[1].name == "乙同学");
    CHECK(people[0].shared);
}

TEST_CASE("the same table gives the same result in eight encodings, four separators and three line ends",
          "[import][meeting][property]") {
    using enum Encoding;
    constexpr std::array kEncodings{Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be, Gb18030, Windows1258, Windows1252};
    CHECK(rc::check([&] {
        const Encoding encoding = *rc::gen::elementOf(std::vector(kEncodings.begin(), kEncodings.end()));
        const char separator = *rc::gen::element(',', ';', '\t', '|');
        const std::string end = *rc::gen::element("\n"s, "\r\n"s, "\r"s);
        const auto people = *rc::gen::inRange(1, 6);
        std::string text;
        std::string plain;
        const auto add = [&](const std::vector<std::string>& cells) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                text += cells[i] + (i + 1 < cells.size() ? std::string(1, separator) : end);
                plain += cells[i] + (i + 1 < cells.size() ? "," : "\n");
            }
        };
        const std::string name = encoding == Gb18030       ? "王小明"
                                 : encoding == Windows1258 ? "Nguyễn Thị Hường"
                                 : encoding == Windows1252 ? "Élodie Sénécal"
                                                           : "Tan Ah Kow";
        add({"Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)"});
        for (int i = 0; i < people; ++i) {
            const int from = *rc::gen::inRange(0, 30);
            const int to = from + *rc::gen::inRange(1, 29);
            const auto clock = [](int m) {
                return "2026-11-24 19:" + std::string(m < 10 ? "0" : "") + std::to_string(m) + ":00";
            };
            add({name + " " + std::string(1, static_cast<char>('A' + i)), "", clock(from), clock(to),
                 std::to_string(to - from)});
        }
        const auto expected = read(plain);
        const auto found = read(test::byteOrderMark(encoding) + test::encodeAs(text, encoding));
        RC_ASSERT(expected.ok());
        RC_ASSERT(found.ok());
        RC_ASSERT(found->lines == expected->lines);
        RC_ASSERT(found->recognition == expected->recognition);
    }));
}

TEST_CASE("any split of a stay gives the same minutes, and the union never exceeds the sum",
          "[import][meeting][property]") {
    CHECK(rc::check([] {
        const auto ends = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7200));
        std::vector<Stay> stays;
        std::vector<Stay> pieces;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
            const WallSeconds from = std::min(ends[i], ends[i + 1]);
            const WallSeconds to = std::max(ends[i], ends[i + 1]);
            const WallSeconds cut = *rc::gen::inRange(static_cast<int>(from), static_cast<int>(to) + 1);
            const WallSeconds again = *rc::gen::inRange(static_cast<int>(from), static_cast<int>(cut) + 1);
            stays.push_back({from, to, {}, false});
            pieces.insert(pieces.begin(), {from, cut, {}, false});
            pieces.push_back({again, to, {}, false});
            sum += to - from;
        }
        const std::optional<WallSpan> span = WallSpan{1800, 5400};
        RC_ASSERT(presenceOf(stays, span).seconds == presenceOf(pieces, span).seconds);
        RC_ASSERT(presenceOf(stays, std::nullopt).seconds == presenceOf(pieces, std::nullopt).seconds);
        RC_ASSERT(presenceOf(stays, std::nullopt).seconds <= sum);
        RC_ASSERT(presenceOf(stays, span).seconds <= 3600);
    }));
}

TEST_CASE("late and left early are judged by named thresholds", "[import][meeting]") {
    const WallSpan span{0, 3600};
    const PresenceRule rule{10, 20};
    const auto status = [&](WallSeconds from, WallSeconds to) {
        const Stay stay{from, to, {}, false};
        return statusOf(presenceOf(std::span(&stay, 1), span), span, rule);
    };
    CHECK(status(-600, 3700) == AttendanceStatus::Present);
    CHECK(status(600, 3600) == AttendanceStatus::Present);
    CHECK(status(601, 3600) == AttendanceStatus::Late);
    CHECK(status(0, 2400) == AttendanceStatus::Present);
    CHECK(status(0, 2399) == AttendanceStatus::LeftEarly);
    CHECK(status(700, 2000) == AttendanceStatus::LeftEarly); // the greater of the two
    CHECK(status(2000, 2400) == AttendanceStatus::Late);
    CHECK(status(0, 360) == AttendanceStatus::LeftEarly); // a tenth of the hour
    CHECK(status(0, 359) == AttendanceStatus::Absent);
    CHECK(status(3580, 4000) == AttendanceStatus::Absent); // 20 seconds
    const Stay stated{{}, {}, 120, false};
    CHECK(statusOf(presenceOf(std::span(&stated, 1), span), span, rule) == AttendanceStatus::Absent);
    CHECK(statusOf(presenceOf(std::span(&stated, 1), std::nullopt), std::nullopt, rule) == AttendanceStatus::Present);
    CHECK_FALSE(status(-600, 0));
    CHECK_FALSE(status(3600, 4000));
}
