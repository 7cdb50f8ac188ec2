// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/register_service.h"

#include "core/model/code_lists.h"
#include "core/services/curriculum_service.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "core/storage/register_links.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

#include <algorithm>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

struct Registers {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);
    RegisterService& registers = workspace->registers();

    // Values by column; the rest is empty.
    std::vector<FieldValue> row(std::string_view code, std::vector<std::pair<std::string_view, FieldValue>> given) {
        std::vector<FieldValue> values;
        for (const RegisterField& field : findRegister(code)->fields) {
            const auto found =
                std::find_if(given.begin(), given.end(), [&](const auto& g) { return g.first == field.column; });
            values.push_back(found == given.end() ? FieldValue{} : found->second);
        }
        return values;
    }
    std::int64_t addProgramme() {
        return *registers.save(
            "programme", {},
            row("programme",
                {{"code", "BJ"}, {"kind", "collaborative"}, {"start_on", "2024-01-01"}, {"status", "active"}}));
    }
    std::vector<FieldValue> funder(const std::string& name) {
        return row("funder", {{"name", name}, {"kind", "foundation"}});
    }
};

} // namespace

TEST_CASE("every register describes columns the schema has, with known code lists and tables", "[register]") {
    Registers f;
    const TableCatalogue& catalogue = f.workspace->unit().catalogue();
    for (const Register& reg : allRegisters()) {
        INFO(reg.code);
        const TableInfo& table = catalogue.table(reg.code);
        for (const RegisterField& field : reg.fields) {
            INFO(field.column);
            if (field.type != FieldType::References) CHECK_NOTHROW(table.bitOf(field.column));
            if (field.type == FieldType::Code) CHECK_FALSE(codesOf(field.list).empty());
            if (field.type == FieldType::Reference || field.type == FieldType::References)
                CHECK_NOTHROW(catalogue.table(field.list));
            CHECK((field.type == FieldType::References) == (linkField(reg, field) != nullptr));
        }
        CHECK(f.registers.list(reg.code).ok());
        CHECK(f.registers.choices(reg.code).empty());
    }
}

TEST_CASE("a row that has a Chinese title is called by it in Chinese alone", "[register]") {
    Registers f;
    const auto id = f.registers.save("epa", {},
                                     f.row("epa", {{"framework", std::string("local")},
                                                   {"code", std::string("E1")},
                                                   {"title", std::string("Manage pain")},
                                                   {"title_zh", std::string("处理疼痛")},
                                                   {"target_level", std::string("4_unsupervised")}}));
    REQUIRE(id);
    CHECK(f.registers.titleOf("epa", *id, "zh_CN") == "处理疼痛");
    for (const char* language : {"", "en", "vi", "fr"})
        CHECK(f.registers.titleOf("epa", *id, language) == "Manage pain");
    CHECK(f.registers.choices("epa", "zh_CN").front().title == "处理疼痛");
}

TEST_CASE("a row is saved, listed, changed and named", "[register]") {
    Registers f;
    const auto id = f.registers.save("funder", {}, f.funder("Lien"));
    REQUIRE(id);
    CHECK(f.registers.titleOf("funder", *id) == "Lien");
    REQUIRE(f.registers.save("funder", *id, f.funder("Lien Foundation")));
    CHECK(f.registers.list("funder")->size() == 1);
    CHECK(f.registers.list("funder", {{"name", "Lien Foundation"}})->size() == 1);
    CHECK(f.registers.list("funder", {{"kind", "ngo"}})->empty());
    CHECK(f.registers.choices("funder").front().title == "Lien Foundation");
}

