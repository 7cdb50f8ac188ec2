// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/column_check.h"

#include "core/base/ascii.h"
#include "core/model/case.h"
#include "core/model/conference.h"
#include "core/model/curriculum.h"
#include "core/model/field_check.h"
#include "core/model/person.h"
#include "core/model/recurrence.h"
#include "core/model/register.h"
#include "core/model/stored_as.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

struct Place {
    std::string_view table;
    std::string_view column;
    bool operator==(const Place&) const = default;
};

struct Bounds {
    Place place;
    double low = 0;
    double high = 0;
};

constexpr Bounds kBounds[] = {
    {{"affiliation", "fte"}, 0, 1},
    {{"course", "min_hours"}, 0, kMostCourseHours},
    {{"module", "hours"}, 0, kMostCourseHours},
    {{"cohort", "capacity"}, 1, kMostLearners},
    {{"assessment", "max"}, 0.01, kMostLearners},
    {{"assessment", "pass_mark"}, 0, kMostLearners},
    {{"assessment_item", "max"}, 1e-6, 100},
    {{"score", "attempt"}, 1, 20},
    {{"series", "default_minutes"}, 1, kMostSessionMinutes},
    {{"session", "planned_minutes"}, 1, kMostSessionMinutes},
    {{"session_part", "minutes"}, 1, kMostSessionMinutes},
    {{"attendance", "minutes"}, 0, kMostSessionMinutes},
    {{"headcount", "n"}, 1, kMostLearners},
    {{"case_item", "pps"}, 0, 100},
    {{"case_item", "ecog"}, 0, 4},
};

// What happened cannot have happened after today.
constexpr Place kPastDays[] = {
    {"module_progress", "done_on"},
    {"sign_off", "signed_on"},
    {"score", "taken_on"},
    {"enrolment", "completed_on"},
};

constexpr Place kTimes[] = {
    {"series", "start_time"},
    {"session", "planned_time"},
    {"session", "actual_start"},
    {"session", "actual_end"},
};

// A number that no certificate has, or a basis that nobody decided on, would be an assertion about a record that is not
// there.
constexpr Place kOnlyOffered[] = {
    {"enrolment", "certificate_no"},
    {"enrolment", "completion_basis"},
};

constexpr std::size_t kMostBytesOfPerson = 360;
constexpr std::array<std::string_view, 8> kPersonTexts = {
    "full_name_native", "family_name", "given_name", "romanised", "phone", "email", "wechat", "staff_no"};
constexpr std::array<std::string_view, 3> kHalfWidth = {"phone", "email", "staff_no"};

template <class List>
bool among(const List& list, const typename std::remove_cvref_t<decltype(*std::begin(list))>& one) {
    return std::find(std::begin(list), std::end(list), one) != std::end(list);
}

std::optional<double> numberOf(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value)) return *real;
    return std::nullopt;
}

void checkNumber(Place place, double number, Date today, FieldCheck& check) {
    if (place == Place{"person", "birth_year"}) check.range(place.column, number, kEarliestBirthYear, today.year());
    for (const Bounds& bounds : kBounds)
        if (bounds.place == place) check.range(place.column, number, bounds.low, bounds.high);
    if (place == Place{"case_item", "pps"} && static_cast<std::int64_t>(number) % 10 != 0)
        check.add(place.column, IssueCode::BadFormat);
}

// The forms of registers ask for a day, and for no span of years.
void checkDay(Place place, const std::string& text, Date today, FieldCheck& check) {
    const auto day = Date::parse(text);
    if (!day || findRegister(place.table) != nullptr) return;
    if (among(kPastDays, place))
        check.pastDay(place.column, *day, today);
    else
        check.day(place.column, *day);
}

void checkText(Place place, const std::string& text, FieldCheck& check) {
    const auto require = [&](bool good) {
        if (!good) check.add(place.column, IssueCode::BadFormat);
    };
    if (place.table == "person" && among(kPersonTexts, place.column))
        if (text.size() > kMostBytesOfPerson) check.add(place.column, IssueCode::TooLong);
    if (place == Place{"person", "email"}) require(isEmail(text));
    if (place == Place{"person", "phone"}) require(isPhone(text));
    if (place == Place{"case_item", "icd"}) require(isIcdCode(asciiUpper(text)));
    if (place == Place{"series", "rrule"}) require(parseRecurrence(text).ok());
    if (among(kTimes, place)) require(parseTimeOfDay(text).has_value());
    // To complete somebody by hand takes a reason, on a form of its own.
    if (place == Place{"enrolment", "status"} && text == "completed") check.add(place.column, IssueCode::OutOfRange);
}

} // namespace

bool mayBeTyped(std::string_view table, std::string_view column) {
    return table != "certificate" && !isBookkeeping(column) && !among(kOnlyOffered, Place{table, column}) &&
           storedAs(table, column).kind != StoredKind::Reference;
}

std::string typedText(std::string_view table, std::string_view column, std::string_view text) {
    return table == "person" && among(kHalfWidth, column) ? halfWidth(text) : tidy(text);
}

std::optional<IssueCode> columnIssue(std::string_view table, std::string_view column, const Value& value, Date today) {
    const Place place{table, column};
    FieldCheck check;
    if (const auto number = numberOf(value)) checkNumber(place, *number, today, check);
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (storedAs(table, column).kind == StoredKind::Date) checkDay(place, *text, today, check);
        checkText(place, *text, check);
    }
    const auto issues = check.take();
    return issues.empty() ? std::nullopt : std::optional(issues.front().code);
}

std::optional<SpanColumns> spanOf(std::string_view column) {
    static constexpr SpanColumns kSpans[] = {{"start_on", "end_on"},
                                             {"period_start", "period_end"},
                                             {"joined_on", "left_on"},
                                             {"effective_from", "retired_on"}};
    for (const SpanColumns& span : kSpans)
        if (span.first == column || span.last == column) return span;
    return std::nullopt;
}

} // namespace preceptor
