// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/formula_guard.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace preceptor;

TEST_CASE("text that would run as a formula is guarded", "[tabular][guard]") {
    for (const auto* text : {"=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A",
                             " =1", "\"=1", "\xEF\xBB\xBF=1", "=cmd|'/c calc'!A1", "-"}) {
        CAPTURE(text);
        CHECK(needsFormulaGuard(text));
        CHECK(guarded(text).front() == '\'');
        CHECK(unguarded(guarded(text)) == text);
    }
}

TEST_CASE("ordinary text and negative numbers are left alone", "[tabular][guard]") {
    for (const auto* text : {"", "abc", "-12", "-12.5", "-0,5", "12", "'quoted'", "a=b", "O'Neill", "'", "1-2"}) {
        CAPTURE(text);
        CHECK(guarded(text) == text);
        CHECK(unguarded(text) == text);
    }
}

TEST_CASE("guarding loses nothing, whatever the text", "[tabular][guard]") {
    CHECK(rc::check("unguarded(guarded(x)) == x", [] {
        const auto symbols = rc::gen::elementOf(std::string("'=+-@ \t\"5a.,"));
        const auto text = *rc::gen::container<std::string>(symbols);
        const std::string safe = guarded(text);
        RC_ASSERT(unguarded(safe) == text);
        RC_ASSERT(safe == text || safe == "'" + text);
    }));
}

TEST_CASE("text wrapped as a formula to stay text is unwrapped", "[tabular][guard]") {
    CHECK(withoutTextFormula("=\"0123\"") == "0123");
    CHECK(withoutTextFormula("=\"a\"&\"b\"") == "=\"a\"&\"b\"");
    CHECK(withoutTextFormula("=1") == "=1");
}
