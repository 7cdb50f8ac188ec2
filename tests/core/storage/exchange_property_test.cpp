// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of a few PCs: writes, deletions, undo, merges of codes and keys, bundles whole and in part, in any
// order, lost, repeated and old, files put back from a backup. At the end everything has been exchanged and must agree.
#include "core/storage/integrity.h"
#include "tests/support/catch.h"
#include "tests/support/environment.h"
#include "tests/support/exchange_life.h"

#include <rapidcheck.h>

#include <cstdlib>

using namespace preceptor;
using preceptor::test::ExchangeLife;
using preceptor::test::LifeStep;

namespace {

// The same lives in every run, two hundred in all; packaging/soak asks for ten thousand others by RC_PARAMS.
void chooseLives(const char* lives) {
    const std::string asked = std::getenv("RC_PARAMS");
    if (asked == test::kOneSeed) ::setenv("RC_PARAMS", (asked + " max_size=40 max_success=" + lives).c_str(), 1);
}

rc::Gen<std::vector<LifeStep>> genSteps() {
    const auto number = rc::gen::inRange(0, 1000);
    return rc::gen::container<std::vector<LifeStep>>(rc::gen::container<LifeStep>(number));
}

std::string livedThrough(int sites, const std::vector<LifeStep>& steps, ExchangeLife::Options options = {}) {
    ExchangeLife life(sites, options);
    life.live(steps);
    return life.judge();
}

bool live(const char* lives, ExchangeLife::Options options) {
    chooseLives(lives);
    return rc::check([options] {
        const int sites = *rc::gen::inRange(2, 9);
        RC_ASSERT(livedThrough(sites, *genSteps(), options) == "");
    });
}

} // namespace

TEST_CASE("PCs that have exchanged everything agree and no value is lost", "[exchange][property]") {
    CHECK(live("60", {}));
}

TEST_CASE("PCs of which some were put back to a backup agree", "[exchange][property]") {
    CHECK(live("30", {.restores = ExchangeLife::Restores::Files}));
}

TEST_CASE("PCs of which some were put back whole, file and account, agree", "[exchange][property]") {
    CHECK(live("40", {.restores = ExchangeLife::Restores::WholePcs}));
}

TEST_CASE("a whole PC put back that uses its first number again gets what it wrote under it before", "[exchange]") {
    CHECK(livedThrough(3, {{223, 34, 0, 0}, {0, 64, 0, 0}, {53, 370, 0, 0}, {319, 190, 0, 0}, {0, 46, 0, 0}},
                       {.restores = ExchangeLife::Restores::WholePcs}) == "");
}

TEST_CASE("PCs with programs of two versions lose nothing that only one of them knows", "[exchange][property]") {
    CHECK(live("50", {.programs = ExchangeLife::Programs::Mixed}));
}

TEST_CASE("PCs with programs of two versions agree when some were put back whole", "[exchange][property]") {
    CHECK(live("20", {.restores = ExchangeLife::Restores::WholePcs, .programs = ExchangeLife::Programs::Mixed}));
}

TEST_CASE("two values of a column that only a newer program knows both wait where it is not known", "[exchange]") {
    // Deleted on both sides meanwhile; the older program's deletion, the later one, is shown.
    const std::vector<LifeStep> steps = {{0, 0, 9, 0}, {0, 1, 4, 1}};
    CHECK(livedThrough(2, steps, {.programs = ExchangeLife::Programs::Mixed}) == "");
}

TEST_CASE("a program that claims to have seen more than it has is found out", "[exchange][property]") {
    const std::vector<LifeStep> steps = {{0, 0, 1, 8}, {0, 1, 1, 22}, {5, 1, 0, 0}, {0, 0, 1, 15}, {5, 0, 1, 0}};
    CHECK(livedThrough(2, steps) == "");
    CHECK(livedThrough(2, steps, {.fault = ExchangeLife::Fault::ClaimsMoreThanItHas}) != "");
}
