// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of meeting files and whom they were taken for, names that people decided about, and what a meeting file is
// compared with. A merged person is read as the kept one.
#pragma once

#include "core/model/conference.h"
#include "core/storage/write.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct PlatformRow {
    std::string rowKey;
    PersonId person;
    std::string platform;
    std::string shown;
    std::string joinedAt; // YYYY-MM-DDTHH:MM:SS, wall time of the file; empty: not told
    std::string leftAt;
    std::optional<int> statedSeconds;
    bool outerTimes = false;
    std::string fileKey = {}; // equal for a file and its corrections; empty: taken before there were such keys
};

struct MarkRow {
    PersonId person;
    std::string role;
    AttendanceStatus status = AttendanceStatus::Unmarked;
    std::optional<int> minutes;
    std::string source;
};

class PlatformRepository {
public:
    static std::vector<PlatformRow> rows(Database& db, SessionId session);
    static bool putRow(Write& write, SessionId session, const PlatformRow& row);
    static bool eraseRow(Write& write, SessionId session, std::string_view rowKey);

    // How many rows of the session's files, each in the version that was taken last, were put off.
    static std::int64_t openRows(Database& db, SessionId session);

    // By name key; no person = nobody.
    static std::map<std::string, PersonId> aliases(Database& db, ProgrammeId programme);
    static bool putAlias(Write& write, ProgrammeId programme, std::string_view key, std::string_view name,
                         PersonId person);

    // Enrolled in one of its classes, expected at one of its series, or in one of its sessions before.
    static std::set<PersonId> peopleOfProgramme(Database& db, ProgrammeId programme);
    static std::vector<MarkRow> marks(Database& db, SessionId session); // of a person participant first
};

} // namespace preceptor
