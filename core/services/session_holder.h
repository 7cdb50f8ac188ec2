// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a session held, inside somebody's transaction: by the button, or because the first person was ticked.
#pragma once

#include "core/storage/attendance_repository.h"
#include "core/storage/session_repository.h"

namespace preceptor {

// Nobody can have been there yet.
inline bool isAhead(const Session& session, Date today) {
    return session.status == SessionStatus::Planned && session.plannedOn > today;
}

class SessionHolder {
public:
    explicit SessionHolder(Database& db) : m_sessions(db), m_attendance(db) {}

    // Nothing to do for a held session. Refused for one ahead of today, cancelled or postponed.
    Status hold(Write& write, Session& session);

private:
    SessionRepository m_sessions;
    AttendanceRepository m_attendance;
};

} // namespace preceptor
