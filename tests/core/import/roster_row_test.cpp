// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster_row.h"

#include "core/tabular/csv_reader.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

struct Reading {
    CsvTable csv;
    RosterLayout layout;
    RosterTable table;
    const RosterDraft& draft(std::size_t row) const { return table.rows[row].draft; }
    bool has(std::uint32_t row, CellProblem problem) const {
        for (const CellIssue& issue : table.issues)
            if (issue.row == row && issue.problem == problem) return true;
        return false;
    }
};

Reading readRows(const std::string& text, std::optional<DateOrder> order = std::nullopt) {
    CsvOptions options;
    options.separator = ',';
    auto csv = readCsv(text, options);
    REQUIRE(csv.ok());
    Reading reading{std::move(*csv), {}, {}};
    reading.layout = guessLayout(reading.csv.sheet);
    reading.table = readRoster(reading.csv.sheet, reading.layout, order);
    return reading;
}

} // namespace

TEST_CASE("a Chinese roster row becomes a draft with codes", "[import][row]") {
    const auto r = readRows(
        "工号,姓名,性别,单位,科室,职称,手机,邮箱,出生年月,报名日期,备注\n"
        "0012, 王小明 ,女,北京协和医院,肿瘤科,主管护师,１３９１２３４５６７８,W@x.org,1985年3月,2026/3/5,夜班\n");
    REQUIRE(r.table.rows.size() == 1);
    const RosterDraft& d = r.draft(0);
    CHECK(d.staffNumber == "0012");
    CHECK(d.fullName == "王小明");
    CHECK(d.familyName == "王");
    CHECK(d.givenName == "小明");
    CHECK(d.sex == "female");
    CHECK(d.institution == "北京协和医院");
    CHECK(d.department == "肿瘤科");
    CHECK(d.cadre == "nurse");
    CHECK(d.rank == "nurse_in_charge");
    CHECK(d.phone == "13912345678");
    CHECK(d.email == "W@x.org");
    CHECK(d.birthYear == 1985);
    CHECK(d.registeredOn == Date::of(2026, 3, 5));
    CHECK(d.note == "夜班");
    CHECK(r.table.issues.empty());
}

TEST_CASE("names are put together from their parts in the order of their language", "[import][row]") {
    CHECK(readRows("Họ,Tên\nNguyễn Văn,An\n").draft(0).fullName == "Nguyễn Văn An");
    CHECK(readRows("Nom,Prénom\nDiop,Awa\n").draft(0).fullName == "Awa Diop");
    CHECK(readRows("姓,名\n欧阳,修\n").draft(0).fullName == "欧阳修");
    CHECK(readRows("Last name,First name\nLovelace,\n").draft(0).fullName == "Lovelace");
}

TEST_CASE("a name in two scripts is stored as native and romanised", "[import][row]") {
    const auto r = readRows("Name\nTaro Yamada (山田太郎)\n王小明 Wang Xiaoming\n张三（大）\n");
    CHECK(r.draft(0).fullName == "山田太郎");
    CHECK(r.draft(0).romanised == "Taro Yamada");
    CHECK(r.draft(1).fullName == "王小明");
    CHECK(r.draft(1).romanised == "Wang Xiaoming");
    CHECK(r.draft(2).fullName == "张三（大）");
}

TEST_CASE("doubtful cells are named and kept as written", "[import][row]") {
    const auto r = readRows("姓名,电话,邮箱,报名日期,性别,类别,出生年\n"
                            "赵芳,0959474,not-an-address,someday,?,航天员,1850\n"
                            "12345,139 0000 ab,a@b.c,2026-03-05,女,护士,1990\n"
                            "李丽,010-65296114,a@b@c,2026-03-05,女,护士,1990\n");
    CHECK(r.has(0, CellProblem::PhoneLength));
    CHECK(r.has(0, CellProblem::EmailForm));
    CHECK(r.has(0, CellProblem::NotADate));
    CHECK(r.has(0, CellProblem::UnknownSex));
    CHECK(r.has(0, CellProblem::UnknownCadre));
    CHECK(r.has(0, CellProblem::DateOutOfRange));
    CHECK(r.draft(0).phone == "0959474");
    CHECK(r.draft(0).note == "someday; ?; 1850");
    CHECK(r.draft(0).title == "航天员");
    CHECK(r.has(1, CellProblem::NotAName));
    CHECK(r.has(1, CellProblem::PhoneLetters));
    CHECK_FALSE(r.has(2, CellProblem::PhoneLength));
    CHECK(r.has(2, CellProblem::EmailForm));
}

