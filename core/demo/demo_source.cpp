// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_source.h"

#include "core/base/embedded_text.h"

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>
#include <sstream>

namespace preceptor {

namespace {

using json = nlohmann::json;

json document(std::string_view name) {
    const auto texts = embeddedDemo();
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const EmbeddedText& t) { return t.name == name; });
    assert(found != texts.end());
    return json::parse(found->text);
}

// Blanks part the words; an underscore stands for a blank inside one.
std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> result;
    std::istringstream in(text);
    for (std::string word; in >> word;) {
        std::replace(word.begin(), word.end(), '_', ' ');
        result.push_back(word);
    }
    return result;
}

Value valueOf(const json& cell) {
    if (cell.is_null()) return std::monostate{};
    if (cell.is_number_integer()) return cell.get<std::int64_t>();
    if (cell.is_number()) return cell.get<double>();
    return cell.get<std::string>();
}

DemoTable readTable(const json& from) {
    DemoTable table{from.at("table"), from.at("columns"), from.value("key", std::vector<std::string>{}), {}};
    for (const json& row : from.at("rows")) {
        DemoRow read{row.at(0), {}};
        for (std::size_t i = 1; i < row.size(); ++i) read.cells.push_back(valueOf(row[i]));
        table.rows.push_back(std::move(read));
    }
    return table;
}

void readPeople(const json& from, DemoSource& into) {
    for (const auto* language : {"zh", "vi", "fr", "en"}) {
        const json& lists = from.at(language);
        into.names[language] = {words(lists.at("family")), words(lists.at("female")), words(lists.at("male"))};
    }
    for (const json& row : from.at("staff")) into.staff.push_back({row.at(0), row.at(1), row.at(2), row.at(3)});
    for (const auto& [kind, shares] : from.at("cadres").items())
        for (const json& share : shares)
            into.cadres[kind].push_back({share[0].is_null() ? "" : share[0].get<std::string>(), share[1]});
    for (const auto& [group, names] : from.at("departments").items()) into.departments[group] = words(names);
}

DemoCase readCase(const json& from) {
    DemoCase read;
    for (const auto& [name, value] : from.items())
        if (value.is_string()) read.words[name] = value.get<std::string>();
    read.pps = from.at("pps");
    read.ecog = from.at("ecog");
    read.domains = from.at("domains").get<std::vector<std::string>>();
    for (const json& s : from.at("symptoms")) read.symptoms.emplace_back(s[0], s[1]);
    for (const json& q : from.at("questions")) read.questions.emplace_back(q[0], q[1]);
    for (const json& r : from.at("recommendations")) read.recommendations.push_back({r[0], r[1], r[2]});
    for (const json& p : from.at("points")) read.points.emplace_back(p[0], p[1]);
    read.action = from.at("action");
    return read;
}

DemoSource readSource() {
    DemoSource source;
    const json programme = document("beijing");
    for (const json& table : programme.at("tables")) source.tables.push_back(readTable(table));
    readPeople(document("people"), source);
    const json cases = document("cases");
    for (const json& one : cases.at("cases")) source.cases.push_back(readCase(one));
    const json topics = document("topics");
    for (const auto& [list, titles] : topics.items()) source.topics[list] = titles.get<std::vector<std::string>>();
    return source;
}

} // namespace

std::size_t DemoTable::place(std::string_view column) const {
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

const DemoTable& DemoSource::table(std::string_view name) const {
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const DemoTable& t) { return t.name == name; });
    assert(found != tables.end());
    return *found;
}

const DemoSource& demoSource() {
    static const DemoSource kSource = readSource();
    return kSource;
}

} // namespace preceptor