TEST_CASE("all that is wrong with a row is said at once", "[register]") {
    Registers f;
    const auto saved = f.registers.save("target", {},
                                        f.row("target", {{"programme_id", std::int64_t{7}},
                                                         {"indicator_code", "nonsense"},
                                                         {"period_start", "2026-13-01"},
                                                         {"period_end", "2026-01-01"}}));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().issues == std::vector<FieldIssue>{{"indicator_code", IssueCode::UnknownCode, ""},
                                                          {"period_start", IssueCode::NotADate, ""},
                                                          {"value", IssueCode::Required, ""},
                                                          {"period_end", IssueCode::EndBeforeStart, "2026-13-01"},
                                                          {"programme_id", IssueCode::NotFound, ""}});
}

TEST_CASE("a decision to entrust counts the observations it rests on, also those of a merged record", "[register]") {
    ProgrammeBuilder build;
    RegisterService& registers = build.workspace().registers();
    const PersonId kept = build.person("Wang Fang");
    const PersonId other = build.person("Wang Fang-Li");
    const auto epa = registers.save("epa", {}, {"local", "PAIN", "Manage pain", {}, {}, {}, "4_unsupervised"});
    REQUIRE(epa);
    const auto see = [&](PersonId person, const char* day) {
        REQUIRE(registers.save("epa_observation", {}, {person.value, *epa, day, "3_indirect"}));
    };
    see(kept, "2026-09-01");
    see(other, "2026-10-01");
    see(kept, "2026-11-20"); // after the decision
    build.mergeInto(other, kept);
    const auto decided =
        registers.save("entrustment_decision", {}, {kept.value, *epa, "4_unsupervised", "2026-11-01", "Li Na"});
    REQUIRE(decided);
    CHECK(registers.find("entrustment_decision", *decided)->values[5] == FieldValue(std::int64_t{2}));
    const auto told = registers.save("entrustment_decision", {},
                                     {kept.value, *epa, "4_unsupervised", "2026-11-01", "Li Na", std::int64_t{1}});
    CHECK(registers.find("entrustment_decision", *told)->values[5] ==
          FieldValue(std::int64_t{1})); // not on all of them
    const Register& decisions = *findRegister("entrustment_decision");
    const auto seen = registers.observed(decisions, registers.find("entrustment_decision", *decided)->values);
    REQUIRE(seen);
    REQUIRE(seen->size() == 2);
    CHECK(seen->front().on == "2026-10-01"); // the newest first
    CHECK(seen->front().level == "3_indirect");
    CHECK_FALSE(registers.observed(decisions, std::vector<FieldValue>(decisions.fields.size())));
    CHECK(registers.list("epa_observation", {{"person_id", std::to_string(kept.value)}})->size() == 3);
}

TEST_CASE("the marks of anonymous forms need not all be counted, and come to no more than the forms", "[register]") {
    ProgrammeBuilder build;
    RegisterService& registers = build.workspace().registers();
    const EventId event = *build.workspace().workshops().add("Pain without fear", Date::of(2026, 11, 24));
    const auto save = [&](std::int64_t given, std::int64_t back, std::int64_t fives) {
        return registers.save("item_batch", {}, {event.value, "Useful?", given, back, {}, {}, {}, {}, fives});
    };
    CHECK(save(10, 8, 8));
    CHECK(save(10, 8, 9).error().issues == std::vector<FieldIssue>{{"n_returned", IssueCode::OutOfRange, "9/8"}});
    CHECK(save(10, 20, 8).error().issues == std::vector<FieldIssue>{{"n_returned", IssueCode::OutOfRange, {}}});
}

