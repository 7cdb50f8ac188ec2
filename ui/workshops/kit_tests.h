// SPDX-License-Identifier: GPL-3.0-or-later
// What a test needs on paper: an answer sheet with as many lines as it has marks, a checklist by its items, or a list
// of all learners to mark what they taught back. Each takes as many pages as it needs.
#pragma once

#include "core/model/checklist.h"
#include "core/model/curriculum.h"
#include "core/model/workshop.h"
#include "ui/support/paper.h"

#include <QString>

#include <vector>

namespace preceptor::ui {

struct KitTest {
    Assessment test;
    std::vector<AssessmentItem> items; // of a checklist or teach-back
};

// The title over a page of the kit.
struct KitHead {
    QString over; // the workshop
    QString days;
    QString language;

    QString words(const char* english) const; // of the context WorkshopKit
    void paint(Paper& paper, const QString& title) const;
};

bool isOnPaper(const Assessment& test); // false: the kit has nothing for it
void paintKitTest(Paper& paper, const KitHead& head, const KitTest& test, const std::vector<WorkshopPerson>& people);

} // namespace preceptor::ui
