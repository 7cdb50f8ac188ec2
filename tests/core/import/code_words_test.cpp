// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_words.h"

#include "core/model/code_lists.h"
#include "tests/support/catch.h"

#include <string>

using namespace preceptor;

TEST_CASE("words for cadres are known in four languages", "[import][code]") {
    const auto [word, code] = GENERATE(table<std::string, std::string>({
        {"护士", "nurse"},
        {"肿瘤科护士", "nurse"},
        {"主管护师", "nurse"},
        {"副主任护师", "nurse"},
        {"Điều dưỡng", "nurse"},
        {"infirmière", "nurse"},
        {"Registered Nurse", "nurse"},
        {"医生", "physician_generalist"},
        {"Bác sĩ", "physician_generalist"},
        {"médecin", "physician_generalist"},
        {"主治医师", "physician_specialist"},
        {"医务社工", "medical_social_worker"},
        {"Assistante sociale", "medical_social_worker"},
        {"MSW", "medical_social_worker"},
        {"临床药师", "pharmacist"},
        {"志愿者", "volunteer"},
        {"Sage-femme", "midwife"},
        {"Y sĩ", "clinical_officer"},
    }));
    CAPTURE(word);
    CHECK(cadreCode(word) == code);
}

TEST_CASE("words for ranks are known", "[import][code]") {
    CHECK(rankCode("副主任医师") == "associate_chief");
    CHECK(rankCode("主任医师") == "chief");
    CHECK(rankCode("主管护师") == "nurse_in_charge");
    CHECK(rankCode("副主任护师") == "associate_chief_nurse");
    CHECK(rankCode("护士") == "nurse");
    CHECK(rankCode("护师") == "senior_nurse");
    CHECK(rankCode("住院医师") == "resident");
}

TEST_CASE("words for sex are known whole only", "[import][code]") {
    for (const auto* word : {"女", "Nữ", "F", "femme", "Female"}) CHECK(sexCode(word) == "female");
    for (const auto* word : {"男", "Nam", "M", "homme", "male"}) CHECK(sexCode(word) == "male");
    CHECK(sexCode("?").empty());
    CHECK(sexCode("femme de ménage").empty());
}

TEST_CASE("unknown words give no code and codes are those of the domain", "[import][code]") {
    CHECK(cadreCode("航天员").empty());
    CHECK(rankCode("xyz").empty());
    for (const auto* word : {"护士", "医生", "社工", "volunteer", "médecin", "Resident", "其他"})
        CHECK(isCode("cadre", cadreCode(word)));
    for (const auto* word : {"护士", "主管护师", "主治医师", "正高"}) CHECK(isCode("rank", rankCode(word)));
}
