// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of files and folders somebody else wrote (lists of naughty strings, odd CSV), or without one our own, into
// every column and every form and out again; see packaging/hostile. Exit code 1: some came back as others.
#include "tests/support/hostile_texts.h"
#include "core/base/atomic_file.h"
#include "core/tabular/table_file.h"
#include "tests/support/hostile_trip.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostTold = 40;

// Beside csvs/NAME.csv lies json/NAME.json, an array of objects by heading: what its author says is in it.
void readAsItsAuthor(const fs::path& csv, Trip& trip) {
    const fs::path said = csv.parent_path().parent_path() / "json" / csv.filename().replace_extension(".json");
    const auto wanted = readFile(said);
    if (!wanted) return;
    const auto rows = nlohmann::json::parse(*wanted, nullptr, false);
    const auto table = readTable(*readFile(csv), csv.string());
    ++trip.counts["tables of others"];
    if (!table || table->sheet.rowCount() != rows.size() + 1)
        return trip.miss(csv.filename().string(), std::to_string(rows.size()) + " rows", "others");
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < table->sheet.columnCount(); ++column) {
            const std::string heading(table->sheet.at(0, column).text());
            const std::string want = rows[row].value(heading, "no such heading");
            const std::string found(table->sheet.at(row + 1, column).text());
            if (want != found) trip.miss(csv.filename().string() + ", " + heading, want, found);
        }
}

void readTables(const fs::path& path, Trip& trip) {
    if (!fs::is_directory(path)) return;
    for (const auto& entry : fs::recursive_directory_iterator(path))
        if (entry.path().extension() == ".csv") readAsItsAuthor(entry.path(), trip);
}

std::vector<std::string> textsOf(int count, char** paths, Trip& trip) {
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) {
        for (std::string& text : textsIn(paths[i])) texts.push_back(std::move(text));
        readTables(paths[i], trip);
    }
    return count == 0 ? hostileTexts() : texts;
}

int tell(const Trip& trip, std::size_t texts, bool calc) {
    std::cout << texts << " texts\n";
    for (const auto& [word, count] : trip.counts) std::cout << count << " " << word << "\n";
    if (!calc) std::cout << "LibreOffice is not installed: it has read nothing back\n";
    std::cout << trip.wrong.size() << " wrong\n";
    for (std::size_t i = 0; i < std::min(kMostTold, trip.wrong.size()); ++i) std::cout << "  " << trip.wrong[i] << "\n";
    return trip.wrong.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    Trip trip;
    const auto texts = textsOf(argc - 1, argv + 1, trip);
    if (texts.empty()) {
        std::cerr << "There are no texts in these files.\n";
        return 2;
    }
    const TempDir folder;
    HostileProgramme programme;
    for (std::size_t turn = 0; turn < texts.size(); ++turn) {
        programme.fill(texts, turn, trip);
        // Each row of three has another text: every third turn, and the last, is written out.
        if (turn % 3 != 0 && turn + 1 != texts.size()) continue;
        programme.readLists(trip);
        programme.readReports(folder.path(), trip);
    }
    HostileProgramme fresh;
    fresh.throughForms(texts, trip);
    const bool calc = throughCalc(texts, folder / "calc", trip);
    return tell(trip, texts.size(), calc);
}
