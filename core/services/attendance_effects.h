// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of a session or its attendance does to completions: the enrolments of the people concerned are judged
// again, in the same transaction.
#pragma once

#include "core/model/conference.h"
#include "core/services/completion_stamper.h"
#include "core/storage/attendance_repository.h"

namespace preceptor {

class AttendanceEffects {
public:
    explicit AttendanceEffects(Database& db) : m_attendance(db), m_enrolments(db), m_stamper(db) {}

    int restampPeople(Write& write, const Session& session, std::span<const PersonId> people);
    // Everybody in it or expected in it.
    int restampSession(Write& write, const Session& session);

private:
    AttendanceRepository m_attendance;
    EnrolmentRepository m_enrolments;
    CompletionStamper m_stamper;
};

} // namespace preceptor
