// SPDX-License-Identifier: GPL-3.0-or-later
// Completion rules in words: the rule itself, and what one person still misses of it.
#pragma once

#include "core/completion/evaluate.h"
#include "core/completion/rule_sentence.h"

#include <QString>
#include <QStringList>

namespace preceptor::ui {

// One line a clause, indented by its depth: "All of:", "  every required module is done" ...
QStringList ruleLines(const RuleSentence& sentence);
// The same in one line: "every required module is done; (any one of these: at least 35 hours; Teach-back: passed)".
QString ruleInOneLine(const RuleSentence& sentence);
// "Attended 9 of 12, 10 needed"; "Still open: M3, M7".
QString outcomeWords(const LeafOutcome& outcome);

} // namespace preceptor::ui
