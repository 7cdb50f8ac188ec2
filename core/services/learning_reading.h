// SPDX-License-Identifier: GPL-3.0-or-later
// From the file of a learning platform to its report: which sheet of a workbook, which remembered columns; and how
// columns and items are remembered.
#pragma once

#include "core/services/learning_service.h"

namespace preceptor {

inline constexpr std::string_view kLearningKind = "learning"; // of files and of what is remembered

// What is remembered of files of one kind in one course, as JSON.
struct LearningMemory {
    LearningColumnNames columns;
    LearningTargets targets;
    bool operator==(const LearningMemory&) const = default;
};
std::string memoryJson(const LearningMemory& memory);
LearningMemory memoryFrom(const std::string& json);          // what can be read of it
using LearningMemories = std::map<std::string, std::string>; // by key

// See LearningService::isResults.
bool looksLikeResults(const RosterInput& input, const LearningSettings& settings, const LearningMemories& memories);

struct LearningReading {
    LearningReport report;
    HowRead read;
    char separator = 0;
    std::string sheetName;
    std::string key;     // of what is remembered: of files of its kind in the course
    std::string formKey; // of forms with the same headings; empty: no form
    LearningMemory memory;
};
// The errors of readTable and readLearning. Of a workbook's sheets, the one that is most surely of a platform.
Result<LearningReading> readLearningFile(const RosterInput& input, const LearningSettings& settings,
                                         CourseVersionId version, const std::string& zone,
                                         const LearningMemories& memories);

// See LearningService::columns; without the course.
Result<LearningColumnsSeen> columnsOfLearningFile(const RosterInput& input, const LearningSettings& settings,
                                                  CourseVersionId version, const LearningMemories& memories);

} // namespace preceptor
