// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_reader.h"

#include "tests/support/catch.h"
#include "tests/support/sheet_text.h"

using namespace preceptor;
using test::Rows;

namespace {

CsvTable read(const std::string& text, std::optional<char> separator = ',') {
    CsvOptions options;
    options.separator = separator;
    auto table = readCsv(text, options);
    REQUIRE(table.ok());
    return std::move(*table);
}

Rows rowsOf(const std::string& text, std::optional<char> separator = ',') {
    return test::textOf(read(text, separator).sheet);
}

} // namespace

TEST_CASE("quotes hold separators, doubled quotes and line breaks as they are", "[tabular][csv]") {
    CHECK(rowsOf("a,\"b,c\",d\n") == Rows{{"a", "b,c", "d"}});
    CHECK(rowsOf("\"say \"\"hi\"\"\",x\n") == Rows{{"say \"hi\"", "x"}});
    CHECK(rowsOf("\"one\r\ntwo\",x\r\n") == Rows{{"one\r\ntwo", "x"}});
    CHECK(rowsOf("\"one\rtwo\",x\r") == Rows{{"one\rtwo", "x"}});
    CHECK(rowsOf("1,\"\",\"\"\n") == Rows{{"1", "", ""}});
    CHECK(rowsOf("\"\"\"\",a\n") == Rows{{"\"", "a"}});
}

TEST_CASE("byte order marks where files were put one behind the other are no part of a cell", "[tabular][csv]") {
    CHECK(rowsOf("a,b\n\uFEFF\"c\",d\n") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(rowsOf("\uFEFF\uFEFFa,b\n\uFEFF\uFEFF\uFEFFc,d") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(rowsOf("\"\uFEFFa\",b\n") == Rows{{"\uFEFFa", "b"}}); // somebody meant it
}

TEST_CASE("CR, LF and CRLF end a record, mixed in one file", "[tabular][csv]") {
    CHECK(rowsOf("a,b\rc,d\ne,f\r\ng,h") == Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}});
}

