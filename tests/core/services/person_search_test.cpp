// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace preceptor;

namespace {

struct SearchedPeople {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> file = Workspace::inMemory(clock);
    PeopleService& people = file->people();
    PersonSearch& search = file->personSearch();
    InstitutionId pumch = *file->institutions().add("北京协和医院");

    PersonId add(const std::string& name, const std::optional<WorkplaceDraft>& place = {}) {
        PersonDraft draft;
        draft.values.nativeName = name;
        return *people.addPerson(draft, place);
    }
    std::vector<std::string> names(const std::string& text, std::size_t limit = PersonIndex::kNoLimit) {
        std::vector<std::string> found;
        for (const PersonRow& row : people.rows(search.find({.text = text}, limit))) found.push_back(row.nativeName);
        return found;
    }
};
using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a Chinese name is found by any part, pinyin, initials and mixtures", "[people][search]") {
    SearchedPeople f;
    f.add("王秀英");
    f.add("李娜");
    for (const char* text : {"王", "秀英", "英", "wxy", "wangxiuying", "wangx", "xiuying", "wang xiu", "wang x",
                             "wangxy", "WANG", "xiuying wang", "ｗａｎｇ"}) {
        INFO(text);
        CHECK(f.names(text) == Names{"王秀英"});
    }
    CHECK(f.names("zzz").empty());
}

TEST_CASE("surnames are found by their own reading and both spellings of lü", "[people][search]") {
    SearchedPeople f;
    f.add("单雄信");
    f.add("吕布");
    CHECK(f.names("shan") == Names{"单雄信"});
    CHECK(f.names("lvbu") == Names{"吕布"});
    CHECK(f.names("lyubu") == Names{"吕布"});
    CHECK(f.names("lubu") == Names{"吕布"});
}

TEST_CASE("a Latin name is found without accents, by any word and any part", "[people][search]") {
    SearchedPeople f;
    f.add("Nguyễn Thị Hương");
    for (const char* text : {"huong", "Hương", "nguyen h", "thi ng", "uye", "nth"}) {
        INFO(text);
        CHECK(f.names(text) == Names{"Nguyễn Thị Hương"});
    }
}

TEST_CASE("a name that begins so comes before a later word, a part, initials and contacts", "[people][search]") {
    SearchedPeople f;
    f.add("Bo Lian");
    f.add("Lian Bo");
    f.add("Julian Q");
    f.add("林一安念");
    PersonDraft mail;
    mail.values.nativeName = "Zoe Q";
    mail.values.email = "lian@example.org";
    REQUIRE(f.people.addPerson(mail));
    CHECK(f.names("lian") == Names{"Lian Bo", "Bo Lian", "Julian Q", "Zoe Q"});
    CHECK(f.names("lian", 2) == Names{"Lian Bo", "Bo Lian"});
    CHECK(f.names("lyan") == Names{"林一安念"});
}

TEST_CASE("contacts and numbers find their person", "[people][search]") {
    SearchedPeople f;
    PersonDraft draft;
    draft.values.nativeName = "A";
    draft.values.email = "Ana.Li@Example.org";
    draft.values.phone = "139 1234 5678";
    draft.values.staffNo = "N0042";
    REQUIRE(f.people.addPerson(draft));
    for (const char* text : {"ana.li@", "example", "1234 5678", "n0042", "0042"}) {
        INFO(text);
        CHECK(f.names(text) == Names{"A"});
    }
}

TEST_CASE("an institution finds its people after those of that name", "[people][search]") {
    SearchedPeople f;
    f.add("协和", {});
    f.add("李娜", WorkplaceDraft{f.pumch, "nurse", "", {}});
    CHECK(f.names("协和") == Names{"协和", "李娜"});
    CHECK(f.names("beijingxiehe") == Names{"李娜"});
    CHECK(f.names("bjxh") == Names{"李娜"});
    CHECK(f.names("li 协和") == Names{"李娜"});
    CHECK(f.names("wang 协和").empty());
}

TEST_CASE("filters narrow what is found", "[people][search]") {
    SearchedPeople f;
    f.add("王一", WorkplaceDraft{f.pumch, "nurse", "", {}});
    f.add("王二", WorkplaceDraft{f.pumch, "physician_specialist", "", {}});
    f.add("王三");
    CHECK(f.search.find({.text = "wang", .institution = f.pumch}).size() == 2);
    CHECK(f.search.find({.text = "", .cadreGroup = "nurse"}).size() == 1);
    CHECK(f.search.find({.text = "", .institution = InstitutionId{99}}).empty());
    CHECK(f.search.find({.text = "wang", .status = "retired"}).empty());
}

