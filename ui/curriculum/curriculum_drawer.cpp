// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/curriculum_drawer.h"

#include "core/model/register.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/progress_service.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/cohort_form.h"
#include "ui/curriculum/course_form.h"
#include "ui/curriculum/enrolment_view.h"
#include "ui/curriculum/version_form.h"
#include "ui/support/file_chooser.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"

#include <QEvent>

#include <algorithm>

namespace preceptor::ui {

CurriculumDrawer::CurriculumDrawer(const PageContext& context, QWidget* over)
    : SideDrawer(over, 460), m_context(context), m_kept(new KeptTexts(this)),
      m_results(context, [this](auto title, DrawerForm* form, auto send) { present(title, form, send); }) {}

// A title that is somebody's or something's own name: its Chinese one, if it has one, for readers of Chinese.
std::function<QString()> CurriculumDrawer::always(const std::string& name, const std::string& chinese) {
    return [words = m_kept->keep(std::pair(name, chinese))] {
        return toQt(inReadersLanguage(words->first, words->second));
    };
}

Date CurriculumDrawer::today() const { return m_context.workspace.clock().today(); }

void CurriculumDrawer::present(std::function<QString()> title, DrawerForm* form, std::function<bool()> send) {
    setTitle(std::move(title));
    setBody(form);
    m_form = form;
    m_again = nullptr;
    connect(form, &DrawerForm::submitted, this, [this, form, send = std::move(send)] {
        if (send() && m_form == form) closeDrawer(); // what was made may have opened the next form
    });
    open();
}

void CurriculumDrawer::results(CohortId cohort) {
    const QString path = m_context.files.openFile(this, FileKind::Roster);
    if (!path.isEmpty()) results(cohort, path);
}

void CurriculumDrawer::results(CohortId cohort, const QString& path) { m_results.start(cohort, path); }

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

// By their codes; that is what a module names.
CodeChips::Choices CurriculumDrawer::activities() const {
    CodeChips::Choices choices;
    const Register& epas = *findRegister("epa");
    const auto rows = m_context.workspace.registers().list("epa");
    if (!rows) return choices;
    const auto text = [&](const RegisterRow& row, std::string_view column) {
        const auto* value = std::get_if<std::string>(&row.values[*epas.placeOf(column)]);
        return value ? *value : std::string();
    };
    for (const RegisterRow& row : *rows)
        choices.emplace_back(
            text(row, "code"),
            QStringLiteral("%1 · %2").arg(toQt(text(row, "code")),
                                          toQt(inReadersLanguage(text(row, "title"), text(row, "title_zh")))));
    std::sort(choices.begin(), choices.end());
    const auto same = [](const auto& a, const auto& b) { return a.first == b.first; }; // of another framework
    choices.erase(std::unique(choices.begin(), choices.end(), same), choices.end());
    return choices;
}

void CurriculumDrawer::showLadder(CourseForm* form, CourseId course) const {
    CurriculumService& curriculum = m_context.workspace.curriculum();
    CodeChips::Choices choices;
    for (const Course& one : curriculum.possiblePrerequisites(course))
        choices.emplace_back(std::to_string(one.id.value), toQt(inReadersLanguage(one.title, one.titleZh)));
    form->setLadder(choices, course ? curriculum.prerequisites(course) : std::vector<CourseId>());
}

void CurriculumDrawer::addCourse() {
    auto* form = new CourseForm(today());
    form->setCompetencies(activities());
    showLadder(form, {});
    present([] { return tr("Add a course"); }, form,
            [this, form] {
                const auto made = m_context.runner.run(
                    [&] {
                        return m_context.workspace.curriculum().addCourse(form->course(), form->version(),
                                                                          form->modules(), form->before());
                    },
                    [form](const auto& issues) { return form->setIssues(issues); });
                if (made) Q_EMIT courseMade(*made);
                return made.has_value();
            });
}

void CurriculumDrawer::addVersion(CourseVersionId from) {
    CurriculumService& curriculum = m_context.workspace.curriculum();
    for (const CourseVersionRow& row : curriculum.courses()) {
        if (row.version.id != from) continue;
        auto* form = new VersionForm(curriculum.nextVersion(from), today());
        present(always(row.course.title, row.course.titleZh), form, [this, form, from] {
            const auto made = m_context.runner.run(
                [&] {
                    return m_context.workspace.curriculum().addVersion(from, form->version(), form->from(),
                                                                       form->localisationNote());
                },
                [form](const auto& issues) { return form->setIssues(issues); });
            if (made) Q_EMIT courseMade(*made);
            return made.has_value();
        });
    }
}

// A forecast is about people one can see: the newest class where everyone of the course is in sight.
ProgressFilter CurriculumDrawer::ofOneClass(ProgressFilter scope) const {
    if (scope.cohort) return scope;
    for (const CohortRow& row : m_context.workspace.curriculum().cohorts())
        if (row.cohort.version == scope.version && row.anybody) return {scope.version, row.cohort.id};
    return scope;
}

void CurriculumDrawer::editCourse(const ProgressFilter& scope) {
    CurriculumService& curriculum = m_context.workspace.curriculum();
    for (const CourseVersionRow& row : curriculum.courses()) {
        if (row.version.id != scope.version) continue;
        auto* form = new CourseForm(row, curriculum.modules(scope.version), row.cohorts > 0);
        form->setCompetencies(activities());
        showLadder(form, row.course.id);
        const int learners = curriculum.learnersOf(scope.version);
        form->setLearners(learners, toQt(curriculum.nextVersion(scope.version)));
        const auto issues = [form](const auto& found) { return form->setIssues(found); };
        connect(form, &CourseForm::forecastAsked, this, [this, form, scope = ofOneClass(scope), issues] {
            const auto rows = m_context.runner.run(
                [&] { return m_context.workspace.curriculum().forecast(scope, form->modules(), form->ruleJson()); },
                issues);
            if (rows) form->showForecast(*rows);
        });
        present(always(row.course.title, row.course.titleZh), form,
                [this, form, issues, learners, version = row.version] {
                    const auto kept = m_context.runner.run(
                        [&] {
                            return m_context.workspace.curriculum().revise(form->course(), form->version(),
                                                                           form->modules(), form->before());
                        },
                        issues);
                    if (kept && *kept != version.id) tellFurther(version, *kept, learners);
                    return kept.has_value();
                });
    }
}

// A changed rule has become a version that nobody takes yet.
void CurriculumDrawer::tellFurther(const CourseVersion& before, CourseVersionId kept, int learners) {
    QString name;
    for (const CourseVersionRow& row : m_context.workspace.curriculum().courses())
        if (row.version.id == kept) name = toQt(row.version.version);
    m_context.runner.say(
        {.sentence = tr("Kept as version %1. %n people stay in version %2 and are judged by it.", "", learners)
                         .arg(name, toQt(before.version)),
         .action = tr("Open a class …"),
         .onAction = [this, kept] { addCohort(kept); }});
}

void CurriculumDrawer::presentCohort(const Cohort& cohort) {
    auto* form = new CohortForm(cohort, programmes(), versions(), today());
    const auto title = [known = static_cast<bool>(cohort.id), name = toQt(cohort.name)] {
        return known ? name : tr("Open a class");
    };
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

void CurriculumDrawer::enrolment(const ProgressRow& row, const std::vector<Module>& modules,
                                 const std::function<QString()>& place) {
    const auto view = m_context.runner.run([&] { return m_context.workspace.enrolments().view(row.enrolment); });
    if (!view) return;
    auto* body = new EnrolmentView(*view, modules, place());
    setTitle(always(row.nativeName));
    setBody(body);
    m_form = nullptr;
    const auto kept = m_kept->keep(row);
    m_again = [this, kept, modules, place] { enrolment(ProgressRow(*kept), modules, place); };
    connect(body, &EnrolmentView::personAsked, this, [this, person = row.person] {
        m_context.navigator.go({PageId::People, QStringLiteral("person"), person.value, {}});
    });
    connect(body, &EnrolmentView::statusAsked, this,
            [this, kept] { changeStatus({kept->enrolment}, always(kept->nativeName)); });
    connect(body, &EnrolmentView::completeByHandAsked, this, [this, kept] { completeByHand(*kept); });
    connect(body, &EnrolmentView::signOffAsked, this, [this, kept, modules] {
        if (!modules.empty()) signOff(modules.front().version, {kept->enrolment}, always(kept->nativeName));
    });
    connect(body, &EnrolmentView::withdrawAsked, this, [this, kept, modules, place](const std::string& role) {
        const auto done = m_context.runner.run(
            [&] { return m_context.workspace.progress().withdrawSignOff(std::span(&kept->enrolment, 1), role); });
        if (done) enrolment(ProgressRow(*kept), modules, place);
    });
    connect(body, &EnrolmentView::certificatesAsked, this, [this, id = row.enrolment] {
        closeDrawer();
        Q_EMIT certificatesAsked({id});
    });
    connect(body, &EnrolmentView::dropOverrideAsked, this, [this, id = row.enrolment] {
        if (m_context.runner.run([&] { return m_context.workspace.enrolments().dropOverride(std::span(&id, 1)); }))
            closeDrawer();
    });
    open();
}

// A form changes its words itself and keeps what was typed; what is only read is made anew.
void CurriculumDrawer::changeEvent(QEvent* event) {
    SideDrawer::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !isVisible() || !m_again) return;
    const auto again = m_again;
    again();
}

} // namespace preceptor::ui
