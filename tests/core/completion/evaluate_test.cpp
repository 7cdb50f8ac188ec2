// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/evaluate.h"

#include "tests/support/catch.h"
#include "tests/support/rule_generator.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace preceptor;

namespace {

Date day(int n) { return Date::of(2026, 3, 1).plusDays(n); }

ModuleEvidence done(std::string code, int on, bool required = true) {
    return {std::move(code), required, true, false, day(on), 60};
}
ModuleEvidence open(std::string code, bool required = true) {
    return {std::move(code), required, false, false, {}, 60};
}
SessionEvidence came(int on) { return {day(on), true, true, true, false, 60}; }
SessionEvidence missed(int on) { return {day(on), true, true, false, false, 0}; }

Rule share(double percent) { return {AttendedShare{percent}}; }
Rule mark(double percent) { return {MarkReached{"post_test", percent}}; }
Rule signedOff() { return {SignedOffBy{"nurse_educator"}}; }

} // namespace

TEST_CASE("completion is dated by the last needed module", "[completion]") {
    const Evidence evidence{{done("M1", 3), done("M2", 9), open("M3", false)}, {}, 0, {}, {}};
    const auto result = evaluate(requiredModulesDone(), evidence);
    CHECK(result.met);
    CHECK(result.completedOn == day(9));
    REQUIRE(result.leaves.size() == 1);
    CHECK(result.leaves[0].have == 2);
    CHECK(result.leaves[0].outOf == 2);
}

TEST_CASE("an exempt module fulfils the requirement and brings no hours", "[completion]") {
    ModuleEvidence exempt = done("M1", 2);
    exempt.exempt = true;
    const Evidence evidence{{exempt, done("M2", 5)}, {}, 0, {}, {}};
    CHECK(evaluate(requiredModulesDone(), evidence).met);
    const auto hours = evaluate(Rule{HoursReached{2}}, evidence);
    CHECK_FALSE(hours.met);
    CHECK(hours.leaves[0].have == 1);
}

TEST_CASE("an open module is named as the reason", "[completion]") {
    const Evidence evidence{{done("M1", 3), open("M3"), open("M2")}, {}, 0, {}, {}};
    const auto result = evaluate(requiredModulesDone(), evidence);
    CHECK_FALSE(result.met);
    CHECK_FALSE(result.completedOn);
    CHECK(result.leaves[0].missing == std::vector<std::string>{"M2", "M3"});
}

TEST_CASE("a listed module that the version does not have is missing", "[completion]") {
    const auto result = evaluate(Rule{ModulesDone{{"M1", "M9"}}}, {{done("M1", 1)}, {}, 0, {}, {}});
    CHECK_FALSE(result.met);
    CHECK(result.leaves[0].missing == std::vector<std::string>{"M9"});
    CHECK(result.leaves[0].outOf == 2);
}

TEST_CASE("a course without required modules is not complete by doing none", "[completion]") {
    CHECK_FALSE(evaluate(requiredModulesDone(), {{open("M1", false)}, {}, 0, {}, {}}).met);
}

TEST_CASE("an absent trainee does not fulfil the requirement", "[completion]") {
    const Evidence evidence{{}, {came(0), missed(14), missed(28), came(42), came(56)}, 0, {}, {}};
    const auto result = evaluate(share(80), evidence);
    CHECK_FALSE(result.met);
    CHECK(result.leaves[0].have == 3);
    CHECK(result.leaves[0].need == 4);
    CHECK(result.leaves[0].outOf == 5);
}

TEST_CASE("an excused absence stays in the denominator", "[completion]") {
    Evidence evidence{{}, {came(0), came(14), missed(28)}, 0, {}, {}};
    evidence.sessions[2].excused = true;
    CHECK_FALSE(evaluate(share(80), evidence).met);
}

TEST_CASE("the share is met on the day of the session that reaches it", "[completion]") {
    const Evidence evidence{{}, {came(42), came(0), missed(14), came(28), came(56)}, 0, {}, {}};
    const auto result = evaluate(share(60), evidence);
    CHECK(result.met);
    CHECK(result.completedOn == day(42)); // three of five
}

TEST_CASE("sessions still ahead count as expected", "[completion]") {
    Evidence evidence{{}, {came(0)}, 9, {}, {}};
    CHECK_FALSE(evaluate(share(80), evidence).met);
    evidence.expectedAhead = 0;
    CHECK(evaluate(share(80), evidence).met);
}

TEST_CASE("a walk-in earns hours but no share", "[completion]") {
    SessionEvidence walkIn = came(3);
    walkIn.expected = false;
    const Evidence evidence{{}, {walkIn}, 0, {}, {}};
    CHECK_FALSE(evaluate(share(50), evidence).met);
    CHECK(evaluate(Rule{HoursReached{1}}, evidence).completedOn == day(3));
}

