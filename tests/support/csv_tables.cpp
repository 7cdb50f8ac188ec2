// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv_tables.h"

#include "core/storage/person_canon.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <deque>
#include <fstream>
#include <stdexcept>

namespace preceptor::test {

namespace fs = std::filesystem;

namespace {

// Shapes and their names are found by address as long as any workspace lives.
std::deque<std::string>& names() {
    static std::deque<std::string> kept;
    return kept;
}

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells(1);
    int depth = 0;
    for (const char c : line) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == ',' && depth == 0)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

const Shape& shapeOf(const std::string& table, const std::vector<std::string>& headings) {
    static std::deque<Shape> kept;
    Shape& shape = kept.emplace_back();
    shape.table = names().emplace_back(table);
    for (std::size_t i = 1; i < headings.size(); ++i)
        if (headings[i] != "deleted") shape.columns.push_back(names().emplace_back(headings[i]));
    return shape;
}

void loadTable(Write& write, const fs::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    const auto headings = cellsOf(line);
    const bool deletable = headings.back() == "deleted";
    const Shape& shape = shapeOf(file.stem().string(), headings);
    while (std::getline(in, line)) {
        const auto cells = cellsOf(line);
        if (cells.size() != headings.size()) throw std::runtime_error(file.string() + ": " + line);
        std::vector<Cell> values;
        for (std::size_t i = 1; i <= shape.columns.size(); ++i) values.push_back(Cell::orNull(cells[i]));
        const std::int64_t id = std::stoll(cells[0]);
        write.insert(shape, id, values);
        if (deletable && cells.back() == "1") write.setDeleted(shape.table, id, true);
    }
}

} // namespace

void loadCsvTables(Workspace& workspace, const fs::path& folder) {
    std::vector<fs::path> files(fs::directory_iterator(folder), fs::directory_iterator{});
    std::sort(files.begin(), files.end());
    const Status loaded = workspace.unit().transact(Action::FillDemo, [&](Write& write) -> Status {
        for (const fs::path& file : files) loadTable(write, file);
        refreshPersonCanon(write.db());
        return success();
    });
    if (!loaded) throw std::runtime_error("not loaded");
}

std::unique_ptr<Workspace> workspaceFromCsv(const fs::path& folder, const Clock& clock) {
    auto workspace = Workspace::inMemory(clock, {"Li Na", {}});
    loadCsvTables(*workspace, folder);
    return workspace;
}

} // namespace preceptor::test
