// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/icalendar.h"

#include "tests/support/catch.h"

#ifdef PRECEPTOR_HAVE_LIBICAL
#include <libical/ical.h>
#include <memory>
#endif

using namespace preceptor;

namespace {

CalendarEvent conference() {
    return {"session-42@preceptor",
            1,
            false,
            *Timestamp::parse("2026-11-01T08:00:00Z"),
            *LocalTime::parse("2026-11-24T19:00"),
            "Asia/Shanghai",
            90,
            "疼痛, 呼吸困难; case 3",
            "",
            "Room 5\nFloor 2"};
}

std::string textOf(const Calendar& calendar) {
    const auto text = calendarText(calendar);
    REQUIRE(text);
    return *text;
}

bool has(const std::string& text, const std::string& line) {
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

} // namespace

TEST_CASE("a conference is written in UTC with its own uid", "[icalendar]") {
    const auto text = textOf({"Conferences", {conference()}});
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(text.ends_with("END:VCALENDAR\r\n"));
    for (const char* line :
         {"UID:session-42@preceptor", "DTSTAMP:20261101T080000Z", "DTSTART:20261124T110000Z", "DTEND:20261124T123000Z",
          "SEQUENCE:1", "STATUS:CONFIRMED", "SUMMARY:疼痛\\, 呼吸困难\\; case 3", "LOCATION:Room 5\\nFloor 2"}) {
        INFO(line);
        CHECK(has(text, line));
    }
    CHECK(text.find("DESCRIPTION") == std::string::npos);
}

TEST_CASE("a long title is folded at 75 octets without cutting a character", "[icalendar]") {
    CalendarEvent event = conference();
    event.summary.clear();
    for (int i = 0; i < 100; ++i) event.summary += i % 3 == 0 ? "a" : "痛";
    const auto text = textOf({"", {event}});
    std::string unfolded;
    std::size_t from = 0;
    while (from < text.size()) {
        const auto end = text.find("\r\n", from);
        REQUIRE(end != std::string::npos);
        const std::string line = text.substr(from, end - from);
        CHECK(line.size() <= 75);
        const std::size_t firstByte = line.starts_with(" ") ? 1 : 0;
        CHECK((static_cast<unsigned char>(line[firstByte]) & 0xC0U) != 0x80U);
        unfolded += firstByte == 1 ? line.substr(1) : "\n" + line;
        from = end + 2;
    }
    CHECK(unfolded.find("\nSUMMARY:" + event.summary + "\n") != std::string::npos);
}

TEST_CASE("a cancelled conference stays in the schedule and says so", "[icalendar]") {
    CalendarEvent cancelled = conference();
    cancelled.cancelled = true;
    CHECK(textOf({"", {conference(), cancelled}}).find("METHOD") == std::string::npos);
    const auto alone = textOf({"", {cancelled}});
    CHECK(has(alone, "METHOD:CANCEL"));
    CHECK(has(alone, "STATUS:CANCELLED"));
}

TEST_CASE("a conference in an unknown zone is refused", "[icalendar]") {
    CalendarEvent event = conference();
    event.zone = "Beijing";
    const auto text = calendarText({"", {event}});
    REQUIRE_FALSE(text);
    CHECK(text.error().issues.at(0).field == "timezone");
}

#ifdef PRECEPTOR_HAVE_LIBICAL
TEST_CASE("another calendar program reads the same conference", "[icalendar]") {
    const auto text = textOf({"Conferences", {conference(), conference()}});
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> root(icalparser_parse_string(text.c_str()),
                                                                             &icalcomponent_free);
    REQUIRE(root);
    CHECK(icalrestriction_check(root.get()) == 1);
    CalendarEvent gone = conference();
    gone.cancelled = true;
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> cancellation(
        icalparser_parse_string(textOf({"", {gone}}).c_str()), &icalcomponent_free);
    CHECK(icalrestriction_check(cancellation.get()) == 1);
    CHECK(icalcomponent_count_errors(root.get()) == 0);
    CHECK(icalcomponent_count_components(root.get(), ICAL_VEVENT_COMPONENT) == 2);
    icalcomponent* event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
    CHECK(icaltime_as_timet(icalcomponent_get_dtstart(event)) == 1795518000);
    CHECK(std::string(icalcomponent_get_summary(event)) == conference().summary);
    CHECK(std::string(icalcomponent_get_location(event)) == conference().location);
    CHECK(icalcomponent_get_sequence(event) == 1);
}
#endif
