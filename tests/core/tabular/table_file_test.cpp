// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/table_file.h"

#include "tests/support/catch.h"
#include "tests/support/encode.h"
#include "tests/support/sheet_text.h"
#include "tests/support/zip_builder.h"

using namespace preceptor;
using namespace std::string_literals;

TEST_CASE("any table reads the same in every encoding, separator and line end", "[tabular][table]") {
    const Encoding encoding =
        GENERATE(Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Utf32Le, Encoding::Utf32Be,
                 Encoding::Gb18030, Encoding::Windows1258, Encoding::Windows1252);
    const char separator = GENERATE(',', ';', '\t', '|');
    const std::string lineEnd = GENERATE("\n"s, "\r\n"s, "\r"s);
    const bool quoted = GENERATE(false, true);
    test::Rows rows{{"Name", "Ward", "Note"}, {"Tan Ah Kow", "5", ""}, {"Lim Mei", "ICU", "a/b"}};
    if (encoding == Encoding::Gb18030) rows.push_back({"王小明", "肿瘤科", "护士"});
    if (encoding == Encoding::Windows1258) rows.push_back({"Nguyễn Thị Hường", "Huế", "điều dưỡng"});
    if (encoding == Encoding::Windows1252) rows.push_back({"Élodie Sénécal", "Réa", "infirmière"});
    if (quoted) rows.push_back({"Diop; Awa, x|y\tz", "1" + lineEnd + "2", "say \"hi\""});
    std::string text;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string cell = row[i];
            for (auto at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2)) cell.insert(at, "\"");
            text += quoted ? "\"" + cell + "\"" : cell;
            text += i + 1 < row.size() ? std::string(1, separator) : lineEnd;
        }
    const auto file = readTable(test::byteOrderMark(encoding) + test::encodeAs(text, encoding), "t.csv");
    REQUIRE(file.ok());
    CAPTURE(encodingName(encoding), separator, lineEnd);
    CHECK(test::textOf(file->sheet) == rows);
    CHECK(file->separator == separator);
    CHECK(file->encoding == encoding);
    CHECK(file->warnings.empty());
}

TEST_CASE("a pasted table is read as separated text", "[tabular][table]") {
    const auto file = readTable("姓名\t单位\n王小明\t协和\n", "");
    REQUIRE(file.ok());
    CHECK(file->kind == TableKind::SeparatedText);
    CHECK(test::textOf(file->sheet) == test::Rows{{"姓名", "单位"}, {"王小明", "协和"}});
}

TEST_CASE("a workbook is known by its bytes, not by its name", "[tabular][table]") {
    test::WorkbookParts parts;
    parts.sheetData = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
    const auto file = readTable(test::workbookOf(parts), "roster.csv");
    REQUIRE(file.ok());
    CHECK(file->kind == TableKind::Workbook);
    CHECK(file->sheets.front().name == "Roster");
    TableOptions options;
    options.sheet = 4;
    CHECK(readTable(test::workbookOf(parts), "x", options).error().code == ErrorCode::NotFound);
}

TEST_CASE("old and locked workbooks and other files are told apart", "[tabular][table]") {
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
    CHECK(readTable(ole, "a.xls").error() == fail(ErrorCode::FileOldWorkbook, {"a.xls"}));
    const std::string stream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s;
    CHECK(readTable(ole + stream, "a.xlsx").error() == fail(ErrorCode::FilePasswordLocked, {"a.xlsx"}));
    CHECK(readTable("%PDF-1.7 ...", "a.pdf").error() == fail(ErrorCode::FileUnknownFormat, {"a.pdf"}));
    CHECK(readTable(std::string(500, '\0') + "binary", "a.bin").error().code == ErrorCode::FileUnknownFormat);
    CHECK(readTable("", "a.csv").error() == fail(ErrorCode::FileEmpty, {"a.csv"}));
    CHECK(readTable("\xEF\xBB\xBF\r\n\r\n", "a.csv").error() == fail(ErrorCode::FileEmpty, {"a.csv"}));
}

TEST_CASE("what is no table is told by its content, whatever its name", "[tabular][table]") {
    std::string photo = "RIFX"s; // no mark we know, but no text either
    for (int i = 0; i < 4000; ++i) photo.push_back(static_cast<char>((i * 7919) % 251 + 1));
    const auto bytes = GENERATE_REF("PK\x05\x06"s + std::string(18, '\0'), "\x89PNG\r\n\x1A\n...."s, "RIFF....WEBP"s,
                                    "\0\0\0\x1C"s + "ftypheic", "\x1F\x8B\x08"s, "  <!doctype HTML><p>Name,Phone</p>"s,
                                    "\xEF\xBB\xBF<?xml version=\"1.0\"?><a/>"s, test::zipOf({{"photo.jpg", "x"}}),
                                    test::zipOf({{"word/document.xml", "<w/>"}}), photo);
    CHECK(readTable(bytes, "roster.csv").error() == fail(ErrorCode::FileUnknownFormat, {"roster.csv"}));
}

