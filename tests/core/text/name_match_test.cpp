// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_match.h"

#include "tests/support/catch.h"

using namespace preceptor;

namespace {
NameTier tier(std::string_view a, std::string_view b) { return compareNames(nameKeys(a), nameKeys(b)); }
} // namespace

TEST_CASE("names compare by tiers of evidence", "[text][name]") {
    const auto [a, b, expected] = GENERATE(table<std::string, std::string, NameTier>({
        {"王小明", " 王小明 ", NameTier::Exact},
        {"Élodie Marchand", "ÉLODIE MARCHAND", NameTier::Exact},
        {"Nguyễn Văn An", "Nguyen Van An", NameTier::Folded},
        {"JANSSENS Jan", "Jan Janssens", NameTier::Folded},
        {"Quinn, Avery", "Avery Quinn", NameTier::Folded},
        {"王小明", "Wang Xiaoming", NameTier::Pinyin},
        {"王小明", "Xiaoming WANG", NameTier::Pinyin},
        {"王小明", "Xiao-Ming Wang", NameTier::Pinyin},
        {"尉迟恭", "Yuchi Gong", NameTier::Pinyin},
        {"吕布", "Lyu Bu", NameTier::Pinyin},
        {"李小明", "李晓明", NameTier::Pinyin},
        {"Nguyen Van A", "Nguyen Van B", NameTier::None},
        {"王小明", "张伟", NameTier::None},
        {"", "", NameTier::None},
    }));
    CAPTURE(a, b);
    CHECK(tier(a, b) == expected);
    CHECK(tier(b, a) == expected);
}

TEST_CASE("a display name is matched by its parts", "[text][name]") {
    const auto [display, person, expected] = GENERATE(table<std::string, std::string, NameTier>({
        {"协和-王小明", "王小明", NameTier::Part},
        {"微信昵称（王小明）", "王小明", NameTier::Part},
        {"015_Loki (Loki Laufeyson)", "Loki Laufeyson", NameTier::Part},
        {"[ExampleCorp] Sam Rivera (Unverified)", "Sam Rivera", NameTier::Part},
        {"JANSSENS JAN (EXT)", "Jan Janssens", NameTier::Part},
        {"Taro Yamada (山田 太郎)", "山田 太郎", NameTier::Part},
        {"Dr. Élodie Marchand", "Élodie Marchand", NameTier::Part},
        {"Jean Pierre Habimana", "Jean Habimana", NameTier::Suggestion},
        {"Giorgio Santambrogo", "Giorgio Santambrogio", NameTier::Suggestion},
        {"Giorgio Santambrogio", "Mario Rossi", NameTier::None},
    }));
    CAPTURE(display, person);
    CHECK(matchDisplayName(display, nameKeys(person)) == expected);
}

TEST_CASE("a name that is written nearly alike is offered in every language", "[text][name]") {
    const auto [shown, person] = GENERATE(table<std::string, std::string>({
        {"Nguyen Thi Huongg", "Nguyễn Thị Hường"},
        {"Huon Thi Nguyen", "Nguyễn Thị Hường"},
        {"Trần Quốc Tuất", "Trần Quốc Tuấn"},
        {"Le Minh", "Lê Thị Minh"},
        {"Elodie Marchant", "Élodie Marchand"},
        {"MARCHANT Elodie", "Élodie Marchand"},
        {"Jean-Pierre Habymana", "Jean-Pierre Habimana"},
        {"Katherine O'Brien", "Catherine OBrien"},
        {"G. Santambrogio", "Giorgio Santambrogio"},
        {"giorgio s.", "Giorgio Santambrogio"},
        {"王小敏", "王小明"},
        {"李小明", "王小明"},
        {"欧阳娜那", "欧阳娜娜"},
        {"协和-王晓敏", "王小敏"},
        {"Wang Xiaomin", "王小明"},
    }));
    CAPTURE(shown, person);
    const NameTier found = matchDisplayName(shown, nameKeys(person));
    CHECK((found == NameTier::Suggestion || found == NameTier::Part || found == NameTier::Pinyin));
    CHECK(compareNames(nameKeys(shown), nameKeys(person)) <= NameTier::Pinyin);
}

TEST_CASE("names that share most letters and are two people's are not offered", "[text][name]") {
    const auto [shown, person] = GENERATE(table<std::string, std::string>({
        {"Nguyen Van A", "Nguyen Van B"},
        {"Nguyễn Thị Lan", "Nguyễn Thị Hường"},
        {"Awa Diop", "Fatou Diop"},
        {"王芳", "王敏"},
        {"王小明", "张伟民"},
        {"王小明", "王建国"},
        {"John Smith", "Joan Baker"},
    }));
    CAPTURE(shown, person);
    CHECK(matchDisplayName(shown, nameKeys(person)) == NameTier::None);
}

TEST_CASE("Jaro-Winkler gives the published values", "[text][name]") {
    CHECK(jaroWinkler("martha", "marhta") == Approx(0.9611).epsilon(0.001));
    CHECK(jaroWinkler("dwayne", "duane") == Approx(0.84).epsilon(0.001));
    CHECK(jaroWinkler("dixon", "dicksonx") == Approx(0.8133).epsilon(0.001));
    CHECK(jaroWinkler("same", "same") == 1.0);
    CHECK(jaroWinkler("abc", "xyz") == 0.0);
    CHECK(jaroWinkler("", "") == 0.0);
}
