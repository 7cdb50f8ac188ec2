// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_texts.h"

#include "core/base/atomic_file.h"
#include "core/tabular/table_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace preceptor::test {

namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;

std::string times(int n, const std::string& part) {
    std::string text;
    for (int i = 0; i < n; ++i) text += part;
    return text;
}

std::vector<std::string> made() {
    return {
        // Control characters and ends of lines.
        "tab\there",
        "bell\x07, escape\x1b[31m",
        "nul\0inside"s,
        "\x01\x02\x7f",
        "next\xC2\x85line",
        "u2028\xE2\x80\xA8line",
        "two\r\nlines",
        "old\rMac",
        "\nfirst",
        "last\n",
        // Directions.
        "\xE2\x80\xAEgnp.exe",
        "\xE2\x81\xA6isolated\xE2\x81\xA9",
        "مرحبا بالعالم",
        "שלום 123 abc",
        // Nothing to see.
        "zero\xE2\x80\x8Bwidth",
        "soft\xC2\xADhyphen",
        "\xEF\xBB\xBFmark first",
        "\xC2\xA0",
        "\xE3\x80\x80wide blank\xE3\x80\x80",
        " ",
        "  blanks  ",
        // Letters of several parts.
        "👩‍👩‍👧‍👦🏳️‍🌈👍🏿🇻🇳",
        "Z" + times(60, "\xCC\x81"),
        "Nguye\xCC\x82\xCC\x83n",
        "𠮷野家",
        "ﷺ",
        // Formulas.
        "=1+1",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        " =1+1",
        "\"=1+1\"",
        "＝1+1",
        "'=1+1",
        "''",
        "=cmd|' /C calc'!A0",
        ";=1+1",
        "=HYPERLINK(\"http://example.invalid\")",
        // Statements and patterns.
        "'; DROP TABLE person; --",
        "\" OR \"\"=\"",
        "%_\\",
        "Robert'); DELETE FROM person WHERE ('1'='1",
        // Paths.
        "../../../../etc/passwd",
        "CON",
        "NUL.txt",
        "C:\\Windows\\win.ini",
        "name.",
        "a:b*c?d<e>f|g",
        // Figures that are words.
        "1E5",
        "0123",
        "1/2",
        "NaN",
        "Infinity",
        "1,000.50",
        "TRUE",
        "NULL",
        "2026-11-24",
        "0x10",
        "١٢٣",
        // Markup and places to fill.
        "<b>&amp;\"'</b>",
        "]]><!-- x",
        "_x0041_",
        "%s%n%1 %2",
        "{0}${x}",
        "<script>alert(1)</script>",
        // Long.
        times(4000, "长"),
        times(40000, "x"),
        times(200, "\"\n,"),
        // No UTF-8: lone surrogates, an overlong form, a cut one, bytes of nothing.
        "high \xED\xA0\x80",
        "\xED\xB0\x80 low",
        "\xC0\xAF",
        "cut \xE4\xBD",
        "\xFF\xFE\xFA",
    };
}

void addFrom(const nlohmann::json& value, std::vector<std::string>& texts) {
    if (value.is_string()) texts.push_back(value.get<std::string>());
    if (value.is_array() || value.is_object())
        for (const auto& part : value) addFrom(part, texts);
}

void addCells(std::string bytes, const fs::path& path, std::vector<std::string>& texts) {
    const auto table = readTable(std::move(bytes), path.string());
    if (!table) return;
    for (std::size_t row = 0; row < table->sheet.rowCount(); ++row)
        for (const SheetCell& cell : table->sheet.row(row)) texts.emplace_back(cell.text());
}

void addFile(const fs::path& path, std::vector<std::string>& texts) {
    auto bytes = readFile(path);
    if (!bytes) return;
    if (path.extension() == ".json") return addFrom(nlohmann::json::parse(*bytes, nullptr, false), texts);
    if (path.extension() == ".csv") return addCells(std::move(bytes).value(), path, texts);
    std::istringstream lines(*bytes);
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with('#')) texts.push_back(line);
}

} // namespace

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> kTexts = made();
    return kTexts;
}

std::vector<std::string> textsIn(const fs::path& path) {
    std::vector<std::string> all;
    if (!fs::is_directory(path)) addFile(path, all);
    if (fs::is_directory(path))
        for (const auto& entry : fs::recursive_directory_iterator(path))
            if (entry.is_regular_file()) addFile(entry.path(), all);
    std::set<std::string> seen;
    std::erase_if(all, [&](const std::string& text) { return text.empty() || !seen.insert(text).second; });
    return all;
}

} // namespace preceptor::test
