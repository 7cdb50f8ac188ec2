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

TEST_CASE("rows with unreadable characters are named", "[tabular][table]") {
    TableOptions options;
    options.encoding = Encoding::Utf8;
    const auto file = readTable("Nom,Service\nDiop,ICU\nAndr\xE9,ICU\n", "f.csv", options);
    REQUIRE(file.ok());
    CHECK(file->warnings == std::vector{ReadWarning{ReadWarningCode::UnreadableCharacters, 3}});
    CHECK(file->sheet.at(2, 0).text() == "Andr\xEF\xBF\xBD");
}
