// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case.h"

#include "core/base/ascii.h"
#include "core/model/code_list.h"
#include "core/model/code_lists.h"
#include "core/model/field_check.h"
#include "core/model/register_check.h"

#include <algorithm>
#include <charconv>

namespace preceptor {

namespace {

constexpr int kMostEsas = 10;
constexpr int kMostIpos = 4;
constexpr int kSerialDigits = 3;

std::span<const std::string_view> reviewCodes() {
    static const auto codes = codesOf("review_status");
    return codes;
}

const Register& caseRegister() {
    static const Register& reg = *findRegister("case_item");
    return reg;
}

std::optional<std::size_t> placeOf(std::string_view column) {
    const auto& fields = caseRegister().fields;
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const RegisterField& f) { return f.column == column; });
    return found == fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

std::string indexed(std::string_view list, std::size_t index, std::string_view field) {
    return std::string(list) + '[' + std::to_string(index) + "]." + std::string(field);
}

void checkNumbers(const CaseContent& content, FieldCheck& check) {
    const auto number = [&](std::string_view column) -> std::optional<std::int64_t> {
        const auto place = placeOf(column);
        const auto* value = place ? std::get_if<std::int64_t>(&content.fields[*place]) : nullptr;
        return value ? std::optional(*value) : std::nullopt;
    };
    if (const auto pps = number("pps")) {
        check.range("pps", static_cast<double>(*pps), 0, 100);
        if (*pps % 10 != 0) check.add("pps", IssueCode::BadFormat, std::to_string(*pps));
    }
    if (const auto ecog = number("ecog")) check.range("ecog", static_cast<double>(*ecog), 0, 4);
}

constexpr bool isAsciiUpper(char c) { return c >= 'A' && c <= 'Z'; }

// Letters of an ICD-11 code are never I and O.
bool isIcd11Sign(char c) { return (isAsciiDigit(c) || isAsciiUpper(c)) && c != 'I' && c != 'O'; }

void checkIcd(const CaseContent& content, FieldCheck& check) {
    const std::string icd = textOf(content, "icd");
    if (!icd.empty() && !isIcdCode(asciiUpper(icd))) check.add("icd", IssueCode::BadFormat, icd);
}

void checkMarks(const CaseContent& content, FieldCheck& check) {
    const std::string scale = textOf(content, "symptom_scale");
    const int most = scale == "ipos" ? kMostIpos : kMostEsas;
    for (const CaseMark& mark : content.marks) {
        check.code(mark.kind, mark.code, mark.kind);
        if (!mark.score) continue;
        check.range("symptom", *mark.score, 0, most);
        if (scale.empty()) check.add("symptom_scale", IssueCode::Required);
    }
}

} // namespace

// The category alone, as a finer code may tell who somebody is. ICD-10: C34, C7A. ICD-11: 2C25, BA00.
bool isIcdCode(std::string_view code) {
    if (code.size() == 3)
        return isAsciiUpper(code[0]) && isAsciiDigit(code[1]) && (isAsciiDigit(code[2]) || isAsciiUpper(code[2]));
    return code.size() == 4 && code[0] != '0' && isAsciiUpper(code[1]) && isAsciiDigit(code[2]) &&
           std::all_of(code.begin(), code.end(), isIcd11Sign);
}

std::string_view codeOf(ReviewStatus status) { return codeAt(reviewCodes(), status); }
std::optional<ReviewStatus> reviewStatus(std::string_view code) { return enumOf<ReviewStatus>(reviewCodes(), code); }

std::vector<ReviewStatus> nextOf(ReviewStatus status) {
    using enum ReviewStatus;
    switch (status) {
    case Draft: return {Submitted};
    case Submitted: return {InReview, Approved, Returned, Withdrawn};
    case InReview: return {Approved, Returned, Withdrawn};
    case Approved: return {Presented, Returned, Withdrawn};
    case Returned: return {Submitted, Withdrawn};
    case Presented: return {Closed};
    case Closed: return {Presented};
    case Withdrawn: return {Submitted};
    }
    return {};
}

CaseContent emptyCase() {
    CaseContent content;
    content.fields.resize(caseRegister().fields.size());
    return content;
}

std::string textOf(const CaseContent& content, std::string_view column) {
    const auto place = placeOf(column);
    const auto* text = place ? std::get_if<std::string>(&content.fields.at(*place)) : nullptr;
    return text ? *text : std::string();
}

