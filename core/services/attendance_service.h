// SPDX-License-Identifier: GPL-3.0-or-later
// Taking attendance: one person, many, everyone and then the exceptions, walk-ins, head counts. The first person marked
// as having come holds the session. Each call is one step of undo.
#pragma once

#include "core/base/result.h"
#include "core/model/conference_rows.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace preceptor {

class UnitOfWork;
class Write;

// Everything of one line but who.
struct AttendanceDetail {
    std::string role = "participant"; // a new role moves the line
    std::optional<int> minutes;
    std::string mode;
    std::string note;
    std::optional<AttendanceStatus> status = {}; // none: as it was
};

class AttendanceService {
public:
    explicit AttendanceService(UnitOfWork& unit);
    AttendanceService(const AttendanceService&) = delete;
    AttendanceService& operator=(const AttendanceService&) = delete;
    ~AttendanceService();

    // Everyone expected or entered, by name, with head counts.
    Result<AttendanceSheet> sheet(SessionId id);

    // Who has no line yet is entered: expected if cohort or series has them, else a walk-in. How many lines changed.
    Result<int> mark(SessionId id, std::span<const PersonId> people, AttendanceStatus status);
    // Everyone expected who is not marked yet becomes present; what was marked stays.
    Result<int> everyonePresent(SessionId id);
    // Marks one person present by sign-in; a walk-in if not expected.
    Status signIn(SessionId id, PersonId person);
    // The same inside somebody else's transaction.
    Status signInDuring(Write& write, SessionId id, PersonId person);
    // What was signed in is taken back; nothing where nobody was.
    Status signOutDuring(Write& write, SessionId id, PersonId person);
    Status addWalkIn(SessionId id, PersonId person, const std::string& role = "participant");
    Status setDetail(SessionId id, PersonId person, const std::string& role, const AttendanceDetail& detail);
    // Takes a line out (a walk-in entered by mistake). Who is expected stays, unmarked.
    Status remove(SessionId id, PersonId person, const std::string& role);
    Status setHeadcounts(SessionId id, const std::vector<Headcount>& rows);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
