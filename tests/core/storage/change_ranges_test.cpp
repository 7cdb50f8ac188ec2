// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_ranges.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <limits>

using namespace preceptor;

namespace {

std::vector<IdRange> lone(const std::vector<std::int64_t>& ids) {
    std::vector<IdRange> ranges;
    for (const std::int64_t id : ids) ranges.push_back({id, id});
    return ranges;
}

bool covers(const std::vector<IdRange>& ranges, std::int64_t id) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const IdRange& r) { return r.first <= id && id <= r.last; });
}

} // namespace

TEST_CASE("ranges of ids that touch or overlap are one", "[storage][changes]") {
    const auto joined = joinedRanges({{7, 9}, {1, 3}, {4, 4}, {8, 12}, {14, 14}});
    REQUIRE(joined.size() == 3);
    CHECK((joined[0].first == 1 && joined[0].last == 4));
    CHECK((joined[1].first == 7 && joined[1].last == 12));
    CHECK((joined[2].first == 14 && joined[2].last == 14));
}

TEST_CASE("many scattered rows are few ranges that leave the widest gaps out", "[storage][changes]") {
    std::vector<std::int64_t> ids; // pairs two apart, a hundred from pair to pair, and one far off
    for (std::int64_t pair = 0; pair < static_cast<std::int64_t>(kMostRuns) - 1; ++pair)
        ids.insert(ids.end(), {pair * 100, pair * 100 + 2});
    ids.push_back(10'000'000);
    const auto few = fewRanges(lone(ids));
    REQUIRE(few.size() == kMostRuns);
    for (const std::int64_t id : ids) CHECK(covers(few, id));
    CHECK_FALSE(covers(few, 50));
    CHECK_FALSE(covers(few, 9'999'999));
    CHECK(covers(few, 1)); // what lies within a pair is looked at for nothing
}

TEST_CASE("rows that lie apart alike are as many ranges as there may be", "[storage][changes]") {
    std::vector<std::int64_t> ids;
    for (std::int64_t i = 0; i < 3 * static_cast<std::int64_t>(kMostRuns); ++i) ids.push_back(i * 10);
    const auto few = fewRanges(lone(ids));
    CHECK(few.size() == kMostRuns);
    for (const std::int64_t id : ids) CHECK(covers(few, id));
}

TEST_CASE("ids at both ends of what a number can be are ranges of their own", "[storage][changes]") {
    using Limits = std::numeric_limits<std::int64_t>;
    const auto joined = joinedRanges(lone({Limits::max(), Limits::min(), 0}));
    REQUIRE(joined.size() == 3);
    CHECK(joined.front().first == Limits::min());
    CHECK(joined.back().last == Limits::max());
}
