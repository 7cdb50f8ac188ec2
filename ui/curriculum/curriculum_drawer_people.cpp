// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawer asks about people: enrolling, a day or a module for those who are chosen, leaving, signing off.
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/people_service.h"
#include "core/services/progress_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/curriculum_drawer.h"
#include "ui/support/language.h"
#include "ui/support/person_suggestions.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace preceptor::ui {

void CurriculumDrawer::enrol(CohortId cohort) { enrol(EnrolForm::Classes{{cohort, QString()}}, {}); }

void CurriculumDrawer::enrol(const EnrolForm::Classes& classes, const std::vector<PersonId>& people) {
    auto* form = new EnrolForm([this](const QString& text) { return suggestPeople(m_context.workspace, text); },
                               [this](CohortId cohort, const std::vector<PersonId>& chosen) {
                                   return m_context.workspace.enrolments().admission(cohort, chosen);
                               },
                               today());
    form->setClasses(classes);
    form->add(suggestionsOf(m_context.workspace.people().rows(people)));
    present([] { return tr("Enrol people"); }, form,
            [this, form] {
                const auto outcome = m_context.runner.run(
                    [&] { return m_context.workspace.enrolments().enrol(form->cohort(), form->people(), form->day()); },
                    [form](const auto& issues) { return form->setIssues(issues); });
                if (outcome && outcome->enrolled + outcome->waitlisted == 0)
                    m_context.runner.say(
                        {.sentence = tr("They are in this class already."), .action = {}, .onAction = {}});
                return outcome.has_value();
            });
}

// The class they are in comes last.
void CurriculumDrawer::enrolIn(CohortId besides, const std::vector<PersonId>& people) {
    EnrolForm::Classes classes;
    for (const CohortRow& row : m_context.workspace.curriculum().cohorts())
        classes.emplace_back(
            row.cohort.id, QStringLiteral("%1 · %2").arg(toQt(row.cohort.name),
                                                         toQt(inReadersLanguage(row.courseTitle, row.courseTitleZh))));
    std::stable_partition(classes.begin(), classes.end(), [besides](const auto& one) { return one.first != besides; });
    enrol(classes, people);
}

void CurriculumDrawer::givePlaces(CohortId cohort) {
    WaitingList list = m_context.workspace.enrolments().waitingList(cohort);
    list.people.resize(list.places);
    enrol({{cohort, QString()}}, list.people);
}

void CurriculumDrawer::tellFree(const std::vector<CohortId>& classes) {
    for (const CohortId id : classes) {
        const WaitingList list = m_context.workspace.enrolments().waitingList(id);
        if (list.places == 0) continue;
        m_context.runner.say(
            {.sentence = tr("%1: %n places are free, and people wait for them.", "", static_cast<int>(list.places))
                             .arg(toQt(list.cohort.name)),
             .action = tr("Give the places …"),
             .onAction = [this, id] { givePlaces(id); }});
        return;
    }
}

void CurriculumDrawer::decide(std::function<QString()> title, DecisionForm* form, std::vector<ProgressCell> about,
                              std::function<bool(const ActionRunner::IssueSink&)> act) {
    present(std::move(title), form, [this, form, about = std::move(about), act = std::move(act)] {
        Q_EMIT aboutToMark(about);
        return act([form](const auto& issues) { return form->setIssues(issues); });
    });
}

void CurriculumDrawer::setDate(std::vector<ProgressCell> cells) {
    auto* form = new DecisionForm(DecisionForm::For::SetDate, today());
    decide([n = static_cast<int>(cells.size())] { return tr("Date for %n cells", "", n); }, form, cells,
           [this, form, cells](const auto& issues) {
               ProgressService& progress = m_context.workspace.progress();
               return m_context.runner
                   .run([&] { return progress.mark(cells, ModuleStatus::Done, form->day()); }, issues)
                   .has_value();
           });
}

void CurriculumDrawer::moduleDone(int people, const std::vector<Module>& modules,
                                  std::function<std::vector<ProgressCell>(ModuleId)> cellsOf) {
    auto* form = new DecisionForm(DecisionForm::For::ModuleDone, today(), people);
    form->setModules(modules);
    present([people] { return tr("A module that %n people have done", "", people); }, form,
            [this, form, cellsOf = std::move(cellsOf)] {
                const auto cells = cellsOf(form->module());
                Q_EMIT aboutToMark(cells);
                return m_context.runner
                    .run([&] { return m_context.workspace.progress().mark(cells, ModuleStatus::Done, form->day()); },
                         [form](const auto& issues) { return form->setIssues(issues); })
                    .has_value();
            });
}