TEST_CASE("a missing last line end and blank lines change nothing and blank lines are counted", "[tabular][csv]") {
    CHECK(rowsOf("a,b\nc,d") == rowsOf("a,b\nc,d\n"));
    const CsvTable table = read("a,b\n\n  \n,,\nc,d\n\n\n\n");
    CHECK(test::textOf(table.sheet) == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(table.blankRows == 6);
    CHECK(table.sheet.rowNumber(1) == 5);
}

TEST_CASE("ragged rows never shift columns", "[tabular][csv]") {
    const CsvTable table = read("a,b,c\n1\n1,2,3,4,5\n");
    CHECK(table.sheet.at(1, 2).empty());
    CHECK(table.sheet.at(2, 4).text() == "5");
    CHECK(table.sheet.columnCount() == 5);
}

TEST_CASE("a quote inside an unquoted cell is an ordinary character", "[tabular][csv]") {
    CHECK(rowsOf("5' 11\",x\nab\"c\"d,y\n") == Rows{{"5' 11\"", "x"}, {"ab\"c\"d", "y"}});
}

TEST_CASE("a quote that never closes is an error with the row where it began", "[tabular][csv]") {
    CsvOptions options;
    options.name = "roster.csv";
    options.separator = ',';
    const auto table = readCsv("a,b\n1,2\n3,\"open\n5,6\n", options);
    REQUIRE_FALSE(table.ok());
    CHECK(table.error() == fail(ErrorCode::FileMalformed, {"roster.csv", "3"}));
}

TEST_CASE("text behind a closing quote is kept and its row named", "[tabular][csv]") {
    const CsvTable table = read("a,b\n\"x\" y,z\n\"p\" ,q\n");
    CHECK(test::textOf(table.sheet) == Rows{{"a", "b"}, {"x y", "z"}, {"p", "q"}});
    CHECK(table.warnings == std::vector{ReadWarning{ReadWarningCode::TextAfterQuote, 2}});
}

TEST_CASE("blanks before an opening quote do not spoil the quote", "[tabular][csv]") {
    CHECK(rowsOf("Name, \"Dept, ward\",x\n") == Rows{{"Name", "Dept, ward", "x"}});
}

TEST_CASE("a separator at the end of a line is one more empty cell", "[tabular][csv]") {
    CHECK(rowsOf("a,b,\n1,2,") == Rows{{"a", "b", ""}, {"1", "2", ""}});
}

TEST_CASE("the separator is found with the real quote rules", "[tabular][csv]") {
    CHECK(detectSeparator("Name;Ward\n\"Tan; A\";5\nLim, B;6\n") == ';');
    CHECK(detectSeparator("Name\tWard\nTan, A\t5\nLim, B\t6\n") == '\t');
    CHECK(detectSeparator("Name|Ward\na|b\n") == '|');
    CHECK(detectSeparator("Name,Ward\na,\"1;2;3\"\n") == ',');
    CHECK(detectSeparator("Name,Ward,Bed\nTan\tAn,5,1\nLim\tB,6,2\nLi\tNa,7,3\n") == ',');
    CHECK(detectSeparator("only one column\nand more\n") == ',');
    CHECK(detectSeparator("") == ',');
}

TEST_CASE("a cell may hold more commas than the line has separators", "[tabular][csv]") {
    CsvOptions options;
    options.headingScore = [](std::span<const SheetCell> cells) { return cells.size() == 2 ? 5 : 0; };
    CHECK(detectSeparator("Name;Note\na;x,y,z\nb;x,y,z\n", options) == ';');
}

TEST_CASE("Excel's sep= line chooses the separator and is no row of the table", "[tabular][csv]") {
    const CsvTable table = read("sep=;\r\na;b,c\r\n", std::nullopt);
    CHECK(table.separator == ';');
    CHECK(test::textOf(table.sheet) == Rows{{"a", "b,c"}});
    CHECK(table.sheet.rowNumber(0) == 2);
    CHECK(read("\"sep=|\"\na|b\n", std::nullopt).separator == '|');
}

TEST_CASE("a quote is no separator, whatever the first line says", "[tabular][csv]") {
    const CsvTable table = read("sep=\"\na,b\n", std::nullopt);
    CHECK(table.separator == ',');
    CHECK(test::textOf(table.sheet).back() == std::vector<std::string>{"a", "b"});
}

TEST_CASE("limits on cells, rows and files give an error, not a crash", "[tabular][csv]") {
    CsvOptions options;
    options.separator = ',';
    options.limits.cellBytes = 10;
    options.limits.rowCells = 3;
    options.limits.fileBytes = 60;
    CHECK(readCsv("a,b\nc,12345678901\n", options).error() == fail(ErrorCode::FileTooLarge, {"", "", "2"}));
    CHECK(readCsv("a,b,c,d\n", options).error() == fail(ErrorCode::FileTooLarge, {"", "", "1"}));
    CHECK(readCsv(std::string(61, 'a'), options).error().code == ErrorCode::FileTooLarge);
    CHECK(readCsv("a,b,1234567890\n", options).ok());
}

TEST_CASE("formulas are text on import", "[tabular][csv]") {
    CHECK(rowsOf("=cmd|'/c calc'!A1,@SUM(1),+1,-1\n") == Rows{{"=cmd|'/c calc'!A1", "@SUM(1)", "+1", "-1"}});
}

TEST_CASE("a moved sheet keeps its cells", "[tabular][csv]") {
    CsvTable table = read("a,b\n");
    const Sheet moved = std::move(table.sheet);
    CHECK(test::textOf(moved) == Rows{{"a", "b"}});
}

TEST_CASE("a corrected cell is seen, also beyond the end of a short row", "[tabular][csv]") {
    CsvTable table = read("a,b,c\n1\n2,3,4\n");
    table.sheet.setText(1, 2, "nine");
    table.sheet.setText(2, 0, "two");
    CHECK(test::textOf(table.sheet) == Rows{{"a", "b", "c"}, {"1", "", "nine"}, {"two", "3", "4"}});
}
