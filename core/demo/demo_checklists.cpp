// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_checklists.h"

#include <numeric>

namespace preceptor {

namespace {

const Shape kItem{"assessment_item", {"assessment_id", "position", "item", "max"}};
const Shape kItemMark{"item_mark", {"assessment_item_id", "enrolment_id", "attempt", "mark"}};
const Shape kMarked{"score", {"assessment_id", "enrolment_id", "attempt", "taken_on", "raw", "source"}};

std::string noteOf(const DemoTable& table, const DemoRow& row) {
    const auto* note = std::get_if<std::string>(&row.cells[table.place("note")]);
    return note == nullptr ? std::string() : *note;
}

int pointsOf(const std::vector<AssessmentItem>& items) {
    return std::accumulate(items.begin(), items.end(), 0,
                           [](int sum, const AssessmentItem& item) { return sum + static_cast<int>(item.max); });
}

} // namespace

DemoChecklists::DemoChecklists(DemoWriter& writer, const DemoSource& source)
    : m_writer(writer), m_random(writer.random("checklists")) {
    const DemoTable& tests = source.table("assessment");
    for (const DemoRow& row : tests.rows) {
        auto items = itemsOfLines(noteOf(tests, row));
        if (items.empty()) continue;
        const auto test = writer.idOf(row.key);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto place = static_cast<std::int64_t>(i);
            items[i].id = {writer.addKeyed(kItem, {test, place}, {test, place, items[i].item, items[i].max})};
        }
        m_lists[row.key] = std::move(items);
    }
}

// What is missing is missing at one item or another.
std::vector<int> DemoChecklists::marks(const std::vector<AssessmentItem>& items, int points) {
    std::vector<int> marks;
    for (const AssessmentItem& item : items) marks.push_back(static_cast<int>(item.max));
    for (int lost = pointsOf(items) - points; lost > 0;) {
        int& mark = marks[static_cast<std::size_t>(m_random.below(static_cast<int>(marks.size())))];
        if (mark == 0) continue;
        --mark;
        --lost;
    }
    return marks;
}

void DemoChecklists::write(const std::string& test, std::int64_t enrolment, Date on, int percent, bool passes) {
    const auto& items = m_lists.at(test);
    const int points = (pointsOf(items) * percent + (passes ? 99 : 0)) / 100;
    const auto each = marks(items, points);
    for (std::size_t i = 0; i < items.size(); ++i)
        m_writer.addKeyed(kItemMark, {items[i].id, enrolment, 1},
                          {items[i].id, enrolment, 1, static_cast<double>(each[i])});
    const auto assessment = m_writer.idOf(test);
    m_writer.addKeyed(kMarked, {assessment, enrolment, 1},
                      {assessment, enrolment, 1, on.iso(), static_cast<double>(points), kMarkedByItem});
}

} // namespace preceptor
