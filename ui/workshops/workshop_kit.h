// SPDX-License-Identifier: GPL-3.0-or-later
// All paper of a workshop in one PDF: badges with QR codes to cut out, a sign-in sheet for each half-day, what the
// tests of its class need on paper (kit_tests.h), the evaluation form. In the language of the class, else of the
// workshop, else of the window: those who read it are others than who prints it.
#pragma once

#include "ui/support/page.h"
#include "ui/support/paper.h"
#include "ui/workshops/kit_tests.h"

namespace preceptor::ui {

struct WorkshopKit {
    WorkshopView workshop;
    std::vector<AttendanceSheet> sheets; // one a half-day
    std::vector<KitTest> tests;
    std::vector<QString> evaluation; // questions that are marked from 1 to 5
    QString language;                // of the program: zh_CN
};

void paintWorkshopKit(Paper& paper, const WorkshopKit& kit);
// Asks for the file and writes it.
void saveWorkshopKit(const PageContext& context, QWidget* over, EventId id);

} // namespace preceptor::ui
