// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a sheet the people of a meeting stand: blocks of rows under a heading row, found by its words or, in a
// language that is not known, by its columns (two times, an e-mail, a duration). What stands around them is kept as
// facts of the meeting.
#pragma once

#include "core/import/meeting_heading.h"
#include "core/tabular/sheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct MeetingColumns {
    std::optional<std::size_t> name, firstName, lastName, email, join, leave, duration, action, timestamp, attended;
    std::optional<std::size_t> meetingId, topic, start; // of tables that repeat the meeting in every row
    bool outerTimes = false;                            // first joining and last leaving, with gaps in between
    bool hasName() const { return name || (firstName && lastName); }
    bool hasPresence() const { return join || leave || duration || timestamp; }
};

struct MeetingBlock {
    std::optional<std::size_t> headingRow; // index in the sheet
    std::vector<std::size_t> rows;         // those below it
    MeetingColumns columns;
    std::string signature; // equal for blocks of the same headings
    int known = 0;         // headings whose words are known
    bool byShape = false;  // found by its columns alone
};

struct MeetingFacts {
    std::string topic;
    std::string meetingId;
    std::string start; // as written
    std::string end;
    std::string day;
    std::optional<int> participants;
    int labels = 0;   // lines or columns that told one of these
    int sections = 0; // lines such as "2. Participants"
};

struct MeetingTables {
    std::vector<MeetingBlock> blocks;
    bool headingSeen = false; // a heading row of people and times, perhaps without a row below it
    MeetingFacts facts;
};

MeetingTables findMeetingTables(const Sheet& sheet);

// Which column is what, as a person said of a file that nobody knows. A column beyond the sheet is an empty one.
struct MeetingMapping {
    std::uint32_t headingRow = 0; // as a spreadsheet shows it; 0: the people begin in the first row
    std::optional<std::size_t> name, email, join, leave, duration;
    bool operator==(const MeetingMapping&) const = default;
};
// One block: everything below that row.
MeetingTables mappedMeetingTables(const Sheet& sheet, const MeetingMapping& mapping);

// Equal for rows of the same headings; empty for one that can be no heading row.
std::string headingPrint(const Sheet& sheet, std::size_t row);

} // namespace preceptor
