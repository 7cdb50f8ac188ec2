// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_effects.h"

#include <algorithm>

namespace preceptor {

int AttendanceEffects::restampPeople(Write& write, const Session& session, std::span<const PersonId> people) {
    std::vector<EnrolmentId> touched;
    for (const PersonId person : people) {
        const auto ids = m_enrolments.idsOfPerson(person, session.programme);
        touched.insert(touched.end(), ids.begin(), ids.end());
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return m_stamper.restamp(write, touched);
}

int AttendanceEffects::restampSession(Write& write, const Session& session) {
    std::vector<PersonId> people;
    for (const AttendanceRow& row : m_attendance.entered(session)) people.push_back(row.person);
    for (const AttendanceRow& row : m_attendance.expected(session)) people.push_back(row.person);
    return restampPeople(write, session, people);
}

} // namespace preceptor
