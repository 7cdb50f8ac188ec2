// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/curriculum_drawer.h"

#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/progress_service.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/cohort_form.h"
#include "ui/curriculum/course_form.h"
#include "ui/curriculum/decision_form.h"
#include "ui/curriculum/enrol_form.h"
#include "ui/curriculum/enrolment_view.h"
#include "ui/support/action_runner.h"
#include "ui/support/person_suggestions.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

CurriculumDrawer::CurriculumDrawer(const PageContext& context, QWidget* over)
    : SideDrawer(over, 460), m_context(context) {}

Date CurriculumDrawer::today() const { return m_context.workspace.clock().today(); }

void CurriculumDrawer::present(const QString& title, DrawerForm* form, std::function<bool()> send) {
    setTitle(title);
    setBody(form);
    m_form = form;
    connect(form, &DrawerForm::submitted, this, [this, form, send = std::move(send)] {
        if (send() && m_form == form) closeDrawer(); // what was made may have opened the next form
    });
    open();
}

CurriculumDrawer::Choices CurriculumDrawer::programmes() const {
    Choices choices;
    for (const RowChoice& row : m_context.workspace.registers().choices("programme"))
        choices.emplace_back(std::to_string(row.id), toQt(row.title));
    return choices;
}

CurriculumDrawer::Choices CurriculumDrawer::versions() const {
    Choices choices;
    for (const CourseVersionRow& row : m_context.workspace.curriculum().courses())
        choices.emplace_back(std::to_string(row.version.id.value),
                             QStringLiteral("%1 · %2").arg(toQt(row.course.title), toQt(row.version.version)));
    return choices;
}

void CurriculumDrawer::addCourse() {
    auto* form = new CourseForm(today());
    present(tr("Add a course"), form, [this, form] {
        const auto made = m_context.runner.run(
            [&] {
                return m_context.workspace.curriculum().addCourse(form->course(), form->version(), form->modules());
            },
            [form](const auto& issues) { return form->setIssues(issues); });
        if (made) Q_EMIT courseMade(*made);
        return made.has_value();
    });
}

void CurriculumDrawer::editCourse(CourseVersionId version) {
    CurriculumService& curriculum = m_context.workspace.curriculum();
    for (const CourseVersionRow& row : curriculum.courses()) {
        if (row.version.id != version) continue;
        auto* form = new CourseForm(row, curriculum.modules(version));
        present(toQt(row.course.title), form, [this, form, version] {
            return m_context.runner
                .run(
                    [&] {
                        return m_context.workspace.curriculum().revise(form->course(), version, form->modules(),
                                                                       form->ruleJson());
                    },
                    [form](const auto& issues) { return form->setIssues(issues); })
                .has_value();
        });
    }
}

void CurriculumDrawer::presentCohort(Cohort cohort) {
    auto* form = new CohortForm(cohort, programmes(), versions(), today());
    const QString title = cohort.id ? toQt(cohort.name) : tr("Open a class");
    present(title, form, [this, form, id = cohort.id] {
        CurriculumService& curriculum = m_context.workspace.curriculum();
        const auto issues = [form](const auto& found) { return form->setIssues(found); };
        if (id) return m_context.runner.run([&] { return curriculum.editCohort(form->cohort()); }, issues).has_value();
        const auto made = m_context.runner.run([&] { return curriculum.addCohort(form->cohort()); }, issues);
        if (made) Q_EMIT cohortMade(*made);
        return made.has_value();
    });
}

void CurriculumDrawer::addCohort(CourseVersionId version) {
    Cohort cohort;
    cohort.version = version;
    presentCohort(cohort);
}

void CurriculumDrawer::editCohort(CohortId id) {
    for (const CohortRow& row : m_context.workspace.curriculum().cohorts())
        if (row.cohort.id == id) return presentCohort(row.cohort);
}

void CurriculumDrawer::enrol(CohortId cohort) {
    auto* form =
        new EnrolForm([this](const QString& text) { return suggestPeople(m_context.workspace, text); }, today());
    present(tr("Enrol people"), form, [this, form, cohort] {
        return m_context.runner
            .run([&] { return m_context.workspace.enrolments().enrol(cohort, form->people(), form->day()); },
                 [form](const auto& issues) { return form->setIssues(issues); })
            .has_value();
    });
}

void CurriculumDrawer::setDate(std::vector<ProgressCell> cells) {
    auto* form = new DecisionForm(DecisionForm::For::SetDate, today());
    present(tr("Date for %n cells", "", static_cast<int>(cells.size())), form, [this, form, cells] {
        Q_EMIT aboutToMark(cells);
        return m_context.runner
            .run([&] { return m_context.workspace.progress().mark(cells, ModuleStatus::Done, form->day()); },
                 [form](const auto& issues) { return form->setIssues(issues); })
            .has_value();
    });
}

void CurriculumDrawer::changeStatus(const ProgressRow& row) {
    auto* form = new DecisionForm(DecisionForm::For::ChangeStatus, today());
    present(toQt(row.nativeName), form, [this, form, id = row.enrolment] {
        return m_context.runner
            .run(
                [&] {
                    return m_context.workspace.enrolments().changeStatus(std::span(&id, 1), form->status(), form->day(),
                                                                         form->reason());
                },
                [form](const auto& issues) { return form->setIssues(issues); })
            .has_value();
    });
}

void CurriculumDrawer::completeByHand(const ProgressRow& row) {
    auto* form = new DecisionForm(DecisionForm::For::CompleteByHand, today());
    present(toQt(row.nativeName), form, [this, form, id = row.enrolment] {
        return m_context.runner
            .run(
                [&] {
                    return m_context.workspace.enrolments().overrideCompletion(
                        std::span(&id, 1), CompletionBasis::ManualOverride, form->day(), form->reason());
                },
                [form](const auto& issues) { return form->setIssues(issues); })
            .has_value();
    });
}

void CurriculumDrawer::enrolment(const ProgressRow& row, const std::vector<Module>& modules, const QString& place) {
    const auto view = m_context.runner.run([&] { return m_context.workspace.enrolments().view(row.enrolment); });
    if (!view) return;
    auto* body = new EnrolmentView(*view, modules, place);
    setTitle(toQt(row.nativeName));
    setBody(body);
    connect(body, &EnrolmentView::personAsked, this, [this, row] {
        m_context.navigator.go({PageId::People, QStringLiteral("person"), row.person.value, {}});
    });
    connect(body, &EnrolmentView::statusAsked, this, [this, row] { changeStatus(row); });
    connect(body, &EnrolmentView::completeByHandAsked, this, [this, row] { completeByHand(row); });
    connect(body, &EnrolmentView::dropOverrideAsked, this, [this, id = row.enrolment] {
        if (m_context.runner.run([&] { return m_context.workspace.enrolments().dropOverride(std::span(&id, 1)); }))
            closeDrawer();
    });
    open();
}

} // namespace preceptor::ui
