// SPDX-License-Identifier: GPL-3.0-or-later
// A person as the programme knows them. The native name is the name; romanised stays empty where it is just the pinyin
// of it. Cadre and workplace are not here: they are dated, see affiliation.h.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

constexpr int kEarliestBirthYear = 1900;

// Whether it may be one; nothing is asked of anybody.
bool isEmail(std::string_view text);
bool isPhone(std::string_view text);

struct Person {
    PersonId id;
    std::string nativeName; // whole name in the person's own script and order
    std::string familyName;
    std::string givenName;
    std::string romanised;
    std::string sex = "unknown";
    std::optional<int> birthYear;
    std::string phone;
    std::string email;
    std::string wechat;
    std::string staffNo;
    std::string education;
    std::string language;
    std::string status = "active";
    std::string consentState = "not_asked";
    std::string note;
    bool operator==(const Person&) const = default;
};

// As typed or read from a file, not checked.
struct PersonDraft {
    Person values;
    std::string birthYear; // as text; empty = values.birthYear stands
};

// The person with its texts tidied (and the whole name made from its parts where only those were given), or every
// issue of its fields.
Result<Person> validate(const PersonDraft& draft, Date today);

struct FormerName {
    FormerNameId id;
    PersonId person;
    std::string name;
    std::optional<Date> untilOn;
    bool operator==(const FormerName&) const = default;
};

struct Consent {
    ConsentId id;
    PersonId person;
    std::string termCode = "participation";
    std::string termVersion = "1";
    std::string answer; // yes, no
    Date answeredOn;
    std::string method = "paper";
    bool superseded = false;
    std::string note;
    bool operator==(const Consent&) const = default;
};
std::vector<FieldIssue> issuesOf(const Consent& consent);

} // namespace preceptor
