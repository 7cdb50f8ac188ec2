// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster_plan.h"

#include "core/tabular/csv_reader.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace preceptor;

namespace {

// People known before the file comes.
class Known {
public:
    Known& institution(std::string_view name) {
        people.institutions.push_back(
            {InstitutionId{static_cast<std::int64_t>(people.institutions.size() + 1)}, {name}});
        return *this;
    }
    Known& person(KnownPerson person, std::vector<std::uint32_t> places = {}) {
        person.id = PersonId{static_cast<std::int64_t>(people.people.size() + 101)};
        person.firstPlace = static_cast<std::uint32_t>(people.places.size());
        person.placeCount = static_cast<std::uint32_t>(places.size());
        people.places.insert(people.places.end(), places.begin(), places.end());
        people.people.push_back(person);
        return *this;
    }
    KnownPeople people;
};

KnownPerson named(std::string_view name) {
    KnownPerson person;
    person.name = name;
    return person;
}

struct Planned {
    CsvTable csv;
    RosterTable table;
    RosterPlan plan;
    const RowPlan& row(std::size_t i) const { return plan.rows[i]; }
};

Planned planOf(const std::string& text, const Known& known = {}, const RosterDecisions& decisions = {}) {
    CsvOptions options;
    options.separator = ',';
    auto csv = readCsv(text, options);
    REQUIRE(csv.ok());
    Planned planned{std::move(*csv), {}, {}};
    planned.table = readRoster(planned.csv.sheet, guessLayout(planned.csv.sheet));
    planned.plan = planRoster(planned.table, known.people, decisions);
    const PlanCounts& c = planned.plan.counts;
    REQUIRE(c.read == c.imported + c.merged + c.skipped + c.open);
    return planned;
}

void checkRow(const RowPlan& row, Verdict verdict, RowReason reason) {
    CHECK(static_cast<int>(row.verdict) == static_cast<int>(verdict));
    CHECK(static_cast<int>(row.reason) == static_cast<int>(reason));
}

} // namespace

TEST_CASE("unknown people are new, whole files of them", "[import][plan]") {
    const auto p = planOf("姓名,单位\n王小明,协和\n李丽,海淀\n");
    CHECK(p.plan.counts == PlanCounts{2, 2, 0, 0, 0});
    REQUIRE(p.plan.institutions.size() == 2);
    CHECK(p.plan.institutions[0].name == "协和");
    CHECK_FALSE(p.plan.institutions[0].known);
}

TEST_CASE("name and institution together are the same person", "[import][plan]") {
    Known known;
    known.institution("北京协和医院").person(named("王小明"), {0});
    const auto p = planOf("姓名,单位\n 王小明,北京协和医院\n", known);
    checkRow(p.row(0), Verdict::AlreadyHere, RowReason::SameInstitution);
    CHECK(p.row(0).person == PersonId{101});
    CHECK(p.plan.institutions[0].known == InstitutionId{1});
}

TEST_CASE("name and e-mail or phone are the same person, whatever the institution", "[import][plan]") {
    Known known;
    KnownPerson person = named("Awa Diop");
    person.email = "awa@x.sn";
    person.phone = "+221 77 123 45 67";
    known.institution("Dakar").person(person, {0});
    checkRow(planOf("Name,Email\nawa diop,AWA@x.sn\n", known).row(0), Verdict::AlreadyHere, RowReason::SameEmail);
    checkRow(planOf("Name,Phone,Site\nAwa Diop,77 123 45 67,Thiès\n", known).row(0), Verdict::AlreadyHere,
             RowReason::SamePhone);
}

TEST_CASE("the same name and nothing else needs a look, never an automatic match", "[import][plan]") {
    Known known;
    known.institution("协和").institution("海淀").person(named("王伟"), {0});
    checkRow(planOf("姓名\n王伟\n", known).row(0), Verdict::NeedsLook, RowReason::SameName);
    const auto elsewhere = planOf("姓名,单位\n王伟,海淀\n", known);
    checkRow(elsewhere.row(0), Verdict::NeedsLook, RowReason::SameName);
    CHECK(elsewhere.row(0).person == PersonId{101});
}

TEST_CASE("namesakes whose contacts and institutions differ are different people", "[import][plan]") {
    Known known;
    KnownPerson person = named("王伟");
    person.phone = "13900000001";
    known.institution("协和").person(person, {0});
    checkRow(planOf("姓名,单位,手机\n王伟,海淀,13811112222\n", known).row(0), Verdict::New, RowReason::None);
}

TEST_CASE("a contradiction outweighs an equal institution", "[import][plan]") {
    Known known;
    KnownPerson person = named("王伟");
    person.sex = "male";
    person.birthYear = 1980;
    known.institution("协和").person(person, {0});
    checkRow(planOf("姓名,单位,性别\n王伟,协和,女\n", known).row(0), Verdict::NeedsLook, RowReason::Contradiction);
    checkRow(planOf("姓名,单位,出生年\n王伟,协和,1991\n", known).row(0), Verdict::NeedsLook, RowReason::Contradiction);
    checkRow(planOf("姓名,单位,出生年\n王伟,海淀,1991\n", known).row(0), Verdict::New, RowReason::None);
}

