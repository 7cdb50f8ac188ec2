// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xlsx_reader.h"

#include "core/tabular/number_format.h"
#include "tests/support/catch.h"
#include "tests/support/sheet_text.h"
#include "tests/support/zip_builder.h"

using namespace preceptor;
using test::Rows;
using test::WorkbookParts;

namespace {

XlsxTable readFirst(const std::string& bytes) {
    auto book = XlsxWorkbook::open(bytes, "book.xlsx");
    REQUIRE(book.ok());
    auto table = book->read(book->firstVisible());
    REQUIRE(table.ok());
    return std::move(*table);
}

Rows rowsOf(const WorkbookParts& parts) { return test::textOf(readFirst(test::workbookOf(parts)).sheet); }

} // namespace

TEST_CASE("shared, inline, formula and rich text are read, phonetic guides are not", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.sharedStrings = "<si><t>姓名</t></si><si><r><t>Wang </t></r><r><t>Min</t></r><rPh><t>わん</t></rPh></si>";
    parts.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                      "<c r=\"C1\" t=\"inlineStr\"><is><t>in</t></is></c><c r=\"D1\" t=\"str\"><f>1</f><v>out</v></c>"
                      "</row>";
    CHECK(rowsOf(parts) == Rows{{"姓名", "Wang Min", "in", "out"}});
}

TEST_CASE("a cell merged over several rows is the value of each of them, a title over columns stands in the first",
          "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
    parts.sheetData =
        "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c><c r=\"C2\" s=\"1\"><v>43831</v></c></row>"
        "<row r=\"3\"><c r=\"B3\"><v>3</v></c></row>"
        "<row r=\"5\"><c r=\"A5\"><v>9</v></c><c r=\"B5\"><v>4</v></c></row>"
        "<row r=\"6\"><c r=\"B6\"><v>5</v></c></row>";
    parts.afterSheetData = "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A3\"/>"
                           "<mergeCell ref=\"C2:C6\"/><mergeCell ref=\"A5:A9\"/><mergeCell ref=\"E5:E6\"/>"
                           "<mergeCell ref=\"nonsense\"/><mergeCell ref=\"B6:B2\"/></mergeCells>";
    CHECK(rowsOf(parts) == Rows{{"7"},
                                {"1", "2", "2020-01-01"},
                                {"1", "3", "2020-01-01"},
                                {"9", "4", "2020-01-01"},
                                {"9", "5", "2020-01-01"}});
    const XlsxTable table = readFirst(test::workbookOf(parts));
    CHECK(table.sheet.at(4, 2).kind() == CellKind::Date);
}

TEST_CASE("merged cells may not make a sheet larger than it may be", "[tabular][xlsx]") {
    WorkbookParts parts;
    for (int row = 1; row <= 50; ++row) parts.sheetData += "<row><c><v>1</v></c><c><v>2</v></c></row>";
    for (int n = 0; n < 50; ++n) parts.afterSheetData += "<mergeCell ref=\"A1:A1048576\"/>";
    XlsxLimits limits;
    limits.cells = 1000;
    auto book = XlsxWorkbook::open(test::workbookOf(parts), "book.xlsx", limits);
    REQUIRE(book.ok());
    CHECK(book->read(0).error().code == ErrorCode::FileTooLarge);
}

TEST_CASE("cells without references follow each other and gaps stay empty", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.sheetData = "<row><c><v>1</v></c><c><v>2</v></c></row>"
                      "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
                      "<row/><row r=\"1048576\"><c r=\"A1048576\" s=\"0\"/></row>";
    const XlsxTable table = readFirst(test::workbookOf(parts));
    CHECK(test::textOf(table.sheet) == Rows{{"1", "2"}, {"", "", "3", "4"}});
    CHECK(table.sheet.rowNumber(1) == 5);
    CHECK(table.blankRows == 2);
}

