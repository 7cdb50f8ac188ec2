// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/rule_json.h"

#include "core/completion/rule_hash.h"
#include "tests/support/catch.h"
#include "tests/support/rule_generator.h"

#include <rapidcheck.h>

using namespace preceptor;

namespace {

// The rule of the demo programme: required modules, 80 % of conferences, post-test or sign-off.
const char* const kDemo = R"({"all_of":[{"modules_done":"required"},{"attend_pct":80},
    {"at_least":1,"of":[{"assessment":"post_test","mark":60},{"signed_off_by":"nurse_educator"}]}]})";

std::vector<FieldIssue> issuesOf(std::string_view json) {
    const auto rule = readRule(json);
    return rule ? std::vector<FieldIssue>{} : rule.error().issues;
}

} // namespace

TEST_CASE("a stored rule is read into its tree", "[completion]") {
    const auto rule = readRule(kDemo);
    REQUIRE(rule);
    CHECK(*rule == allOf({requiredModulesDone(), Rule{AttendedShare{80}},
                          atLeast(1, {Rule{MarkReached{"post_test", 60}}, Rule{SignedOffBy{"nurse_educator"}}})}));
}

TEST_CASE("a rule written differently has the same text and hash", "[completion]") {
    const auto a = readRule(R"({"any_of":[{"modules_done":["M2","M1"]},{"hours":35.0}]})");
    const auto b = readRule(R"({ "any_of" : [ {"modules_done":["M1","M2","M1"]}, {"hours":35} ] })");
    REQUIRE(a);
    REQUIRE(b);
    CHECK(ruleText(*a) == R"({"any_of":[{"modules_done":["M1","M2"]},{"hours":35}]})");
    CHECK(ruleHash(*a, {}) == ruleHash(*b, {}));
    CHECK(ruleHash(*a, {}) != ruleHash(requiredModulesDone(), {}));
}

TEST_CASE("every fault of a rule is named by its place", "[completion]") {
    const auto issues = issuesOf(R"({"all_of":[{"attend_pct":120},{"hours":"ten"},{"teach_back":1},{"any_of":[]},
        {"assessment":"post_test"},{"at_least":3,"of":[{"hours":1}]}]})");
    REQUIRE(issues.size() == 6);
    CHECK(issues[0] == FieldIssue{"all_of[0].attend_pct", IssueCode::OutOfRange, "120"});
    CHECK(issues[1] == FieldIssue{"all_of[1].hours", IssueCode::NotANumber, ""});
    CHECK(issues[2] == FieldIssue{"all_of[2].teach_back", IssueCode::UnknownCode, "teach_back"});
    CHECK(issues[3] == FieldIssue{"all_of[3].any_of", IssueCode::Required, ""});
    CHECK(issues[4] == FieldIssue{"all_of[4].mark", IssueCode::Required, ""});
    CHECK(issues[5] == FieldIssue{"all_of[5].at_least", IssueCode::OutOfRange, "3"});
}

TEST_CASE("text that is no rule is refused", "[completion]") {
    for (const char* text : {"", "{", "[]", "null", "{}", R"({"hours":5,"attend_pct":80})", R"({"all_of":{}})",
                             R"({"modules_done":[]})", R"({"modules_done":""})", R"({"signed_off_by":7})"}) {
        INFO(text);
        CHECK_FALSE(readRule(text).ok());
    }
}

TEST_CASE("a rule nested without end is refused", "[completion]") {
    std::string text;
    for (int i = 0; i < 60; ++i) text += R"({"all_of":[)";
    text += R"({"hours":1})";
    for (int i = 0; i < 60; ++i) text += "]}";
    CHECK_FALSE(readRule(text).ok());
}

TEST_CASE("any rule survives writing and reading", "[completion][property]") {
    CHECK(rc::check([] {
        const Rule rule = *genRule();
        const auto again = readRule(ruleText(rule));
        RC_ASSERT(again.ok());
        RC_ASSERT(*again == rule);
    }));
}
