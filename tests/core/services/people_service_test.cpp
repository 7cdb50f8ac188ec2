// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

PersonDraft named(const std::string& name) {
    PersonDraft draft;
    draft.values.nativeName = name;
    return draft;
}

struct PeopleFile {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> file = Workspace::inMemory(clock);
    PeopleService& people = file->people();
    InstitutionId pumch = *file->institutions().add("北京协和医院");
    InstitutionId haidian = *file->institutions().add("Haidian Hospital");

    PersonId add(const std::string& name) { return *people.addPerson(named(name)); }
    Affiliation at(PersonId person, InstitutionId institution, Date start, const char* cadre = "nurse") {
        Affiliation affiliation;
        affiliation.person = person;
        affiliation.institution = institution;
        affiliation.cadre = cadre;
        affiliation.startOn = start;
        return affiliation;
    }
};

} // namespace

TEST_CASE("a person is added with a workplace in one step of undo", "[people]") {
    PeopleFile f;
    const auto id = f.people.addPerson(named("王秀英"), WorkplaceDraft{f.pumch, "nurse", "肿瘤内科", {}});
    REQUIRE(id);
    const auto detail = *f.people.detail(*id);
    REQUIRE(detail.affiliations.size() == 1);
    CHECK(detail.affiliations[0].institutionName.zh == "北京协和医院");
    CHECK(detail.affiliations[0].department == "肿瘤内科");
    CHECK(detail.affiliations[0].affiliation.startOn == Date::of(2026, 11, 24));
    REQUIRE(f.file->undo());
    CHECK_FALSE(f.people.find(*id));
    CHECK(f.people.count() == 0);
}

TEST_CASE("a second person of the same department does not make a second department", "[people]") {
    PeopleFile f;
    const WorkplaceDraft place{f.pumch, "nurse", "Oncology", {}};
    const auto a = f.people.detail(*f.people.addPerson(named("A A"), place));
    const auto b = f.people.detail(*f.people.addPerson(named("B B"), place));
    CHECK(a->affiliations[0].affiliation.department == b->affiliations[0].affiliation.department);
}

TEST_CASE("every wrong field of a person is told, not the first", "[people]") {
    PeopleFile f;
    PersonDraft draft = named("  ");
    draft.values.email = "not an address";
    draft.values.phone = "12";
    draft.values.sex = "x";
    draft.birthYear = "1985a";
    const auto result = f.people.addPerson(draft);
    REQUIRE_FALSE(result);
    CHECK(result.error().issues == std::vector<FieldIssue>{{"full_name_native", IssueCode::Required, ""},
                                                           {"birth_year", IssueCode::NotANumber, "1985a"},
                                                           {"email", IssueCode::BadFormat, "not an address"},
                                                           {"phone", IssueCode::BadFormat, "12"},
                                                           {"sex", IssueCode::UnknownCode, "x"}});
}

TEST_CASE("a whole name is made of its parts in the order of its script", "[people]") {
    PersonDraft han;
    han.values.familyName = "欧阳";
    han.values.givenName = "小明";
    CHECK(validate(han, Date::of(2026, 1, 1))->nativeName == "欧阳小明");
    PersonDraft latin;
    latin.values.familyName = "Diallo";
    latin.values.givenName = "Aminata";
    CHECK(validate(latin, Date::of(2026, 1, 1))->nativeName == "Aminata Diallo");
}

TEST_CASE("full-width digits and stray blanks of contacts are made plain", "[people]") {
    PersonDraft draft = named(" 王　秀英 ");
    draft.values.phone = "１３９１２３４５６７８";
    const auto person = validate(draft, Date::of(2026, 1, 1));
    REQUIRE(person);
    CHECK(person->nativeName == "王 秀英");
    CHECK(person->phone == "13912345678");
}

TEST_CASE("a changed name remembers the former one until yesterday", "[people]") {
    PeopleFile f;
    const PersonId id = f.add("Nguyễn Thị Hoa");
    PersonDraft draft{*f.people.find(id), {}};
    draft.values.nativeName = "Trần Thị Hoa";
    REQUIRE(f.people.editPerson(id, draft));
    const auto detail = *f.people.detail(id);
    CHECK(detail.person.nativeName == "Trần Thị Hoa");
    REQUIRE(detail.formerNames.size() == 1);
    CHECK(detail.formerNames[0].name == "Nguyễn Thị Hoa");
    CHECK(detail.formerNames[0].untilOn == Date::of(2026, 11, 23));
    draft.values.phone = "0912345678";
    REQUIRE(f.people.editPerson(id, draft));
    CHECK(f.people.detail(id)->formerNames.size() == 1);
}

