// SPDX-License-Identifier: GPL-3.0-or-later
// "Add or edit": everything of the curriculum that starts from the progress page, for the class or course in sight.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/support/write_guard.h"

#include <QMenu>

#include <functional>

namespace preceptor::ui {

class CurriculumDrawer;

class ProgressMenu final : public QMenu {
    Q_OBJECT
public:
    ProgressMenu(CurriculumDrawer* drawer, QWidget* parent);
    // The scope in sight and its name, and the class that people are enrolled in; any of them may be none.
    void fill(const ProgressFilter& scope, const QString& name, CohortId cohort);

Q_SIGNALS:
    void importAsked();
    void certificatesAsked(preceptor::CohortId cohort, const QString& name);
    void checkAsked();
    void marksAsked(const preceptor::ProgressFilter& scope, const QString& name);

private:
    void add(const char* name, const QString& words, std::function<void()> act, PressingIt does = PressingIt::Writes);

    CurriculumDrawer* m_drawer;
};

} // namespace preceptor::ui
