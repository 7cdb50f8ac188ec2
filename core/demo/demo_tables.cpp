// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_tables.h"

#include <algorithm>
#include <deque>

namespace preceptor {

namespace {

// A programme of another size has targets in proportion.
Value sized(const std::string& what, const DemoWriter& writer) {
    if (what == "%people") {
        const long long people = writer.options().people * 1000LL / 1040;
        return static_cast<double>(people);
    }
    if (what == "%conferences") return static_cast<double>(2 * writer.calendar().conferencesASeries());
    return static_cast<double>(2 * writer.options().years); // %workshops
}

Value resolved(const Value& cell, const DemoWriter& writer) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr || text->empty()) return cell;
    switch (text->front()) {
    case '@': return writer.idOf(text->substr(1));
    case '%': return sized(*text, writer);
    case '=': return writer.calendar().relative(*text).value_or(Date{}).iso();
    default: return cell;
    }
}

// The natural id of a row by one or two key columns.
std::int64_t keyedId(const DemoTable& table, const std::vector<Value>& values) {
    const auto column = [&](std::size_t n) {
        const auto at = std::find(table.columns.begin(), table.columns.end(), table.key[n]) - table.columns.begin();
        return Cell(values[static_cast<std::size_t>(at)]);
    };
    if (table.key.size() == 1) return naturalId(table.name, {column(0)});
    return naturalId(table.name, {column(0), column(1)});
}

void fillTable(DemoWriter& writer, const DemoTable& table, const Shape& shape) {
    for (const DemoRow& row : table.rows) {
        std::vector<Value> values;
        for (const Value& cell : row.cells) values.push_back(resolved(cell, writer));
        std::vector<Cell> cells;
        for (const Value& value : values) cells.emplace_back(value);
        const auto id = table.key.empty() ? writer.nextId() : keyedId(table, values);
        writer.write().insert(shape, id, cells);
        writer.remember(row.key, id);
    }
}

// The door knows shapes by their address, so they live as long as the program.
const std::deque<Shape>& shapesOf(const DemoSource& source) {
    static const std::deque<Shape> kShapes = [&] {
        std::deque<Shape> shapes;
        for (const DemoTable& table : source.tables)
            shapes.push_back({table.name, {table.columns.begin(), table.columns.end()}});
        return shapes;
    }();
    return kShapes;
}

} // namespace

void fillDemoTables(DemoWriter& writer, const DemoSource& source) {
    const auto& shapes = shapesOf(source);
    for (std::size_t i = 0; i < source.tables.size(); ++i) fillTable(writer, source.tables[i], shapes[i]);
}

} // namespace preceptor
