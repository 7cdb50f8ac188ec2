// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("a date reads and writes ISO 8601 and nothing else", "[base]") {
    CHECK(Date::parse("2026-11-24")->iso() == "2026-11-24");
    CHECK_FALSE(Date::parse("2026-02-30"));
    CHECK_FALSE(Date::parse("2026-2-3"));
    CHECK_FALSE(Date::parse("24/11/2026"));
    CHECK(Date::parse("1969-12-31")->days == -1);
}

TEST_CASE("months are added without running past their end", "[base]") {
    CHECK(Date::of(2026, 1, 31).plusMonths(1).iso() == "2026-02-28");
    CHECK(Date::of(2026, 11, 24).plusMonths(-12).iso() == "2025-11-24");
    CHECK(Date::of(2026, 11, 24).isoWeekday() == 2);
}

TEST_CASE("an instant reads and writes UTC, before 1970 too", "[base]") {
    CHECK(Timestamp::parse("2026-11-24T11:05:09Z")->iso() == "2026-11-24T11:05:09Z");
    CHECK(Timestamp{-1000}.iso() == "1969-12-31T23:59:59Z");
    CHECK_FALSE(Timestamp::parse("2026-11-24T25:00:00Z"));
}
