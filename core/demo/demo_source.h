// SPDX-License-Identifier: GPL-3.0-or-later
// The demo programme's data as read from resources/demo: small tables, pieces of names, where people work, topics.
#pragma once

#include "core/base/value.h"

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

struct DemoSource {
    std::vector<DemoTable> tables;
    std::map<std::string, DemoNames> names;
    std::vector<DemoStaff> staff;
    std::map<std::string, std::vector<DemoCadre>> cadres;
    std::map<std::string, std::vector<std::string>> departments; // by cadre group
    std::map<std::string, std::vector<std::string>> topics;

    const DemoTable& table(std::string_view name) const;
};

const DemoSource& demoSource();

} // namespace preceptor
