// SPDX-License-Identifier: GPL-3.0-or-later
// All paper of a workshop in one PDF: badges with QR codes to cut out, a sign-in sheet for each half-day, answer sheets
// of the tests of its class, the evaluation form.
#pragma once

#include "core/model/curriculum.h"
#include "core/model/workshop.h"
#include "ui/support/page.h"
#include "ui/support/paper.h"

namespace preceptor::ui {

struct WorkshopKit {
    WorkshopView workshop;
    std::vector<AttendanceSheet> sheets; // one a half-day
    std::vector<Assessment> tests;
    std::vector<QString> evaluation; // questions that are marked from 1 to 5
};

void paintWorkshopKit(Paper& paper, const WorkshopKit& kit);
// Asks for the file and writes it.
void saveWorkshopKit(const PageContext& context, QWidget* over, EventId id);

} // namespace preceptor::ui
