// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of the curriculum that is filled in or read closely: courses, classes, enrolling, one enrolment, signing
// off, a day for marked cells. Calls the services and closes when they have taken it.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/curriculum/decision_form.h"
#include "ui/curriculum/enrol_form.h"
#include "ui/curriculum/learning_flow.h"
#include "ui/support/action_runner.h"
#include "ui/support/kept_texts.h"
#include "ui/support/page.h"
#include "ui/widgets/code_chips.h"
#include "ui/widgets/side_drawer.h"

namespace preceptor::ui {

class CourseForm;
class DrawerForm;

class CurriculumDrawer final : public SideDrawer {
    Q_OBJECT
public:
    CurriculumDrawer(const PageContext& context, QWidget* over);

    void addCourse();
    void addVersion(CourseVersionId from);
    void editCourse(const ProgressFilter& scope); // the class is that of the forecast
    void addCohort(CourseVersionId version);
    void editCohort(CohortId cohort);
    void enrol(CohortId cohort);
    void enrolIn(CohortId besides, const std::vector<PersonId>& people); // in a class that is chosen
    void givePlaces(CohortId cohort);                                    // that are free, to who waits longest
    void results(CohortId cohort);                                       // asks for the file first
    void results(CohortId cohort, const QString& path);
    void setDate(std::vector<ProgressCell> cells);
    void moduleDone(int people, const std::vector<Module>& modules,
                    std::function<std::vector<ProgressCell>(ModuleId)> cellsOf);
    void signOff(CourseVersionId version, const std::vector<EnrolmentId>& enrolments, std::function<QString()> title);
    void changeStatus(std::vector<EnrolmentId> enrolments, std::function<QString()> title);
    void enrolment(const ProgressRow& row, const std::vector<Module>& modules, const std::function<QString()>& place);

Q_SIGNALS:
    void courseMade(preceptor::CourseVersionId version);
    void certificatesAsked(const std::vector<preceptor::EnrolmentId>& enrolments);
    void cohortMade(preceptor::CohortId cohort);
    void aboutToMark(const std::vector<preceptor::ProgressCell>& cells);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Choices = std::vector<std::pair<std::string, QString>>;
    void present(std::function<QString()> title, DrawerForm* form, std::function<bool()> send);
    // The rows that are about to change are told before `act`.
    void decide(std::function<QString()> title, DecisionForm* form, std::vector<ProgressCell> about,
                std::function<bool(const ActionRunner::IssueSink&)> act);
    void presentCohort(const Cohort& cohort);
    void enrol(const EnrolForm::Classes& classes, const std::vector<PersonId>& people);
    std::vector<DecisionForm::ClassChoice> classesBeside(const std::vector<EnrolmentId>& people) const;
    void tellValid(const std::vector<Earned>& earned);   // certificates of who has it no longer complete
    void tellFree(const std::vector<CohortId>& classes); // places that somebody waits for
    void completeByHand(const ProgressRow& row);
    Choices programmes() const;
    Choices versions() const;
    CodeChips::Choices activities() const; // entrustable ones
    void showLadder(CourseForm* form, CourseId course) const;
    ProgressFilter ofOneClass(ProgressFilter scope) const;
    void tellFurther(const CourseVersion& before, CourseVersionId kept, int learners);
    Date today() const;
    std::function<QString()> always(const std::string& name, const std::string& chinese = {});

    PageContext m_context;
    KeptTexts* m_kept;
    LearningFlow m_results;
    DrawerForm* m_form = nullptr;  // the one in sight
    std::function<void()> m_again; // shows again what is only read
};

} // namespace preceptor::ui
