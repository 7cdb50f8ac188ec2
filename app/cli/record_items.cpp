// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_items.h"

#include "app/cli/lookup.h"
#include "app/cli/read_input.h"
#include "app/cli/test_name.h"
#include "core/tabular/table_file.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <set>

namespace preceptor::cli {

namespace {

constexpr std::uint64_t kMostBytes = 10'000'000;

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

std::optional<double> markIn(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<std::size_t> itemCalled(const std::vector<AssessmentItem>& items, const std::string& heading) {
    for (std::size_t i = 0; i < items.size(); ++i)
        if (isCalled(items[i].item, heading) || std::to_string(i + 1) == heading) return i;
    return std::nullopt;
}

// The item of each column from the second on.
Result<std::vector<std::size_t>> itemColumns(const Sheet& table, const std::vector<AssessmentItem>& items) {
    std::vector<std::size_t> columns;
    for (std::size_t at = 1; at < table.columnCount(); ++at) {
        const std::string heading = trimmed(table.at(0, at).text());
        const auto item = itemCalled(items, heading);
        if (!item) return fail(ErrorCode::NotFound, {"assessment_item", heading});
        if (std::find(columns.begin(), columns.end(), *item) != columns.end())
            return fail(ErrorCode::Duplicate, {"line_of_file", heading});
        columns.push_back(*item);
    }
    return columns;
}

// What is written in a row over what is known of the person.
void readMarks(const Sheet& table, std::size_t row, const ScoreSheet& sheet, const std::vector<std::size_t>& columns,
               ItemMarks& marks, std::vector<FieldIssue>& issues) {
    marks.resize(sheet.items.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string said = trimmed(table.at(row, i + 1).text());
        const AssessmentItem& item = sheet.items[columns[i]];
        const auto mark = markIn(said);
        const std::string place = "row " + std::to_string(table.rowNumber(row)) + ", " + item.item;
        if (!mark && !said.empty() && said != "-")
            issues.push_back({place, IssueCode::NotANumber, said});
        else if (mark && !(*mark >= 0 && *mark <= item.max))
            issues.push_back({place, IssueCode::OutOfRange, said});
        marks[columns[i]] = mark;
    }
}

} // namespace

Result<std::vector<ItemScore>> itemScoresIn(Workspace& workspace, const std::string& path, const ScoreSheet& sheet) {
    if (sheet.items.empty()) return fail(ErrorCode::NotFound, {"assessment_item", sheet.assessment.title});
    auto bytes = readInput(path, kMostBytes);
    if (!bytes) return bytes.error();
    const auto file =
        readTable(std::move(*bytes), path == "-" ? path : std::filesystem::path(path).filename().string());
    if (!file) return file.error();
    if (file->sheet.rowCount() == 0) return fail(ErrorCode::FileEmpty, {path});
    const auto columns = itemColumns(file->sheet, sheet.items);
    if (!columns) return columns.error();
    std::vector<ItemScore> scores;
    std::vector<FieldIssue> issues;
    std::set<EnrolmentId> seen;
    for (std::size_t row = 1; row < file->sheet.rowCount(); ++row) {
        const std::string name = trimmed(file->sheet.at(row, 0).text());
        const auto people = findPeople(workspace, {name});
        if (!people) return people.error();
        const auto found = std::find_if(sheet.rows.begin(), sheet.rows.end(),
                                        [&](const ScoreRow& one) { return one.person == people->front(); });
        if (found == sheet.rows.end()) return fail(ErrorCode::NotFound, {"enrolment", name});
        if (!seen.insert(found->enrolment).second) return fail(ErrorCode::Duplicate, {"line_of_file", name});
        scores.push_back({found->enrolment, found->items});
        readMarks(file->sheet, row, sheet, *columns, scores.back().marks, issues);
    }
    if (!issues.empty()) return invalid(std::move(issues));
    return scores;
}

} // namespace preceptor::cli
