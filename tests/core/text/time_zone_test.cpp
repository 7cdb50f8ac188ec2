// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_zone.h"

#include "tests/support/catch.h"

using namespace preceptor;

namespace {

std::string utcOf(const char* local, const char* zone) {
    const auto wall = LocalTime::parse(local);
    REQUIRE(wall);
    const auto instant = toInstant(*wall, zone);
    REQUIRE(instant);
    return instant->iso();
}

} // namespace

TEST_CASE("the programme sites keep their own wall time", "[timezone]") {
    CHECK(utcOf("2026-11-24T19:00", "Asia/Shanghai") == "2026-11-24T11:00:00Z");
    CHECK(utcOf("2026-11-24T19:00", "Asia/Singapore") == "2026-11-24T11:00:00Z");
    CHECK(utcOf("2026-11-24T19:00", "Asia/Ho_Chi_Minh") == "2026-11-24T12:00:00Z");
    CHECK(utcOf("2026-11-24T19:00", "Africa/Kigali") == "2026-11-24T17:00:00Z");
    CHECK(utcOf("2026-11-24T19:00", "Africa/Dakar") == "2026-11-24T19:00:00Z");
    CHECK(utcOf("2026-11-25T05:30", "Asia/Shanghai") == "2026-11-24T21:30:00Z");
}

TEST_CASE("a guest teacher's summer time is followed", "[timezone]") {
    CHECK(utcOf("2026-07-01T08:00", "America/New_York") == "2026-07-01T12:00:00Z");
    CHECK(utcOf("2026-12-01T08:00", "America/New_York") == "2026-12-01T13:00:00Z");
    CHECK(utcOf("2026-03-08T02:30", "America/New_York") == "2026-03-08T07:30:00Z"); // skipped hour: after the change
}

TEST_CASE("local time comes back from the instant", "[timezone]") {
    const auto instant = Timestamp::parse("2026-11-24T21:30:00Z");
    REQUIRE(instant);
    CHECK(toLocal(*instant, "Asia/Shanghai")->iso() == "2026-11-25T05:30");
}

TEST_CASE("a zone that does not exist is not guessed", "[timezone]") {
    CHECK_FALSE(isTimeZone("Asia/Nowhere"));
    CHECK_FALSE(toInstant({}, "").has_value());
    CHECK(isTimeZone("Africa/Kigali"));
}

TEST_CASE("a wall time is read strictly", "[timezone]") {
    for (const char* text :
         {"2026-11-24", "2026-11-24 19:00", "2026-11-24T24:00", "2026-11-24T19:60", "2026-02-30T10:00"})
        CHECK_FALSE(LocalTime::parse(text));
}
