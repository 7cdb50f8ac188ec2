// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include "core/text/collate.h"
#include "core/text/utf8.h"
#include "tests/support/catch.h"

#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

using namespace preceptor;

TEST_CASE("surnames are read as surnames", "[text][pinyin]") {
    const auto [name, spaced] = GENERATE(table<std::string, std::string>({
        {"王小明", "wang xiao ming"},
        {"单雄信", "shan xiong xin"},
        {"解晓东", "xie xiao dong"},
        {"仇英", "qiu ying"},
        {"区寄", "ou ji"},
        {"查良镛", "zha liang yong"},
        {"尉迟恭", "yu chi gong"},
        {"曾国藩", "zeng guo fan"},
        {"欧阳修", "ou yang xiu"},
        {"朴树", "piao shu"},
        {"缪荃孙", "miao quan sun"},
        {"覃辉", "qin hui"},
        {"长孙无忌", "zhang sun wu ji"},
        {"万俟卨", "mo qi xie"},
        {"乐毅", "yue yi"},
        {"吕布", "lu bu"},
        {"重庆", "chong qing"},
    }));
    CHECK(pinyinOfName(name).spaced == spaced);
}

TEST_CASE("the same character is read commonly inside a name or a text", "[text][pinyin]") {
    CHECK(pinyinOfName("王单").spaced == "wang dan");
    CHECK(pinyinOfText("单位").spaced == "dan wei");
}

TEST_CASE("pinyin comes spaced, joined and as initials, with the surname's length", "[text][pinyin]") {
    const Pinyin name = pinyinOfName("欧阳小明");
    CHECK(name.joined == "ouyangxiaoming");
    CHECK(name.initials == "oyxm");
    CHECK(name.familyLetters == 6);
}

TEST_CASE("Latin words take part folded", "[text][pinyin]") {
    const Pinyin name = pinyinOfName("Nguyễn Văn Đức");
    CHECK(name.spaced == "nguyen van duc");
    CHECK(name.initials == "nvd");
    CHECK(name.familyLetters == 0);
    CHECK(pinyinOfText("北京Haidian医院").spaced == "bei jing haidian yi yuan");
}

TEST_CASE("a Han name splits into surname and given name", "[text][pinyin]") {
    const auto [name, family, given] = GENERATE(table<std::string, std::string, std::string>({
        {"王小明", "王", "小明"},
        {"张 三", "张", "三"},
        {"欧阳修", "欧阳", "修"},
        {"欧阳", "欧", "阳"},
        {"王", "", ""},
        {"Tan Ah Kow", "", ""},
        {"王小明2", "", ""},
    }));
    const HanName parts = splitHanName(name);
    CHECK(parts.family == family);
    CHECK(parts.given == given);
}

TEST_CASE("a Han name is romanised as on a passport", "[text][pinyin]") {
    CHECK(romanisedHanName("王小明") == "Wang Xiaoming");
    CHECK(romanisedHanName("尉迟恭") == "Yuchi Gong");
    CHECK(romanisedHanName("Tan Ah Kow").empty());
}

TEST_CASE("the spellings of ü meet", "[text][pinyin]") {
    CHECK(canonicalPinyin("lvbu") == "lubu");
    CHECK(canonicalPinyin("lyubu") == "lubu");
    CHECK(canonicalPinyin("nyu") == "nu");
    CHECK(canonicalPinyin("liu") == "liu");
}

TEST_CASE("the reading table is that of ICU", "[text][pinyin]") {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> icuReading(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    REQUIRE(U_SUCCESS(status));
    std::size_t different = 0;
    for (char32_t c = 0x4E00; c < 0x9FA6; c += 13) {
        icu::UnicodeString text(static_cast<UChar32>(c));
        icuReading->transliterate(text);
        std::string expected;
        text.trim().toUTF8String(expected);
        std::string one;
        utf8::append(one, c);
        different += pinyinOfText(one).joined != expected;
    }
    CHECK(different == 0);
}

TEST_CASE("Han characters are known in every plane", "[text][pinyin]") {
    CHECK(isHan(U'王'));
    CHECK(isHan(U'𠮷'));
    CHECK_FALSE(isHan(U'か'));
    CHECK(hasHan("Dr 王"));
    CHECK_FALSE(hasHan("Dr Wang"));
}

TEST_CASE("names sort by sound, whatever their script", "[text][collate]") {
    CHECK(nameSortKey("陈静") < nameSortKey("Đặng Văn Lâm"));
    CHECK(nameSortKey("Đặng Văn Lâm") < nameSortKey("Élodie Marchand"));
    CHECK(nameSortKey("Élodie Marchand") < nameSortKey("王小明"));
    CHECK(nameSortKey("李晓明") != nameSortKey("李小明"));
    CHECK(nameSortKey("tan ah kow") == "tan ah kow");
}
