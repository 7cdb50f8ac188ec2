// SPDX-License-Identifier: GPL-3.0-or-later
// Small files as learning platforms and forms write them, each of the three nurses of the meeting files. Those of
// completions say that 王小明 did Module 1 on 5 November 2026 and Nguyễn Thị Hường on the 6th, and Tan Ah Kow did not;
// those of points that 王小明 has 16 of 20, Tan Ah Kow 9 and Nguyễn Thị Hường none.
#pragma once

#include "core/import/learning_report.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor::test {

struct LearningFile {
    std::string name;
    LearningPlatform platform;
    std::string layout;
    std::string text;   // UTF-8
    std::string column; // that tells it
    bool points = false;
    std::optional<double> outOf = {}; // where the file does not say it
    std::string shape = {};           // "unknown": in a language that nobody taught
};
std::vector<LearningFile> learningFiles();

} // namespace preceptor::test