TEST_CASE("search follows every commit, undo and redo", "[people][search]") {
    SearchedPeople f;
    f.add("李娜");
    CHECK(f.names("wang").empty());
    const PersonId id = f.add("王秀英");
    CHECK(f.names("wang") == Names{"王秀英"});
    PersonDraft draft{*f.people.find(id), {}};
    draft.values.nativeName = "张秀英";
    REQUIRE(f.people.editPerson(id, draft));
    CHECK(f.names("zhang") == Names{"张秀英"});
    CHECK(f.names("wangxiuying") == Names{"张秀英"}); // by the former name
    REQUIRE(f.file->undo());
    CHECK(f.names("zhang").empty());
    REQUIRE(f.people.deletePeople(std::vector{id}));
    CHECK(f.names("wang").empty());
    REQUIRE(f.file->undo());
    CHECK(f.names("wang") == Names{"王秀英"});
    REQUIRE(f.people.affiliate({{}, id, f.pumch, {}, "nurse", "", "", Date::of(2026, 1, 1), {}, true, {}, ""}));
    CHECK(f.names("xiehe") == Names{"王秀英"});
}

TEST_CASE("people stand in the order of pinyin and Latin letters alike", "[people][search]") {
    SearchedPeople f;
    CHECK(f.search.inNameOrder().empty());
    for (const char* name : {"张伟", "Émile", "王伟", "阿依古丽", "Tan Ah Kow"}) f.add(name);
    Names order;
    for (const PersonRow& row : f.people.rows(f.search.inNameOrder())) order.push_back(row.nativeName);
    CHECK(order == Names{"阿依古丽", "Émile", "Tan Ah Kow", "王伟", "张伟"});
}

TEST_CASE("people read from the file at once stand in the order of pinyin", "[people][search]") {
    SearchedPeople f;
    for (const char* name : {"张伟", "范艳", "夏超强", "李宁", "曹瑞雪"}) f.add(name);
    Names order;
    for (const PersonRow& row : f.people.rows(f.search.inNameOrder())) order.push_back(row.nativeName);
    CHECK(order == Names{"曹瑞雪", "范艳", "李宁", "夏超强", "张伟"});
}

TEST_CASE("changed bit by bit or read anew, the index is the same", "[people][search]") {
    const auto parts = rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "b", " ", "c", "王", "秀", "张", "É"));
    rc::check("index by put equals index by sort", [&] {
        PersonIndex grown;
        PersonIndex sorted;
        for (std::int64_t id = 1; id <= 12; ++id) {
            PersonKeys keys;
            keys.id = PersonId{id};
            for (const std::string& part : *parts) keys.nativeName += part;
            keys.nativeName += "x";
            grown.put(keys);
            sorted.append(keys);
        }
        sorted.sort();
        RC_ASSERT(grown.inNameOrder() == sorted.inNameOrder());
        for (const char* text : {"a", "ab", "c a", "xb"})
            RC_ASSERT(grown.find({.text = text}) == sorted.find({.text = text}));
    });
}

TEST_CASE("people are put in order by each column, nothing known last either way", "[people][search]") {
    SearchedPeople f;
    const InstitutionId haidian = *f.file->institutions().add("Haidian Hospital");
    f.add("C", WorkplaceDraft{f.pumch, "physician_specialist", "Oncology"});
    f.add("A", WorkplaceDraft{haidian, "nurse", "ICU"});
    f.add("B");
    const auto by = [&f](PeopleColumn column, bool descending = false, const std::string& language = "en") {
        Names found;
        for (const PersonRow& row : f.people.rows(f.search.find({}, PeopleSort{column, descending, language})))
            found.push_back(row.nativeName);
        return found;
    };
    CHECK(by(PeopleColumn::Name) == Names{"A", "B", "C"});
    CHECK(by(PeopleColumn::Name, true) == Names{"C", "B", "A"});
    CHECK(by(PeopleColumn::Institution) == Names{"C", "A", "B"}); // beijing xiehe, haidian
    CHECK(by(PeopleColumn::Institution, true) == Names{"A", "C", "B"});
    CHECK(by(PeopleColumn::Department) == Names{"A", "C", "B"});
    CHECK(by(PeopleColumn::Phone) == Names{"A", "B", "C"}); // nobody has one
    f.add("D", WorkplaceDraft{haidian, "nurse", "ICU"});
    CHECK(by(PeopleColumn::Department) == Names{"A", "D", "C", "B"});
}

TEST_CASE("people are narrowed to a class and to nothing known of their cadre", "[people][search]") {
    SearchedPeople f;
    f.add("A", WorkplaceDraft{f.pumch, "nurse"});
    const PersonId unknown = f.add("B");
    CHECK(f.search.find({.cadreGroup = std::string(kNoCadre)}) == std::vector<PersonId>{unknown});
    CHECK(f.search.find({.cadreGroup = "other"}).empty());
    CHECK(f.search.find({.inTraining = true}).empty());
    CHECK(f.search.find({.cohort = CohortId{7}}).empty());
}
