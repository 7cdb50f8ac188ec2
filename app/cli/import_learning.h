// SPDX-License-Identifier: GPL-3.0-or-later
// `import FILE results.csv --as moodle --class NAME`: completions and marks from the file of a learning platform or
// form.
#pragma once

#include "app/cli/import_meeting.h"

#include <string>
#include <vector>

namespace preceptor::cli {

struct LearningOptions {
    std::vector<std::string> map;   // "COLUMN=MODULE or TEST"
    std::vector<std::string> outOf; // "COLUMN=POINTS"
    std::string attempts = "all";
    std::string on; // a day
};

void addLearningOptions(CLI::App& command, LearningOptions& options);
std::vector<std::string> learningKinds(); // "moodle", "kolibri" ...

struct LearningCall {
    std::string as;
    std::string cohort;
    bool dryRun = false;
};
// Of a learning platform or form, as it looks.
bool isLearningFile(Workspace& workspace, const RosterInput& input, const ReadingOptions& reading);
int importLearning(const Session& session, Workspace& workspace, const RosterInput& input, const LearningCall& call,
                   const ReadingOptions& reading, const MeetingOptions& people, const LearningOptions& options);

} // namespace preceptor::cli