std::vector<DecisionForm::ClassChoice> CurriculumDrawer::classesBeside(const std::vector<EnrolmentId>& people) const {
    EnrolmentService& enrolments = m_context.workspace.enrolments();
    std::vector<DecisionForm::ClassChoice> choices;
    for (const auto& [row, count] : enrolments.classesBeside(people))
        choices.push_back({row.cohort.id, toQt(row.cohort.name), enrolments.openClass(row.cohort).placesLeft, count});
    return choices;
}

// The toast says it, and leads to them.
void CurriculumDrawer::tellValid(const std::vector<Earned>& earned) {
    std::vector<EnrolmentId> holders;
    QString number;
    for (const Earned& one : earned) {
        const auto view = m_context.workspace.enrolments().view(one.enrolment);
        if (!view || view->enrolment.certificateNo.empty()) continue;
        if (view->enrolment.status == EnrolmentStatus::Completed) continue;
        number = toQt(view->enrolment.certificateNo);
        holders.push_back(one.enrolment);
    }
    if (holders.empty()) return;
    const auto n = static_cast<int>(holders.size());
    m_context.runner.say({.sentence = n == 1 ? tr("The certificate %1 is still valid.").arg(number)
                                             : tr("%n certificates are still valid.", "", n),
                          .action = tr("Certificates …"),
                          .onAction = [this, holders] { Q_EMIT certificatesAsked(holders); }});
}

void CurriculumDrawer::changeStatus(std::vector<EnrolmentId> ids, std::function<QString()> title) {
    EnrolmentService& enrolments = m_context.workspace.enrolments();
    auto* form = new DecisionForm(DecisionForm::For::ChangeStatus, today(), static_cast<int>(ids.size()));
    const auto earned = enrolments.earned(ids);
    form->setClasses(classesBeside(ids));
    form->setEarned(earned);
    connect(form, &DecisionForm::certificatesAsked, this, [this, ids] {
        closeDrawer();
        Q_EMIT certificatesAsked(ids);
    });
    decide(std::move(title), form, {}, [this, form, ids, earned](const auto& issues) {
        EnrolmentService& all = m_context.workspace.enrolments();
        const CohortId to = form->otherClass();
        const bool done =
            to ? m_context.runner.run([&] { return all.transfer(ids, to, form->day(), form->reason()); }, issues)
                     .has_value()
               : m_context.runner
                     .run([&] { return all.changeStatus(ids, form->status(), form->day(), form->reason()); }, issues)
                     .has_value();
        if (done) tellFree(all.classesOf(ids));
        if (done) tellValid(earned);
        return done;
    });
}

void CurriculumDrawer::completeByHand(const ProgressRow& row) {
    auto* form = new DecisionForm(DecisionForm::For::CompleteByHand, today());
    form->setDecidedBy(m_context.workspace.operatorName());
    decide(always(row.nativeName), form, {}, [this, form, id = row.enrolment](const auto& issues) {
        EnrolmentService& enrolments = m_context.workspace.enrolments();
        const auto complete = [&] {
            return enrolments.overrideCompletion(std::span(&id, 1), form->basis(), form->day(), form->reason(),
                                                 form->decidedBy());
        };
        return m_context.runner.run(complete, issues).has_value();
    });
}

// The role that the rule asks for is offered first.
void CurriculumDrawer::signOff(CourseVersionId version, const std::vector<EnrolmentId>& ids,
                               std::function<QString()> title) {
    auto* form = new DecisionForm(DecisionForm::For::SignOff, today());
    std::string role = "nurse_educator";
    for (const RuleClause& clause : m_context.workspace.curriculum().rule(version))
        if (clause.code == ClauseCode::SignedOff) role = clause.codes.front();
    form->setSignOff(role, m_context.workspace.operatorName());
    std::vector<ProgressCell> people;
    for (const EnrolmentId id : ids) people.push_back({id, {}});
    decide(std::move(title), form, std::move(people), [this, form, ids](const auto& issues) {
        ProgressService& progress = m_context.workspace.progress();
        return m_context.runner.run([&] { return progress.signOff(ids, form->signOff()); }, issues).has_value();
    });
}

} // namespace preceptor::ui