TEST_CASE("the first passed attempt dates the mark", "[completion]") {
    const Evidence evidence{
        {},
        {},
        0,
        {{"post_test", day(5), 55}, {"post_test", day(9), 72}, {"post_test", day(20), 90}, {"pre_test", day(1), 99}},
        {}};
    const auto result = evaluate(mark(60), evidence);
    CHECK(result.completedOn == day(9));
    CHECK(result.leaves[0].have == 90);
    CHECK_FALSE(evaluate(mark(95), evidence).met);
}

TEST_CASE("groups take the date their words ask for", "[completion]") {
    const Evidence evidence{{done("M1", 10)}, {}, 0, {{"post_test", day(4), 80}}, {{"nurse_educator", day(20)}}};
    CHECK(evaluate(allOf({requiredModulesDone(), mark(60), signedOff()}), evidence).completedOn == day(20));
    CHECK(evaluate(anyOf({requiredModulesDone(), mark(60), signedOff()}), evidence).completedOn == day(4));
    CHECK(evaluate(atLeast(2, {requiredModulesDone(), mark(60), signedOff()}), evidence).completedOn == day(10));
    CHECK_FALSE(evaluate(allOf({mark(90), signedOff()}), evidence).met);
}

TEST_CASE("a part of the rule that was met on an unknown day says so", "[completion]") {
    ModuleEvidence undated = done("M1", 0);
    undated.on.reset();
    const Evidence evidence{
        {undated, done("M2", 9)}, {}, 0, {{"post_test", std::nullopt, 80}}, {{"nurse_educator", day(4)}}};
    const auto result = evaluate(allOf({requiredModulesDone(), mark(60), signedOff()}), evidence);
    CHECK(result.completedOn == day(9));
    REQUIRE(result.leaves.size() == 3);
    CHECK(result.leaves[0].dayUnknown); // one of two days
    CHECK(result.leaves[0].on == day(9));
    CHECK(result.leaves[1].dayUnknown);
    CHECK_FALSE(result.leaves[1].on);
    CHECK_FALSE(result.leaves[2].dayUnknown);
    CHECK(evaluate(Rule{HoursReached{2}}, evidence).leaves[0].dayUnknown);
    CHECK_FALSE(evaluate(Rule{HoursReached{3}}, evidence).leaves[0].dayUnknown); // not met
}

TEST_CASE("a later attempt without a day does not make a day unknown that is known", "[completion]") {
    const Evidence evidence{{}, {}, 0, {{"post_test", day(4), 80}, {"post_test", std::nullopt, 90}}, {}};
    CHECK_FALSE(evaluate(mark(60), evidence).leaves[0].dayUnknown);
    CHECK(evaluate(mark(85), evidence).leaves[0].dayUnknown);
}

TEST_CASE("the evidence hash looks only at what the rule needs", "[completion]") {
    Evidence evidence{{done("M1", 10)}, {came(0)}, 0, {}, {}};
    const auto before = evaluate(requiredModulesDone(), evidence).evidenceHash;
    evidence.sessions.push_back(came(14));
    CHECK(evaluate(requiredModulesDone(), evidence).evidenceHash == before);
    evidence.modules[0].on = day(11);
    CHECK(evaluate(requiredModulesDone(), evidence).evidenceHash != before);
}

TEST_CASE("the order of facts changes nothing", "[completion][property]") {
    CHECK(rc::check([] {
        const Rule rule = *genRule();
        Evidence evidence = *genEvidence();
        const auto first = evaluate(rule, evidence);
        std::reverse(evidence.modules.begin(), evidence.modules.end());
        std::reverse(evidence.sessions.begin(), evidence.sessions.end());
        std::reverse(evidence.assessments.begin(), evidence.assessments.end());
        std::reverse(evidence.signOffs.begin(), evidence.signOffs.end());
        const auto second = evaluate(rule, evidence);
        RC_ASSERT(first.met == second.met);
        RC_ASSERT(first.completedOn == second.completedOn);
        RC_ASSERT(first.evidenceHash == second.evidenceHash);
    }));
}

TEST_CASE("one more good fact never takes a completion away", "[completion][property]") {
    CHECK(rc::check([] {
        const Rule rule = *genRule();
        Evidence evidence = *genEvidence();
        if (!evaluate(rule, evidence).met) return;
        for (auto& module : evidence.modules)
            if (!module.done) module.done = true, module.on = day(40);
        for (auto& session : evidence.sessions) session.attended = true;
        evidence.signOffs.push_back({"trainer", day(50)});
        RC_ASSERT(evaluate(rule, evidence).met);
    }));
}

TEST_CASE("a met group of all has every part met and the latest date", "[completion][property]") {
    CHECK(rc::check([] {
        const Rule a = *genRule(2);
        const Rule b = *genRule(2);
        const Evidence evidence = *genEvidence();
        const auto both = evaluate(allOf({a, b}), evidence);
        const auto one = evaluate(a, evidence);
        const auto two = evaluate(b, evidence);
        RC_ASSERT(both.met == (one.met && two.met));
        if (both.met) RC_ASSERT(both.completedOn == std::max(one.completedOn, two.completedOn));
        RC_ASSERT(evaluate(anyOf({a, b}), evidence).met == (one.met || two.met));
    }));
}
