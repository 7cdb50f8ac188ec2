// SPDX-License-Identifier: GPL-3.0-or-later
// From a meeting's file to its report for one session: which sheet of a workbook, which remembered columns; and the
// other way round, which session a file is of.
#pragma once

#include "core/services/meeting_service.h"

namespace preceptor {

class Database;

// As it was if that is known, else as planned.
MeetingSession windowOf(const Session& session);

// How the columns of a heading row are read, as a person told them: by headingPrint's key, JSON.
using MeetingMappings = std::map<std::string, std::string>;
std::string mappingKey(const Sheet& sheet, const MeetingMapping& mapping); // empty: cannot be known again
std::string mappingJson(const MeetingMapping& mapping);

struct MeetingReading {
    MeetingReport report;
    std::string sheetName; // of a workbook
    std::optional<MeetingMapping> mapping;
    std::string mappingKey; // of the mapping that was used
    HowRead read;
};
// The errors of readTable and readMeeting. Of a workbook's sheets, the one that is most surely one of people.
Result<MeetingReading> readMeetingFile(const RosterInput& input, const MeetingSettings& settings,
                                       const MeetingSession& session, const MeetingMappings& mappings);

// The same without a session: as one of the days that the file says, or of `today` if it says none.
Result<MeetingReading> readOnItsDay(const RosterInput& input, const MeetingSettings& settings, Date today,
                                    const MeetingMappings& mappings);

// The session on whose day and at whose time a meeting's report is; for the errors see MeetingService::propose. A
// report without days is of the newest session that has begun.
Result<SessionId> sessionOfMeetingFile(Database& db, const RosterInput& input, Date today);

// The row of headings, or the first one, and what stands below it, for a person who tells the columns.
Result<MeetingColumnsSeen> columnsOfMeetingFile(const RosterInput& input, const MeetingSettings& settings);

} // namespace preceptor
