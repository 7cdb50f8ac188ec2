// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person works, as what, from when to when. Reports use the one valid on the event's date (rule R6).
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/ids.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace preceptor {

struct Affiliation {
    AffiliationId id;
    PersonId person;
    InstitutionId institution;
    DepartmentId department;
    std::string cadre; // may be empty: not known yet
    std::string rank;
    std::string postTitle;
    Date startOn;
    std::optional<Date> endOn; // the last day of it
    bool isPrimary = true;
    std::optional<double> fte; // 1 = full time
    std::string note;
    bool operator==(const Affiliation&) const = default;
};
std::vector<FieldIssue> issuesOf(const Affiliation& affiliation);

bool validOn(const Affiliation& affiliation, Date day);
// The one that counts on a day: valid before not valid, primary before others, the latest start. Null if there is none
// at all; one that is over or has not begun is better than none.
const Affiliation* affiliationOn(std::span<const Affiliation> affiliations, Date day);

} // namespace preceptor