TEST_CASE("dates are known by built-in formats, East Asian ones too, and by codes", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.numberFormats = "<numFmt numFmtId=\"176\" formatCode=\"[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                          "<numFmt numFmtId=\"177\" formatCode=\"0.00&quot; days&quot;\"/>";
    parts.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"58\"/>"
                        "<xf numFmtId=\"176\"/><xf numFmtId=\"177\"/>";
    for (int style = 0; style < 6; ++style)
        parts.sheetData += "<row><c s=\"" + std::to_string(style) + "\"><v>43831</v></c></row>";
    CHECK(rowsOf(parts) == Rows{{"43831"}, {"2020-01-01"}, {"2020-01-01"}, {"2020-01-01"}, {"2020-01-01"}, {"43831"}});
}

TEST_CASE("a moment is rounded to the second and the 1904 calendar is honoured", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.cellFormats = "<xf numFmtId=\"22\"/>";
    parts.sheetData = "<row><c s=\"0\"><v>43831.042372685202</v></c></row>";
    CHECK(rowsOf(parts) == Rows{{"2020-01-01 01:01:01"}});
    parts.workbookProperties = "<workbookPr date1904=\"1\"/>";
    parts.sheetData = "<row><c s=\"0\"><v>42735</v></c></row>";
    CHECK(rowsOf(parts) == Rows{{"2021-01-01"}});
}

TEST_CASE("kinds of cells are told apart", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
    parts.sheetData = "<row><c><v>5</v></c><c s=\"1\"><v>43831</v></c><c t=\"b\"><v>1</v></c>"
                      "<c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2026-03-05T00:00:00</v></c></row>";
    const XlsxTable table = readFirst(test::workbookOf(parts));
    CHECK(test::textOf(table.sheet) == Rows{{"5", "2020-01-01", "TRUE", "#N/A", "2026-03-05"}});
    CHECK(table.sheet.at(0, 0).kind() == CellKind::Number);
    CHECK(table.sheet.at(0, 1).kind() == CellKind::Date);
    CHECK(table.sheet.at(0, 3).kind() == CellKind::Error);
    CHECK(table.sheet.at(0, 4).kind() == CellKind::Date);
    CHECK(table.warnings == std::vector{ReadWarning{ReadWarningCode::FormulaError, 1}});
}

TEST_CASE("escaped characters are put back and literal escapes kept", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.sharedStrings = "<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si><si><t>_xyz_</t></si>";
    parts.sheetData = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                      "<c t=\"s\"><v>99</v></c></row>";
    CHECK(rowsOf(parts) == Rows{{"a\rb", "_x000D_", "_xyz_", ""}});
}

TEST_CASE("prefixed and strict namespaces read alike", "[tabular][xlsx]") {
    const std::string sheet = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                              "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>ok</x:t></x:is></x:c></x:row>"
                              "</x:sheetData></x:worksheet>";
    const std::string book = "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                             "xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets>"
                             "<x:sheet name=\"S\" sheetId=\"1\" q:id=\"a\"/></x:sheets></x:workbook>";
    const std::string relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/one.xml\"/>"
        "</Relationships>";
    const XlsxTable table = readFirst(test::zipOf(
        {{"xl/workbook.xml", book}, {"xl/_rels/workbook.xml.rels", relations}, {"xl/worksheets/one.xml", sheet}}));
    CHECK(test::textOf(table.sheet) == Rows{{"ok"}});
}

TEST_CASE("hidden sheets are listed and not chosen", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.sheets = "<sheet name=\"codes\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"
                   "<sheet name=\"people\" sheetId=\"2\" r:id=\"rId2\"/>";
    auto book = XlsxWorkbook::open(test::workbookOf(parts), "b.xlsx");
    REQUIRE(book.ok());
    CHECK(book->sheets() == std::vector<SheetName>{{"codes", true}, {"people", false}});
    CHECK(book->firstVisible() == 1);
    CHECK(test::textOf(book->read(1)->sheet) == Rows{{"second"}});
    CHECK(book->read(7).error().code == ErrorCode::NotFound);
}

