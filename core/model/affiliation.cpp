// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/affiliation.h"

#include "core/model/code_lists.h"
#include "core/model/field_check.h"

#include <algorithm>
#include <tuple>

namespace preceptor {

std::vector<FieldIssue> issuesOf(const Affiliation& a) {
    FieldCheck check;
    if (!a.institution) check.add("institution_id", IssueCode::Required);
    check.codeIfGiven("cadre", a.cadre, "cadre").codeIfGiven("rank", a.rank, "rank");
    check.day("start_on", a.startOn);
    if (a.endOn) check.notBefore("end_on", *a.endOn, a.startOn);
    if (a.fte) check.range("fte", *a.fte, 0, 1);
    return check.take();
}

bool validOn(const Affiliation& a, Date day) { return a.startOn <= day && (!a.endOn || *a.endOn >= day); }

const Affiliation* affiliationOn(std::span<const Affiliation> affiliations, Date day) {
    const auto weight = [&](const Affiliation& a) { return std::tuple(validOn(a, day), a.isPrimary, a.startOn, a.id); };
    const auto best =
        std::max_element(affiliations.begin(), affiliations.end(),
                         [&](const Affiliation& a, const Affiliation& b) { return weight(a) < weight(b); });
    return best == affiliations.end() ? nullptr : &*best;
}

} // namespace preceptor
