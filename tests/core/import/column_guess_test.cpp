// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_guess.h"

#include "core/import/column_alias.h"
#include "core/tabular/csv_reader.h"
#include "tests/support/catch.h"

using namespace preceptor;
using namespace std::string_literals;
using enum RosterField;

namespace {

CsvTable sheetOf(const std::string& text) {
    CsvOptions options;
    options.separator = ',';
    auto table = readCsv(text, options);
    REQUIRE(table.ok());
    return std::move(*table);
}

std::vector<RosterField> fieldsOf(const RosterLayout& layout) {
    std::vector<RosterField> fields;
    for (const RosterColumn& column : layout.columns) fields.push_back(column.field);
    return fields;
}

std::vector<RosterField> guess(const std::string& text) { return fieldsOf(guessLayout(sheetOf(text).sheet)); }

} // namespace

TEST_CASE("headings are known in four languages", "[import][column]") {
    const auto [heading, field] = GENERATE(table<std::string, RosterField>({
        {"姓名", FullName},
        {"姓名（必填）*", FullName},
        {"Họ và tên", FullName},
        {"HỌ TÊN", FullName},
        {"Nom et prénom(s)", FullName},
        {"Full name", FullName},
        {"Prénom", GivenName},
        {"所在单位：", Institution},
        {"Đơn vị công tác", Institution},
        {"Établissement", Institution},
        {"科室电话", Phone},
        {"手机号码", Phone},
        {"Số điện thoại", Phone},
        {"Adresse e-mail", Email},
        {"报名\n日期", RegisteredOn},
        {"Ngày đăng ký", RegisteredOn},
        {"Date d'inscription", RegisteredOn},
        {"Date d’inscription", RegisteredOn},
        {"技术职称", Rank},
        {"职务", Title},
        {"工号", StaffNumber},
        {"Giới tính", Sex},
        {"出生年月", BirthYear},
        {"序号", Ignore},
        {"STT", Ignore},
        {"身份证号", Ignore},
        {"Participant's phone number", Phone},
    }));
    CAPTURE(heading);
    const auto match = matchHeading(heading);
    REQUIRE(match.has_value());
    CHECK(match->field == field);
}

TEST_CASE("words that are no headings mean nothing", "[import][column]") {
    for (const auto* text : {"", "王小明", "肿瘤科", "2026-03-05", "Bệnh nhân"}) {
        CAPTURE(text);
        const auto match = matchHeading(text);
        CHECK((!match || !match->exact));
    }
}

TEST_CASE("title rows above the heading are passed over", "[import][column]") {
    const auto csv =
        sheetOf("2026年安宁疗护培训班报名表,,\n主办单位：协和,,\n\n姓名,单位,手机\n王小明,协和,13900000000\n");
    const RosterLayout layout = guessLayout(csv.sheet);
    REQUIRE(layout.headingRow.has_value());
    CHECK(csv.sheet.rowNumber(*layout.headingRow) == 4);
    CHECK(layout.firstDataRow() == *layout.headingRow + 1);
    CHECK(fieldsOf(layout) == std::vector{FullName, Institution, Phone});
}

TEST_CASE("the first of two columns of one meaning wins and the other is marked", "[import][column]") {
    const RosterLayout layout = guessLayout(sheetOf("Name,Email,Email,,Mobile\na,b,c,d,e\n").sheet);
    CHECK(fieldsOf(layout) == std::vector{FullName, Email, Ignore, Ignore, Phone});
    CHECK(layout.columns[2].occurrence == 2);
    CHECK(layout.columns[2].fieldTakenAlready);
    CHECK(layout.columns[3].heading.empty());
}