TEST_CASE("archives that unpack to far more than they weigh are refused", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.sheetData = "<row><c t=\"inlineStr\"><is><t>" + std::string(20'000'000, ' ') + "</t></is></c></row>";
    auto book = XlsxWorkbook::open(test::workbookOf(parts), "bomb.xlsx");
    REQUIRE(book.ok());
    CHECK(book->read(0).error().code == ErrorCode::FileTooLarge);
}

TEST_CASE("a workbook with more of something than any list of people has is refused", "[tabular][xlsx]") {
    WorkbookParts strings;
    strings.sharedStrings = "<si><t>" + std::string(3'000'000, 'x') + "</t></si>";
    strings.sheetData = "<row><c t=\"s\"><v>0</v></c></row>";
    const auto book = XlsxWorkbook::open(test::workbookOf(strings), "strings.xlsx");
    REQUIRE(book.ok());
    CHECK(book->read(0).error().code == ErrorCode::FileTooLarge);

    WorkbookParts sheets;
    for (int i = 0; i < 20'000; ++i) sheets.sheets += "<sheet name=\"x\" sheetId=\"1\" r:id=\"rId1\"/>";
    const auto refused = XlsxWorkbook::open(test::workbookOf(sheets), "sheets.xlsx");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::FileTooLarge);
    CHECK(refused.error().args == std::vector<std::string>{"sheets.xlsx"});
}

