// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case.h"
#include "core/model/code_lists.h"
#include "core/privacy/identifier.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace preceptor;

namespace {

bool isRefused(const CaseContent& content, const std::string& field) {
    const auto issues = issuesOf(content);
    return std::any_of(issues.begin(), issues.end(), [&](const FieldIssue& issue) { return issue.field == field; });
}

} // namespace

TEST_CASE("the next number of a case follows the highest of its year", "[case]") {
    CHECK(nextCaseNumber(2026, {}) == "CC-2026-001");
    CHECK(nextCaseNumber(2026, {"CC-2026-009", "CC-2025-120", "CC-2026-003"}) == "CC-2026-010");
    CHECK(nextCaseNumber(2026, {"CC-2026-014-2", "other"}) == "CC-2026-015");
    CHECK(nextCaseNumber(2026, {"CC-2026-999"}) == "CC-2026-1000");
}

TEST_CASE("a case without a question is not handed in", "[case]") {
    CaseContent content = emptyCase();
    CHECK(isRefused(content, "questions[0].text"));
    CHECK(isRefused(content, "title"));
    content.questions = {{"symptom_control", "How to rotate?"}};
    CHECK_FALSE(isRefused(content, "questions[0].text"));
    content.questions = {{"nonsense", " "}};
    CHECK(isRefused(content, "questions[0].type"));
}

TEST_CASE("scores lie within their scale, and a score needs one", "[case]") {
    CaseContent content = emptyCase();
    content.marks = {{"symptom", "pain", 7}};
    CHECK(isRefused(content, "symptom_scale"));
    setField(content, "symptom_scale", "esas_r");
    CHECK_FALSE(isRefused(content, "symptom"));
    setField(content, "symptom_scale", "ipos");
    CHECK(isRefused(content, "symptom"));
    setField(content, "pps", std::int64_t{45});
    CHECK(isRefused(content, "pps"));
    setField(content, "pps", std::int64_t{40});
    CHECK_FALSE(isRefused(content, "pps"));
    setField(content, "ecog", std::int64_t{5});
    CHECK(isRefused(content, "ecog"));
}

TEST_CASE("an ICD code has the shape of one, of the tenth or the eleventh edition", "[case]") {
    CaseContent content = emptyCase();
    const auto taken = [&](const char* icd) {
        setField(content, "icd", std::string(icd));
        return !isRefused(content, "icd");
    };
    for (const char* code : {"C34", "c50", "C7A", "2C25", "2c25", "BA00"}) CHECK(taken(code));
    for (const char* text : {"lung cancer", "C3", "34C", "C34.", "C34.1", "S72.001A", "2C25.Z", "MG30.10", "2C2",
                             "2I25", "02C5", "2C25.ABC", "肺癌", "C34, C50"})
        CHECK_FALSE(taken(text));
    CHECK(taken(""));
}

TEST_CASE("an age is a band and nothing in a case can hold a day", "[case]") {
    for (const RegisterField& field : findRegister("case_item")->fields) CHECK(field.type != FieldType::Date);
    CHECK(isCode("age_band", "90_plus"));
}

TEST_CASE("every state of a case leads somewhere and no further than it should", "[case]") {
    CHECK(nextOf(ReviewStatus::Draft) == std::vector{ReviewStatus::Submitted});
    const auto approved = nextOf(ReviewStatus::Approved);
    CHECK(std::find(approved.begin(), approved.end(), ReviewStatus::Closed) == approved.end());
    for (const auto code : codesOf("review_status")) CHECK_FALSE(nextOf(*reviewStatus(code)).empty());
}

TEST_CASE("each free text of a case is given to the scanner by its field", "[case]") {
    CaseContent content = emptyCase();
    setField(content, "title", "Pain");
    setField(content, "history", "Long");
    content.questions = {{"symptom_control", "How?"}};
    content.steps = {{0, "home", "", ""}, {3, "tertiary", "ward", "Admitted"}};
    std::vector<std::string> fields;
    for (const CaseText& text : textsOf(content)) fields.push_back(text.field);
    CHECK(fields ==
          std::vector<std::string>{"case_item.title", "case_item.history", "case_question.text", "case_step.text"});
}

TEST_CASE("every kind of identifier has its code in the list that people read", "[case]") {
    const auto list = codesOf("identifier_kind");
    CHECK(list.size() == allIdentifierKinds().size());
    for (const IdentifierKind kind : allIdentifierKinds()) CHECK(isCode("identifier_kind", codeOf(kind)));
}

TEST_CASE("a date that is typed as the day of a step is refused, not cut to a year", "[case]") {
    CaseContent content = test::sampleDraft(InstitutionId{1}).content;
    CHECK(issuesOf(content).empty());
    content.steps[1].day = 20260305;
    REQUIRE(issuesOf(content).size() == 1);
    CHECK(issuesOf(content)[0].field == "steps[1].day");
    CHECK(issuesOf(content)[0].code == IssueCode::OutOfRange);
}