TEST_CASE("text in a file named as a workbook is read as text", "[tabular][table]") {
    const auto file = readTable("Name,Ward\nTan,5\n", "roster.xlsx");
    REQUIRE(file.ok());
    CHECK(file->kind == TableKind::SeparatedText);
    CHECK(file->sheet.rowCount() == 2);
}

TEST_CASE("a workbook that breaks off is damaged as a file to import, not as a programme", "[tabular][table]") {
    test::WorkbookParts parts;
    parts.sheetData = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
    const std::string whole = test::workbookOf(parts);
    CHECK(readTable(whole.substr(0, whole.size() / 2), "a.xlsx").error() ==
          fail(ErrorCode::FileMalformed, {"a.xlsx", ""}));
    parts.sheetData = "<row><c></row>";
    CHECK(readTable(test::workbookOf(parts), "a.xlsx").error() == fail(ErrorCode::FileMalformed, {"a.xlsx", ""}));
}

TEST_CASE("a sheet with headings is taken before an empty one or a cover page", "[tabular][table]") {
    test::WorkbookParts parts;
    parts.sheets =
        "<sheet name=\"cover\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"people\" sheetId=\"2\" r:id=\"rId2\"/>";
    TableOptions options;
    options.headingScore = [](std::span<const SheetCell> cells) { return cells.front().text() == "second" ? 10 : 0; };
    parts.sheetData = "<row><c t=\"inlineStr\"><is><t>How to fill this in</t></is></c></row>";
    CHECK(readTable(test::workbookOf(parts), "a.xlsx", options)->chosenSheet == 1);
    CHECK(readTable(test::workbookOf(parts), "a.xlsx")->chosenSheet == 0); // nothing tells them apart
    parts.sheetData = {};
    CHECK(readTable(test::workbookOf(parts), "a.xlsx")->chosenSheet == 1);
    parts.sheets = "<sheet name=\"cover\" sheetId=\"1\" r:id=\"rId1\"/>"
                   "<sheet name=\"codes\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>";
    CHECK(readTable(test::workbookOf(parts), "a.xlsx", options).error().code == ErrorCode::FileEmpty);
    options.sheet = 1;
    CHECK(readTable(test::workbookOf(parts), "a.xlsx", options)->sheet.rowCount() == 1); // on request
}

TEST_CASE("a million empty rows are passed over", "[tabular][table]") {
    test::WorkbookParts parts;
    parts.sheetData = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Name</t></is></c></row>";
    for (int i = 2; i <= 1'048'576; ++i) parts.sheetData += "<row r=\"" + std::to_string(i) + "\"/>";
    const auto file = readTable(test::workbookOf(parts), "a.xlsx");
    REQUIRE(file.ok());
    CHECK(file->sheet.rowCount() == 1);
    CHECK(file->blankRows == 1'048'575);
}

TEST_CASE("a formula counts by what it shows, merged cells by their first", "[tabular][table]") {
    test::WorkbookParts parts;
    parts.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>Awa Diop</v></c><c r=\"B1\"/>"
                      "<c r=\"C1\"><f>1+1</f><v>2</v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    const auto file = readTable(test::workbookOf(parts), "a.xlsx");
    REQUIRE(file.ok());
    CHECK(test::textOf(file->sheet) == test::Rows{{"Awa Diop", "", "2", "#DIV/0!"}});
    CHECK(file->warnings == std::vector{ReadWarning{ReadWarningCode::FormulaError, 1}});
}

TEST_CASE("a line of ten megabytes is refused with its row", "[tabular][table]") {
    const std::string line = "Name,Ward\nTan," + std::string(10'000'000, 'x') + "\nLim,5\n";
    CHECK(readTable(line, "a.csv").error() == fail(ErrorCode::FileTooLarge, {"a.csv", "", "2"}));
    const std::string cells = "Name,Ward\nTan" + std::string(5'000'000, ',') + "\n";
    CHECK(readTable(cells, "a.csv").error() == fail(ErrorCode::FileTooLarge, {"a.csv", "", "2"}));
}

TEST_CASE("byte order marks where files were put together do no harm", "[tabular][table]") {
    const auto file =
        readTable("\xEF\xBB\xBFName,Ward\nTan,5\n\xEF\xBB\xBFName,Ward\n\xEF\xBB\xBF\"Lim, Mei\",6\n", "a.csv");
    REQUIRE(file.ok());
    CHECK(test::textOf(file->sheet) == test::Rows{{"Name", "Ward"}, {"Tan", "5"}, {"Name", "Ward"}, {"Lim, Mei", "6"}});
}

TEST_CASE("rows with unreadable characters are named", "[tabular][table]") {
    TableOptions options;
    options.encoding = Encoding::Utf8;
    const auto file = readTable("Nom,Service\nDiop,ICU\nAndr\xE9,ICU\n", "f.csv", options);
    REQUIRE(file.ok());
    CHECK(file->warnings == std::vector{ReadWarning{ReadWarningCode::UnreadableCharacters, 3}});
    CHECK(file->sheet.at(2, 0).text() == "Andr\xEF\xBF\xBD");
}
