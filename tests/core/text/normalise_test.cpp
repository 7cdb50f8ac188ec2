// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalise.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("tidy trims any blank, joins doubled ones and keeps the letters", "[text]") {
    CHECK(tidy("  Tan\t Ah  Kow \n") == "Tan Ah Kow");
    CHECK(tidy("\u3000王 小明\u00A0") == "王 小明");
    CHECK(tidy("ａｂｃ") == "ａｂｃ");
    CHECK(tidy("").empty());
    CHECK(tidy(" \t\r\n").empty());
}

TEST_CASE("tidy drops characters nobody sees", "[text]") {
    CHECK(tidy("\u202Eevil\u202C") == "evil");     // direction override
    CHECK(tidy("Ng\u200Buy\uFEFFen") == "Nguyen"); // zero-width space, byte order mark
    CHECK(tidy("a\tb\x01\x7F") == "a b");          // controls
    CHECK(tidy("\u0915\u200D") == "\u0915\u200D"); // a joiner belongs to the spelling
}

TEST_CASE("tidy composes letters typed as base and accent", "[text]") { CHECK(tidy("Nguye\u0302\u0303n") == "Nguyễn"); }

TEST_CASE("halfWidth makes full-width digits and signs plain", "[text]") {
    CHECK(halfWidth("１３９－１２３４　（内线）") == "139-1234 (内线)");
}

TEST_CASE("matchKey joins spellings that differ by case and width only", "[text]") {
    CHECK(matchKey("ＷＡＮＧ Xiaoming ") == matchKey("wang xiaoming"));
    CHECK(matchKey("ÉLODIE") == matchKey("élodie"));
    CHECK(matchKey("Élodie") != matchKey("Elodie"));
    CHECK(matchKey("李晓明") != matchKey("李小明"));
}

TEST_CASE("a view is the text itself when nothing changes", "[text]") {
    TextArena arena;
    const std::string name = "Nguyễn Thị Hường";
    CHECK(tidyView(name, arena).data() == name.data());
    const std::string padded = " " + name + " ";
    CHECK(tidyView(padded, arena) == name);
}

TEST_CASE("fold takes accents and case off and leaves Hanzi", "[text][fold]") {
    CHECK(fold("Nguyễn Văn Đức") == "nguyen van duc");
    CHECK(fold("Élodie SÉNÉCAL") == "elodie senecal");
    CHECK(fold("Nguye\u0302\u0303n") == "nguyen");
    CHECK(fold("Łukasz Øster Straße Æsa Œuvre") == "lukasz oster strasse aesa oeuvre");
    CHECK(fold("王小明") == "王小明");
    CHECK(fold("Ｔａｎ（１）") == "tan(1)");
    CHECK(fold("N’Diaye") == "n'diaye");
}

TEST_CASE("the folded word set does not depend on order, case or punctuation", "[text][fold]") {
    CHECK(wordSetOf(fold("Tan, Ah Kow")) == wordSetOf(fold("AH KOW TAN")));
    CHECK(wordSetOf(fold("Quinn, Avery")) == "avery quinn");
    CHECK(wordSetOf(fold("阿不都·热合曼")) == wordSetOf(fold("阿不都 热合曼")));
    CHECK(wordSetOf(fold(" ,.- ")).empty());
}

TEST_CASE("UTF-8 validity is strict", "[text]") {
    CHECK(utf8::isValid("plain ASCII of more than eight bytes"));
    CHECK(utf8::isValid("王é😀"));
    CHECK_FALSE(utf8::isValid("\xC0\xAF"));         // overlong
    CHECK_FALSE(utf8::isValid("\xED\xA0\x80"));     // surrogate
    CHECK_FALSE(utf8::isValid("\xF4\x90\x80\x80")); // above U+10FFFF
    CHECK_FALSE(utf8::isValid("\xE7\x8E"));         // cut off
}

TEST_CASE("walking UTF-8 gives back what was appended", "[text]") {
    for (const char32_t c : {U'a', U'é', U'王', U'😀', char32_t{0x10FFFF}}) {
        std::string text;
        utf8::append(text, c);
        std::size_t at = 0;
        CHECK(utf8::next(text, at) == c);
        CHECK(at == text.size());
    }
}