TEST_CASE("a long text that is shown in thousands of cells is as large as all of them", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.sharedStrings = "<si><t>" + std::string(10'000, 'x') + "</t></si>";
    for (int i = 0; i < 200; ++i) parts.sheetData += "<row><c t=\"s\"><v>0</v></c></row>";
    for (const auto& [limit, fits] : {std::pair(std::size_t{1'000'000}, false), {std::size_t{2'000'000}, true}}) {
        XlsxLimits limits;
        limits.textBytes = limit;
        const auto book = XlsxWorkbook::open(test::workbookOf(parts), "shown.xlsx", limits);
        REQUIRE(book.ok());
        const auto table = book->read(0);
        CHECK(table.ok() == fits);
        if (!fits) CHECK(table.error().code == ErrorCode::FileTooLarge);
    }
}

TEST_CASE("a sheet has at most as many rows as one of Excel, empty ones too", "[tabular][xlsx][hostile]") {
    WorkbookParts parts;
    for (int i = 0; i < 101; ++i) parts.sheetData += i % 2 == 0 ? "<row/>" : "<row><c><v>1</v></c></row>";
    for (const std::size_t most : {std::size_t{100}, std::size_t{101}}) {
        XlsxLimits limits;
        limits.rows = most;
        const auto book = XlsxWorkbook::open(test::workbookOf(parts), "long.xlsx", limits);
        REQUIRE(book.ok());
        const auto table = book->read(0);
        CHECK(table.ok() == (most == 101));
        if (!table) CHECK(table.error().code == ErrorCode::FileTooLarge);
    }
    CHECK(XlsxLimits{}.rows == 1'048'576);
}

TEST_CASE("an attribute or a comment that goes on for megabytes is refused, not read again with every piece",
          "[tabular][xlsx]") {
    const std::string endless(3'000'000, '1');
    for (const std::string& data : {"<row r=\"" + endless + "\"/>", "<!--" + endless + "--><row/>"}) {
        WorkbookParts parts;
        parts.sheetData = data;
        const auto book = XlsxWorkbook::open(test::workbookOf(parts), "endless.xlsx");
        REQUIRE(book.ok());
        CHECK(book->read(0).error().code == ErrorCode::FileDamaged);
    }
    WorkbookParts many; // of them is as ordinary as blanks are
    for (int i = 0; i < 30'000; ++i) many.sheetData += "<!-- a comment that is followed by others -->";
    many.sheetData += "<row><c t=\"inlineStr\"><is><t>Awa</t></is></c></row>";
    const XlsxTable table = readFirst(test::workbookOf(many));
    CHECK(table.sheet.at(0, 0).text() == "Awa");
}

TEST_CASE("a document type declaration is refused", "[tabular][xlsx]") {
    const std::string book = "<!DOCTYPE w [<!ENTITY a \"b\">]><workbook><sheets/></workbook>";
    CHECK(XlsxWorkbook::open(test::zipOf({{"xl/workbook.xml", book}}), "x").error().code == ErrorCode::FileDamaged);
}

TEST_CASE("damaged and foreign archives are named as such", "[tabular][xlsx]") {
    CHECK(XlsxWorkbook::open("PK\x03\x04 cut", "x").error() == fail(ErrorCode::FileDamaged, {"x"}));
    CHECK(XlsxWorkbook::open(test::zipOf({{"mimetype", "text"}}), "x").error() ==
          fail(ErrorCode::FileUnknownFormat, {"x"}));
}

TEST_CASE("a column beyond the limit is an error", "[tabular][xlsx]") {
    WorkbookParts parts;
    parts.sheetData = "<row><c r=\"XFE1\"><v>1</v></c></row>";
    auto book = XlsxWorkbook::open(test::workbookOf(parts), "wide.xlsx");
    CHECK(book->read(0).error() == fail(ErrorCode::FileTooLarge, {"wide.xlsx", "", "1"}));
}

TEST_CASE("cells left out before a far one count as cells", "[tabular][xlsx]") {
    WorkbookParts parts;
    for (int row = 1; row <= 20; ++row)
        parts.sheetData += "<row><c r=\"XFD" + std::to_string(row) + "\"><v>1</v></c></row>";
    XlsxLimits limits;
    limits.cells = 100'000;
    auto book = XlsxWorkbook::open(test::workbookOf(parts), "far.xlsx", limits);
    CHECK(book->read(0).error() == fail(ErrorCode::FileTooLarge, {"far.xlsx", "", "7"}));
}

TEST_CASE("format codes tell days, times, durations and plain numbers", "[tabular][xlsx]") {
    const auto [code, meaning] = GENERATE(table<std::string, NumberMeaning>({
        {"General", NumberMeaning::Plain},
        {"0.00E+00", NumberMeaning::Plain},
        {"#,##0.00 \"days\"", NumberMeaning::Plain},
        {"[Red]0;[Blue]-0", NumberMeaning::Plain},
        {"\\d0", NumberMeaning::Plain},
        {"yyyy-mm-dd", NumberMeaning::Day},
        {"[$-804]上午/下午h\"时\"mm\"分\";@", NumberMeaning::TimeOfDay},
        {"m/d", NumberMeaning::Day},
        {"dd/mm/yyyy hh:mm", NumberMeaning::Day},
        {"mm:ss", NumberMeaning::TimeOfDay},
        {"[h]:mm:ss", NumberMeaning::Duration},
    }));
    CAPTURE(code);
    CHECK(meaningOfCode(code) == meaning);
}

TEST_CASE("numbers are shown without exponent and dates with the calendar's quirks", "[tabular][xlsx]") {
    CHECK(plainDecimal("1.3912345678E10") == "13912345678");
    CHECK(plainDecimal("123.0") == "123");
    CHECK(plainDecimal("19.00") == "19"); // a number, however many decimals are shown; of a text each letter is kept
    CHECK(plainDecimal("19.50") == "19.5");
    CHECK(plainDecimal("110101199003070000") == "110101199003070000");
    CHECK(plainDecimal("abc") == "abc");
    CHECK(showNumber("59", NumberMeaning::Day, false).text == "1900-02-28");
    CHECK(showNumber("60", NumberMeaning::Day, false).kind == CellKind::Number);
    CHECK(showNumber("61", NumberMeaning::Day, false).text == "1900-03-01");
    CHECK(showNumber("-1", NumberMeaning::Day, false).text == "-1");
    CHECK(showNumber("0.75", NumberMeaning::TimeOfDay, false).text == "18:00:00");
    CHECK(showNumber("10.632060185185185", NumberMeaning::Duration, false).text == "255:10:10");
}