TEST_CASE("a decision to entrust rests on no more than was observed", "[register]") {
    ProgrammeBuilder build;
    RegisterService& registers = build.workspace().registers();
    const PersonId person = build.person("Wang Fang");
    const auto epa = *registers.save("epa", {}, {"local", "PAIN", "Manage pain", {}, {}, {}, "4_unsupervised"});
    REQUIRE(registers.save("epa_observation", {}, {person.value, epa, "2026-11-02", "3_indirect"}));
    const auto decide = [&](const FieldValue& n, const char* day, std::optional<std::int64_t> row = {}) {
        return registers.save("entrustment_decision", row, {person.value, epa, "3_indirect", day, "Dr Tan", n});
    };
    const auto refused = decide(std::int64_t{7}, "2026-11-03");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"based_on_n", IssueCode::OutOfRange, "1"}});
    CHECK_FALSE(decide(std::int64_t{1}, "2026-11-01")); // seen the day after
    CHECK_FALSE(decide(std::int64_t{-1}, "2026-11-03"));
    const auto made = decide(std::int64_t{1}, "2026-11-03");
    REQUIRE(made);
    CHECK_FALSE(decide(std::int64_t{2}, "2026-11-03", *made));
    REQUIRE(registers.erase("epa_observation", {registers.list("epa_observation")->front().id}));
    CHECK(decide(std::int64_t{1}, "2026-11-04", *made)); // what it said before may stay
}

TEST_CASE("a class and an enrolment are chosen by name", "[register]") {
    ProgrammeBuilder build;
    const CohortId cohort = build.cohort(build.course(1));
    const auto enrolled = build.enrol(cohort, {build.person("Wang Fang")});
    RegisterService& registers = build.workspace().registers();
    const std::string name = build.workspace().curriculum().cohorts()[0].cohort.name;
    REQUIRE(registers.choices("cohort").size() == 1);
    CHECK(registers.choices("cohort")[0].title == name);
    CHECK(registers.titleOf("enrolment", enrolled[0].value) == "Wang Fang · " + name);
}

TEST_CASE("a code is given once", "[register]") {
    Registers f;
    f.addProgramme();
    const auto again = f.registers.save(
        "programme", {},
        f.row("programme", {{"code", "BJ"}, {"kind", "other"}, {"start_on", "2025-01-01"}, {"status", "active"}}));
    REQUIRE_FALSE(again);
    CHECK(again.error().issues.front() == FieldIssue{"code", IssueCode::AlreadyUsed, "BJ"});
}

TEST_CASE("what others refer to is not deleted", "[register]") {
    Registers f;
    const auto programme = f.addProgramme();
    const auto funder = *f.registers.save("funder", {}, f.funder("Lien"));
    const auto grant =
        *f.registers.save("grant", {}, f.row("grant", {{"programme_id", programme}, {"funder_id", funder}}));
    CHECK(f.registers.erase("funder", {funder}).error().code == ErrorCode::InUse);
    REQUIRE(f.registers.erase("grant", {grant}));
    REQUIRE(f.registers.erase("funder", {funder}));
    CHECK(f.registers.list("funder")->empty());
    REQUIRE(f.registers.restore("funder", {funder}));
    CHECK(f.registers.list("funder")->size() == 1);
}

TEST_CASE("an institution takes part in a programme once", "[register]") {
    Registers f;
    const auto programme = f.addProgramme();
    const auto institution = *f.registers.save("institution", {},
                                               f.row("institution", {{"code", "H1"},
                                                                     {"name_en", "Hospital"},
                                                                     {"type", "hospital_tertiary"},
                                                                     {"care_tier", "tertiary"},
                                                                     {"urban_rural", "urban"},
                                                                     {"has_pc_unit", "ward"},
                                                                     {"status", "active"}}));
    const auto joined = f.row(
        "participation",
        {{"programme_id", programme}, {"institution_id", institution}, {"role", "hub"}, {"joined_on", "2024-02-01"}});
    const auto first = f.registers.save("participation", {}, joined);
    const auto second = f.registers.save("participation", {}, joined);
    CHECK(*first == *second);
    CHECK(f.registers.list("participation")->size() == 1);
}

TEST_CASE("every cadre has a funder group that is a code", "[model]") {
    for (const Cadre& cadre : cadres()) CHECK(isCode("cadre_group", cadre.group));
    CHECK(cadreGroupOf("nurse") == "nurse");
    CHECK(cadreGroupOf("") == "other");
}
