// SPDX-License-Identifier: GPL-3.0-or-later
// What the chips of the progress page offer, and the codes they use: "c12" a class, "v7" everyone of a course.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/support/choice_field.h"
#include "ui/widgets/chip.h"

#include <vector>

namespace preceptor::ui {

class ProgressModel;

QList<ChipOption> scopeOptions(const std::vector<CohortRow>& cohorts);
QString cohortCode(CohortId id);
QString codeOfScope(const ProgressFilter& scope);
ProgressFilter scopeOf(const QString& code, const std::vector<CohortRow>& cohorts); // none for an unknown code
bool isScope(const std::vector<CohortRow>& cohorts, const ProgressFilter& scope);
// The newest class that has begun and that somebody is in, else the newest.
ProgressFilter suggestedScope(const std::vector<CohortRow>& cohorts, Date today);

// Those of the people in the table, by name; `choices` are all, for what they are found by.
QList<ChipOption> institutionOptions(const ProgressModel& model, const std::vector<FieldChoice>& choices);
QList<ChipOption> statusOptions();

} // namespace preceptor::ui