TEST_CASE("the same birth year tells where nothing else differs", "[import][plan]") {
    Known known;
    KnownPerson person = named("王伟");
    person.birthYear = 1980;
    known.person(person);
    checkRow(planOf("姓名,出生年\n王伟,1980\n", known).row(0), Verdict::AlreadyHere, RowReason::SameBirthYear);
}

TEST_CASE("another spelling of the name is a candidate, not an identity", "[import][plan]") {
    Known known;
    known.institution("协和").person(named("王小明"), {0}).person(named("Nguyễn Văn An"), {0});
    checkRow(planOf("Name,Site\nWang Xiaoming,协和\n", known).row(0), Verdict::NeedsLook, RowReason::SimilarName);
    checkRow(planOf("Name,Site\nNguyen Van An,协和\n", known).row(0), Verdict::NeedsLook, RowReason::SimilarName);
    checkRow(planOf("Name,Site\nNguyễn Vân An,协和\n", known).row(0), Verdict::New, RowReason::None);
    checkRow(planOf("姓名,单位\n王晓明,协和\n", known).row(0), Verdict::New, RowReason::None);
}

TEST_CASE("another spelling with the same e-mail is the same person", "[import][plan]") {
    Known known;
    KnownPerson person = named("王小明");
    person.email = "w@x.org";
    known.person(person);
    checkRow(planOf("Name,Email\nXiaoming Wang,w@x.org\n", known).row(0), Verdict::AlreadyHere, RowReason::SameEmail);
}

TEST_CASE("another name with the same e-mail needs a look", "[import][plan]") {
    Known known;
    KnownPerson person = named("王小明");
    person.email = "ward5@x.org";
    known.person(person);
    checkRow(planOf("姓名,邮箱\n李丽,ward5@x.org\n", known).row(0), Verdict::NeedsLook, RowReason::OtherName);
}

TEST_CASE("a telephone that many share is no evidence", "[import][plan]") {
    const auto p = planOf("姓名,电话\n王一,010-65296114\n李二,010-65296114\n张三,010-65296114\n");
    CHECK(p.plan.counts == PlanCounts{3, 3, 0, 0, 0});
}

TEST_CASE("a person listed twice in one file is kept once", "[import][plan]") {
    const auto p = planOf("姓名,单位\n王小明,协和\n李丽,协和\n王小明,协和\n王小明,协和\n");
    CHECK(p.plan.counts == PlanCounts{4, 2, 2, 0, 0});
    checkRow(p.row(2), Verdict::AlreadyHere, RowReason::SameInstitution);
    CHECK(p.row(2).sameAsRow == 0);
    CHECK(p.row(3).sameAsRow == 0);
}

TEST_CASE("the second listing of a known person leads to that person", "[import][plan]") {
    Known known;
    known.institution("协和").person(named("王小明"), {0});
    const auto p = planOf("姓名,单位,邮箱\n王小明,协和,w@x.org\n王小明,海淀,w@x.org\n", known);
    checkRow(p.row(1), Verdict::AlreadyHere, RowReason::SameEmail);
    CHECK(p.row(1).person == PersonId{101});
    CHECK(p.row(1).sameAsRow == kNoRow);
}

TEST_CASE("two persons that fit equally need a look", "[import][plan]") {
    Known known;
    known.institution("协和").person(named("王伟"), {0}).person(named("王伟"), {0});
    checkRow(planOf("姓名,单位\n王伟,协和\n", known).row(0), Verdict::NeedsLook, RowReason::SeveralMatches);
}

TEST_CASE("rows without a name, totals and repeated headings are skipped with their reason", "[import][plan]") {
    const auto p = planOf("姓名,单位\n,协和\n合计,1\n姓名,单位\n王小明,协和\n");
    checkRow(p.row(0), Verdict::Skipped, RowReason::NoName);
    checkRow(p.row(1), Verdict::Skipped, RowReason::TotalRow);
    checkRow(p.row(2), Verdict::Skipped, RowReason::RepeatedHeading);
    CHECK(p.plan.counts == PlanCounts{4, 1, 0, 3, 0});
}

TEST_CASE("a doubtful cell makes a new row wait, an unknown cadre does not", "[import][plan]") {
    const auto p = planOf("姓名,电话,类别\n王小明,0959474,护士\n李丽,13900000000,航天员\n");
    checkRow(p.row(0), Verdict::NeedsLook, RowReason::CellProblem);
    checkRow(p.row(1), Verdict::New, RowReason::None);
}

