// SPDX-License-Identifier: GPL-3.0-or-later
// A rule as a list of clauses that a reader's language can word: one clause a node, in reading order, indented by
// depth. Codes and values only; ui/text holds the words.
#pragma once

#include "core/completion/rule.h"

#include <string>
#include <vector>

namespace preceptor {

enum class ClauseCode {
    AllOf,           //
    AnyOf,           //
    AtLeast,         // number of parts needed, out of
    RequiredModules, //
    Modules,         // codes of the modules
    AttendedShare,   // number: percent
    Hours,           // number: hours
    Mark,            // codes: assessment kind; number: percent
    SignedOff,       // codes: role
    TestPassed,      // codes: assessment kind
    CourseCompleted, // codes: course
    CasesPresented,  // number: how many
    Entrusted        // codes: level, then activities; none: those of the modules
};

struct RuleClause {
    ClauseCode code{};
    int depth = 0;
    double number = 0;
    int outOf = 0;
    std::vector<std::string> codes;
    bool operator==(const RuleClause&) const = default;
};

using RuleSentence = std::vector<RuleClause>;

RuleSentence ruleSentence(const Rule& rule);

} // namespace preceptor
