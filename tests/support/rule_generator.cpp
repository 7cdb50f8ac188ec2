// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_generator.h"

#include <set>

namespace preceptor {

namespace {

const Date kFirstDay = Date::of(2026, 1, 1);

rc::Gen<Date> genDay() {
    return rc::gen::map(rc::gen::inRange(0, 365), [](int n) { return kFirstDay.plusDays(n); });
}

int pick(int low, int high) { return *rc::gen::inRange(low, high); }

std::string moduleCode(int n) { return "M" + std::to_string(n); }

EntrustedAt entrusted() {
    std::set<std::string> codes;
    for (int n = pick(0, 3); n > 0; --n) codes.insert("0" + std::to_string(pick(1, 5)));
    return {pick(0, 2) == 0 ? "3_indirect" : "4_unsupervised", {codes.begin(), codes.end()}};
}

Rule leaf() {
    switch (pick(0, 10)) {
    case 0: return requiredModulesDone();
    case 1: return {AttendedShare{static_cast<double>(pick(1, 101))}};
    case 2: return {HoursReached{pick(1, 80) / 2.0}};
    case 3: return {MarkReached{pick(0, 2) == 0 ? "post_test" : "final", static_cast<double>(pick(0, 101))}};
    case 4: return {SignedOffBy{pick(0, 2) == 0 ? "nurse_educator" : "trainer"}};
    case 5: return {TestPassed{pick(0, 2) == 0 ? "post_test" : "teach_back"}};
    case 6: return {CourseCompleted{pick(0, 2) == 0 ? "BASIC" : "INTER"}};
    case 7: return {CasesPresented{pick(1, 4)}};
    case 8: return {entrusted()};
    default: break;
    }
    std::set<std::string> codes;
    for (int n = pick(1, 4); n > 0; --n) codes.insert(moduleCode(pick(0, 8)));
    return {ModulesDone{{codes.begin(), codes.end()}}};
}

Rule tree(int depth) {
    if (depth == 0 || pick(0, 2) == 0) return leaf();
    std::vector<Rule> parts;
    for (int n = pick(1, 4); n > 0; --n) parts.push_back(tree(depth - 1));
    const int size = static_cast<int>(parts.size());
    switch (pick(0, 3)) {
    case 0: return allOf(std::move(parts));
    case 1: return anyOf(std::move(parts));
    default: return atLeast(pick(1, size + 1), std::move(parts));
    }
}

ModuleEvidence someModule(int n) {
    const bool done = pick(0, 2) == 0;
    return {moduleCode(n), pick(0, 3) != 0, done, done && pick(0, 4) == 0, *genDay(), pick(0, 120)};
}

SessionEvidence someSession() {
    const int how = pick(0, 3);
    return {*genDay(), true, pick(0, 4) != 0, how == 0, how == 1, pick(0, 90)};
}

} // namespace

rc::Gen<Rule> genRule(int depth) {
    return rc::gen::exec([depth] { return tree(depth); });
}

rc::Gen<Evidence> genEvidence() {
    return rc::gen::exec([] {
        Evidence evidence;
        for (int n = pick(0, 8); n > 0; --n) evidence.modules.push_back(someModule(n));
        for (int n = pick(0, 12); n > 0; --n) evidence.sessions.push_back(someSession());
        evidence.expectedAhead = pick(0, 4);
        for (int n = pick(0, 3); n > 0; --n)
            evidence.assessments.push_back(
                {"post_test", *genDay(), static_cast<double>(pick(0, 101)), pick(0, 2) == 0});
        evidence.activities = {"01", "03"};
        for (int n = pick(0, 4); n > 0; --n)
            evidence.entrustments.push_back({"0" + std::to_string(pick(1, 5)), pick(1, 6), *genDay()});
        for (int n = pick(0, 2); n > 0; --n) evidence.courses.push_back({"BASIC", *genDay()});
        for (int n = pick(0, 4); n > 0; --n) evidence.casesPresented.push_back(*genDay());
        for (int n = pick(0, 3); n > 0; --n)
            evidence.signOffs.push_back({pick(0, 2) == 0 ? "nurse_educator" : "trainer", *genDay()});
        return evidence;
    });
}

} // namespace preceptor
