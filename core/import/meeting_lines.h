// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a meeting's tables as lines: names apart, times as wall times, joining and leaving events paired, one of
// two tables of the same people chosen.
#pragma once

#include "core/import/meeting_report.h"

#include <functional>

namespace preceptor {

struct LineRules {
    MeetingPlatform platform = MeetingPlatform::Other;
    DateOrder order = DateOrder::DayFirst;
    MeetingSession session;
};

struct ReadLines {
    std::vector<MeetingLine> lines;
    std::vector<std::string> keys; // of the meeting, where the rows name it; one a line
    std::size_t noShowRows = 0;
    std::size_t timelessRows = 0;
    bool dayTaken = false; // a time without a day was put on the session's
};

ReadLines readLines(const Sheet& sheet, const MeetingTables& tables, const LineRules& rules);

// A column that was said to hold times and holds none, with the first that it holds.
struct UnreadTime {
    std::string column; // its heading, or its number
    std::string value;
};
std::optional<UnreadTime> unreadColumn(const Sheet& sheet, const MeetingTables& tables);

// Every cell that holds when somebody came or went, with its heading.
void eachTimeCell(const Sheet& sheet, const MeetingTables& tables,
                  const std::function<void(std::string_view, std::string_view)>& visit);

} // namespace preceptor
