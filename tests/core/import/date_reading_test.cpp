// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/date_reading.h"

#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("dates are read however they are written", "[import][date]") {
    const auto text = GENERATE(values<std::string>({"2026-03-05",
                                                    "2026/3/5",
                                                    "2026.3.5",
                                                    "2026年3月5日",
                                                    "2026年3月5号",
                                                    "二〇二六年三月五日",
                                                    "5-Mar-26",
                                                    "Mar 5, 2026",
                                                    "5 mars 2026",
                                                    "5 March 2026",
                                                    "ngày 5 tháng 3 năm 2026",
                                                    "46086",
                                                    "20260305",
                                                    "2026-03-05 19:30:00",
                                                    "2026-03-05T19:30",
                                                    "2026/3/5 上午9:30",
                                                    "05.03.2026",
                                                    "5.3.26",
                                                    "２０２６－０３－０５",
                                                    "Thursday, 5 March 2026",
                                                    " 2026-03-05 ",
                                                    "jeudi 5 mars 2026 à 09:01"}));
    CAPTURE(text);
    const DateReading reading = readDate(text);
    CHECK(reading.outcome == DateOutcome::Read);
    CHECK(reading.day.iso() == "2026-03-05");
    CHECK(reading.precision == DatePrecision::Day);
}

TEST_CASE("a month or a year alone is read with its precision", "[import][date]") {
    const auto [text, iso, precision] = GENERATE(table<std::string, std::string, DatePrecision>({
        {"2026年3月", "2026-03-01", DatePrecision::Month},
        {"03/2026", "2026-03-01", DatePrecision::Month},
        {"2026-03", "2026-03-01", DatePrecision::Month},
        {"202603", "2026-03-01", DatePrecision::Month},
        {"mars 2026", "2026-03-01", DatePrecision::Month},
        {"2026", "2026-01-01", DatePrecision::Year},
        {"1985年", "1985-01-01", DatePrecision::Year},
    }));
    CAPTURE(text);
    const DateReading reading = readDate(text);
    CHECK(reading.outcome == DateOutcome::Read);
    CHECK(reading.day.iso() == iso);
    CHECK(reading.precision == precision);
}

TEST_CASE("day and month are asked for where the text does not tell", "[import][date]") {
    CHECK(readDate("05/03/2026").outcome == DateOutcome::NeedsOrder);
    CHECK(readDate("5/3/26").outcome == DateOutcome::NeedsOrder);
    CHECK(readDate("05/03/2026", DateOrder::DayFirst).day.iso() == "2026-03-05");
    CHECK(readDate("05/03/2026", DateOrder::MonthFirst).day.iso() == "2026-05-03");
    CHECK(readDate("25/03/2026").day.iso() == "2026-03-25");
    CHECK(readDate("03/25/2026").day.iso() == "2026-03-25");
    CHECK(readDate("03/03/2026").day.iso() == "2026-03-03");
    CHECK(readDate("25/03/2026", DateOrder::MonthFirst).outcome == DateOutcome::NotADate);
}

TEST_CASE("what is no date or lies outside 1930 to 2100 is refused", "[import][date]") {
    for (const auto* text :
         {"abc", "2026-13-05", "2026-02-30", "31/02/2026", "5/3", "12", "13912345678", "a-b-c", "100"})
        CHECK(readDate(text, DateOrder::DayFirst).outcome == DateOutcome::NotADate);
    CHECK(readDate("1929-12-31").outcome == DateOutcome::OutOfRange);
    CHECK(readDate("05.03.2101").outcome == DateOutcome::OutOfRange);
    CHECK(readDate("").outcome == DateOutcome::Empty);
    CHECK(readDate("  ").outcome == DateOutcome::Empty);
}

TEST_CASE("a column proves its order by one telling value", "[import][date]") {
    DateOrderJudge judge;
    judge.add("05/03/2026");
    CHECK(judge.isOpen());
    judge.add("25/03/2026");
    CHECK_FALSE(judge.isOpen());
    CHECK(judge.proven() == DateOrder::DayFirst);
}

TEST_CASE("a column that contradicts itself is asked for", "[import][date]") {
    DateOrderJudge judge;
    judge.add("25/03/2026");
    judge.add("03/25/2026");
    CHECK(judge.isOpen());
    CHECK_FALSE(judge.proven().has_value());
}

TEST_CASE("a column of ISO dates and equal pairs needs no order", "[import][date]") {
    DateOrderJudge judge;
    for (const auto* text : {"2026-03-05", "", "03/03/2026", "5.3.2026", "abc"}) judge.add(text);
    CHECK_FALSE(judge.isOpen());
}
