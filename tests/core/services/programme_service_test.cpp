// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/programme_service.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("a three-year programme starts with 78 conferences and 6 workshops as targets", "[people]") {
    const auto targets = plannedTargets(Date::of(2026, 1, 1), Date::of(2028, 12, 31));
    double conferences = 0;
    double workshops = 0;
    for (const PlannedTarget& target : targets)
        (target.indicator == "conferences_held" ? conferences : workshops) += target.value;
    CHECK(targets.size() == 6);
    CHECK(conferences == 78);
    CHECK(workshops == 6);
    CHECK(targets.front() == PlannedTarget{"conferences_held", Date::of(2026, 1, 1), Date::of(2026, 12, 31), 26});
}

TEST_CASE("half a year has half the targets", "[people]") {
    const auto targets = plannedTargets(Date::of(2026, 1, 1), Date::of(2026, 6, 30));
    REQUIRE(targets.size() == 2);
    CHECK(targets[0].value == 13);
    CHECK(targets[1].value == 1);
}

TEST_CASE("a new programme stands with its targets after one step, and goes with one undo", "[people]") {
    FixedClock clock{Date::of(2026, 11, 24)};
    const auto file = Workspace::inMemory(clock);
    const auto id = file->programmes().create({"北京安宁疗护", Date::of(2026, 1, 1), Date::of(2028, 12, 31), "zh_CN"});
    REQUIRE(id);
    const auto programmes = file->programmes().list();
    REQUIRE(programmes.size() == 1);
    CHECK(programmes[0].nameZh == "北京安宁疗护");
    CHECK(programmes[0].nameIn("en") == "北京安宁疗护");
    CHECK(programmes[0].code == "BJANLH-2026");
    CHECK(programmes[0].language == "zh");
    CHECK(file->registers().list("target")->size() == 6);
    REQUIRE(file->programmes().create({"北京安宁疗护", Date::of(2026, 5, 1), {}, "zh_CN"}));
    CHECK(file->programmes().list()[0].code == "BJANLH-2026-2");
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(file->programmes().list().empty());
    CHECK(file->registers().list("target")->empty());
}

TEST_CASE("a programme without a name or ending before it starts is refused", "[people]") {
    FixedClock clock{Date::of(2026, 11, 24)};
    const auto file = Workspace::inMemory(clock);
    const auto refused = file->programmes().create({" ", Date::of(2026, 1, 2), Date::of(2026, 1, 1), "en"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.size() == 2);
}

TEST_CASE("institutions are found by any of their names and added by one", "[people]") {
    FixedClock clock{Date::of(2026, 11, 24)};
    const auto file = Workspace::inMemory(clock);
    InstitutionService& institutions = file->institutions();
    const auto pumch = *institutions.add(" 北京协和医院 ");
    CHECK(institutions.findByName("北京协和医院") == pumch);
    CHECK(institutions.findByName("bjxhyy") == pumch);
    CHECK_FALSE(institutions.findByName("北京"));
    const auto second = *institutions.add("北京协和医院");
    CHECK(institutions.list().at(1).name.code == "BJXHYY2");
    CHECK(second != pumch);
    CHECK_FALSE(institutions.add("  "));
}

TEST_CASE("the list of institutions counts who works there today", "[people]") {
    FixedClock clock{Date::of(2026, 11, 24)};
    const auto file = Workspace::inMemory(clock);
    const auto a = *file->institutions().add("A");
    const auto b = *file->institutions().add("B");
    PersonDraft draft;
    draft.values.nativeName = "P";
    const auto person = *file->people().addPerson(draft, WorkplaceDraft{a, "nurse", "Ward 1", Date::of(2025, 1, 1)});
    CHECK(file->institutions().list()[0].people == 1);
    CHECK(file->institutions().list()[0].departments == 1);
    REQUIRE(file->people().affiliate({{}, person, b, {}, "nurse", "", "", Date::of(2026, 1, 1), {}, true, {}, ""}));
    CHECK(file->institutions().list()[0].people == 0);
    CHECK(file->institutions().list()[1].people == 1);
}
