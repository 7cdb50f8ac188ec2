// SPDX-License-Identifier: GPL-3.0-or-later
// Who was at a session, one row a person and role under a natural key, so that two PCs that take the same sign-in sheet
// meet in one row.
#pragma once

#include "core/model/conference_rows.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

struct Attendance {
    SessionId session;
    PersonId person;
    std::string role = "participant";
    AttendanceExpected expected = AttendanceExpected::Yes;
    AttendanceStatus status = AttendanceStatus::Unmarked;
    std::optional<int> minutes;
    std::string mode;
    std::string source = "manual";
    std::string note;
};

class AttendanceRepository {
public:
    explicit AttendanceRepository(Database& db) : m_db(db) {}

    bool put(Write& write, const Attendance& attendance);
    bool erase(Write& write, SessionId session, PersonId person, std::string_view role);
    // The person's row, or that of a person merged into them; write it back under the person it names.
    std::optional<Attendance> find(SessionId session, PersonId person, std::string_view role);
    std::vector<std::string> rolesOf(SessionId session, PersonId person); // participant first

    std::vector<AttendanceRow> entered(const Session& session);
    // Who should come, entered or not: the cohort's people on that day, and the members of the series.
    std::vector<AttendanceRow> expected(const Session& session);
    bool anyoneAttended(SessionId session);

private:
    Database& m_db;
};

} // namespace preceptor
