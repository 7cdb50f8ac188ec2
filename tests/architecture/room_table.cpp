// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/room_table.h"

#include <algorithm>
#include <regex>
#include <sstream>
#include <vector>

namespace preceptor::test {

namespace {

std::vector<std::string> cellsOf(const std::string& row) {
    std::vector<std::string> cells;
    std::istringstream parts(row);
    std::string cell;
    while (std::getline(parts, cell, '|')) cells.push_back(cell);
    return cells;
}

std::set<std::string> namesIn(const std::string& cell) {
    static const std::regex quoted("`([^`]+)`");
    std::set<std::string> names;
    for (std::sregex_iterator it(cell.begin(), cell.end(), quoted), end; it != end; ++it) names.insert((*it)[1]);
    return names;
}

bool covers(const std::string& allowed, const std::string& room) {
    if (!allowed.ends_with("/*")) return allowed == room;
    return room.starts_with(allowed.substr(0, allowed.size() - 1));
}

} // namespace

RoomTable RoomTable::fromReadme(const std::string& markdown) {
    RoomTable table;
    std::istringstream lines(markdown);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("| `")) continue;
        const auto cells = cellsOf(line);
        if (cells.size() < 4) continue;
        for (const std::string& room : namesIn(cells[1])) table.m_rooms[room] = namesIn(cells[3]);
    }
    return table;
}

std::string RoomTable::roomOf(std::string_view path) const {
    std::string best;
    for (const auto& [room, allowed] : m_rooms)
        if (path.starts_with(room + "/") && room.size() > best.size()) best = room;
    return best;
}

bool RoomTable::mayInclude(const std::string& from, const std::string& to) const {
    if (from == to) return true;
    const auto& allowed = m_rooms.at(from);
    return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& name) { return covers(name, to); });
}

} // namespace preceptor::test
