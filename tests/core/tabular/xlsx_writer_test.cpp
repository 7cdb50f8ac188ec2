// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xlsx_writer.h"

#include "core/tabular/xlsx_reader.h"
#include "tests/support/catch.h"
#include "tests/support/sheet_text.h"

#include <random>

using namespace preceptor;
namespace fs = std::filesystem;

namespace {

class Folder {
public:
    Folder() : path(fs::temp_directory_path() / ("preceptor-xlsx-" + std::to_string(std::random_device{}()))) {
        fs::create_directories(path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path); }
    fs::path path;
};

} // namespace

TEST_CASE("a workbook is read back with the types it was written with", "[tabular][xlsx]") {
    const Folder folder;
    const fs::path path = folder.path / "report.xlsx";
    const XlsxLayout layout{"People: [trained]/2026", {{"姓名", 0}, {"Code", 12}, {"n"}, {"share"}, {"on"}}, {}};
    const auto written = writeXlsx(path, layout, [](XlsxRows& rows) {
        rows.text("王小明");
        rows.text("=0012");
        rows.number(42);
        rows.percent(0.58);
        rows.date(Date::of(2026, 11, 24));
        rows.endRow();
        rows.blank();
        rows.text("007");
        rows.number(1.25, 2);
        rows.endRow();
        return success();
    });
    REQUIRE(written.ok());
    auto book = XlsxWorkbook::open(*readFile(path), "report.xlsx");
    REQUIRE(book.ok());
    CHECK(book->sheets().front().name == "People   trained  2026");
    const auto table = book->read(0);
    REQUIRE(table.ok());
    CHECK(test::textOf(table->sheet) == test::Rows{{"姓名", "Code", "n", "share", "on"},
                                                   {"王小明", "=0012", "42", "0.58", "2026-11-24"},
                                                   {"", "007", "1.25"}});
    CHECK(table->sheet.at(1, 1).kind() == CellKind::Text);
    CHECK(table->sheet.at(1, 2).kind() == CellKind::Number);
    CHECK(table->sheet.at(1, 4).kind() == CellKind::Date);
}

TEST_CASE("a second heading row carries machine codes", "[tabular][xlsx]") {
    const Folder folder;
    const XlsxLayout layout{"", {{"Name"}, {"Sex"}}, {"name", "sex"}};
    REQUIRE(writeXlsx(folder.path / "r.xlsx", layout, [](XlsxRows&) { return success(); }).ok());
    auto book = XlsxWorkbook::open(*readFile(folder.path / "r.xlsx"), "r");
    CHECK(test::textOf(book->read(0)->sheet) == test::Rows{{"Name", "Sex"}, {"name", "sex"}});
}

TEST_CASE("a workbook holds what looks like a mark as it is, and no bytes that its readers refuse", "[tabular][xlsx]") {
    const Folder folder;
    const std::vector<std::pair<std::string, std::string>> cells = {{"_x0041_", "_x0041_"},
                                                                    {"a_x005F_x0041_b", "a_x005F_x0041_b"},
                                                                    {"_x00", "_x00"},
                                                                    {"_xyz0_", "_xyz0_"},
                                                                    {"high \xED\xA0\x80", "high \xEF\xBF\xBD"},
                                                                    {"cut \xE4\xBD", "cut \xEF\xBF\xBD\xEF\xBF\xBD"},
                                                                    {"\xEF\xBF\xBE", "\xEF\xBF\xBE"},
                                                                    {"bell\x07", "bell\x07"}};
    REQUIRE(writeXlsx(folder.path / "b.xlsx", {"Texts", {{"text"}}, {}}, [&](XlsxRows& rows) {
        for (const auto& [written, read] : cells) {
            rows.text(written);
            rows.endRow();
        }
        return success();
    }));
    auto book = XlsxWorkbook::open(*readFile(folder.path / "b.xlsx"), "b.xlsx");
    REQUIRE(book);
    const auto table = book->read(book->firstVisible());
    REQUIRE(table);
    REQUIRE(table->sheet.rowCount() == cells.size() + 1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        INFO(cells[i].first);
        CHECK(table->sheet.at(i + 1, 0).text() == cells[i].second);
    }
}

TEST_CASE("a workbook that is given up leaves nothing behind", "[tabular][xlsx]") {
    const Folder folder;
    const auto written = writeXlsx(folder.path / "r.xlsx", {"S", {{"a"}}, {}},
                                   [](XlsxRows&) -> Status { return fail(ErrorCode::Cancelled); });
    CHECK(written.error().code == ErrorCode::Cancelled);
    CHECK(fs::is_empty(folder.path));
}
