// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/rule_sentence.h"

#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("a rule is told clause by clause in reading order", "[completion]") {
    const auto sentence =
        ruleSentence(allOf({requiredModulesDone(), Rule{AttendedShare{80}},
                            atLeast(1, {Rule{MarkReached{"post_test", 60}}, Rule{SignedOffBy{"trainer"}}})}));
    const RuleSentence expected = {{ClauseCode::AllOf, 0, 3, 3, {}},
                                   {ClauseCode::RequiredModules, 1, 0, 0, {}},
                                   {ClauseCode::AttendedShare, 1, 80, 0, {}},
                                   {ClauseCode::AtLeast, 1, 1, 2, {}},
                                   {ClauseCode::Mark, 2, 60, 0, {"post_test"}},
                                   {ClauseCode::SignedOff, 2, 0, 0, {"trainer"}}};
    CHECK(sentence == expected);
}

TEST_CASE("a group of one is told without the group", "[completion]") {
    CHECK(ruleSentence(allOf({Rule{HoursReached{35}}})) == RuleSentence{{ClauseCode::Hours, 0, 35, 0, {}}});
}
