// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/check_service.h"
#include "core/services/institution_service.h"
#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/report_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

struct DoubledPerson {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> file = Workspace::inMemory(clock);
    PeopleService& people = file->people();
    MergeService& merges = file->merges();
    InstitutionId pumch = *file->institutions().add("北京协和医院");
    PersonId kept = add("王秀英", "13912345678", "");
    PersonId other = add("Wang Xiuying", "", "wxy@example.org");

    PersonId add(const std::string& name, const std::string& phone, const std::string& email) {
        PersonDraft draft;
        draft.values.nativeName = name;
        draft.values.phone = phone;
        draft.values.email = email;
        return *people.addPerson(draft, WorkplaceDraft{pumch, "nurse", "", Date::of(2025, 1, 1)});
    }
    PersonDraft chosen() {
        PersonDraft draft{*people.find(kept), {}};
        draft.values.email = "wxy@example.org";
        return draft;
    }
};

} // namespace

TEST_CASE("a merge takes the chosen fields and shows one person", "[people]") {
    DoubledPerson f;
    REQUIRE(f.merges.merge(f.kept, f.other, f.chosen()));
    CHECK(f.people.count() == 1);
    const auto detail = *f.people.detail(f.other);
    CHECK(detail.person.id == f.kept);
    CHECK(detail.person.email == "wxy@example.org");
    CHECK(detail.affiliations.size() == 2);
    REQUIRE(detail.merged.size() == 1);
    CHECK(detail.merged[0].nativeName == "Wang Xiuying");
}

TEST_CASE("an un-merge gives both back exactly, however much later", "[people]") {
    DoubledPerson f;
    const Person before = *f.people.find(f.kept);
    const auto alias = *f.merges.merge(f.kept, f.other, f.chosen());
    REQUIRE(f.file->institutions().add("Another"));
    REQUIRE(f.merges.unmerge(alias));
    CHECK(*f.people.find(f.kept) == before);
    CHECK(f.people.count() == 2);
    CHECK(f.people.detail(f.other)->person.nativeName == "Wang Xiuying");
    CHECK(f.people.detail(f.kept)->affiliations.size() == 1);
}

TEST_CASE("what was changed after the merge stays when it is taken back", "[people]") {
    DoubledPerson f;
    const auto alias = *f.merges.merge(f.kept, f.other, f.chosen());
    PersonDraft later{*f.people.find(f.kept), {}};
    later.values.email = "new@example.org";
    later.values.wechat = "wxy";
    REQUIRE(f.people.editPerson(f.kept, later));
    REQUIRE(f.merges.unmerge(alias));
    CHECK(f.people.find(f.kept)->email == "new@example.org");
    CHECK(f.people.find(f.kept)->wechat == "wxy");
}

TEST_CASE("undo takes a merge back as one step and redo makes it again", "[people]") {
    DoubledPerson f;
    const Person before = *f.people.find(f.kept);
    REQUIRE(f.merges.merge(f.kept, f.other, f.chosen()));
    REQUIRE(f.file->undo());
    CHECK(*f.people.find(f.kept) == before);
    CHECK(f.people.count() == 2);
    REQUIRE(f.file->redo());
    CHECK(f.people.count() == 1);
}

TEST_CASE("a merge that was undone, or taken back later, leaves no trace in the content", "[people][digest]") {
    DoubledPerson f;
    const std::string before = f.file->checks().digest();
    REQUIRE(f.merges.merge(f.kept, f.other, f.chosen()));
    const std::string merged = f.file->checks().digest();
    CHECK(merged != before);
    REQUIRE(f.file->undo());
    CHECK(f.file->checks().digest() == before);
    const auto alias = *f.merges.merge(f.kept, f.other, f.chosen());
    REQUIRE(f.merges.unmerge(alias));
    CHECK(f.file->checks().digest() == before);
    REQUIRE(f.file->undo()); // of the taking back
    CHECK(f.people.count() == 1);
}