void setField(CaseContent& content, std::string_view column, FieldValue value) {
    if (const auto place = placeOf(column)) content.fields.at(*place) = std::move(value);
}

void takePart(CaseContent& into, const CaseContent& from, std::string_view part) {
    if (part == "questions") into.questions = from.questions;
    if (part == "marks") into.marks = from.marks;
    if (part == "steps") into.steps = from.steps;
    if (const auto place = placeOf(part)) into.fields.at(*place) = from.fields.at(*place);
}

std::vector<std::string> partsThatDiffer(const CaseContent& a, const CaseContent& b) {
    std::vector<std::string> parts;
    const auto& fields = caseRegister().fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (a.fields.at(i) != b.fields.at(i)) parts.emplace_back(fields[i].column);
    if (a.questions != b.questions) parts.emplace_back("questions");
    if (a.marks != b.marks) parts.emplace_back("marks");
    if (a.steps != b.steps) parts.emplace_back("steps");
    return parts;
}

std::string partOfIssue(std::string_view field) {
    const std::string_view stem = field.substr(0, field.find('['));
    if (stem == "questions" || stem == "steps" || placeOf(stem)) return std::string(stem);
    return "marks"; // by their kinds
}

std::string partOfText(std::string_view field) {
    if (field == "case_question.text") return "questions";
    if (field == "case_step.text") return "steps";
    return std::string(field.substr(field.find('.') + 1));
}

std::vector<FieldIssue> issuesOf(const CaseContent& content) {
    std::vector<FieldIssue> issues = checkRow(caseRegister(), content.fields);
    FieldCheck check;
    checkNumbers(content, check);
    checkIcd(content, check);
    checkMarks(content, check);
    if (content.questions.empty()) check.add("questions[0].text", IssueCode::Required);
    for (std::size_t i = 0; i < content.questions.size(); ++i) {
        check.text(indexed("questions", i, "text"), content.questions[i].text, 4000);
        check.code(indexed("questions", i, "type"), content.questions[i].type, "question_type");
    }
    for (std::size_t i = 0; i < content.steps.size(); ++i) {
        if (content.steps[i].day) check.range(indexed("steps", i, "day"), *content.steps[i].day, 0, kMostDay);
        check.code(indexed("steps", i, "tier_of_care"), content.steps[i].tierOfCare, "tier_of_care");
        check.codeIfGiven(indexed("steps", i, "setting"), content.steps[i].setting, "case_setting");
    }
    for (FieldIssue& issue : check.take()) issues.push_back(std::move(issue));
    return issues;
}

bool checklistIsComplete(const std::vector<std::string>& ticked) {
    const auto all = codesOf("deid_check");
    return std::all_of(all.begin(), all.end(), [&](std::string_view code) {
        return std::find(ticked.begin(), ticked.end(), code) != ticked.end();
    });
}

std::vector<CaseText> textsOf(const Register& reg, const std::vector<FieldValue>& values) {
    std::vector<CaseText> texts;
    for (std::size_t i = 0; i < reg.fields.size() && i < values.size(); ++i) {
        const bool free = reg.fields[i].type == FieldType::Text || reg.fields[i].type == FieldType::LongText;
        const auto* text = std::get_if<std::string>(&values[i]);
        if (free && text && !text->empty())
            texts.push_back({std::string(reg.code) + '.' + std::string(reg.fields[i].column), *text});
    }
    return texts;
}

std::vector<CaseText> textsOf(const CaseContent& content) {
    std::vector<CaseText> texts = textsOf(caseRegister(), content.fields);
    for (const CaseQuestion& question : content.questions) texts.push_back({"case_question.text", question.text});
    for (const CaseStep& step : content.steps)
        if (!step.text.empty()) texts.push_back({"case_step.text", step.text});
    return texts;
}

std::string nextCaseNumber(int year, const std::vector<std::string>& taken) {
    const std::string head = "CC-" + std::to_string(year) + '-';
    int highest = 0;
    for (const std::string& number : taken) {
        if (!number.starts_with(head)) continue;
        int serial = 0;
        std::from_chars(number.data() + head.size(), number.data() + number.size(), serial);
        highest = std::max(highest, serial);
    }
    std::string serial = std::to_string(highest + 1);
    while (serial.size() < kSerialDigits) serial.insert(serial.begin(), '0');
    return head + serial;
}

} // namespace preceptor
