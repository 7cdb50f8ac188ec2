// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conference.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace preceptor;

namespace {

using Slots = std::vector<RotaSlot>;
using Members = std::vector<InstitutionId>;

const InstitutionId a{1};
const InstitutionId b{2};
const InstitutionId c{3};
const InstitutionId guest{9};

Slots slots(const Members& turns) {
    Slots result;
    for (std::size_t i = 0; i < turns.size(); ++i) result.push_back({SessionId{static_cast<int>(i) + 1}, turns[i]});
    return result;
}

// The series after the n-th slot no longer takes place, or does again.
Slots turned(const Slots& before, std::size_t n, const Members& rota) {
    Slots after = before;
    after[n].takesPlace = after[n].open = !after[n].takesPlace;
    for (const RotaSlot& change : shiftedTurns(before, after, rota))
        for (RotaSlot& slot : after)
            if (slot.session == change.session) slot.presenting = change.presenting;
    return after;
}

Members turnsOf(const Slots& series) {
    Members turns;
    for (const RotaSlot& slot : series)
        if (slot.takesPlace) turns.push_back(slot.presenting);
    return turns;
}

bool twiceInARow(const Members& turns) { return std::adjacent_find(turns.begin(), turns.end()) != turns.end(); }

} // namespace

TEST_CASE("a turn that falls out is taken at the next conference, and given back when it takes place again",
          "[schedule][rota]") {
    const Slots planned = slots({a, b, c, a, b});
    const Slots without = turned(planned, 1, {a, b, c});
    CHECK(turnsOf(without) == Members{a, b, c, a});
    CHECK(turnsOf(turned(without, 1, {a, b, c})) == Members{a, b, c, a, b});
}

TEST_CASE("swapped turns keep their order when a conference falls out, and nobody presents twice in a row",
          "[schedule][rota]") {
    // b and a of the third and fourth day have swapped.
    CHECK(turnsOf(turned(slots({a, b, a, c, b, c}), 0, {a, b, c})) == Members{a, b, a, c, b});
    // Swapped side by side on purpose: what follows is not made worse.
    CHECK(turnsOf(turned(slots({a, a, c, b, b, c}), 0, {a, b, c})) == Members{a, c, a, b, c});
}

TEST_CASE("an institution outside the rota keeps its day, and a moved conference its institution", "[schedule][rota]") {
    CHECK(turnsOf(turned(slots({a, b, guest, b, a}), 0, {a, b})) == Members{a, guest, b, a});
    Slots after = slots({a, b, c, a});
    after[1].takesPlace = after[1].open = false;
    after.insert(after.begin() + 3, {SessionId{77}, b});
    CHECK(shiftedTurns(slots({a, b, c, a}), after, {a, b, c}).empty());
}

TEST_CASE("what was held stays as it was", "[schedule][rota]") {
    Slots before = slots({a, b, c, a});
    before[0].open = before[1].open = false;
    const Slots after = turned(before, 2, {a, b, c});
    CHECK(turnsOf(after) == Members{a, b, c});
}

TEST_CASE("whatever is swapped, cancelled and planned again, nobody comes to present twice in a row",
          "[schedule][rota][property]") {
    const auto holds = rc::check([] {
        const int members = *rc::gen::inRange(2, 6);
        Members rota;
        for (int i = 1; i <= members; ++i) rota.push_back(InstitutionId{i});
        Members planned;
        const int days = *rc::gen::inRange(2, 14);
        for (int i = 0; i < days; ++i) planned.push_back(rota[static_cast<std::size_t>(i % members)]);
        Slots series = slots(planned);
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, days), rc::gen::inRange(0, days)));
        for (const auto& [one, two] : steps) {
            RotaSlot& first = series[static_cast<std::size_t>(one)];
            RotaSlot& second = series[static_cast<std::size_t>(two)];
            if (one != two && first.takesPlace && second.takesPlace) {
                std::swap(first.presenting, second.presenting);
                if (!twiceInARow(turnsOf(series))) continue;
                std::swap(first.presenting, second.presenting); // a person might want it; we look at what we do
            }
            const Slots before = series;
            series = turned(series, static_cast<std::size_t>(one), rota);
            RC_ASSERT(!twiceInARow(turnsOf(series)));
            for (int i = 0; i < one; ++i)
                RC_ASSERT(series[static_cast<std::size_t>(i)].presenting ==
                          before[static_cast<std::size_t>(i)].presenting);
        }
    });
    CHECK(holds);
}
