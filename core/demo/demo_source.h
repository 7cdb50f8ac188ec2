// SPDX-License-Identifier: GPL-3.0-or-later
// The demo programme's data as read from resources/demo: small tables, pieces of names, where people work, topics.
#pragma once

#include "core/base/value.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct DemoRow {
    std::string key; // what @key in other rows refers to
    std::vector<Value> cells;
};

struct DemoTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> key; // columns of the natural key; empty: rows have ids of their own
    std::vector<DemoRow> rows;

    std::size_t place(std::string_view column) const; // of a column that is there
};

struct DemoNames {
    std::vector<std::string> family;
    std::vector<std::string> female;
    std::vector<std::string> male;
};

struct DemoStaff {
    std::string institution; // key
    int weight = 0;
    std::string kind;     // of DemoSource::cadres
    std::string language; // of DemoSource::names
};

struct DemoCadre {
    std::string code; // may be empty: not known
    int weight = 0;
};

struct DemoCase {
    std::map<std::string, std::string, std::less<>> words; // plain columns, with shorter names
    int pps = 0;
    int ecog = 0;
    std::vector<std::string> domains;
    std::vector<std::pair<std::string, int>> symptoms;          // code, score
    std::vector<std::pair<std::string, std::string>> questions; // type, text
    std::vector<std::array<std::string, 3>> recommendations;    // category, text, status
    std::vector<std::pair<std::string, std::string>> points;    // domain, text
    std::string action;

    std::string_view of(std::string_view name) const { return words.find(name)->second; }
};

struct DemoSource {
    std::vector<DemoTable> tables;
    std::map<std::string, DemoNames> names;
    std::vector<DemoStaff> staff;
    std::map<std::string, std::vector<DemoCadre>> cadres;
    std::map<std::string, std::vector<std::string>> departments; // by cadre group
    std::map<std::string, std::vector<std::string>> topics;
    std::vector<DemoCase> cases;

    const DemoTable& table(std::string_view name) const;
};

const DemoSource& demoSource();

} // namespace preceptor
