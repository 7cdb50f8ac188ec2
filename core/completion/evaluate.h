// SPDX-License-Identifier: GPL-3.0-or-later
// Rule + evidence -> met or not yet, since when, and what each part of the rule found. Pure and order-independent: the
// same facts in any order give the same answer and the same evidence hash.
//
// Dates: a leaf is met on the day its last needed fact happened; all_of on the latest of its parts, any_of on the
// earliest met one, at_least(n) on the n-th earliest. A fact without a date does not move the day; its leaf says so.
// Attendance share: attended / (expected and held + expected and still ahead). Sessions ahead are in the denominator,
// so a share once met cannot be lost by a later absence.
#pragma once

#include "core/base/date.h"
#include "core/completion/rule.h"
#include "core/model/evidence.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

// have/need are modules, sessions attended (of `outOf`), hours, percent or sign-offs, by the kind of the leaf.
struct LeafOutcome {
    Rule leaf;
    std::vector<std::size_t> path; // position in the tree, part by part
    bool met = false;
    std::optional<Date> on;
    bool dayUnknown = false; // met with a fact that has no date, so that `on` may be too early, or is empty
    double have = 0;
    double need = 0;
    int outOf = 0;                    // the denominator of a share; the number of modules looked at
    std::vector<std::string> missing; // codes of modules not done, of activities not entrusted
};

struct Evaluation {
    bool met = false;
    std::optional<Date> completedOn; // only when met; empty when no needed fact has a date
    std::vector<LeafOutcome> leaves; // in reading order
    std::string evidenceHash;        // over the facts the rule looks at
};

Evaluation evaluate(const Rule& rule, const Evidence& evidence);
EvidenceWanted wantedBy(const Rule& rule);

} // namespace preceptor
