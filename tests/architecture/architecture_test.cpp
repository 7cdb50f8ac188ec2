// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/room_table.h"
#include "tests/architecture/source_tree.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

using namespace preceptor::test;

namespace {

using Findings = std::vector<std::string>;
using Scope = std::function<bool(const SourceFile&)>;

RoomTable rooms() {
    std::ostringstream readme;
    readme << std::ifstream(sourcePath("core/README.md")).rdbuf();
    return RoomTable::fromReadme(readme.str());
}

std::string joined(const Findings& findings) {
    std::string text;
    for (const std::string& finding : findings) text += finding + "\n";
    return text;
}

void requireNone(const Findings& findings) {
    INFO(joined(findings));
    CHECK(findings.empty());
}

Findings findEverywhere(const std::string& pattern, const Scope& scope) {
    Findings found;
    for (const SourceFile& file : sourceTree()) {
        if (!file.isCpp() || file.isIn("tests/architecture") || !scope(file)) continue;
        const Findings lines = linesMatching(file, pattern);
        found.insert(found.end(), lines.begin(), lines.end());
    }
    return found;
}

bool isProgram(const SourceFile& file) { return file.isIn("core") || file.isIn("ui") || file.isIn("app"); }

std::size_t lineLimit(const SourceFile& file) {
    if (file.path.ends_with("_table_model.cpp")) return 150;
    if (file.path.ends_with("_repository.cpp") || file.path.ends_with("_dialog.cpp")) return 200;
    return 250;
}

} // namespace

TEST_CASE("every source lies in a room of the architecture page", "[architecture]") {
    const RoomTable table = rooms();
    REQUIRE(table.rooms().size() > 10);
    Findings homeless;
    for (const SourceFile& file : sourceTree())
        if (file.isCpp() && table.roomOf(file.path).empty()) homeless.push_back(file.path);
    requireNone(homeless);
}

TEST_CASE("every include follows an arrow of the architecture page", "[architecture]") {
    const RoomTable table = rooms();
    Findings crossed;
    for (const SourceFile& file : sourceTree()) {
        const std::string from = table.roomOf(file.path);
        if (!file.isCpp() || from.empty()) continue;
        for (const std::string& include : ownIncludes(file)) {
            const std::string to = table.roomOf(include);
            if (to.empty() || !table.mayInclude(from, to)) crossed.push_back(file.path + " includes " + include);
        }
    }
    requireNone(crossed);
}

TEST_CASE("the rooms of core have no cycle of arrows", "[architecture]") {
    const RoomTable table = rooms();
    std::set<std::string> settled;
    for (std::size_t before = 1; before != settled.size();) {
        before = settled.size();
        for (const auto& [room, allowed] : table.rooms())
            if (std::all_of(allowed.begin(), allowed.end(), [&](const auto& to) { return settled.count(to) > 0; }))
                settled.insert(room);
    }
    for (const auto& [room, allowed] : table.rooms())
        if (room.starts_with("core/") && room != "core/services") {
            INFO(room);
            CHECK(settled.count(room) == 1);
        }
}

TEST_CASE("core knows neither Qt nor words for people", "[architecture]") {
    const Scope core = [](const SourceFile& file) { return file.isIn("core"); };
    requireNone(findEverywhere(R"(#include [<"](Q[A-Z]|Qt))", core));
    requireNone(findEverywhere(R"(\btr\()", core));
}

TEST_CASE("SQL lives in storage and in the reports' own files", "[architecture]") {
    const std::string verbs = "(SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|DROP|PRAGMA|ATTACH)";
    const std::string sql = "(\"|\"[a-z]*\\(|^)\\s*" + verbs + R"( [A-Za-z*(])";
    requireNone(
        findEverywhere(sql, [](const SourceFile& file) { return isProgram(file) && !file.isIn("core/storage"); }));
}

TEST_CASE("message boxes, settings and singletons stay where they belong", "[architecture]") {
    requireNone(findEverywhere(R"(\bQMessageBox\b)", [](const auto& file) { return !file.isIn("ui/support"); }));
    requireNone(findEverywhere(R"(\bQSettings\b)",
                               [](const auto& file) { return isProgram(file) && !file.isIn("ui/settings"); }));
    requireNone(findEverywhere(R"(\binstance\(\))", isProgram));
    requireNone(findEverywhere(R"(\bsetStyleSheet\()", isProgram));
}

TEST_CASE("every source names its licence", "[architecture]") {
    Findings silent;
    for (const SourceFile& file : sourceTree())
        if (file.text.substr(0, 200).find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos)
            silent.push_back(file.path);
    requireNone(silent);
}

// A listing to keep an eye on, not a fence.
TEST_CASE("files that have outgrown their kind are listed", "[architecture]") {
    Findings tall;
    for (const SourceFile& file : sourceTree())
        if (file.isCpp() && isProgram(file) && file.lines() > lineLimit(file))
            tall.push_back(file.path + ": " + std::to_string(file.lines()) + " lines");
    if (!tall.empty()) WARN("longer than their kind should be:\n" << joined(tall));
    CHECK(sourceTree().size() > 50);
}

TEST_CASE("comments are taken out before a source is searched, strings are not", "[architecture]") {
    CHECK(withoutComments("a // b\nc") == "a     \nc");
    CHECK(withoutComments("a /* \"b\n */ \"// c\"") == "a      \n    \"// c\"");
    CHECK(withoutComments("'\"' // x\nR\"s(// \")s\" y") == "'\"'     \nR\"s(// \")s\" y");
}

TEST_CASE("a table row may name several rooms and a whole floor", "[architecture]") {
    const RoomTable table =
        RoomTable::fromReadme("| `a/x` `a/y` | text | `b/*` `c` |\n| `b/one` | t | |\n| other | | |\n");
    CHECK(table.roomOf("a/x/file.h") == "a/x");
    CHECK(table.roomOf("a/file.h").empty());
    CHECK(table.mayInclude("a/y", "b/one"));
    CHECK(table.mayInclude("a/y", "c"));
    CHECK_FALSE(table.mayInclude("b/one", "a/x"));
    CHECK_FALSE(table.mayInclude("a/x", "a/y"));
}