TEST_CASE("decisions of the person overrule the plan", "[import][plan]") {
    Known known;
    known.person(named("王伟"));
    const std::string text = "姓名,电话\n王伟,\n李丽,0959474\n张三,\n王伟,\n";
    const RosterDecisions decisions{{1, {RosterChoice::SamePerson, PersonId{101}}},
                                    {2, {RosterChoice::TakeAsNew, {}}},
                                    {3, {RosterChoice::Skip, {}}},
                                    {4, {RosterChoice::TakeAsNew, {}}}};
    const auto p = planOf(text, known, decisions);
    checkRow(p.row(0), Verdict::AlreadyHere, RowReason::ChosenSame);
    checkRow(p.row(1), Verdict::New, RowReason::None);
    checkRow(p.row(2), Verdict::Skipped, RowReason::ChosenSkip);
    checkRow(p.row(3), Verdict::New, RowReason::None);
    CHECK_FALSE(p.row(3).person);
    CHECK(p.plan.counts == PlanCounts{4, 2, 1, 1, 0});
}

TEST_CASE("institutions meet whatever their spelling, departments by institution", "[import][plan]") {
    Known known;
    known.institution("Hôpital Principal de Dakar");
    const auto p =
        planOf("Name,Hospital,Ward\nA B,hopital principal de DAKAR,ICU\nC D,Other,ICU\nE F,other,icu\n", known);
    CHECK(p.row(0).institution == 0);
    CHECK(p.row(1).institution == p.row(2).institution);
    CHECK(p.plan.institutions.size() == 2);
    CHECK(p.plan.departments.size() == 2);
    CHECK(p.row(1).department == p.row(2).department);
}

TEST_CASE("names that differ by their digits only are different people", "[import][plan]") {
    const auto p = planOf("Name,Site\nTrainee 01,Dakar\nTrainee 02,Dakar\nTraînée 02,Dakar\nTrainee,Dakar\n");
    checkRow(p.row(1), Verdict::New, RowReason::None);
    checkRow(p.row(2), Verdict::NeedsLook, RowReason::SimilarName);
    CHECK(p.row(2).sameAsRow == 1);
    checkRow(p.row(3), Verdict::NeedsLook, RowReason::SimilarName); // one of them, without the number
}

TEST_CASE("Hanzi namesakes do not hide the one spelling in letters", "[import][plan]") {
    Known known;
    known.institution("协和").person(named("Zhang Wei"), {0});
    for (int i = 0; i < 200; ++i) known.person(named(i % 2 == 0 ? "张伟" : "章威"));
    const auto p = planOf("姓名,单位\n张玮,协和\n", known);
    checkRow(p.row(0), Verdict::NeedsLook, RowReason::SimilarName);
    CHECK(p.row(0).person == PersonId{101});
}

TEST_CASE("the pairs looked at grow with the rows, whatever the rows share", "[import][plan]") {
    const auto [what, row] = GENERATE(table<std::string, std::string>({
        {"a name but for its digits", "Trainee #,Dakar,nurse,t#@x.org,77#\n"},
        {"the sound of the name", "Zhang Wei,Dakar,nurse,t#@x.org,77#\n"},
        {"everything", "Awa Diop,Dakar,nurse,a@x.org,771234567\n"},
        {"the e-mail", "Name of #,Dakar,nurse,ward@x.org,77#\n"},
        {"the telephone", "Awa #,Dakar,nurse,t#@x.org,771234567\n"},
        {"name and telephone", "Awa Diop,,nurse,t#@x.org,771234567\n"},
        {"name and institution", "Awa Diop,Dakar,nurse,t#@x.org,77#\n"},
        {"a Chinese name", "张伟,协和,护士,t#@x.org,139#\n"},
    }));
    CAPTURE(what);
    const auto comparedFor = [&, row = row](int rows) {
        std::string text = "Name,Site,Cadre,Email,Phone\n";
        for (int i = 0; i < rows; ++i) {
            std::string line = row;
            for (auto at = line.find('#'); at != std::string::npos; at = line.find('#'))
                line.replace(at, 1, std::to_string(10'000'000 + i));
            text += line;
        }
        return planOf(text).plan.compared;
    };
    const std::size_t few = comparedFor(1000);
    const std::size_t many = comparedFor(4000);
    CHECK(many <= std::size_t{4000} * 64 * 5);
    CHECK(many <= few * 5);
    if (what == "a name but for its digits") CHECK(many == 0);
}

TEST_CASE("whatever the rows, all of them are accounted for", "[import][plan]") {
    CHECK(rc::check("read = imported + merged + skipped + open", [] {
        const auto cell = rc::gen::elementOf(std::vector<std::string>{
            "", "王伟", "李丽", "Wang Wei", "协和", "海淀", "13900000000", "a@b.org", "0959474", "合计", "女"});
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(4, cell));
        std::string text = "姓名,单位,电话,邮箱\n";
        for (const auto& row : rows) text += row[0] + "," + row[1] + "," + row[2] + "," + row[3] + "\n";
        CsvOptions options;
        options.separator = ',';
        auto csv = readCsv(text, options);
        RC_ASSERT(csv.ok());
        const RosterTable table = readRoster(csv->sheet, guessLayout(csv->sheet));
        const PlanCounts c = planRoster(table, {}).counts;
        RC_ASSERT(c.read == c.imported + c.merged + c.skipped + c.open);
        RC_ASSERT(c.read + csv->blankRows == rows.size());
    }));
}
