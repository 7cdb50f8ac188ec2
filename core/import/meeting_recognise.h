// SPDX-License-Identifier: GPL-3.0-or-later
// Which platform a meeting file is from and in which of its layouts, with a score of 100 and the reasons. Platform and
// layout only decide how names are taken apart and what is said to the person; the people are found by meeting_table.h
// in any case, so that a file nobody knows is read all the same.
#pragma once

#include "core/import/meeting_table.h"

#include <optional>
#include <string_view>
#include <vector>

namespace preceptor {

enum class MeetingPlatform { Zoom, Teams, Tencent, Meet, Webex, DingTalk, Feishu, WeCom, Other };
std::string_view codeOf(MeetingPlatform platform);
std::optional<MeetingPlatform> meetingPlatform(std::string_view code);

enum class RecogniseReason {
    Headings, // 60: headings that only this platform writes
    Sections, // 20: what it writes around the table of people
    Shape,    // 30: names with times or durations
    FileName, // 10
    Words,    // 20: usual headings of no platform in particular
    Mapped    // 100: a person said which column is what
};
int scoreOf(RecogniseReason reason);

struct Recognition {
    MeetingPlatform platform = MeetingPlatform::Other;
    std::string_view layout = {}; // "A" to "E" of Zoom, "V1" to "V3" of Teams, "T1" to "T3" of Tencent Meeting
    int score = 0;
    std::vector<RecogniseReason> reasons = {};
    bool operator==(const Recognition&) const = default;
};
constexpr int kSureScore = 50; // below, it is no platform's file

struct MeetingFileNames {
    std::string_view file;
    std::string_view sheet; // of a workbook
};

// Every platform for which something speaks besides the shape, the best first, and Other among them if the people have
// the right shape. Nothing if there are no people.
std::vector<Recognition> recogniseMeeting(const Sheet& sheet, const MeetingTables& tables,
                                          const MeetingFileNames& names);

} // namespace preceptor
