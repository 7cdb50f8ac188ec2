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
    CHECK(searchExpression("opioid rotation") == "\"opioid\"* AND \"rotation\"*");
    CHECK(searchExpression("阿片 轮换") == "\"阿片\" AND \"轮换\"");
    CHECK(searchExpression("痛") == "\"痛\"*");
    CHECK(searchExpression("\"AND* (") == "\"and\"*");
    CHECK(searchExpression("q4 h") == "\"q4\" AND \"h\"");
    CHECK(searchExpression("?!") == "");
}
