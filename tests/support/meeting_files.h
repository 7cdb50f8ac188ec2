// SPDX-License-Identifier: GPL-3.0-or-later
// Small files as meeting platforms write them, each of three nurses at a conference on 24 November 2026 from 19:00, and
// the session they are of. All of them say the same: 王小明 was there from 18:58 to 20:01 with a gap of five minutes,
// Tan Ah Kow from 19:20, Nguyễn Thị Hường until 19:30.
#pragma once

#include "core/import/meeting_report.h"

#include <string>
#include <vector>

namespace preceptor::test {

struct MeetingFile {
    std::string name;
    MeetingPlatform platform;
    std::string layout;
    std::string text; // UTF-8
};
std::vector<MeetingFile> meetingFiles();
// Tencent Meeting's workbook of several sheets: a summary, then a row for each connection from column B on.
std::string tencentWorkbook();
MeetingSession conferenceNight();

} // namespace preceptor::test