TEST_CASE("the order of day and month is decided by the whole column", "[import][row]") {
    const auto proven = readRows("姓名,报名日期\n甲一,05/03/2026\n乙二,25/03/2026\n");
    CHECK(proven.draft(0).registeredOn == Date::of(2026, 3, 5));
    CHECK(proven.table.provenOrder == DateOrder::DayFirst);
    CHECK_FALSE(proven.table.openDateColumn.has_value());

    const auto open = readRows("姓名,报名日期\n甲一,05/03/2026\n");
    CHECK(open.table.openDateColumn == 1U);
    CHECK(open.has(0, CellProblem::DateOrderOpen));
    CHECK(open.draft(0).note.empty());

    const auto answered = readRows("姓名,报名日期\n甲一,05/03/2026\n", DateOrder::MonthFirst);
    CHECK(answered.draft(0).registeredOn == Date::of(2026, 5, 3));
    CHECK_FALSE(answered.table.openDateColumn.has_value());
}

TEST_CASE("rows that are no people are told apart", "[import][row]") {
    const auto r = readRows("姓名,单位\n王小明,协和\n,海淀\n合计,2\n姓名,单位\n李丽,协和\nTotal:,\n");
    std::vector<RowKind> kinds;
    for (const RosterRow& row : r.table.rows) kinds.push_back(row.kind);
    CHECK(kinds == std::vector{RowKind::Person, RowKind::NoName, RowKind::Total, RowKind::RepeatedHeading,
                               RowKind::Person, RowKind::Total});
}

TEST_CASE("a row longer than its heading is shown, not shifted", "[import][row]") {
    const auto r = readRows("姓名,单位\n王小明,协和,多余\n李丽,协和,\n张三,协和\n");
    CHECK(r.has(0, CellProblem::ExtraCells));
    REQUIRE_FALSE(r.table.issues.empty());
    CHECK(r.table.issues.front().column == 2);
    CHECK_FALSE(r.has(1, CellProblem::ExtraCells));
    CHECK(readRows("姓名,单位\n王小明,协和,1\n李丽,协和,2\n张三,协和,3\n").table.issues.empty());
}

TEST_CASE("guards and text formulas of other programs are undone", "[import][row]") {
    const auto r = readRows("Name,Note,Staff no\nAwa Diop,'=urgent,\"=\"\"0012\"\"\"\n");
    CHECK(r.draft(0).note == "=urgent");
    CHECK(r.draft(0).staffNumber == "0012");
}

TEST_CASE("controls and marks of direction within a cell are left out, and told", "[import][row]") {
    const auto r = readRows("姓名,单位\n王\u202e小明,海淀\n李\x07娜,海淀\n赵\u200b芳,\ufeff海淀\n孙 燕,\u061c海淀\n");
    CHECK(r.has(0, CellProblem::HiddenSigns));
    CHECK(r.has(1, CellProblem::HiddenSigns));
    CHECK_FALSE(r.has(2, CellProblem::HiddenSigns)); // of spreadsheets, and harmless
    CHECK(r.has(3, CellProblem::HiddenSigns));
    CHECK(r.draft(0).fullName == "王小明");
    CHECK(r.draft(1).fullName == "李娜");
    CHECK(r.draft(2).fullName == "赵芳");
    CHECK(r.draft(3).institution == "海淀");
    CHECK_FALSE(isSerious(CellProblem::HiddenSigns));
}
