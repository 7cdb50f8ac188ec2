// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search_words.h"
#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("long texts are indexed as folded words and pairs of Hanzi", "[text][search]") {
    CHECK(searchWords("Opioid rotation, q4h") == "opioid rotation q4h");
    CHECK(searchWords("阿片类药") == "阿片 片类 类药 药");
    CHECK(searchWords("痛") == "痛");
    CHECK(searchWords("吗啡10mg缓释") == "吗啡 啡 10mg 缓释 释");
    CHECK(searchWords("Xoay vòng opioid") == "xoay vong opioid");
    CHECK(searchWords(" ,。 ") == "");
}

TEST_CASE("a question asks for each of its words, Chinese ones as the dictionary parts them", "[text][search]") {
    const auto whole = [](const char* text) { return searchExpression(searchTerms(text), AskedWords::Whole); };
    const auto begun = [](const char* text) { return searchExpression(searchTerms(text), AskedWords::Begun); };
    CHECK(whole("opioid rotation") == "\"opioid\" AND \"rotation\"");
    CHECK(begun("opioid rotation") == "\"opioid\"* AND \"rotation\"*");
    CHECK(begun("阿片 轮换") == "\"阿片\" AND \"轮换\"");
    CHECK(whole("痛") == "\"痛\"*");
    CHECK(begun("\"AND* (") == "\"and\"*");
    CHECK(begun("q4 h") == "\"q4\" AND \"h\"");
    CHECK(whole("?!") == "");
}

TEST_CASE("a word that is asked for twice is looked for once", "[text][search]") {
    CHECK(searchExpression(searchTerms("pain, pain and PAIN"), AskedWords::Whole) == "\"pain\" AND \"and\"");
    CHECK(searchExpression(searchTerms("阿片 轮换 阿片"), AskedWords::Whole) == "\"阿片\" AND \"轮换\"");
}

TEST_CASE("Hanzi that the dictionary does not know together are asked for as they stand, then each alone",
          "[text][search]") {
    const auto drug = searchTerms("地西泮"); // diazepam
    REQUIRE(drug.size() == 1);
    CHECK(drug[0].whole == "\"地西\" AND \"西泮\"");
    CHECK(drug[0].begun == "\"地\"* AND \"西\"* AND \"泮\"*");
}
