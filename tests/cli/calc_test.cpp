// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet program makes of our files: LibreOffice Calc opens every report and saves it again as text, which
// must be what we wrote, cell by cell. Where LibreOffice is not installed this is skipped with a notice.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include "core/tabular/csv_reader.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <optional>

using namespace preceptor;
using namespace preceptor::test;

namespace {

namespace fs = std::filesystem;

bool hasCalc() {
    if (std::system("command -v soffice >/dev/null 2>&1") == 0) return true;
    WARN("LibreOffice is not installed: the files are not read back (packaging/test --full installs it)");
    return false;
}

// Opens every file of `folder/from` as Calc does on a double click and saves it as text into `folder/to`.
void throughCalc(const Desk& desk, const std::string& from, const std::string& to, const std::string& pattern,
                 const std::string& reading) {
    const std::string command =
        "cd '" + desk.path("").string() +
        "' && HOME=\"$PWD\" soffice -env:UserInstallation=file://\"$PWD\"/profile --headless " + reading +
        " --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,0' --outdir " +
        to + " " + from + "/" + pattern + " >/dev/null 2>&1";
    REQUIRE(std::system(command.c_str()) == 0);
}

Sheet sheetOf(const Desk& desk, const std::string& name) {
    std::string bytes = desk.read(name);
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    CsvOptions options;
    options.separator = ',';
    auto table = readCsv(std::move(bytes), options);
    INFO(name);
    REQUIRE(table.ok());
    return std::move(table->sheet);
}

std::optional<double> number(std::string_view text) {
    const bool percent = text.ends_with('%');
    if (percent) text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// Equal text, or equal figures: Calc shows 75.46 in a percent cell as 75.5%, and keeps 15 digits of a row's id.
bool sameCell(std::string_view written, std::string_view shown) {
    if (written == shown) return true;
    const auto a = number(written);
    const auto b = number(shown);
    const double slack = shown.ends_with('%') ? 0.051 : 0;
    return a && b && std::abs(*a - *b) <= std::max(slack, std::abs(*a) * 1e-13);
}

void compare(const Desk& desk, const std::string& name, const std::string& shown) {
    const Sheet ours = sheetOf(desk, "csv/" + name);
    const Sheet theirs = sheetOf(desk, shown + "/" + name);
    INFO(shown << " " << name);
    REQUIRE(ours.rowCount() == theirs.rowCount());
    for (std::size_t row = 0; row < ours.rowCount(); ++row)
        for (std::size_t column = 0; column < ours.row(0).size(); ++column) {
            const auto a = ours.at(row, column).text();
            const auto b = theirs.at(row, column).text();
            if (sameCell(a, b)) continue;
            INFO("row " << row + 1 << " column " << column + 1);
            CHECK(a == b);
            return;
        }
}

} // namespace

TEST_CASE("LibreOffice Calc reads every report back as it was written", "[cli][calc]") {
    if (!hasCalc()) return;
    const DemoDesk desk;
    REQUIRE(desk.run({"report", "p.preceptor", "--all", "-o", "csv"}).exitCode == 0);
    REQUIRE(desk.run({"report", "p.preceptor", "--all", "-o", "xlsx", "--format", "xlsx"}).exitCode == 0);
    throughCalc(desk, "csv", "csv-back", "*.csv", "--infilter='CSV:44,34,76,1,,1033,false,true'");
    throughCalc(desk, "xlsx", "xlsx-back", "*.xlsx", "");
    for (const auto& entry : fs::directory_iterator(desk.path("csv"))) {
        if (entry.path().extension() != ".csv") continue;
        compare(desk, entry.path().filename().string(), "csv-back");
        compare(desk, entry.path().filename().string(), "xlsx-back");
    }
}
