// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of the curriculum that is filled in or read closely: courses, classes, enrolling, one enrolment, a day for
// marked cells. Calls the services and closes when they have taken it.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/support/page.h"
#include "ui/widgets/side_drawer.h"

namespace preceptor::ui {

class DrawerForm;

class CurriculumDrawer final : public SideDrawer {
    Q_OBJECT
public:
    CurriculumDrawer(const PageContext& context, QWidget* over);

    void addCourse();
    void editCourse(CourseVersionId version);
    void addCohort(CourseVersionId version);
    void editCohort(CohortId cohort);
    void enrol(CohortId cohort);
    void setDate(std::vector<ProgressCell> cells);
    void enrolment(const ProgressRow& row, const std::vector<Module>& modules, const QString& place);

Q_SIGNALS:
    void courseMade(preceptor::CourseVersionId version);
    void cohortMade(preceptor::CohortId cohort);
    void aboutToMark(const std::vector<preceptor::ProgressCell>& cells);

private:
    using Choices = std::vector<std::pair<std::string, QString>>;
    void present(const QString& title, DrawerForm* form, std::function<bool()> send);
    void presentCohort(Cohort cohort);
    void changeStatus(const ProgressRow& row);
    void completeByHand(const ProgressRow& row);
    Choices programmes() const;
    Choices versions() const;
    Date today() const;

    PageContext m_context;
    DrawerForm* m_form = nullptr; // the one in sight
};

} // namespace preceptor::ui
