// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_time.h"

#include "tests/support/catch.h"

using namespace preceptor;

namespace {

// "2026-09-22 14:48:05", "14:48:05" without a day, "?" where the order is open, "" for no time.
std::string timeIn(std::string_view text, std::optional<DateOrder> order = std::nullopt) {
    const auto time = readWallTime(text, order);
    if (!time) return {};
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::string clock = two(time->seconds / 3600) + ":" + two(time->seconds / 60 % 60) + ":" + two(time->seconds % 60);
    if (time->date == DateOutcome::Empty) return clock;
    return (time->date == DateOutcome::Read ? time->day.iso() : std::string("?")) + " " + clock;
}

} // namespace

TEST_CASE("times of day are read as every platform and language writes them", "[import][meeting]") {
    CHECK(timeIn("11/19/2021 9:54:15 AM") == "2021-11-19 09:54:15");
    CHECK(timeIn("11/19/2021 12:01:59 PM") == "2021-11-19 12:01:59");
    CHECK(timeIn("11/19/2021 12:01:59 AM") == "2021-11-19 00:01:59");
    CHECK(timeIn("9/22/26, 2:48:05\u202fPM") == "2026-09-22 14:48:05");
    CHECK(timeIn("14/11/22, 09:30:46") == "2022-11-14 09:30:46");
    CHECK(timeIn("13/04/2021 à 09:01:31") == "2021-04-13 09:01:31");
    CHECK(timeIn("22.09.26, 14:48:05") == "2026-09-22 14:48:05");
    CHECK(timeIn("2024-01-01 00:30:00") == "2024-01-01 00:30:00");
    CHECK(timeIn("2026/9/3 12:00") == "2026-09-03 12:00:00");
    CHECK(timeIn("2026年9月22日 下午2:48") == "2026-09-22 14:48:00");
    CHECK(timeIn("14:48:05 22/09/2026") == "2026-09-22 14:48:05");
    CHECK(timeIn("22/09/2026 2:48:05 CH") == "2026-09-22 14:48:05");
    CHECK(timeIn("Sep 22, 2026 at 2:48 PM") == "2026-09-22 14:48:00");
    CHECK(timeIn("18:02") == "18:02:00");
    CHECK(timeIn("9:00:12") == "09:00:12");
    CHECK(timeIn("10:00 AM") == "10:00:00");
    CHECK(timeIn("=\"2020-11-10 09:59:58\"") == "2020-11-10 09:59:58");
}

TEST_CASE("what is no time of day is none", "[import][meeting]") {
    CHECK(timeIn("--").empty());
    CHECK(timeIn("").empty());
    CHECK(timeIn("Li Na").empty());
    CHECK(timeIn("25:00").empty());
    CHECK(timeIn("Ward 3: night shift").empty());
    CHECK(timeIn("2026-09-22").empty());
}

TEST_CASE("which of day and month comes first is said by the caller", "[import][meeting]") {
    CHECK(timeIn("2/7/26, 10:00:00") == "? 10:00:00");
    CHECK(timeIn("2/7/26, 10:00:00", DateOrder::DayFirst) == "2026-07-02 10:00:00");
    CHECK(timeIn("2/7/26, 10:00:00", DateOrder::MonthFirst) == "2026-02-07 10:00:00");
    CHECK(dayTextOf("2/7/26, 10:00:00 AM") == "2/7/26");
}

TEST_CASE("an offset from UTC is told", "[import][meeting]") {
    CHECK(readWallTime("2026-05-11T09:00:00Z")->offsetMinutes == 0);
    CHECK(readWallTime("2026-05-11T09:00:00.250+08:00")->offsetMinutes == 480);
    CHECK(readWallTime("2026/10/04 10:15:00 AM GMT+5:30")->offsetMinutes == 330);
    CHECK_FALSE(readWallTime("2026-05-11 09:00:00")->offsetMinutes);
    CHECK(readWallTime("2026-05-11T09:00:00Z")->seconds == 9 * 3600);
}

TEST_CASE("durations are read in every unit the platforms write", "[import][meeting]") {
    CHECK(readDuration("128") == 128 * 60);
    CHECK(readDuration("45.5") == 45 * 60 + 30);
    CHECK(readDuration("2\u00a0h 44\u00a0m") == 2 * 3600 + 44 * 60);
    CHECK(readDuration("19m 26s") == 19 * 60 + 26);
    CHECK(readDuration("1h 7s") == 3607);
    CHECK(readDuration("8s") == 8);
    CHECK(readDuration("3h 23m 20s") == 12'200);
    CHECK(readDuration("58 min") == 58 * 60);
    CHECK(readDuration("1 hr 2 min") == 62 * 60);
    CHECK(readDuration("0:30:00") == 1800);
    CHECK(readDuration("32:14") == 32 * 60 + 14);
    CHECK(readDuration("1小时5分钟") == 65 * 60);
    CHECK(readDuration("1 時間 5 分") == 65 * 60);
    CHECK(readDuration("1 giờ 5 phút") == 65 * 60);
    CHECK_FALSE(readDuration("--"));
    CHECK_FALSE(readDuration("12 apples"));
    CHECK_FALSE(readDuration(""));
    CHECK_FALSE(readMarkedDuration("128"));
}
