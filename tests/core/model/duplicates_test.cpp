// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duplicates.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

DuplicateKey person(std::int64_t id, const std::string& name, std::int64_t institution = 0) {
    DuplicateKey key;
    key.id = PersonId{id};
    key.nativeName = name;
    key.institution = InstitutionId{institution};
    return key;
}

std::vector<DuplicateSuspect> find(const std::vector<DuplicateKey>& people) { return findDuplicates(people, {}); }

} // namespace

TEST_CASE("the same name at the same institution is likely one person", "[people]") {
    const auto found = find({person(1, "王秀英", 7), person(2, "王 秀英", 7), person(3, "王秀英", 8)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].a == PersonId{1});
    CHECK(found[0].b == PersonId{2});
    CHECK(found[0].strength == DuplicateStrength::Likely);
}

TEST_CASE("the same contact and a like name is nearly sure, with another name only possible", "[people]") {
    auto a = person(1, "王秀英");
    auto b = person(2, "Wang Xiuying");
    auto c = person(3, "李娜");
    for (auto* key : {&a, &b, &c}) key->phone = "+86 139-1234-5678";
    c.phone = "13912345678";
    const auto found = find({a, b, c});
    REQUIRE(found.size() == 3);
    CHECK(found[0].strength == DuplicateStrength::NearlySure);
    CHECK(found[0].reasons == std::vector{DuplicateReason::SamePhone, DuplicateReason::SimilarName});
    CHECK(found[1].strength == DuplicateStrength::Possible);
}

TEST_CASE("Hanzi names that only sound alike need more than an institution in common", "[people]") {
    auto a = person(1, "李晓明", 7);
    auto b = person(2, "李小明", 7);
    CHECK(find({a, b}).empty());
    a.birthYear = b.birthYear = 1985;
    CHECK(find({a, b}).size() == 1);
}

TEST_CASE("a different sex or birth year speaks against one person", "[people]") {
    auto a = person(1, "王伟", 7);
    auto b = person(2, "王伟", 7);
    a.sex = "male";
    b.sex = "female";
    CHECK(find({a, b}).empty());
    b.sex = "unknown";
    a.birthYear = 1980;
    b.birthYear = 1991;
    CHECK(find({a, b}).empty());
}

TEST_CASE("accents left out and a turned order of names are one person at one place", "[people]") {
    CHECK(find({person(1, "Nguyễn Văn Đức", 7), person(2, "Nguyen Van Duc", 7)}).size() == 1);
    CHECK(find({person(1, "Aminata Diallo", 7), person(2, "DIALLO Aminata", 7)}).size() == 1);
}

TEST_CASE("a pair told apart is not listed again", "[people]") {
    const std::vector people = {person(2, "王秀英", 7), person(1, "王秀英", 7)};
    CHECK(findDuplicates(people, {{PersonId{1}, PersonId{2}}}).empty());
}

TEST_CASE("a telephone that a whole ward shares is no evidence", "[people]") {
    std::vector<DuplicateKey> people;
    for (int i = 1; i <= 7; ++i) {
        people.push_back(person(i, "N" + std::string(static_cast<std::size_t>(i), 'a')));
        people.back().phone = "01069151188";
    }
    CHECK(find(people).empty());
}

TEST_CASE("a thousand namesakes at one place cost a thousand pairs, not a million", "[people]") {
    std::vector<DuplicateKey> people;
    for (int i = 1; i <= 1000; ++i) people.push_back(person(i, "王伟", 7));
    CHECK(find(people).size() == 999);
}
