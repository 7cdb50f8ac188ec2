// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/register_check.h"

#include "core/base/date.h"
#include "core/model/code_lists.h"

#include <optional>

namespace preceptor {

namespace {

bool isEmpty(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return text->empty();
    return std::holds_alternative<std::monostate>(value);
}

std::optional<IssueCode> typeIssue(const RegisterField& field, const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    const bool whole = std::holds_alternative<std::int64_t>(value);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return text != nullptr ? std::nullopt : std::optional(IssueCode::BadFormat);
    case FieldType::Date:
        return text != nullptr && Date::parse(*text) ? std::nullopt : std::optional(IssueCode::NotADate);
    case FieldType::Code:
        return text != nullptr && isCode(field.list, *text) ? std::nullopt : std::optional(IssueCode::UnknownCode);
    case FieldType::Integer:
    case FieldType::Reference: return whole ? std::nullopt : std::optional(IssueCode::NotANumber);
    case FieldType::References:
        return text != nullptr && referencesOf(idsOf(value)) == value ? std::nullopt
                                                                      : std::optional(IssueCode::NotANumber);
    case FieldType::Flag: return whole ? std::nullopt : std::optional(IssueCode::BadFormat);
    case FieldType::Real:
        return whole || std::holds_alternative<double>(value) ? std::nullopt : std::optional(IssueCode::NotANumber);
    }
    return std::nullopt;
}

std::string textOf(const Register& reg, const std::vector<FieldValue>& values, std::string_view column) {
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].column == column)
            if (const auto* text = std::get_if<std::string>(&values[i])) return *text;
    return {};
}

// Dates that come in pairs, first and last day.
constexpr std::pair<std::string_view, std::string_view> kDateSpans[] = {
    {"start_on", "end_on"}, {"period_start", "period_end"}, {"joined_on", "left_on"}};

// Of anonymous forms: no more came back than were given out, and none gave a question two marks (arg: marks/forms).
void checkForms(const Register& reg, const std::vector<FieldValue>& values, std::vector<FieldIssue>& issues) {
    if (reg.code != "item_batch") return;
    const auto number = [&](std::string_view column) -> std::optional<std::int64_t> {
        const auto* whole = std::get_if<std::int64_t>(&values[*reg.placeOf(column)]);
        return whole ? std::optional(*whole) : std::nullopt;
    };
    const auto returned = number("n_returned");
    const auto expected = number("n_expected");
    std::int64_t marks = 0;
    for (const std::string_view column : {"n_1", "n_2", "n_3", "n_4", "n_5"}) {
        const std::int64_t n = number(column).value_or(0);
        if (n < 0) issues.push_back({std::string(column), IssueCode::OutOfRange, {}});
        marks += n;
    }
    if (!returned) return;
    if (*returned < marks)
        issues.push_back(
            {"n_returned", IssueCode::OutOfRange, std::to_string(marks) + "/" + std::to_string(*returned)});
    else if (*returned > expected.value_or(*returned))
        issues.push_back({"n_returned", IssueCode::OutOfRange, {}});
}

} // namespace

std::vector<FieldIssue> checkRow(const Register& reg, const std::vector<FieldValue>& values) {
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const RegisterField& field = reg.fields[i];
        if (isEmpty(values[i])) {
            if (field.required) issues.push_back({std::string(field.column), IssueCode::Required, {}});
        } else if (const auto issue = typeIssue(field, values[i])) {
            issues.push_back({std::string(field.column), *issue, {}});
        }
    }
    for (const auto& [first, last] : kDateSpans) {
        const std::string from = textOf(reg, values, first);
        const std::string to = textOf(reg, values, last);
        if (!from.empty() && !to.empty() && to < from)
            issues.push_back({std::string(last), IssueCode::EndBeforeStart, from});
    }
    checkForms(reg, values, issues);
    return issues;
}

FieldValue freshValue(const RegisterField& field, Date today) {
    if (field.type == FieldType::Flag) return std::int64_t{field.fresh.empty() ? 0 : 1};
    if (field.fresh.empty()) return {};
    if (field.type == FieldType::Integer) return std::int64_t{std::stoll(std::string(field.fresh))};
    if (field.fresh == "today") return today.iso();
    if (field.fresh == "in_four_weeks") return today.plusDays(28).iso();
    return std::string(field.fresh);
}

} // namespace preceptor