TEST_CASE("a name in two columns is known as two parts", "[import][column]") {
    CHECK(guess("Nom,Prénom\nDiop,Awa\n") == std::vector{FamilyName, GivenName});
    CHECK(guess("Họ đệm,Tên\nNguyễn Văn,An\n") == std::vector{FamilyName, GivenName});
    CHECK(guess("First name,Last name,Site\nAda,L,x\n") == std::vector{GivenName, FamilyName, Institution});
    CHECK(guess("Last,First,Email\nDoe,John,j@x.org\n") == std::vector{FamilyName, GivenName, Email});
    CHECK(guess("Nom,Structure\nDiop,x\n") == std::vector{FullName, Institution});
    CHECK(guess("Tên,Khoa\nAn,x\n") == std::vector{FullName, Department});
}

TEST_CASE("columns without headings are known by their values", "[import][column]") {
    const RosterLayout layout =
        guessLayout(sheetOf("王小明,女,13912345678,a@b.org,x1\n李丽,男,13812345678,c@d.org,x2\n").sheet);
    CHECK_FALSE(layout.headingRow.has_value());
    CHECK(layout.firstDataRow() == 0);
    CHECK(fieldsOf(layout) == std::vector{FullName, Sex, Phone, Email, Ignore});
}

TEST_CASE("a list without headings is known by its names and what stands beside them", "[import][column]") {
    CHECK(guess("Hôpital Principal,Awa Diop,infirmière\nCentre de santé Ngor,Ousmane Fall,médecin\n") ==
          std::vector{Institution, FullName, Cadre});
    CHECK(guess("王小明,北京协和医院,护士\n李丽,海淀社区卫生服务中心,医生\n") ==
          std::vector{FullName, Institution, Cadre});
    CHECK(guess("Nguyễn Văn An,Bệnh viện K\nTrần Thị Bình,Bệnh viện Bạch Mai\n") == std::vector{FullName, Institution});
}

TEST_CASE("text that is no list of people gets no column of names", "[import][column]") {
    const auto text = GENERATE(
        "some note\n"s, "some note\nanother line of it\n"s,
        "Dear colleagues,\nplease give your name, phone number and e-mail address\nbefore Friday.\n\nBest regards,\nAwa Diop\n"s,
        "Ward meeting,Monday\nThe pump is broken, again\nMore gloves please,\n"s, "红花,白芷\n黄芪,当归\n"s,
        "Apple juice,3\nBrown bread,2\n"s,
        "Name\nWe met on Monday, all of us were there.\nThe minutes of last week were read and agreed upon.\n"s,
        "各位同事：\n请大家于周五之前提交名单，谢谢。\n护理部\n"s);
    CAPTURE(text);
    CHECK_FALSE(guessLayout(sheetOf(text).sheet).hasName());
}

TEST_CASE("two words that happen to stand in a sentence make no heading row", "[import][column]") {
    CHECK_FALSE(guessLayout(sheetOf("your name here,the phone number there\nx,y\n").sheet).headingRow.has_value());
    CHECK(guessLayout(sheetOf("Participant's full name,Your hospital here,Mobile phone (own)\nx,y,z\n").sheet)
              .headingRow.has_value());
}

TEST_CASE("a person may choose the heading row", "[import][column]") {
    const auto csv = sheetOf("name,phone\nx,y\nName,Email\na,b\n");
    CHECK(fieldsOf(guessLayout(csv.sheet, 2)) == std::vector{FullName, Email});
    CHECK_FALSE(guessLayout(csv.sheet, std::nullopt).headingRow.has_value());
}

TEST_CASE("files with the same headings have the same fingerprint", "[import][column]") {
    const auto print = [](const std::string& text) { return headingFingerprint(guessLayout(sheetOf(text).sheet)); };
    CHECK(print("姓名,单位\na,b\n") == print("姓名*,单位：\nc,d\n"));
    CHECK(print("姓名,单位\na,b\n") != print("单位,姓名\na,b\n"));
    CHECK(headingFingerprint({}).empty());
}

TEST_CASE("every field has a code that leads back to it", "[import][column]") {
    for (const RosterField field : rosterFields()) CHECK(rosterFieldByCode(codeOf(field)) == field);
    CHECK_FALSE(rosterFieldByCode("nonsense").has_value());
}