TEST_CASE("moving to a new institution ends the old affiliation the day before", "[people]") {
    PeopleFile f;
    const PersonId id = f.add("王秀英");
    REQUIRE(f.people.affiliate(f.at(id, f.pumch, Date::of(2024, 1, 1))));
    REQUIRE(f.people.affiliate(f.at(id, f.haidian, Date::of(2026, 6, 1), "health_manager")));
    const auto places = f.people.detail(id)->affiliations;
    REQUIRE(places.size() == 2);
    CHECK(places[1].affiliation.endOn == Date::of(2026, 5, 31));
    const std::vector all = {places[0].affiliation, places[1].affiliation};
    CHECK(affiliationOn(all, Date::of(2026, 5, 31))->institution == f.pumch);
    CHECK(affiliationOn(all, Date::of(2026, 6, 1))->institution == f.haidian);
    const auto row = f.people.rows(std::vector{id}).at(0);
    CHECK(row.institution == f.haidian);
    CHECK(row.cadre == "health_manager");
    CHECK(row.romanised == "Wang Xiuying");
}

TEST_CASE("a secondary affiliation ends nothing and a future one is not yet the workplace", "[people]") {
    PeopleFile f;
    const PersonId id = f.add("王秀英");
    REQUIRE(f.people.affiliate(f.at(id, f.pumch, Date::of(2024, 1, 1))));
    Affiliation second = f.at(id, f.haidian, Date::of(2025, 1, 1));
    second.isPrimary = false;
    REQUIRE(f.people.affiliate(second));
    REQUIRE(f.people.affiliate(f.at(id, f.haidian, Date::of(2027, 1, 1))));
    const auto places = f.people.detail(id)->affiliations;
    CHECK(places[2].affiliation.endOn == Date::of(2026, 12, 31));
    CHECK_FALSE(places[1].affiliation.endOn);
    CHECK(f.people.rows(std::vector{id}).at(0).institution == f.pumch);
}

TEST_CASE("an affiliation cannot end before it starts", "[people]") {
    PeopleFile f;
    Affiliation wrong = f.at(f.add("A"), f.pumch, Date::of(2024, 1, 2));
    wrong.endOn = Date::of(2024, 1, 1);
    CHECK(f.people.affiliate(wrong).error().issues.at(0).code == IssueCode::EndBeforeStart);
}

TEST_CASE("the newest consent counts, the ones before are superseded and kept", "[people]") {
    PeopleFile f;
    const PersonId id = f.add("A");
    Consent yes;
    yes.person = id;
    yes.answer = "yes";
    yes.answeredOn = Date::of(2025, 1, 1);
    Consent no = yes;
    no.answer = "no";
    no.answeredOn = Date::of(2026, 1, 1);
    REQUIRE(f.people.recordConsent(yes));
    CHECK(f.people.find(id)->consentState == "given");
    const auto withdrawn = f.people.recordConsent(no);
    REQUIRE(withdrawn);
    CHECK(f.people.find(id)->consentState == "refused");
    const auto kept = f.people.detail(id)->consents;
    REQUIRE(kept.size() == 2);
    CHECK(kept[1].superseded);
    REQUIRE(f.people.removeConsent(*withdrawn));
    CHECK(f.people.find(id)->consentState == "not_asked");
}

TEST_CASE("deleted people are listed and come back as they were", "[people]") {
    PeopleFile f;
    const PersonId id = f.add("A");
    REQUIRE(f.people.deletePeople(std::vector{id}));
    CHECK(f.people.count() == 0);
    REQUIRE(f.people.deletedPeople().size() == 1);
    REQUIRE(f.people.restorePeople(std::vector{id}));
    CHECK(f.people.find(id)->nativeName == "A");
    CHECK(f.people.deletedPeople().empty());
}

TEST_CASE("editing a person who is not there says so", "[people]") {
    PeopleFile f;
    CHECK(f.people.editPerson(PersonId{42}, named("A")).error().code == ErrorCode::NotFound);
}

TEST_CASE("an institution given by a new name is made with the person, in one step", "[people]") {
    PeopleFile f;
    const auto place = [](const char* name) { return WorkplaceDraft{{}, "nurse", "", {}, name}; };
    REQUIRE(f.people.addPerson(named("A"), place("haidian hospital")));
    REQUIRE(f.people.addPerson(named("B"), place("Butaro")));
    CHECK(f.file->institutions().list().size() == 3);
    REQUIRE(f.file->undo());
    CHECK(f.file->institutions().list().size() == 2);
    CHECK(f.people.count() == 1);
}
