// SPDX-License-Identifier: GPL-3.0-or-later
// LibreOffice Calc opens what we wrote and saves it as a workbook of its own, which must hold the same cells. Where it
// is not installed this says so and compares nothing.
#include "core/services/report_service.h"
#include "core/storage/unit_of_work.h"
#include "core/tabular/table_file.h"
#include "tests/support/calc.h"
#include "tests/support/catch.h"
#include "tests/support/csv_tables.h"
#include "tests/support/paths.h"
#include "tests/support/temp_dir.h"

#include <charconv>
#include <cmath>

using namespace preceptor;
using preceptor::test::convertByCalc;
using preceptor::test::hasCalc;
using preceptor::test::TempDir;
using preceptor::test::workspaceFromCsv;

namespace {

namespace fs = std::filesystem;

Sheet sheetOf(const fs::path& path) {
    auto table = readTable(*readFile(path), path.string());
    REQUIRE(table);
    return std::move(table->sheet);
}

std::optional<double> numberOf(std::string_view text) {
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(value) : std::nullopt;
}

bool sameCell(std::string_view written, std::string_view read) {
    if (written == read) return true;
    const auto a = numberOf(written);
    const auto b = numberOf(read);
    return a && b && std::abs(*a - *b) <= 1e-9 * std::max(1.0, std::abs(*a));
}

void checkSame(const fs::path& written, const fs::path& read) {
    INFO(written.filename().string());
    const Sheet ours = sheetOf(written);
    const Sheet theirs = sheetOf(read);
    REQUIRE(ours.rowCount() == theirs.rowCount());
    for (std::size_t row = 0; row < ours.rowCount(); ++row)
        for (std::size_t column = 0; column < ours.columnCount(); ++column) {
            const auto a = ours.at(row, column).text();
            const auto b = theirs.at(row, column).text();
            INFO("row " << row << " column " << column << ": wrote " << a << ", Calc has " << b);
            CHECK(sameCell(a, b));
        }
}

// Names that spreadsheets like to change.
void addTraps(Workspace& workspace) {
    static const Shape kName{"person", {"full_name_native", "romanised"}};
    REQUIRE(workspace.unit().transact(Action::EditPerson, [](Write& w) -> Status {
        w.update(kName, 2, {"=1+1", "quote \" and, comma"});
        w.update(kName, 3, {"line\nbreak", "1E5x"});
        w.update(kName, 4, {"Nguyễn Thị Hương", "  blanks  "});
        return success();
    }));
}

void checkAllReports(ReportFormat format, const std::string& ending) {
    if (!hasCalc()) {
        WARN("LibreOffice is not installed: nothing was read back by it");
        return;
    }
    const TempDir dir;
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto workspace = workspaceFromCsv(test::sourcePath("tests/data/reports/input"), clock);
    addTraps(*workspace);
    ReportExport how;
    how.format = format;
    const auto files = workspace->reports().reader().writeAll(dir / "ours", {}, how);
    REQUIRE(files);
    REQUIRE(convertByCalc(dir / "ours", ending, dir / "theirs", dir / "profile"));
    for (const ReportFile& file : *files) checkSame(file.path, dir / "theirs" / (file.path.stem().string() + ".xlsx"));
}

} // namespace

TEST_CASE("LibreOffice reads a report's workbook cell by cell as it was written", "[reports][calc]") {
    checkAllReports(ReportFormat::Xlsx, ".xlsx");
}

TEST_CASE("LibreOffice reads a report's CSV cell by cell as it was written", "[reports][calc]") {
    checkAllReports(ReportFormat::Csv, ".csv");
}
