// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conference_rows.h"

#include <map>

namespace preceptor {

namespace {

bool stronger(const AttendanceRow& a, const AttendanceRow& b) { return a.status < b.status; }

} // namespace

// A person in two roles is one person: expected if any line is, with the strongest status.
AttendanceCounts AttendanceSheet::counts() const {
    std::map<PersonId, AttendanceRow> byPerson;
    for (const AttendanceRow& row : rows) {
        const auto [found, fresh] = byPerson.try_emplace(row.person, row);
        if (fresh) continue;
        if (row.expected == AttendanceExpected::Yes) found->second.expected = AttendanceExpected::Yes;
        if (stronger(row, found->second)) found->second.status = row.status;
    }
    AttendanceCounts counts;
    for (const auto& [person, row] : byPerson) counts.add(row.expected, row.status);
    return counts;
}

int AttendanceSheet::headcount() const {
    int n = 0;
    for (const Headcount& row : headcounts) n += row.n;
    return n;
}

} // namespace preceptor
