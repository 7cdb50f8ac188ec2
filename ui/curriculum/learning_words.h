// SPDX-License-Identifier: GPL-3.0-or-later
// What the file of a learning platform or form is and says, in words.
#pragma once

#include "core/services/learning_service.h"

#include <QCoreApplication>
#include <QString>

namespace preceptor::ui {

class LearningWords {
    Q_DECLARE_TR_FUNCTIONS(LearningWords)
public:
    static QString platform(LearningPlatform platform);
    // "Moodle: its own words, the order of its columns"
    static QString recognised(const LearningRecognition& recognition);
    static QString rows(const LearningCounts& counts);
    static QString person(const std::string& name, const std::string& place); // what tells namesakes apart beside it
    static QString attempts(AttemptPolicy policy);
    // What becomes other than it is, or stays against the file, a line each; the first of many.
    static QString facts(const LearningPreview& preview);
    // Results that cannot be taken as they are.
    static QString open(const LearningPreview& preview);

private:
    static QString platformOf(const std::string& code); // of a newer program: the code
    static QString reason(LearningReason reason);
    static QString problem(LearningProblem problem);
    static QString value(const LearningPreview& preview, const LearningSlot& slot, const LearningValue& value);
    static QString fact(const LearningPreview& preview, const PlannedFact& fact);
};

// As the code of a choice: "m7" a module, "t3" a test, "course"; empty or another: nothing.
std::string codeOfTarget(const LearningTarget& target);
std::optional<LearningTarget> targetOfCode(const std::string& code);

} // namespace preceptor::ui
