// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/learning_values.h"

#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("points are read with their maximum where the cell tells it, in every way of writing them",
          "[import][learning]") {
    CHECK(readPoints("4 / 5") == Points{4, 5.0});
    CHECK(readPoints("28.00 / 30") == Points{28, 30.0});
    CHECK(readPoints("95.00 %") == Points{95, 100.0});
    CHECK(readPoints("95,5") == Points{95.5, std::nullopt});
    CHECK(readPoints("５６") == Points{56, std::nullopt});
    CHECK(readPoints("1,234.5") == Points{1234.5, std::nullopt});
    CHECK(readPoints("1.0000") == Points{1, std::nullopt});
    CHECK(readPoints("-3") == Points{-3, std::nullopt});
}

TEST_CASE("what may be two numbers, a day or a word is no number of points", "[import][learning]") {
    for (const char* text : {"1,234", "04-May", "A", "4/0", "4 / x", "", "1e5", "inf", "nan", "99999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(readPoints(text));
    }
    for (const char* text : {"-", "--", "EX", "N/A"}) CHECK(isNoMark(text));
    CHECK_FALSE(isNoMark("0"));
}

TEST_CASE("a state of completion is read in four languages, and set by hand counts like the rest",
          "[import][learning]") {
    using enum LearningState;
    struct Case {
        const char* text;
        bool day;
        LearningState state;
    };
    const Case cases[] = {{"Completed", true, Done},
                          {"Completed (achieved pass grade)", true, Done},
                          {"Completed (did not achieve pass grade)", true, InProgress},
                          {"Completed (set by Tutor One)", true, Done},
                          {"Not completed", false, NotDone},
                          {"Not completed (set by Tutor One)", true, NotDone},
                          {"Terminé", true, Done},
                          {"Non terminé", false, NotDone},
                          {"Terminé (a atteint la note pour passer)", true, Done},
                          {"Terminé (n'a pas atteint la note pour passer)", true, InProgress},
                          {"Đã hoàn thành (đạt điểm chuẩn)", true, Done},
                          {"Đã hoàn thành (không đạt điểm chuẩn)", true, InProgress},
                          {"Chưa hoàn thành", false, NotDone},
                          {"已完成（及格）", true, Done},
                          {"已完成（不及格）", true, InProgress},
                          {"未完成", false, NotDone},
                          {"2", false, Done},
                          {"1", false, InProgress},
                          {"0", false, NotDone},
                          {"Complete", false, Done},
                          {"Incomplete", false, NotDone},
                          {"", false, None}};
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(readState(c.text, c.day) == c.state);
    }
}

TEST_CASE("in a language nobody taught a day means done, and brackets that are not understood leave it open",
          "[import][learning]") {
    CHECK(readState("Lõpetatud", true) == LearningState::Done);
    CHECK(readState("Lõpetamata", false) == LearningState::NotDone);
    CHECK(readState("Lõpetatud (ei saanud läbi)", true) == LearningState::Unclear);
}

TEST_CASE("the days of platforms are read with fractions of seconds and zones", "[import][learning]") {
    const LearningDay utc = readLearningDay("2026-03-05 09:15:00.123456+00:00", std::nullopt);
    CHECK(utc.outcome == DateOutcome::Read);
    CHECK(utc.day == Date::of(2026, 3, 5));
    CHECK(utc.offsetMinutes == 0);
    CHECK(readLearningDay("2017-10-23T05:40:39.000-04:00", std::nullopt).day == Date::of(2017, 10, 23));
    CHECK(readLearningDay("2026/09/27 3:00:00 PM GMT+3", std::nullopt).day == Date::of(2026, 9, 27));
    CHECK(readLearningDay("2026/10/04 10:15:00 AM GMT+5:30", std::nullopt).offsetMinutes == 330);
    CHECK(readLearningDay("5/03/26, 09:15", DateOrder::DayFirst).day == Date::of(2026, 3, 5));
    CHECK(readLearningDay("9/9/26 18:01", std::nullopt).outcome != DateOutcome::NotADate);
    CHECK(readLearningDay("", std::nullopt).outcome == DateOutcome::Empty);
    CHECK(readLearningDay("Ward 5", std::nullopt).outcome == DateOutcome::NotADate);
}
