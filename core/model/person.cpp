// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person.h"

#include "core/base/ascii.h"
#include "core/model/code_lists.h"
#include "core/model/field_check.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <charconv>

namespace preceptor {

namespace {

constexpr std::size_t kShort = 120;

void tidyTexts(Person& p) {
    for (std::string* text : {&p.nativeName, &p.familyName, &p.givenName, &p.romanised, &p.wechat}) *text = tidy(*text);
    for (std::string* text : {&p.phone, &p.email, &p.staffNo}) *text = halfWidth(*text);
}

// Hanzi names are written without a blank, surname first; others as "Given Family".
std::string wholeName(const Person& p) {
    if (p.familyName.empty() || p.givenName.empty()) return p.familyName + p.givenName;
    return hasHan(p.familyName) ? p.familyName + p.givenName : p.givenName + " " + p.familyName;
}

void readBirthYear(const std::string& typed, Person& p, FieldCheck& check) {
    const std::string text = halfWidth(typed);
    if (text.empty()) return;
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (error != std::errc{} || end != text.data() + text.size())
        check.add("birth_year", IssueCode::NotANumber, text);
    else
        p.birthYear = year;
}

void checkLengths(const Person& p, FieldCheck& check) {
    const std::pair<std::string_view, const std::string*> texts[] = {{"full_name_native", &p.nativeName},
                                                                     {"family_name", &p.familyName},
                                                                     {"given_name", &p.givenName},
                                                                     {"romanised", &p.romanised},
                                                                     {"phone", &p.phone},
                                                                     {"email", &p.email},
                                                                     {"wechat", &p.wechat},
                                                                     {"staff_no", &p.staffNo}};
    for (const auto& [field, text] : texts)
        if (text->size() > kShort * 3) check.add(field, IssueCode::TooLong, std::to_string(kShort));
}

void checkCodes(const Person& p, FieldCheck& check) {
    check.code("sex", p.sex, "sex").code("status", p.status, "person_status");
    check.code("consent_state", p.consentState, "consent_state");
    check.codeIfGiven("highest_education", p.education, "highest_education");
    check.codeIfGiven("primary_language", p.language, "language");
}

} // namespace

bool isEmail(std::string_view text) {
    const auto at = text.find('@');
    const auto dot = text.rfind('.');
    return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
           text.find(' ') == std::string_view::npos && dot != std::string_view::npos && dot > at + 1 &&
           dot + 1 < text.size();
}

bool isPhone(std::string_view text) {
    const auto isMark = [](char c) { return std::string_view("+-() ./ext#*").find(c) != std::string_view::npos; };
    return std::count_if(text.begin(), text.end(), isAsciiDigit) >= 5 &&
           std::all_of(text.begin(), text.end(), [&](char c) { return isAsciiDigit(c) || isMark(c); });
}

Result<Person> validate(const PersonDraft& draft, Date today) {
    Person p = draft.values;
    FieldCheck check;
    tidyTexts(p);
    if (p.nativeName.empty()) p.nativeName = wholeName(p);
    if (p.nativeName.empty()) p.nativeName = p.romanised;
    if (p.nativeName.empty()) check.add("full_name_native", IssueCode::Required);
    checkLengths(p, check);
    readBirthYear(draft.birthYear, p, check);
    if (p.birthYear) check.range("birth_year", *p.birthYear, kEarliestBirthYear, today.year());
    if (!p.email.empty() && !isEmail(p.email)) check.add("email", IssueCode::BadFormat, p.email);
    if (!p.phone.empty() && !isPhone(p.phone)) check.add("phone", IssueCode::BadFormat, p.phone);
    checkCodes(p, check);
    auto issues = check.take();
    if (!issues.empty()) return invalid(std::move(issues));
    return p;
}

std::vector<FieldIssue> issuesOf(const Consent& consent) {
    FieldCheck check;
    check.text("term_code", consent.termCode, kShort).text("term_version", consent.termVersion, kShort);
    check.code("answer", consent.answer, "consent_answer");
    check.code("method", consent.method, "consent_method");
    check.day("answered_on", consent.answeredOn);
    return check.take();
}

} // namespace preceptor
