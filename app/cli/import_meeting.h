// SPDX-License-Identifier: GPL-3.0-or-later
// `import FILE report.csv --as auto --session ID`: attendance from the file of a meeting platform.
#pragma once

#include "app/cli/import_reading.h"

#include <string>
#include <vector>

namespace preceptor::cli {

struct MeetingOptions {
    std::vector<std::string> same;    // "NAME=PERSON"
    std::vector<std::string> ignore;  // names that are nobody
    std::vector<std::string> columns; // "2=join"
    std::string replaces;             // an earlier file of the session, or "none"
    bool addWalkIns = false;
    bool acceptSuggestions = false;
    bool overwrite = false; // what was entered by hand too
};

void addMeetingOptions(CLI::App& command, MeetingOptions& options);
// "auto", "zoom", "teams" ...; auto: the file tells
constexpr const char* kAuto = "auto";
std::vector<std::string> meetingKinds();

struct MeetingCall {
    std::string as;
    std::string session;
    bool dryRun = false;
};
int importMeeting(const Session& session, Workspace& workspace, const RosterInput& input, const MeetingCall& call,
                  const ReadingOptions& reading, const MeetingOptions& options);

} // namespace preceptor::cli
