// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session_holder.h"

namespace preceptor {

Status SessionHolder::hold(Write& write, Session& session) {
    if (session.status == SessionStatus::Held) return success();
    if (session.status != SessionStatus::Planned) return invalid({{"status", IssueCode::OutOfRange, {}}});
    if (isAhead(session, write.today())) return fail(ErrorCode::SessionAhead, {session.plannedOn.iso()});
    session.status = SessionStatus::Held;
    session.statusReason.clear();
    m_sessions.update(write, session);
    for (const AttendanceRow& row : m_attendance.expected(session)) {
        if (!m_attendance.rolesOf(session.id, row.person).empty()) continue;
        Attendance line;
        line.session = session.id;
        line.person = row.person;
        line.role = row.role;
        line.mode = session.mode == "hybrid" ? "" : session.mode;
        m_attendance.put(write, line);
    }
    return success();
}

} // namespace preceptor
