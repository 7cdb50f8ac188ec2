// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checklist.h"

#include <algorithm>
#include <charconv>

namespace preceptor {

namespace {

constexpr double kMostOfItem = 100;
constexpr std::size_t kMostItems = 200;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

// A bar that no number follows belongs to the words.
AssessmentItem itemOf(std::string_view line) {
    const auto bar = line.rfind('|');
    if (bar != std::string_view::npos)
        if (const auto max = numberIn(trimmed(line.substr(bar + 1))))
            return {{}, std::string(trimmed(line.substr(0, bar))), *max};
    return {{}, std::string(line), 1};
}

std::string textOf(double number) {
    std::string text(32, '\0');
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    text.resize(static_cast<std::size_t>(end - text.data()));
    return text;
}

} // namespace

bool hasItems(std::string_view kind) { return kind == "osce" || kind == "teach_back"; }

std::vector<AssessmentItem> itemsOfLines(std::string_view lines) {
    std::vector<AssessmentItem> items;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        if (const auto line = trimmed(lines.substr(0, end)); !line.empty()) items.push_back(itemOf(line));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return items;
}

std::string linesOf(const std::vector<AssessmentItem>& items) {
    std::string lines;
    for (const AssessmentItem& each : items) {
        if (!lines.empty()) lines.push_back('\n');
        lines += each.item;
        if (each.max != 1) lines += " | " + textOf(each.max);
    }
    return lines;
}

ItemMarks marksOf(const std::vector<AssessmentItem>& items, const std::vector<ItemMark>& marks, int attempt) {
    ItemMarks inOrder(items.size());
    for (const ItemMark& mark : marks)
        for (std::size_t i = 0; i < items.size(); ++i)
            if (mark.attempt == attempt && items[i].id == mark.item) inOrder[i] = mark.mark;
    return inOrder;
}

std::vector<FieldIssue> issuesOf(const std::vector<AssessmentItem>& items) {
    if (items.size() > kMostItems) return {{"items", IssueCode::OutOfRange, {}}};
    for (const AssessmentItem& each : items) {
        if (each.item.empty()) return {{"items", IssueCode::Required, {}}};
        if (!(each.max > 0 && each.max <= kMostOfItem)) return {{"items", IssueCode::OutOfRange, textOf(each.max)}};
    }
    return {};
}

std::vector<AssessmentItem> renewed(std::vector<AssessmentItem> items, const std::vector<AssessmentItem>& before) {
    std::vector<bool> taken(before.size(), false);
    for (AssessmentItem& each : items)
        for (std::size_t i = 0; i < before.size() && !each.id; ++i) {
            if (taken[i] || before[i].item != each.item) continue;
            each.id = before[i].id;
            taken[i] = true;
        }
    if (items.size() != before.size()) return items; // which are new is not known
    std::size_t old = 0;
    for (AssessmentItem& each : items) {
        if (each.id) continue;
        while (taken[old]) ++old;
        each.id = before[old].id;
        taken[old] = true;
    }
    return items;
}

} // namespace preceptor
