// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_check.h"

#include "core/model/code_lists.h"

#include <iomanip>
#include <locale>
#include <sstream>

namespace preceptor {

namespace {

std::string shown(double bound) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setprecision(12) << bound;
    return text.str();
}

} // namespace

FieldCheck& FieldCheck::add(std::string_view field, IssueCode code, std::string arg) {
    m_issues.push_back({std::string(field), code, std::move(arg)});
    return *this;
}

FieldCheck& FieldCheck::text(std::string_view field, std::string_view value, std::size_t mostBytes) {
    if (value.find_first_not_of(" \t\r\n") == std::string_view::npos) return add(field, IssueCode::Required);
    if (value.size() > mostBytes) return add(field, IssueCode::TooLong, std::to_string(mostBytes));
    return *this;
}

FieldCheck& FieldCheck::code(std::string_view field, std::string_view value, std::string_view list) {
    if (value.empty()) return add(field, IssueCode::Required);
    return codeIfGiven(field, value, list);
}

FieldCheck& FieldCheck::codeIfGiven(std::string_view field, std::string_view value, std::string_view list) {
    if (!value.empty() && !isCode(list, value)) add(field, IssueCode::UnknownCode, std::string(value));
    return *this;
}

FieldCheck& FieldCheck::range(std::string_view field, double value, double low, double high) {
    if (!(value >= low && value <= high)) add(field, IssueCode::OutOfRange, shown(low) + "–" + shown(high));
    return *this;
}

FieldCheck& FieldCheck::day(std::string_view field, Date value) {
    if (value.year() < 1930 || value.year() > 2100) add(field, IssueCode::OutOfRange, value.iso());
    return *this;
}

FieldCheck& FieldCheck::pastDay(std::string_view field, Date value, Date today) {
    if (value > today) return add(field, IssueCode::OutOfRange, value.iso());
    return day(field, value);
}

FieldCheck& FieldCheck::notBefore(std::string_view field, Date end, Date start) {
    if (end < start) add(field, IssueCode::EndBeforeStart, start.iso());
    return *this;
}

} // namespace preceptor
