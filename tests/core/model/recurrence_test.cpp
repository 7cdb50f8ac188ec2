// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recurrence.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>
#include <set>

using namespace preceptor;

namespace {

const Date kTuesday = Date::of(2026, 11, 24);
const Date kFar = Date::of(2036, 1, 1);

std::vector<std::string> isoDays(const std::vector<Date>& days) {
    std::vector<std::string> texts;
    for (const Date day : days) texts.push_back(day.iso());
    return texts;
}

Recurrence parsed(std::string_view text) {
    const auto result = parseRecurrence(text);
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("every second Tuesday keeps its fortnight", "[schedule]") {
    const auto days = expandRecurrence(parsed("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=4"), kTuesday, {}, kFar);
    CHECK(isoDays(days) == std::vector<std::string>{"2026-11-24", "2026-12-08", "2026-12-22", "2027-01-05"});
}

TEST_CASE("a skipped day is left out and not made up for", "[schedule]") {
    const auto days =
        expandRecurrence(parsed("FREQ=WEEKLY;INTERVAL=2;COUNT=3"), kTuesday, {Date::of(2026, 12, 8)}, kFar);
    CHECK(isoDays(days) == std::vector<std::string>{"2026-11-24", "2026-12-22"});
}

TEST_CASE("several weekdays and an end day", "[schedule]") {
    const auto days = expandRecurrence(parsed("FREQ=WEEKLY;BYDAY=TH,MO;UNTIL=20261203"), kTuesday, {}, kFar);
    CHECK(isoDays(days) == std::vector<std::string>{"2026-11-26", "2026-11-30", "2026-12-03"});
}

TEST_CASE("a rule without an end stops at the horizon", "[schedule]") {
    CHECK(expandRecurrence(Recurrence{}, kTuesday, {}, kTuesday.plusDays(21)).size() == 4);
}

TEST_CASE("what is not in the subset is refused by its part", "[schedule]") {
    for (const char* text : {"", "FREQ=DAILY", "INTERVAL=2", "FREQ=WEEKLY;BYDAY=2TU", "FREQ=WEEKLY;COUNT=0",
                             "FREQ=WEEKLY;COUNT=3;UNTIL=20270101", "FREQ=WEEKLY;FREQ=WEEKLY", "FREQ=WEEKLY;BYMONTH=3",
                             "FREQ=WEEKLY;UNTIL=20261331", "FREQ=WEEKLY;INTERVAL=-1", "FREQ=WEEKLY;"}) {
        INFO(text);
        const auto result = parseRecurrence(text);
        REQUIRE_FALSE(result);
        CHECK(result.error().issues.at(0).field == "rrule");
    }
}

TEST_CASE("a rule with a time in its end is read by its day", "[schedule]") {
    CHECK(parsed("RRULE:FREQ=WEEKLY;UNTIL=20261231T110000Z").until == Date::of(2026, 12, 31));
}

TEST_CASE("institutions take turns and a skipped slot uses none up", "[schedule]") {
    using Turns = std::vector<std::optional<std::size_t>>;
    CHECK(rotaTurns({true, false, true, true, true}, 3) == Turns{0, std::nullopt, 1, 2, 0});
    CHECK(rotaTurns({true, true}, 3, 2) == Turns{2, 0});
    CHECK(rotaTurns({true}, 0) == Turns{std::nullopt});
}

TEST_CASE("any schedule survives writing and its days obey it", "[schedule][property]") {
    CHECK(rc::check([] {
        Recurrence rule;
        rule.intervalWeeks = *rc::gen::inRange(1, 6);
        const auto days = *rc::gen::container<std::set<int>>(rc::gen::inRange(1, 8));
        rule.weekdays.assign(days.begin(), days.end());
        if (*rc::gen::arbitrary<bool>()) rule.count = *rc::gen::inRange(1, 80);
        const auto again = parseRecurrence(recurrenceText(rule));
        RC_ASSERT(again.ok());
        RC_ASSERT(*again == rule);
        const Date first = kTuesday.plusDays(*rc::gen::inRange(0, 400));
        const Date horizon = first.plusDays(700);
        const auto all = expandRecurrence(rule, first, {}, horizon);
        RC_ASSERT(std::is_sorted(all.begin(), all.end()));
        RC_ASSERT(std::adjacent_find(all.begin(), all.end()) == all.end());
        const Date monday = first.plusDays(1 - first.isoWeekday());
        for (const Date day : all) {
            RC_ASSERT(day >= first && day <= horizon);
            RC_ASSERT((day - monday) / 7 % rule.intervalWeeks == 0);
            RC_ASSERT((days.empty() ? day.isoWeekday() == first.isoWeekday() : days.contains(day.isoWeekday())));
        }
        if (rule.count) RC_ASSERT(static_cast<int>(all.size()) <= *rule.count);
    }));
}