TEST_CASE("a person is not merged with themselves, also through another merge", "[people]") {
    DoubledPerson f;
    CHECK(f.merges.merge(f.kept, f.kept, f.chosen()).error().code == ErrorCode::Duplicate);
    REQUIRE(f.merges.merge(f.kept, f.other, f.chosen()));
    CHECK(f.merges.merge(f.other, f.kept, f.chosen()).error().code == ErrorCode::Duplicate);
}

TEST_CASE("merging a merged record merges the person it is read as", "[people]") {
    DoubledPerson f;
    const PersonId third = f.add("王秀瑛", "", "");
    REQUIRE(f.merges.merge(f.kept, f.other, f.chosen()));
    REQUIRE(f.merges.merge(third, f.other, {*f.people.find(third), {}}));
    CHECK(f.people.count() == 1);
    CHECK(f.people.detail(f.other)->person.id == third);
    CHECK(f.people.detail(f.kept)->person.id == third);
}

TEST_CASE("a merged record's name finds the kept person, and itself after the un-merge", "[people]") {
    DoubledPerson f;
    PersonSearch& search = f.file->personSearch();
    CHECK(search.find({.text = "xiuying"}).size() == 2);
    const auto alias = *f.merges.merge(f.kept, f.other, f.chosen());
    CHECK(search.find({.text = "wxy@example"}) == std::vector{f.kept});
    CHECK(search.find({.text = "wang xiuying"}) == std::vector{f.kept});
    REQUIRE(f.merges.unmerge(alias));
    CHECK(search.find({.text = "wxy@example"}) == std::vector{f.other});
}

TEST_CASE("suspects are listed until they are told apart or merged", "[people]") {
    DoubledPerson f;
    const auto suspects = f.merges.suspects();
    REQUIRE(suspects.size() == 1);
    CHECK(suspects[0].strength == DuplicateStrength::Likely);
    CHECK(suspects[0].reasons == std::vector{DuplicateReason::SimilarName, DuplicateReason::SameInstitution});
    REQUIRE(f.merges.markDistinct(f.other, f.kept));
    CHECK(f.merges.suspects().empty());
    REQUIRE(f.file->undo());
    CHECK(f.merges.suspects().size() == 1);
    REQUIRE(f.merges.merge(f.kept, f.other, f.chosen()));
    CHECK(f.merges.suspects().empty());
}

TEST_CASE("the list of duplicates and the report of data quality count the same pairs", "[people][reports]") {
    DoubledPerson f;
    f.add("王 秀英", "", "");
    const PersonId apart = f.add("Wang Xiu-ying", "", "");
    REQUIRE(f.merges.markDistinct(f.kept, apart));
    const auto suspects = f.merges.suspects();
    REQUIRE(suspects.size() == 5); // of four alike names six pairs, one told to be two people
    const auto found = f.file->reports().run("data_quality", {});
    REQUIRE(found);
    std::set<std::pair<std::int64_t, std::int64_t>> listed;
    std::set<std::pair<std::int64_t, std::int64_t>> reported;
    for (const DuplicateSuspect& pair : suspects) listed.emplace(pair.b.value, pair.a.value);
    for (std::size_t row = 0; row < found->rows.size(); ++row) {
        if (*found->at(row, "problem") != Value(std::string("duplicate_suspect"))) continue;
        if (*found->at(row, "level") == Value(std::string("total")))
            CHECK(*found->at(row, "findings") == Value(std::int64_t{5}));
        else
            reported.emplace(std::get<std::int64_t>(*found->at(row, "record")),
                             std::get<std::int64_t>(*found->at(row, "other_record")));
    }
    CHECK(reported == listed);
}

TEST_CASE("who merges a pair that was said to be two people knows better, and nothing is contradicted", "[people]") {
    DoubledPerson f;
    REQUIRE(f.merges.markDistinct(f.kept, f.other));
    REQUIRE(f.merges.merge(f.kept, f.other, f.chosen()));
    CHECK(f.merges.suspects().empty());
}
