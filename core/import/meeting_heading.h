// SPDX-License-Identifier: GPL-3.0-or-later
// Headings and labels of meeting platforms, in English, French, Vietnamese and Chinese. A new heading is a word in a
// table; a language that is not in it is read by the looks of its columns, see meeting_table.h.
#pragma once

#include "core/tabular/sheet.h"

#include <optional>
#include <span>
#include <string_view>

namespace preceptor {

enum class MeetingField {
    Name,
    FirstName,
    LastName,
    Email,
    Join,
    FirstJoin, // of several
    Leave,
    LastLeave, // of several
    Duration,
    Action, // joined or left, beside a timestamp
    Timestamp,
    Attended,
    MeetingId,
    Topic,
    Start,
    End,
    Day,
    Participants, // how many the platform counted
    Role,
    Other // a heading that platforms have and nothing here reads
};

std::optional<MeetingField> meetingField(std::string_view heading);
// 10 for each cell that is one; for finding separators and sheets.
int meetingHeadingScore(std::span<const SheetCell> cells);

// "Left", "A quitté", "Đã rời", 已离开: the action of going, whatever the case.
bool isLeavingWord(std::string_view action);
bool isNoWord(std::string_view word); // in a column "Attended"
// A line that only heads a part of the file: "2. Participants", "Attendee Details".
bool isSectionTitle(std::string_view text);

} // namespace preceptor
