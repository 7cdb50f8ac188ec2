// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_score.h"

#include "tests/support/catch.h"

using preceptor::ui::paletteScore;

namespace {

int score(const char* query, const char* text) {
    return paletteScore(QString::fromUtf8(query), QString::fromUtf8(text));
}

} // namespace

TEST_CASE("a beginning beats a word, a word beats a middle, a middle beats initials", "[ui][shell]") {
    CHECK(score("rep", "Reports") > score("rep", "Export a report"));
    CHECK(score("rep", "Export a report") > score("por", "Export a report"));
    CHECK(score("por", "Export a report") > score("ear", "Export a report"));
    CHECK(score("ear", "Export a report") > 0);
}

TEST_CASE("case and accents do not count in the palette", "[ui][shell]") {
    CHECK(score("NGUYEN", "Nguyễn Thị Hương") > 0);
    CHECK(score("huong", "Nguyễn Thị Hương") > 0);
}

TEST_CASE("Chinese words are found by pinyin and its initials", "[ui][shell]") {
    CHECK(score("wxy", "王秀英") > 0);
    CHECK(score("wangxiu", "王秀英") > 0);
    CHECK(score("秀", "王秀英") > 0);
    CHECK(score("lsm", "王秀英") == 0);
}

TEST_CASE("an empty query fits everything and a strange one nothing", "[ui][shell]") {
    CHECK(score("", "Reports") > 0);
    CHECK(score("   ", "Reports") > 0);
    CHECK(score("zzz", "Reports") == 0);
}
