// SPDX-License-Identifier: GPL-3.0-or-later
// Cases of two PCs that never see each other but by files.
#include "core/services/case_search.h"
#include "core/services/case_service.h"
#include "core/services/conflict_service.h"
#include "core/services/register_service.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"

using namespace preceptor;
using preceptor::test::carry;
using preceptor::test::Pc;

namespace {

struct CaseWards {
    CaseWards() {
        one.create("Ward 1");
        REQUIRE(one.workspace->unit().transact(Action::CreateFile, [&](Write& write) -> Status {
            static const Shape kProgramme{"programme", {"code", "start_on"}};
            static const Shape kInstitution{"institution", {"code", "name_en"}};
            write.insert(kProgramme, write.newId(), {"P", "2026-01-01"});
            institution = write.make<InstitutionId>();
            write.insert(kInstitution, institution.value, {"HAIDIAN", "Haidian"});
            return success();
        }));
        two.create("Ward 2");
        test::meet(one, two);
        carry(one, two);
        carry(two, one);
    }
    Pc one{"one"};
    Pc two{"two"};
    InstitutionId institution;
};

std::vector<std::string> numbersOf(Pc& pc) {
    std::vector<std::string> numbers;
    for (const CaseRow& row : pc.workspace->cases().list()) numbers.push_back(row.number);
    return numbers;
}

} // namespace

TEST_CASE("two PCs that gave one number to different cases keep both, numbered alike everywhere", "[case][exchange]") {
    CaseWards wards;
    auto draft = test::sampleDraft(wards.institution);
    const CaseId first = test::submittedCase(*wards.one.workspace, draft);
    setField(draft.content, "history", "Lymphoedema of the arm");
    const CaseId second = test::submittedCase(*wards.two.workspace, draft);
    CHECK(wards.one.workspace->cases().detail(first)->row.number ==
          wards.two.workspace->cases().detail(second)->row.number);
    carry(wards.one, wards.two);
    carry(wards.two, wards.one);
    CHECK(wards.one.digest() == wards.two.digest());
    const auto numbers = numbersOf(wards.one);
    REQUIRE(numbers.size() == 2);
    CHECK(numbers[0] != numbers[1]);
    CHECK(numbersOf(wards.two) == numbers);
    CHECK(wards.one.workspace->caseSearch().find("lymphoedema").hits.size() ==
          1); // it came, and was indexed as it came
    CHECK(wards.one.workspace->checks().check().empty());
}

TEST_CASE("a draft does not leave its PC", "[case][exchange][privacy]") {
    CaseWards wards;
    CaseDraft draft;
    setField(draft.content, "history", "Unfinished");
    REQUIRE(wards.one.workspace->cases().startDraft(draft));
    carry(wards.one, wards.two);
    CHECK(wards.two.workspace->cases().list().empty());
}

TEST_CASE("advice of one PC and a state of another both arrive, two states wait for a decision", "[case][exchange]") {
    CaseWards wards;
    const CaseId id = test::submittedCase(*wards.one.workspace, test::sampleDraft(wards.institution));
    carry(wards.one, wards.two);
    REQUIRE(wards.two.workspace->cases().move(id, ReviewStatus::Approved));
    REQUIRE(wards.one.workspace->registers().save("recommendation", {}, {id.value, "Rotate", "pharmacological"}));
    REQUIRE(wards.one.workspace->cases().move(id, ReviewStatus::Returned, "Which doses?"));
    carry(wards.one, wards.two);
    carry(wards.two, wards.one);
    CHECK(wards.one.digest() == wards.two.digest());
    const auto detail = wards.two.workspace->cases().detail(id);
    CHECK(detail->recommendations.size() == 1);
    CHECK(detail->reviews.size() == 3);
    const auto conflicts = wards.two.workspace->conflicts().list();
    CHECK(std::count_if(conflicts.begin(), conflicts.end(),
                        [](const auto& conflict) { return conflict.column == "review_status"; }) == 1);
}
